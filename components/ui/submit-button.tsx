"use client";

import { useFormStatus } from "react-dom";
import { SendingButton, type SendingButtonProps } from "./sending-button";

type SubmitButtonProps = Omit<SendingButtonProps, "state" | "onClick">;

/**
 * Sends its form. Until the answer is there, the pressed button says so and no button of the form sends again;
 * it stays focusable, so nobody loses their place.
 */
export function SubmitButton(props: SubmitButtonProps) {
  const { pending, data } = useFormStatus();
  const { name, value } = props;
  const isPressed = pending && (name === undefined || data.get(name) === (value ?? ""));
  return (
    <SendingButton
      {...props}
      state={isPressed ? "pressed" : pending ? "waiting" : "ready"}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
    />
  );
}

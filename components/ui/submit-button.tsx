"use client";

import type { ReactNode } from "react";
import { useFormStatus } from "react-dom";
import { type ButtonSize, type ButtonVariant, buttonLook } from "./button-look";

interface SubmitButtonProps {
  readonly children: ReactNode;
  /** What it says while the form is being sent: "Saving…". */
  readonly pendingLabel: string;
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly name?: string;
  readonly value?: string;
  /** Sends drafts past the browser's own checks. */
  readonly formNoValidate?: boolean;
  readonly "aria-label"?: string | undefined;
}

/**
 * Sends its form. Until the answer is there, the pressed button says so and no button of the form sends again;
 * it stays focusable, so nobody loses their place.
 */
export function SubmitButton({
  children,
  pendingLabel,
  variant = "primary",
  size = "medium",
  name,
  value,
  formNoValidate,
  "aria-label": spoken,
}: SubmitButtonProps) {
  const { pending, data } = useFormStatus();
  const isPressed = pending && (name === undefined || data.get(name) === (value ?? ""));
  return (
    <button
      type="submit"
      className={buttonLook(variant, size)}
      name={name}
      value={value}
      formNoValidate={formNoValidate}
      aria-disabled={pending || undefined}
      aria-label={isPressed ? undefined : spoken}
      onClick={(event) => {
        if (pending) event.preventDefault();
      }}
    >
      {isPressed ? pendingLabel : children}
    </button>
  );
}

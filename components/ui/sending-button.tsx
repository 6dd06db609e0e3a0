import type { MouseEventHandler, ReactNode } from "react";
import { type ButtonSize, type ButtonVariant, buttonLook } from "./button-look";

export interface SendingButtonProps {
  readonly children: ReactNode;
  /** What it says while the form is being sent: "Saving…". */
  readonly pendingLabel: string;
  /** Pressed: its form is being sent by it; waiting: by another button of the form. */
  readonly state: "ready" | "pressed" | "waiting";
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly name?: string;
  readonly value?: string;
  /** Sends drafts past the browser's own checks. */
  readonly formNoValidate?: boolean;
  readonly "aria-label"?: string | undefined;
  /** In client components only. */
  readonly onClick?: MouseEventHandler<HTMLButtonElement>;
}

/** How a submit button looks in each state of its form. It stays focusable in all of them. */
export function SendingButton({
  children,
  pendingLabel,
  state,
  variant = "primary",
  size = "medium",
  "aria-label": spoken,
  ...rest
}: SendingButtonProps) {
  const isPressed = state === "pressed";
  return (
    <button
      type="submit"
      className={buttonLook(variant, size)}
      aria-disabled={state === "ready" ? undefined : true}
      aria-label={isPressed ? undefined : spoken}
      {...rest}
    >
      {isPressed ? pendingLabel : children}
    </button>
  );
}

import type { ReactNode } from "react";
import { type ButtonSize, type ButtonVariant, buttonLook } from "./button-look";

interface ButtonProps {
  readonly children: ReactNode;
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
  readonly type?: "submit" | "button";
  /** Sent with the form where this button sends it. */
  readonly name?: string;
  readonly value?: string;
  readonly formNoValidate?: boolean;
  /** In client components only. */
  readonly onClick?: () => void;
}

/** A plain button. For a form with an action take SubmitButton, which shows that it is being sent. */
export function Button({
  children,
  variant = "secondary",
  size = "medium",
  type = "submit",
  ...rest
}: ButtonProps) {
  return (
    <button type={type} className={buttonLook(variant, size)} {...rest}>
      {children}
    </button>
  );
}

import { AppLink, type AppLinkProps } from "./app-link";
import { type ButtonSize, type ButtonVariant, buttonLook } from "./button-look";

interface LinkButtonProps extends Omit<AppLinkProps, "className"> {
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
}

/** A link that looks like a button, for acts that lead to another page. */
export function LinkButton({ variant = "secondary", size = "medium", ...rest }: LinkButtonProps) {
  return <AppLink className={buttonLook(variant, size)} {...rest} />;
}

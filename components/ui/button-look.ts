import { classNames } from "./class-names";

/** Primary: the one act a page is for. Secondary: other acts. Quiet: acts beside text. Danger: what cannot be undone. */
export type ButtonVariant = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "medium" | "small";

const variants: Readonly<Record<ButtonVariant, string>> = {
  primary:
    "border-accent bg-accent text-on-accent hover:border-accent-strong hover:bg-accent-strong",
  secondary: "border-line-strong bg-surface text-ink hover:border-ink hover:bg-sunken",
  quiet:
    "border-transparent bg-transparent text-accent hover:bg-accent-soft hover:text-accent-strong",
  danger:
    "border-danger bg-danger text-on-danger hover:border-danger-strong hover:bg-danger-strong",
};
const sizes: Readonly<Record<ButtonSize, string>> = {
  medium: "min-h-11 px-4 py-2 text-base",
  small: "min-h-9 whitespace-nowrap px-3 py-1 text-sm",
};

/** The look that buttons and links to acts share. */
export const buttonLook = (variant: ButtonVariant, size: ButtonSize): string =>
  classNames(
    "inline-flex items-center justify-center gap-2 rounded-md border text-center font-semibold leading-snug",
    "cursor-pointer no-underline transition-colors aria-disabled:cursor-progress aria-disabled:opacity-70",
    variants[variant],
    sizes[size],
  );

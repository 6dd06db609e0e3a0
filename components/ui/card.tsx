import type { ReactNode } from "react";
import { classNames } from "./class-names";

interface CardProps {
  readonly children: ReactNode;
  readonly as?: "div" | "article" | "section" | "li";
  readonly id?: string;
  readonly "aria-labelledby"?: string;
  /** Takes the height of its row. */
  readonly fill?: boolean;
  /** All of it leads somewhere, and it says so under a pointer. */
  readonly isLink?: boolean;
}

/** A surface with a hairline border. */
export function Card({
  children,
  as: Element = "div",
  fill = false,
  isLink = false,
  ...rest
}: CardProps) {
  return (
    <Element
      className={classNames(
        "relative rounded-lg border border-line bg-surface p-5 shadow-card",
        fill && "h-full",
        isLink && "transition hover:border-line-strong hover:shadow-raised",
      )}
      {...rest}
    >
      {children}
    </Element>
  );
}

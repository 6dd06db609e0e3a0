import type { ReactNode } from "react";
import { Button } from "./button";
import { HiddenFields } from "./hidden-fields";

interface SearchFormProps {
  /** Where the form leads, with its locale. */
  readonly action: string;
  readonly label: string;
  readonly button: string;
  /** The id of the field that is its child. */
  readonly fieldId: string;
  readonly children: ReactNode;
  /** What else the address says and the form keeps. */
  readonly kept?: Readonly<Record<string, string>>;
  readonly isMain?: boolean;
}

/** One line to search by, as a plain GET form. */
export function SearchForm(props: SearchFormProps) {
  const { action, label, button, fieldId, children, kept = {}, isMain = true } = props;
  return (
    <form
      action={action}
      method="get"
      role="search"
      aria-label={label}
      className="flex w-full gap-2"
    >
      <HiddenFields values={kept} />
      <label htmlFor={fieldId} className="sr-only">
        {label}
      </label>
      {children}
      <span className="shrink-0 whitespace-nowrap">
        <Button variant={isMain ? "primary" : "secondary"}>{button}</Button>
      </span>
    </form>
  );
}

import { buttonLook } from "./button-look";
import { controlLook } from "./field-frame";
import { HiddenFields } from "./hidden-fields";

interface SearchFormProps {
  /** Where the form leads, with its locale. */
  readonly action: string;
  readonly label: string;
  readonly button: string;
  readonly id: string;
  readonly value?: string;
  readonly placeholder?: string;
  readonly maxLength: number;
  /** What else the address says and the form keeps. */
  readonly kept?: Readonly<Record<string, string>>;
  readonly size?: "medium" | "small";
}

/** One line to search by, as a plain GET form. */
export function SearchForm({
  action,
  label,
  button,
  id,
  value = "",
  placeholder,
  maxLength,
  kept = {},
  size = "medium",
}: SearchFormProps) {
  return (
    <form action={action} method="get" role="search" className="flex w-full gap-2">
      <HiddenFields values={kept} />
      <label htmlFor={id} className="sr-only">
        {label}
      </label>
      <input
        key={value}
        id={id}
        type="search"
        name="q"
        defaultValue={value}
        placeholder={placeholder}
        maxLength={maxLength}
        autoComplete="off"
        enterKeyHint="search"
        className={controlLook(undefined)}
      />
      <button
        type="submit"
        className={buttonLook(size === "medium" ? "primary" : "secondary", "medium")}
      >
        {button}
      </button>
    </form>
  );
}

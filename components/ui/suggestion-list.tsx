"use client";

export interface Suggestion {
  readonly kind: string;
  readonly label: string;
  readonly href: string;
}

interface SuggestionListProps {
  readonly id: string;
  readonly label: string;
  readonly items: readonly Suggestion[];
  readonly isShown: boolean;
  /** The place of the one that the keys have reached; -1 = none. */
  readonly active: number;
  /** The names of the kinds. */
  readonly kinds: Readonly<Record<string, string>>;
  /** Goes before every address: the locale. */
  readonly prefix: string;
}

/** What is suggested below a search field, to be reached with the keys of the field or pressed. */
export function SuggestionList(props: SuggestionListProps) {
  const { id, label, items, isShown, active, kinds, prefix } = props;
  return (
    <ul
      id={id}
      role="listbox"
      aria-label={label}
      hidden={!isShown}
      className="absolute inset-x-0 z-20 mt-1 max-h-96 overflow-y-auto rounded-md border border-line-strong bg-surface py-1 shadow-card"
    >
      {items.map((item, place) => (
        <li
          key={item.href}
          id={`${id}-${place}`}
          role="option"
          aria-selected={place === active}
          className={`flex min-h-10 cursor-pointer items-baseline justify-between gap-4 px-3 py-2 ${place === active ? "bg-accent-soft" : "hover:bg-sunken"}`}
          onPointerDown={(event) => {
            // The field would lose the focus, and the list close, before the click.
            event.preventDefault();
          }}
          onClick={() => {
            window.location.assign(prefix + item.href);
          }}
        >
          <span className="min-w-0">{item.label}</span>
          <span className="shrink-0 text-sm text-ink-soft">{kinds[item.kind]}</span>
        </li>
      ))}
    </ul>
  );
}

"use client";

import { type KeyboardEvent, useEffect, useId, useState } from "react";
import { controlLook } from "./field-frame";
import { type Suggestion, SuggestionList } from "./suggestion-list";

interface SuggestInputProps {
  readonly id: string;
  readonly name: string;
  readonly defaultValue: string;
  readonly placeholder?: string | undefined;
  readonly maxLength: number;
  /** Answers `{ items: [{ kind, label, href }] }` to what is typed, which is put behind it. */
  readonly source: string;
  /** Goes before every address that is suggested: the locale. */
  readonly prefix: string;
  readonly listLabel: string;
  /** The names of the kinds. */
  readonly kinds: Readonly<Record<string, string>>;
}

const pauseMs = 120; // between two keys of somebody who types fast

/** The guarantee: the address is one of our own routes, which answers in this form. */
const itemsOf = (answer: unknown): readonly Suggestion[] =>
  (answer as { items?: Suggestion[] }).items ?? [];

/** What is suggested for a text, a moment after it was typed. Without an answer nothing is suggested. */
function useSuggestions(source: string, text: string): readonly Suggestion[] {
  const [items, setItems] = useState<readonly Suggestion[]>([]);
  useEffect(() => {
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      if (text.trim() === "") {
        setItems([]);
        return;
      }
      fetch(source + encodeURIComponent(text), { signal: leaving.signal, credentials: "omit" })
        .then(async (response) => {
          setItems(response.ok ? itemsOf(await response.json()) : []);
        })
        .catch(() => undefined);
    }, pauseMs);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [source, text]);
  return items;
}

/** A search field that suggests while one types. Without a script it is a plain search field. */
export function SuggestInput(props: SuggestInputProps) {
  const { id, name, defaultValue, placeholder, maxLength, source, prefix, listLabel, kinds } =
    props;
  const listId = useId();
  const [typed, setTyped] = useState("");
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const items = useSuggestions(source, typed);
  const isShown = isOpen && items.length > 0;
  const chosen = isShown ? items[active] : undefined;

  const move = (by: number): void => {
    setOpen(true);
    setActive((now) => {
      const places = items.length + 1; // one more for the field itself
      return ((now + 1 + by + places) % places) - 1;
    });
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      move(event.key === "ArrowDown" ? 1 : -1);
    } else if (event.key === "Escape" && isShown) {
      event.preventDefault();
      setOpen(false);
    } else if (event.key === "Enter" && chosen !== undefined) {
      event.preventDefault();
      window.location.assign(prefix + chosen.href);
    }
  };
  return (
    <div className="relative min-w-0 flex-1">
      <input
        id={id}
        type="search"
        name={name}
        defaultValue={defaultValue}
        placeholder={placeholder}
        maxLength={maxLength}
        autoComplete="off"
        enterKeyHint="search"
        className={controlLook(undefined)}
        role="combobox"
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={listId}
        aria-activedescendant={chosen === undefined ? undefined : `${listId}-${active}`}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(-1);
          setOpen(true);
        }}
        onKeyDown={onKeyDown}
        onBlur={() => {
          setOpen(false);
        }}
      />
      <SuggestionList
        id={listId}
        label={listLabel}
        items={items}
        isShown={isShown}
        active={active}
        kinds={kinds}
        prefix={prefix}
      />
    </div>
  );
}

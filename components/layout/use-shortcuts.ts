"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";
import { localePath } from "@/lib/i18n/navigation";
import { wishOf } from "./shortcut-keys";

/** How long `g` waits for its second key, in milliseconds: as in other applications, one slow breath. */
const secondKeyMs = 1500;

const editable = "input, textarea, select, [contenteditable]";

/** Keys that belong to a field, to an open dialog, to the browser or to an input method. */
function isTaken(event: KeyboardEvent): boolean {
  const { target } = event;
  return (
    event.defaultPrevented ||
    event.isComposing ||
    event.ctrlKey ||
    event.metaKey ||
    event.altKey ||
    (target instanceof Element && target.closest(editable) !== null) ||
    document.querySelector("dialog[open]") !== null
  );
}

/** The first search field that can be seen. */
const searchField = (): HTMLInputElement | undefined =>
  [...document.querySelectorAll<HTMLInputElement>('input[type="search"]')].find((field) =>
    field.checkVisibility(),
  );

interface ShortcutOptions {
  readonly isOn: boolean;
  readonly locale: string;
  readonly showHelp: () => void;
}

/** Listens for shortcuts on the whole page while they are on. */
export function useShortcuts({ isOn, locale, showHelp }: ShortcutOptions): void {
  const router = useRouter();
  useEffect(() => {
    if (!isOn) return undefined;
    let gAt = Number.NEGATIVE_INFINITY;
    const listen = (event: KeyboardEvent): void => {
      if (isTaken(event)) return;
      const wish = wishOf(event.key, event.timeStamp - gAt < secondKeyMs);
      gAt = wish.kind === "second" ? event.timeStamp : Number.NEGATIVE_INFINITY;
      if (wish.kind === "second" || wish.kind === "nothing") return;
      event.preventDefault();
      const field = wish.kind === "search" ? searchField() : undefined;
      if (field !== undefined) field.focus();
      else if (wish.kind === "help") showHelp();
      else router.push(localePath(locale, wish.kind === "go" ? wish.path : "/listings"));
    };
    document.addEventListener("keydown", listen);
    return () => {
      document.removeEventListener("keydown", listen);
    };
  }, [isOn, locale, showHelp, router]);
}

"use client";

import { useTranslations } from "next-intl";
import { useSyncExternalStore } from "react";
import { fieldId } from "@/components/ui/field-ids";

function subscribe(notify: () => void): () => void {
  document.addEventListener("input", notify);
  return () => {
    document.removeEventListener("input", notify);
  };
}

function lengthOf(name: string): number | null {
  const field = document.getElementById(fieldId(name));
  const isText = field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement;
  return isText ? field.value.length : null;
}

/** How much of a text's room is taken; without script, how much room there is. */
export function CharacterCount({ name, limit }: { readonly name: string; readonly limit: number }) {
  const t = useTranslations("form");
  const count = useSyncExternalStore(
    subscribe,
    () => lengthOf(name),
    () => null,
  );
  return (
    <span className="whitespace-nowrap tabular-nums">
      {count === null ? t("upTo", { limit }) : t("count", { count, limit })}
    </span>
  );
}

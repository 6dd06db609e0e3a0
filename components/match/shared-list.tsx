import { useTranslations } from "next-intl";
import type { PairView } from "@/lib/matches/view";

/** What both sides speak of: the number that marks it in the texts, its name, and the words of each side. */
export function SharedList({ need, offer, shared }: Pick<PairView, "need" | "offer" | "shared">) {
  const t = useTranslations("match.pair");
  return (
    <ol className="grid gap-x-10 gap-y-2 md:grid-cols-2 print:grid-cols-2">
      {shared.map(({ number, concept, ...said }) => (
        <li key={number} className="flex min-w-0 gap-2">
          <span className="shrink-0 font-semibold text-accent-strong tabular-nums">{number}</span>
          <span className="script-leading min-w-0">
            <span lang={need.lang}>{said.need}</span>
            <span aria-hidden="true"> ↔ </span>
            <span className="sr-only"> {t("meets")} </span>
            <span lang={offer.lang}>{said.offer}</span>
            {concept === null ? null : (
              <span className="block text-sm text-ink-soft">{concept}</span>
            )}
          </span>
        </li>
      ))}
    </ol>
  );
}

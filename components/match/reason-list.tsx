import { useTranslations } from "next-intl";
import type { MatchView } from "@/lib/matches/view";
import { type ReasonGroup, reasonGroups, reasonsOf } from "./reason-groups";

const marks: Readonly<Record<ReasonGroup, string>> = {
  why: "✓",
  gaps: "–",
  stillOpen: "?",
  notes: "·",
};
const markLooks: Readonly<Record<ReasonGroup, string>> = {
  why: "text-accent font-semibold",
  gaps: "text-danger font-semibold",
  stillOpen: "text-warn font-semibold",
  notes: "text-ink-soft",
};

/** Why two sides fit, what speaks against it, and what nobody has said yet; in words. */
export function ReasonList({ reasons }: { readonly reasons: MatchView["reasons"] }) {
  const t = useTranslations("match");
  const shown = reasonGroups
    .map((group) => ({ group, items: reasonsOf(reasons, group) }))
    .filter(({ items }) => items.length > 0);
  return (
    <div className="grid gap-x-10 gap-y-4 md:grid-cols-2">
      {shown.map(({ group, items }) => (
        <div key={group} className="min-w-0">
          <p className="text-sm font-semibold text-ink-soft">{t(group)}</p>
          <ul className="mt-1 space-y-1">
            {items.map(({ code, text }) => (
              <li key={`${code} ${text}`} className="flex gap-2">
                <span aria-hidden="true" className={`w-3 shrink-0 text-center ${markLooks[group]}`}>
                  {marks[group]}
                </span>
                <span className="min-w-0">{text}</span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

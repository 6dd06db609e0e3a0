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

/** How many reasons of a group stand on the card; the rest is below, in the disclosure. */
const onCard: Readonly<Record<ReasonGroup, number>> = { why: 4, gaps: 3, stillOpen: 3, notes: 1 };

interface ReasonListProps {
  readonly reasons: MatchView["reasons"];
  /** "first": what stands on the card; "rest": what does not. */
  readonly show: "first" | "rest" | "all";
}

/** Whether the card has no room for all reasons. */
export const hasMore = (reasons: MatchView["reasons"]): boolean =>
  reasonGroups.some((group) => reasonsOf(reasons, group).length > onCard[group]);

const shownOf = <T,>(all: readonly T[], first: number, show: ReasonListProps["show"]) =>
  ({ first: all.slice(0, first), rest: all.slice(first), all })[show];

interface Shown {
  readonly group: ReasonGroup;
  readonly items: MatchView["reasons"];
}

function Group({ group, items }: Shown) {
  const t = useTranslations("match");
  return (
    <div>
      <p className="text-sm font-semibold text-ink-soft">{t(group)}</p>
      <ul className="mt-1 space-y-1">
        {items.map(({ code, text }, index) => (
          <li key={`${code}-${index}`} className="flex gap-2">
            <span aria-hidden="true" className={`w-3 shrink-0 text-center ${markLooks[group]}`}>
              {marks[group]}
            </span>
            <span className="min-w-0">{text}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Why two sides fit, and beside it what speaks against it and what nobody has said yet; in words. */
export function ReasonList({ reasons, show }: ReasonListProps) {
  const shown = reasonGroups
    .map((group) => {
      const all = reasonsOf(reasons, group);
      return {
        group,
        items: shownOf(all, onCard[group], show),
      };
    })
    .filter(({ items }) => items.length > 0);
  const [first, ...others] = shown;
  if (first === undefined) return null;
  return (
    <div className="grid items-start gap-x-10 gap-y-4 md:grid-cols-2 print:grid-cols-2">
      <Group {...first} />
      {others.length === 0 ? null : (
        <div className="space-y-4">
          {others.map((each) => (
            <Group key={each.group} {...each} />
          ))}
        </div>
      )}
    </div>
  );
}

import { useFormatter, useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { AppPath } from "@/lib/i18n/navigation";

/** A filter that alone keeps listings out: what it is, the address without it, and how many those are. */
export interface NearMatch {
  readonly label: string;
  readonly href: AppPath;
  readonly count: number;
}

interface NothingFoundProps {
  readonly near: readonly NearMatch[];
  /** What was looked for, to be the title of a need; "" where nothing was typed. */
  readonly query: string;
  readonly postNeed: AppPath;
  /** The same query without filters; null where there are none. */
  readonly clear: AppPath | null;
}

function NearMatches({ near }: { readonly near: readonly NearMatch[] }) {
  const t = useTranslations("search");
  const format = useFormatter();
  return (
    <>
      <p className="mt-4 font-semibold text-ink">{t("nearTitle")}</p>
      <ul className="mt-2 space-y-1">
        {near.map(({ label, href, count }) => (
          <li key={href}>
            <AppLink href={href}>
              {t("near", { filter: label, count: format.number(count) })}
            </AppLink>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Nothing fits: what would, and how to be found by those who have it. */
export function NothingFound({ near, query, postNeed, clear }: NothingFoundProps) {
  const t = useTranslations("browse");
  const search = useTranslations("search");
  const actions = (
    <>
      <LinkButton href={postNeed} variant="primary">
        {query === "" ? t("postNeed") : search("postAsNeed")}
      </LinkButton>
      {clear === null ? (
        <LinkButton href="/listings">{search("everything")}</LinkButton>
      ) : (
        <LinkButton href={clear}>{t("clear")}</LinkButton>
      )}
      <LinkButton href="/ipc">{search("byField")}</LinkButton>
    </>
  );
  return (
    <EmptyState
      title={query === "" ? t("emptyTitle") : search("nothing", { query })}
      actions={actions}
    >
      <p>{clear === null ? search("nothingText") : t("emptyText")}</p>
      {near.length === 0 ? null : <NearMatches near={near} />}
    </EmptyState>
  );
}

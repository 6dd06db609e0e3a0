import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AppLink } from "@/components/ui/app-link";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import type { SavedSearch } from "@/lib/saved-search/model";

interface SavedSearchesProps {
  readonly searches: readonly SavedSearch[];
  readonly removeButton: (search: SavedSearch) => ReactNode;
}

/** The searches that a person keeps, each leading to what it finds now. */
export function SavedSearches({ searches, removeButton }: SavedSearchesProps) {
  const t = useTranslations("savedSearch");
  if (searches.length === 0) {
    return (
      <EmptyState
        title={t("emptyTitle")}
        actions={
          <LinkButton href="/listings" variant="primary">
            {t("browse")}
          </LinkButton>
        }
      >
        {t("emptyText")}
      </EmptyState>
    );
  }
  return (
    <ul className="max-w-3xl divide-y divide-line border-y border-line">
      {searches.map((search) => (
        <li
          key={search.id}
          className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3"
        >
          <span className="min-w-0">
            <AppLink href={`/listings?${search.query}`}>{search.name}</AppLink>
          </span>
          {removeButton(search)}
        </li>
      ))}
    </ul>
  );
}

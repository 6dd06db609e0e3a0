import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import type { AppPath } from "@/lib/i18n/navigation";
import type { ListingCardView } from "@/lib/listing/view";
import type { ListView } from "@/lib/search/browse";
import { CompactList } from "./compact-list";
import { ListingGrid } from "./listing-grid";

interface BrowseResultsProps {
  readonly items: readonly ListingCardView[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  readonly view: ListView;
  /** The address of a page with the same filters. */
  readonly pageHref: (page: number) => AppPath;
  /** What stands here where nothing fits. */
  readonly nothing: ReactNode;
  /** What can be done with each of them right here. */
  readonly actionsOf?: (listing: ListingCardView) => ReactNode;
  /** Below the list. */
  readonly children?: ReactNode;
}

/** The listings that were found, or a way on. */
export function BrowseResults(props: BrowseResultsProps) {
  const { items, total, page, pages, view, pageHref, nothing, actionsOf, children } = props;
  const t = useTranslations("common.pagination");
  const browse = useTranslations("browse");
  if (total === 0) return nothing;
  if (items.length === 0) {
    return (
      <EmptyState
        title={browse("beyondTitle", { page })}
        actions={<LinkButton href={pageHref(1)}>{browse("first")}</LinkButton>}
      >
        {browse("beyondText")}
      </EmptyState>
    );
  }
  return (
    <>
      {view === "compact" ? (
        <CompactList listings={items} actionsOf={actionsOf} />
      ) : (
        <ListingGrid listings={items} actionsOf={actionsOf} />
      )}
      {children}
      <Pagination
        label={t("label")}
        status={t("status", { page, pages })}
        previous={page > 1 ? { href: pageHref(page - 1), label: t("previous") } : null}
        next={page < pages ? { href: pageHref(page + 1), label: t("next") } : null}
      />
    </>
  );
}

import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import type { AppPath } from "@/lib/i18n/navigation";
import type { ListingCardView } from "@/lib/listing/view";
import { ListingGrid } from "./listing-grid";

interface BrowseResultsProps {
  readonly items: readonly ListingCardView[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** The address of a page with the same filters. */
  readonly pageHref: (page: number) => AppPath;
  /** What can be done with each of them right here. */
  readonly actionsOf?: (listing: ListingCardView) => ReactNode;
  /** Below the list. */
  readonly children?: ReactNode;
}

function NothingFound({
  total,
  page,
  pageHref,
}: Pick<BrowseResultsProps, "total" | "page" | "pageHref">) {
  const t = useTranslations("browse");
  if (total > 0) {
    return (
      <EmptyState
        title={t("beyondTitle", { page })}
        actions={<LinkButton href={pageHref(1)}>{t("first")}</LinkButton>}
      >
        {t("beyondText")}
      </EmptyState>
    );
  }
  const actions = (
    <>
      <LinkButton href="/listings" variant="primary">
        {t("clear")}
      </LinkButton>
      <LinkButton href="/listings/new?kind=need">{t("postNeed")}</LinkButton>
      <LinkButton href="/listings/new?kind=offer">{t("postOffer")}</LinkButton>
    </>
  );
  return (
    <EmptyState title={t("emptyTitle")} actions={actions}>
      {t("emptyText")}
    </EmptyState>
  );
}

/** The listings that the filters let through, or a way on. */
export function BrowseResults({
  items,
  total,
  page,
  pages,
  pageHref,
  actionsOf,
  children,
}: BrowseResultsProps) {
  const t = useTranslations("common.pagination");
  if (items.length === 0) return <NothingFound total={total} page={page} pageHref={pageHref} />;
  return (
    <>
      <ListingGrid listings={items} actionsOf={actionsOf} />
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

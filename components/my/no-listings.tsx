import { useTranslations } from "next-intl";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";

/** Stands where one's listings would be, and leads to the first one. */
export function NoListings() {
  const t = useTranslations("my.listings");
  const actions = (
    <>
      <LinkButton href="/listings/new?kind=offer" variant="primary">
        {t("emptyOffer")}
      </LinkButton>
      <LinkButton href="/listings/new?kind=need">{t("emptyNeed")}</LinkButton>
    </>
  );
  return (
    <EmptyState title={t("emptyTitle")} actions={actions}>
      {t("emptyText")}
    </EmptyState>
  );
}

import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { EmptyState } from "@/components/ui/empty-state";

/** Stands where counts would be before there are any. */
export function NotCounted() {
  const t = useTranslations("insights.market.notCounted");
  return (
    <EmptyState
      title={t("title")}
      actions={<LinkButton href="/listings">{t("browse")}</LinkButton>}
    >
      {t("text")}
    </EmptyState>
  );
}

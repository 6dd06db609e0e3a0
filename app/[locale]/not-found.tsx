import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";

/** For pages that do not exist, and for things that are not for this reader. */
export default function NotFound() {
  const t = useTranslations("common.notFound");
  return (
    <>
      <PageHeader title={t("title")} lead={t("text")} />
      <div className="flex flex-wrap gap-3">
        <LinkButton href="/listings" variant="primary">
          {t("browse")}
        </LinkButton>
        <LinkButton href="/">{t("home")}</LinkButton>
      </div>
    </>
  );
}

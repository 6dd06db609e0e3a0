import { useLocale, useTranslations } from "next-intl";
import { htmlLang } from "@/lib/i18n/format";
import { localePath } from "@/lib/i18n/navigation";
import { MissingDocument } from "./missing-document";

/** What a page returns where there is nothing, or nothing for this reader: read without scripts too. */
export function MissingPage() {
  const t = useTranslations("common.notFound");
  const locale = useLocale();
  const links = [
    { href: localePath(locale, "/listings"), label: t("browse") },
    { href: localePath(locale, "/"), label: t("home") },
  ];
  return (
    <MissingDocument lang={htmlLang[locale]} title={t("title")} text={t("text")} links={links} />
  );
}

import { useLocale, useTranslations } from "next-intl";
import { localePath } from "@/lib/i18n/navigation";
import { NavLinks } from "./nav-links";

const pages = [
  ["trends", "/trends"],
  ["countries", "/countries"],
  ["market", "/market"],
] as const;

/** The pages of figures, from each to the others. */
export function InsightNav() {
  const t = useTranslations("insights.nav");
  const locale = useLocale();
  const items = pages.map(([text, path]) => ({ href: localePath(locale, path), label: t(text) }));
  return (
    <nav aria-label={t("label")}>
      <NavLinks items={items} direction="row" />
    </nav>
  );
}

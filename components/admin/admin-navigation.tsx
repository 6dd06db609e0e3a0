import { useLocale, useTranslations } from "next-intl";
import { NavLinks } from "@/components/layout/nav-links";
import { localePath } from "@/lib/i18n/navigation";

/** The pages of administration. */
export function AdminNavigation() {
  const t = useTranslations("admin.navigation");
  const locale = useLocale();
  return (
    <nav aria-label={t("label")} className="mb-6">
      <NavLinks
        direction="row"
        items={[
          { href: localePath(locale, "/admin/people"), label: t("people") },
          { href: localePath(locale, "/admin/audit"), label: t("audit") },
          { href: localePath(locale, "/admin/jobs"), label: t("jobs") },
        ]}
      />
    </nav>
  );
}

import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";

/** The foot of every page. */
export function SiteFooter() {
  const t = useTranslations("layout.footer");
  const ipc = useTranslations("ipc");
  return (
    <footer className="mt-16 border-t border-line bg-surface">
      <div className="mx-auto flex max-w-page flex-col gap-6 px-4 py-8 text-sm text-ink-soft sm:px-6 md:flex-row md:justify-between">
        <div className="max-w-measure space-y-2">
          <p>{t("what")}</p>
          <p>{t("notAdvice")}</p>
        </div>
        <nav aria-label={t("label")}>
          <ul className="space-y-1">
            <li>
              <AppLink href="/listings">{t("browse")}</AppLink>
            </li>
            <li>
              <AppLink href="/ipc">{ipc("title")}</AppLink>
            </li>
            <li>
              <AppLink href="/method">{t("method")}</AppLink>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}

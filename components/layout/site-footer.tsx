import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import type { AppPath } from "@/lib/i18n/navigation";
import { ShortcutHelp } from "./shortcut-help";

type FooterLink = readonly [path: AppPath, label: string];

/** The foot of every page. */
export function SiteFooter() {
  const t = useTranslations("layout.footer");
  const ipc = useTranslations("ipc");
  const links: readonly FooterLink[] = [
    ["/listings", t("browse")],
    ["/ipc", ipc("title")],
    ["/method", t("method")],
  ];
  return (
    <footer className="mt-20 border-t border-line bg-surface">
      <div className="mx-auto grid max-w-page gap-x-16 gap-y-6 px-4 py-10 text-sm text-ink-soft sm:px-6 md:grid-cols-[minmax(0,1fr)_auto]">
        <div className="max-w-measure space-y-2">
          <p className="text-ink">{t("what")}</p>
          <p>{t("source")}</p>
          <p>{t("notAdvice")}</p>
        </div>
        <nav aria-label={t("label")} className="md:-mt-2">
          <ul>
            {links.map(([path, label]) => (
              <li key={path}>
                <AppLink
                  href={path}
                  className="inline-flex min-h-9 items-center text-ink underline-offset-4 hover:text-accent-strong hover:underline"
                >
                  {label}
                </AppLink>
              </li>
            ))}
          </ul>
          <ShortcutHelp />
        </nav>
      </div>
    </footer>
  );
}

import { useLocale, useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { localePath } from "@/lib/i18n/navigation";

/** The form to which the ticks of a page belong. */
export const compareForm = "compare-ticked";

/** Leads the ticked listings to the comparison, by a plain form; once one is ticked it stays in sight. */
export function CompareBar() {
  const t = useTranslations("compare");
  const locale = useLocale();
  return (
    <form
      id={compareForm}
      method="get"
      action={localePath(locale, "/compare")}
      aria-label={t("bar")}
      className="bottom-0 z-10 mt-5 flex flex-wrap items-center gap-x-4 gap-y-1 border-t border-line bg-canvas py-3 [main:has([name=ids]:checked)_&]:sticky"
    >
      <Button size="small">{t("submit")}</Button>
      <span className="text-sm text-ink-soft">{t("hint")}</span>
    </form>
  );
}

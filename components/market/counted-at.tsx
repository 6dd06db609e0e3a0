import { useLocale, useTranslations } from "next-intl";
import { formatTime, machineTime } from "@/lib/i18n/format";

/** How old the counts of a page are. */
export function CountedAt({ at }: { readonly at: number }) {
  const t = useTranslations("insights.market");
  const locale = useLocale();
  return (
    <p className="text-sm text-ink-soft">
      {t.rich("countedAt", {
        time: () => <time dateTime={machineTime(at)}>{formatTime(locale, at)}</time>,
      })}
    </p>
  );
}

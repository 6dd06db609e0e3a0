import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { formatDate } from "@/lib/i18n/format";
import type { OwnListingView } from "@/lib/listing/view";

/** Which published listings end soon, and what can be done; nothing where none does. */
export function Reminders({ listings }: { readonly listings: readonly OwnListingView[] }) {
  const t = useTranslations("my.listings");
  const locale = useLocale();
  const ending = listings.filter(({ endsSoon }) => endsSoon);
  if (ending.length === 0) return null;
  return (
    <div className="mb-8">
      <Notice tone="warning" title={t("remindersTitle", { count: ending.length })}>
        <ul className="space-y-1">
          {ending.map(({ id, title, validUntil, can }) => (
            <li key={id}>
              {t("reminder", {
                title,
                day: validUntil === null ? "" : formatDate(locale, validUntil),
              })}{" "}
              {t(can.renew ? "reminderRenew" : "reminderLast")}
            </li>
          ))}
        </ul>
      </Notice>
    </div>
  );
}

import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { formatTime, machineTime } from "@/lib/i18n/format";
import type { ReviewMessageView } from "@/lib/listing/view";

/** What curators wrote to the poster, the latest first; nothing where there is nothing. */
export function ReviewMessages({ messages }: { readonly messages: readonly ReviewMessageView[] }) {
  const t = useTranslations();
  const locale = useLocale();
  if (messages.length === 0) return null;
  return (
    <Notice title={t("listing.messages.title")}>
      <ul className="space-y-3">
        {messages.map(({ decision, message, at }) => (
          <li key={at}>
            <p className="text-sm text-ink-soft">
              {t(`taxonomy.decisions.${decision}`)}
              {" · "}
              <time dateTime={machineTime(at)}>{formatTime(locale, at)}</time>
            </p>
            <p className="max-w-measure whitespace-pre-line">{message}</p>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

import { useLocale, useTranslations } from "next-intl";
import { buttonLook } from "@/components/ui/button-look";
import { localePath } from "@/lib/i18n/navigation";

interface PdfLinkProps {
  readonly needId: string;
  readonly offerId: string;
}

/** Leads to the match report as a PDF, which a browser on the server prints. */
export function PdfLink({ needId, offerId }: PdfLinkProps) {
  const t = useTranslations("report");
  const locale = useLocale();
  return (
    <a
      href={localePath(locale, `/matches/${needId}/${offerId}/report.pdf`)}
      rel="nofollow"
      className={buttonLook("secondary", "medium")}
    >
      {t("pdf")}
    </a>
  );
}

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";

const tones = ["info", "success", "warning", "danger"] as const;

/** What a page says to its reader. */
export function MessagesPart() {
  const t = useTranslations("design.messages");
  return (
    <div className="space-y-4">
      <ErrorSummary
        title={t("summaryTitle")}
        text={t("summaryText")}
        issues={[
          { field: "faulty", text: t("summaryIssue") },
          { field: null, text: t("summaryOther") },
        ]}
      />
      {tones.map((tone) => (
        <Notice key={tone} tone={tone} title={t(tone)}>
          {t("text")}
        </Notice>
      ))}
      <EmptyState
        title={t("emptyTitle")}
        actions={<Button variant="primary">{t("success")}</Button>}
      >
        {t("emptyText")}
      </EmptyState>
    </div>
  );
}

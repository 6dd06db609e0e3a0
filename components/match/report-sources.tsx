import { useTranslations } from "next-intl";
import { PaperPart } from "@/components/print/paper";

interface ReportSourcesProps {
  /** Addresses in full, since they are read on paper. */
  readonly need: string;
  readonly offer: string;
  readonly method: string;
}

/** Where everything in a report comes from. */
export function ReportSources({ need, offer, method }: ReportSourcesProps) {
  const t = useTranslations("report.sources");
  const addresses = [
    ["need", need],
    ["offer", offer],
    ["method", method],
  ] as const;
  return (
    <PaperPart title={t("title")}>
      <ul className="list-disc space-y-1 pl-5 text-sm">
        {addresses.map(([key, address]) => (
          <li key={key} className="wrap-anywhere">
            {t(key, { address })}
          </li>
        ))}
        <li>{t("paperA")}</li>
        <li>{t("paperB")}</li>
        <li>{t("ipc")}</li>
      </ul>
      <p className="text-sm text-ink-soft">{t("note")}</p>
    </PaperPart>
  );
}

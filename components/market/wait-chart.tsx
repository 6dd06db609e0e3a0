import { useLocale, useTranslations } from "next-intl";
import { BarChart } from "@/components/ui/bar-chart";
import { Details } from "@/components/ui/details";
import { Table } from "@/components/ui/table";
import { formatNumber } from "@/lib/i18n/format";
import { type MarketWaits, waits } from "@/lib/market/model";

/** How long the newest offers and needs waited for their first match, drawn and as a table. */
export function WaitChart({ counts }: { readonly counts: MarketWaits }) {
  const t = useTranslations("insights.market.waits");
  const locale = useLocale();
  const format = (value: number): string => formatNumber(locale, value);
  const barsOf = (kind: keyof MarketWaits) =>
    waits.map((wait) => ({ label: t(`steps.${wait}`), value: counts[kind][wait] }));
  return (
    <>
      <BarChart
        id="waits-chart"
        title={t("chart")}
        description={t("description")}
        groups={[
          { label: t("offers"), bars: barsOf("offer") },
          { label: t("needs"), bars: barsOf("need") },
        ]}
        format={format}
      />
      <div className="mt-3">
        <Details summary={t("table")}>
          <Table
            caption={t("chart")}
            captionHidden
            columns={[
              { key: "wait", header: t("wait") },
              { key: "offers", header: t("offers"), align: "end" },
              { key: "needs", header: t("needs"), align: "end" },
            ]}
            rows={waits.map((wait) => ({
              key: wait,
              cells: [t(`steps.${wait}`), format(counts.offer[wait]), format(counts.need[wait])],
            }))}
          />
        </Details>
      </div>
    </>
  );
}

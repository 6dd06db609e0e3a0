import { useLocale, useTranslations } from "next-intl";
import { CountLink } from "@/components/market/count-link";
import { FieldName } from "@/components/market/field-name";
import { Table } from "@/components/ui/table";
import { formatNumber } from "@/lib/i18n/format";
import type { MarketCell } from "@/lib/market/model";

/** What a country has in a field, with the field's title and with both in words. */
export interface FieldCount {
  readonly cell: MarketCell;
  readonly title: string;
  /** "Vietnam, C02 …": for whoever hears a link by itself. */
  readonly place: string;
}

/** The classes of a country, with what stands on the other side. */
export function ClassTable({ fields }: { readonly fields: readonly FieldCount[] }) {
  const t = useTranslations("insights.country.now");
  const locale = useLocale();
  const columns = [
    { key: "field", header: t("field") },
    { key: "offered", header: t("offered"), align: "end" },
    { key: "demand", header: t("demand"), align: "end" },
    { key: "needed", header: t("needed"), align: "end" },
    { key: "supply", header: t("supply"), align: "end" },
  ] as const;
  return (
    <Table
      caption={t("caption")}
      captionHidden
      columns={columns}
      rows={fields.map(({ cell, title, place }) => ({
        key: cell.code,
        cells: [
          <FieldName key="field" code={cell.code} title={title} />,
          <CountLink key="offered" cell={cell} kind="offer" place={place} />,
          formatNumber(locale, cell.demand),
          <CountLink key="needed" cell={cell} kind="need" place={place} />,
          formatNumber(locale, cell.supply),
        ],
      }))}
    />
  );
}

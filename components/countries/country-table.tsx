import { useTranslations } from "next-intl";
import { CountLink } from "@/components/market/count-link";
import { AppLink } from "@/components/ui/app-link";
import { Table } from "@/components/ui/table";
import type { MarketCell } from "@/lib/market/model";
import type { Country } from "@/lib/taxonomy/countries";

export interface CountryRow {
  readonly code: Country;
  readonly name: string;
  /** Null: China has none. */
  readonly tier: string | null;
  readonly strategy: string | null;
  /** Every field together; null before the market was counted. */
  readonly total: MarketCell | null;
}

/** The countries with what is said of them, and what they offer and need. */
export function CountryTable({ rows }: { readonly rows: readonly CountryRow[] }) {
  const t = useTranslations("insights.countries");
  const columns = [
    { key: "country", header: t("columns.country") },
    { key: "tier", header: t("columns.tier") },
    { key: "strategy", header: t("columns.strategy") },
    { key: "offers", header: t("columns.offers"), align: "end" },
    { key: "needs", header: t("columns.needs"), align: "end" },
  ] as const;
  const countOf = ({ name, total }: CountryRow, kind: "offer" | "need") =>
    total === null ? t("none") : <CountLink cell={total} kind={kind} place={name} />;
  return (
    <Table
      caption={t("caption")}
      captionHidden
      columns={columns}
      rows={rows.map((row) => ({
        key: row.code,
        cells: [
          <AppLink key="name" href={`/countries/${row.code}`}>
            {row.name}
          </AppLink>,
          row.tier ?? t("none"),
          row.strategy ?? t("none"),
          countOf(row, "offer"),
          countOf(row, "need"),
        ],
      }))}
    />
  );
}

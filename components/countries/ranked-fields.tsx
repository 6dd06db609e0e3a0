import { useTranslations } from "next-intl";
import { CountLink } from "@/components/market/count-link";
import { FieldName } from "@/components/market/field-name";
import { Table } from "@/components/ui/table";
import type { FieldCount } from "./class-table";

/** The fields of a tier in the order of their ranks (paper A, table 2), with what is published in them now. */
export function RankedFields({ fields }: { readonly fields: readonly FieldCount[] }) {
  const t = useTranslations("insights.country.ranks");
  const columns = [
    { key: "rank", header: t("rank") },
    { key: "field", header: t("field") },
    { key: "offered", header: t("offered"), align: "end" },
    { key: "needed", header: t("needed"), align: "end" },
  ] as const;
  return (
    <Table
      caption={t("caption")}
      captionHidden
      columns={columns}
      rows={fields.map(({ cell, title, place }, index) => ({
        key: cell.code,
        cells: [
          t("ordinal", { rank: index + 1 }),
          <FieldName key="field" code={cell.code} title={title} />,
          <CountLink key="offered" cell={cell} kind="offer" place={place} />,
          <CountLink key="needed" cell={cell} kind="need" place={place} />,
        ],
      }))}
    />
  );
}

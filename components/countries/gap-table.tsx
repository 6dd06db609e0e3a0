import { useTranslations } from "next-intl";
import { CountLink } from "@/components/market/count-link";
import { FieldName } from "@/components/market/field-name";
import { Table } from "@/components/ui/table";
import type { FieldCount } from "./class-table";

/** The subclasses that are needed in a country and that no offer can meet. */
export function GapTable({ fields }: { readonly fields: readonly FieldCount[] }) {
  const t = useTranslations("insights.country.gaps");
  const columns = [
    { key: "field", header: t("field") },
    { key: "needed", header: t("needed"), align: "end" },
    { key: "offered", header: t("offered") },
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
          <CountLink key="needed" cell={cell} kind="need" place={place} />,
          t(cell.anywhere === 0 ? "nowhere" : "sameSide"),
        ],
      }))}
    />
  );
}

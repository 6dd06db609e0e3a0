import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";

export interface RankTableView {
  readonly tiers: readonly { readonly key: string; readonly name: string }[];
  /** One row a rank, one field a tier. */
  readonly rows: readonly { readonly rank: number; readonly fields: readonly FieldTitle[] }[];
}
export interface FieldTitle {
  readonly code: string;
  readonly title: string;
}

/** Table 2 of paper A. */
export function RankTable({ tiers, rows }: RankTableView) {
  const t = useTranslations("method.ranks");
  const columns = [
    { key: "rank", header: t("rank") },
    ...tiers.map(({ key, name }) => ({ key, header: name })),
  ];
  return (
    <Table
      caption={t("caption")}
      captionHidden
      columns={columns}
      rows={rows.map(({ rank, fields }) => ({
        key: String(rank),
        cells: [
          t("ordinal", { rank }),
          ...fields.map(({ code, title }) => (
            <span key={code}>
              <strong className="font-semibold">{code}</strong>{" "}
              <span className="text-ink-soft">{title}</span>
            </span>
          )),
        ],
      }))}
    />
  );
}

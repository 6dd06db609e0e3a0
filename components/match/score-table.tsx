import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";
import type { PartView } from "@/lib/matches/view";

/** The points of each part, as text. */
export function ScoreTable({ parts }: { readonly parts: readonly PartView[] }) {
  const t = useTranslations("match");
  const name = useTranslations("taxonomy.parts");
  const columns = [
    { key: "part", header: t("columns.part") },
    { key: "points", header: t("columns.points"), align: "end" },
    { key: "open", header: t("columns.open"), align: "end" },
    { key: "max", header: t("columns.max"), align: "end" },
  ] as const;
  const rows = parts.map(({ part, points, open, max }) => ({
    key: part,
    cells: [name(`${part}.name`), points, open, max],
  }));
  return <Table caption={t("tableCaption")} captionHidden columns={columns} rows={rows} />;
}

import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";

export interface TierRow {
  readonly country: string;
  readonly tier: string;
  /** Null: the paper has no figure. */
  readonly patents: string | null;
  readonly by: "paper" | "platform";
}

/** The countries with their tier, the figure that put them there, and who said so. */
export function TierTable({ rows }: { readonly rows: readonly TierRow[] }) {
  const t = useTranslations("method.tiers");
  const columns = [
    { key: "country", header: t("country") },
    { key: "tier", header: t("tier") },
    { key: "patents", header: t("patents"), align: "end" },
    { key: "source", header: t("source") },
  ] as const;
  return (
    <Table
      caption={t("caption")}
      captionHidden
      columns={columns}
      rows={rows.map(({ country, tier, patents, by }) => ({
        key: country,
        cells: [country, tier, patents ?? t("noFigure"), t(`bySource.${by}`)],
      }))}
    />
  );
}

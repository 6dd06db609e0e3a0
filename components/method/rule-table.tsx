import { useTranslations } from "next-intl";
import { Table } from "@/components/ui/table";

export interface RuleView {
  readonly part: string;
  readonly name: string;
  readonly explanation: string;
  readonly points: string;
  readonly rule: string;
}

/** The parts of the score with their points and rules. */
export function RuleTable({ rules }: { readonly rules: readonly RuleView[] }) {
  const t = useTranslations("method.parts");
  const columns = [
    { key: "part", header: t("columns.part") },
    { key: "points", header: t("columns.points"), align: "end" },
    { key: "rule", header: t("columns.rule"), isWide: true },
  ] as const;
  const rows = rules.map(({ part, name, points, explanation, rule }) => ({
    key: part,
    cells: [
      name,
      points,
      <span key="rule" className="block max-w-measure">
        <span className="block font-semibold">{explanation}</span>
        <span className="mt-1 block text-ink-soft">{rule}</span>
      </span>,
    ],
  }));
  return <Table caption={t("title")} captionHidden columns={columns} rows={rows} />;
}

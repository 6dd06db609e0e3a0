import { Table } from "@/components/ui/table";
import type { FigureView } from "./figure-view";

/** The values of a figure as a table. */
export function FigureTable({ figure }: { readonly figure: FigureView }) {
  const { subject, table } = figure;
  const [first = "", ...others] = table.columns;
  return (
    <Table
      caption={subject}
      captionHidden
      columns={[
        { key: first, header: first },
        ...others.map((header) => ({ key: header, header, align: "end" as const })),
      ]}
      rows={table.rows.map(([name, ...cells]) => ({
        key: name,
        cells: [name, ...cells.map((cell) => (typeof cell === "string" ? cell : cell.text))],
      }))}
    />
  );
}

import { BarChart } from "@/components/ui/bar-chart";
import { ColumnChart } from "@/components/ui/column-chart";
import { LineChart } from "@/components/ui/line-chart";
import type { FigureView } from "./figure-view";

/** The drawing of a figure. */
export function FigureChart({ figure }: { readonly figure: FigureView }) {
  const { id, title, description, format, chart } = figure;
  const texts = { id: `chart-${id}`, title, description };
  switch (chart.kind) {
    case "columns":
      return <ColumnChart {...texts} format={format} columns={chart.columns} />;
    case "lines":
      return <LineChart {...texts} points={chart.points} lines={chart.lines} />;
    case "bars":
      return <BarChart {...texts} format={format} groups={chart.groups} />;
  }
}

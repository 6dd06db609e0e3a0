import { scaleBand, scaleLinear } from "d3-scale";
import { ChartFrame, type ChartTexts } from "./chart-frame";
import { chartWidth, letterHeight } from "./chart-scale";

interface ColumnChartProps extends ChartTexts {
  readonly columns: readonly { readonly label: string; readonly value: number }[];
  /** How a value is written above its column. */
  readonly format: (value: number) => string;
}

const height = 220;
const top = letterHeight + 8;
const bottom = height - letterHeight - 8;
/** The share of a step that is left free between columns. */
const gap = 0.3;

/** Values of a few points in time as columns, each with its value above it: no axis is needed to read them. */
export function ColumnChart({ columns, format, ...texts }: ColumnChartProps) {
  const x = scaleBand(
    columns.map(({ label }) => label),
    [0, chartWidth],
  ).padding(gap);
  const y = scaleLinear([0, Math.max(...columns.map(({ value }) => value))], [bottom, top]);
  return (
    <ChartFrame height={height} {...texts}>
      {columns.map(({ label, value }) => {
        const left = x(label) ?? 0;
        const middle = left + x.bandwidth() / 2;
        return (
          <g key={label} textAnchor="middle">
            <rect
              x={left}
              y={y(value)}
              width={x.bandwidth()}
              height={bottom - y(value)}
              className="fill-accent"
            />
            <text x={middle} y={y(value) - 5}>
              {format(value)}
            </text>
            <text x={middle} y={height - 4} className="fill-ink-soft">
              {label}
            </text>
          </g>
        );
      })}
      <line x1={0} x2={chartWidth} y1={bottom} y2={bottom} className="stroke-line-strong" />
    </ChartFrame>
  );
}

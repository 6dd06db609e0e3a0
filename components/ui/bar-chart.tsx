import { type ScaleLinear, scaleLinear } from "d3-scale";
import { ChartFrame, type ChartTexts } from "./chart-frame";
import { chartWidth, letterHeight, textWidth } from "./chart-scale";

interface Bar {
  readonly label: string;
  readonly value: number;
}
export interface BarGroup {
  readonly label: string;
  readonly bars: readonly Bar[];
}

interface BarChartProps extends ChartTexts {
  readonly groups: readonly BarGroup[];
  /** How a value is written at the end of its bar. */
  readonly format: (value: number) => string;
}

/** Heights and distances, in the chart's units. */
const rowHeight = 18;
const barHeight = 12;
const headingHeight = 22;
const groupGap = 8;
const textGap = 6;

interface RowProps extends Bar {
  readonly y: number;
  readonly x: ScaleLinear<number, number>;
  readonly text: string;
}

/** One bar from the zero line, its name before all bars, its value beyond its end. */
function Row({ label, value, y, x, text }: RowProps) {
  const [zero, end] = [x(0), x(value)];
  const base = y + letterHeight - 1;
  const isBelow = value < 0;
  return (
    <g>
      <text x={0} y={base} className="fill-ink-soft">
        {label}
      </text>
      <rect
        x={Math.min(zero, end)}
        y={y}
        width={value === 0 ? 0 : Math.max(Math.abs(end - zero), 1)}
        height={barHeight}
        className={isBelow ? "fill-warn" : "fill-accent"}
      />
      <text
        x={isBelow ? end - textGap : end + textGap}
        y={base}
        textAnchor={isBelow ? "end" : "start"}
      >
        {text}
      </text>
    </g>
  );
}

/** Where each group begins, and where the last one ends. */
function tops(groups: readonly BarGroup[]): readonly number[] {
  const found = [0];
  for (const { bars } of groups) {
    found.push((found.at(-1) ?? 0) + headingHeight + bars.length * rowHeight + groupGap);
  }
  return found;
}

/** Groups of horizontal bars on one scale, to the left of zero where values are negative. */
export function BarChart({ groups, format, ...texts }: BarChartProps) {
  const bars = groups.flatMap((group) => group.bars);
  const values = bars.map(({ value }) => value);
  const [least, most] = [Math.min(0, ...values), Math.max(0, ...values)];
  const names = Math.max(...bars.map(({ label }) => textWidth(label))) + textGap;
  const figures = Math.max(...values.map((value) => textWidth(format(value)))) + textGap;
  const x = scaleLinear([least, most], [least < 0 ? names + figures : names, chartWidth - figures]);
  const places = tops(groups);
  const height = (places.at(-1) ?? 0) - groupGap;
  return (
    <ChartFrame height={height} {...texts}>
      {groups.map((group, index) => {
        const top = places[index] ?? 0;
        return (
          <g key={group.label}>
            <text x={0} y={top + letterHeight} fontWeight={600}>
              {group.label}
            </text>
            {group.bars.map((bar, row) => (
              <Row
                key={bar.label}
                {...bar}
                y={top + headingHeight + row * rowHeight}
                x={x}
                text={format(bar.value)}
              />
            ))}
            <line
              x1={x(0)}
              x2={x(0)}
              y1={top + headingHeight - 3}
              y2={top + headingHeight + group.bars.length * rowHeight - 3}
              className="stroke-line-strong"
            />
          </g>
        );
      })}
    </ChartFrame>
  );
}

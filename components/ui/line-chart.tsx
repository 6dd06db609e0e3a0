import { type ScaleLinear, type ScalePoint, scaleLinear, scalePoint } from "d3-scale";
import {
  line,
  symbol,
  symbolCircle,
  symbolCross,
  symbolDiamond,
  symbolSquare,
  symbolStar,
  symbolTriangle,
  type SymbolType,
  symbolWye,
} from "d3-shape";
import { useLocale } from "next-intl";
import { ChartFrame, type ChartTexts } from "./chart-frame";
import { chartWidth, letterHeight, spread, textWidth } from "./chart-scale";

export interface ChartLine {
  readonly label: string;
  /** One a point. */
  readonly values: readonly number[];
}

interface LineChartProps extends ChartTexts {
  readonly points: readonly string[];
  readonly lines: readonly ChartLine[];
}

interface Look {
  readonly shape: SymbolType;
  readonly fill: string;
  readonly stroke: string;
}

/** Every line has a shape of its own, so that colour is never the only difference. */
const looks: readonly [Look, ...Look[]] = [
  { shape: symbolCircle, fill: "fill-accent", stroke: "stroke-accent" },
  { shape: symbolSquare, fill: "fill-warn", stroke: "stroke-warn" },
  { shape: symbolTriangle, fill: "fill-ink", stroke: "stroke-ink" },
  { shape: symbolDiamond, fill: "fill-danger", stroke: "stroke-danger" },
  { shape: symbolCross, fill: "fill-accent-strong", stroke: "stroke-accent-strong" },
  { shape: symbolStar, fill: "fill-ink-soft", stroke: "stroke-ink-soft" },
  { shape: symbolWye, fill: "fill-line-strong", stroke: "stroke-line-strong" },
];

/** Sizes and distances, in the chart's units; the area of a mark in square units. */
const height = 260;
const top = letterHeight;
const bottom = height - letterHeight - 12;
const markArea = 34;
const labelGap = 15;
const markRoom = 22;
const tickGap = 10;
const wantedTicks = 5;
const mostPointLabels = 4;

interface Tick {
  readonly value: number;
  readonly text: string;
}
interface Frame {
  readonly x: ScalePoint<string>;
  readonly y: ScaleLinear<number, number>;
  readonly right: number;
}

/** Horizontal rules with their values, and as many points named as fit, the last one always. */
function Axes({ x, y, right, ticks }: Frame & { readonly ticks: readonly Tick[] }) {
  const points = x.domain();
  const step = Math.ceil((points.length - 1) / (mostPointLabels - 1));
  return (
    <g className="fill-ink-soft">
      {ticks.map(({ value, text }) => (
        <g key={value}>
          <line x1={x.range()[0]} x2={right} y1={y(value)} y2={y(value)} className="stroke-line" />
          <text x={x.range()[0] - 8} y={y(value) + 4} textAnchor="end">
            {text}
          </text>
        </g>
      ))}
      {points
        .filter((_, index) => (points.length - 1 - index) % step === 0)
        .map((point) => (
          <text key={point} x={x(point)} y={height - 4} textAnchor="middle">
            {point}
          </text>
        ))}
    </g>
  );
}

interface CurveProps extends Frame, ChartLine {
  readonly look: Look;
  /** Where its name stands. */
  readonly labelY: number;
}

/** A line with its marks, and its name with the same mark beside its end. */
function Curve({ x, y, right, label, values, look, labelY }: CurveProps) {
  const places = x.domain().map((point, index) => [x(point) ?? 0, y(values[index] ?? 0)] as const);
  const end = places.at(-1);
  const mark = symbol(look.shape, markArea)() ?? "";
  return (
    <g>
      <path
        d={line()(places.map(([left, height]) => [left, height])) ?? ""}
        fill="none"
        strokeWidth={1.75}
        className={look.stroke}
      />
      {places.map(([left, height]) => (
        <path
          key={left}
          d={mark}
          transform={`translate(${left},${height})`}
          className={look.fill}
        />
      ))}
      <line
        x1={(end?.[0] ?? 0) + 5}
        x2={right + 8}
        y1={end?.[1]}
        y2={labelY}
        className="stroke-line-strong"
        strokeWidth={0.75}
      />
      <path d={mark} transform={`translate(${right + 14},${labelY})`} className={look.fill} />
      <text x={right + markRoom} y={labelY + 4}>
        {label}
      </text>
    </g>
  );
}

/** Series over time as lines, each named at its end. */
export function LineChart({ points, lines, ...texts }: LineChartProps) {
  const locale = useLocale();
  const most = Math.max(...lines.flatMap(({ values }) => values));
  const y = scaleLinear([0, most], [bottom, top]).nice(wantedTicks);
  const ticks = y
    .ticks(wantedTicks)
    .map((value) => ({ value, text: new Intl.NumberFormat(locale).format(value) }));
  const values = Math.max(...ticks.map(({ text }) => textWidth(text))) + tickGap;
  const names = Math.max(...lines.map(({ label }) => textWidth(label))) + markRoom;
  const right = chartWidth - names;
  const frame = { x: scalePoint(points, [values, right - 4]), y, right };
  const ends = lines.map(({ values }) => y(values.at(-1) ?? 0));
  const labels = spread(ends, labelGap, bottom);
  return (
    <ChartFrame height={height} {...texts}>
      <Axes {...frame} ticks={ticks} />
      {lines.map((one, index) => (
        <Curve
          key={one.label}
          {...frame}
          {...one}
          look={looks[index % looks.length] ?? looks[0]}
          labelY={labels[index] ?? 0}
        />
      ))}
    </ChartFrame>
  );
}

import type { ReactNode } from "react";
import { chartWidth, letterHeight } from "./chart-scale";

export interface ChartTexts {
  /** Of the chart's parts; one page may have many charts. */
  readonly id: string;
  readonly title: string;
  /** What the chart shows, for those who do not see it. */
  readonly description: string;
}

interface ChartFrameProps extends ChartTexts {
  /** In the chart's units; see `chartWidth`. */
  readonly height: number;
  readonly children: ReactNode;
}

/** A drawing that is one image with a name and a description to a screen reader. */
export function ChartFrame({ id, title, description, height, children }: ChartFrameProps) {
  return (
    <svg
      id={id}
      role="img"
      aria-labelledby={`${id}-name`}
      aria-describedby={`${id}-description`}
      viewBox={`0 0 ${chartWidth} ${height}`}
      fontSize={letterHeight}
      className="block h-auto w-full max-w-md fill-ink"
    >
      <title id={`${id}-name`}>{title}</title>
      <desc id={`${id}-description`}>{description}</desc>
      {children}
    </svg>
  );
}

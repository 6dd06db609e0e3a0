import type { BarGroup } from "@/components/ui/bar-chart";
import type { AppPath } from "@/lib/i18n/navigation";
import type { ChartLine } from "@/components/ui/line-chart";

/** What a chart draws; values are in the reader's unit. */
type ChartView =
  | {
      readonly kind: "columns";
      readonly columns: readonly { readonly label: string; readonly value: number }[];
    }
  | {
      readonly kind: "lines";
      readonly points: readonly string[];
      readonly lines: readonly ChartLine[];
    }
  | { readonly kind: "bars"; readonly groups: readonly BarGroup[] };

/** A word, or a number as it is and as it is read. */
export type FigureCell = string | { readonly value: number; readonly text: string };

/** A figure as a reader sees it, in words and numbers of the reader's language. */
export interface FigureView {
  readonly id: string;
  /** Where its table is a file. */
  readonly csv: AppPath;
  /** Its name in a list of figures. */
  readonly short: string;
  /** What it shows, in one sentence. */
  readonly title: string;
  /** What was measured, where and when. */
  readonly subject: string;
  readonly unit: string;
  readonly note: string | null;
  readonly source: string;
  readonly description: string;
  readonly chart: ChartView;
  readonly format: (value: number) => string;
  /** The first cell of a row names it. */
  readonly table: {
    readonly columns: readonly string[];
    readonly rows: readonly (readonly [string, ...FigureCell[]])[];
  };
}

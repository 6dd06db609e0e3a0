import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { BarChart } from "@/components/ui/bar-chart";
import { ChartFrame } from "@/components/ui/chart-frame";
import { ColumnChart } from "@/components/ui/column-chart";
import { LineChart } from "@/components/ui/line-chart";
import { PictureButton } from "@/components/ui/picture-button";
import { PrintButton } from "@/components/ui/print-button";
import { QrCode } from "@/components/ui/qr-code";
import { TileMap } from "@/components/ui/tile-map";
import { formatNumber } from "@/lib/i18n/format";

/** Made-up numbers: growth, with and without a minus; a few years; series that cross. */
const growth = { rice: 12, tea: -4, solar: 31, wind: 0 } as const;
const years = ["2022", "2023", "2024", "2025"] as const;
const yearly = [120, 180, 90, 240] as const;
const series = { rice: [40, 60, 55, 90], tea: [80, 70, 75, 60], solar: [5, 20, 45, 85] } as const;

/** A made-up corner of a map. */
const tiles = [
  { key: "north", column: 2, row: 1, value: 12 },
  { key: "west", column: 1, row: 2, value: undefined },
  { key: "middle", column: 2, row: 2, value: 7 },
  { key: "east", column: 3, row: 2, value: 1240 },
] as const;

/** An address that the standards keep for examples. */
const address = "https://example.org/";

function Titled({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <div>
      <h3 className="mb-3 font-semibold">{title}</h3>
      {children}
    </div>
  );
}

function Bars() {
  const t = useTranslations("design.pictures");
  const locale = useLocale();
  const bars = (names: readonly (keyof typeof growth)[]) =>
    names.map((name) => ({ label: t(name), value: growth[name] }));
  return (
    <Titled title={t("bars")}>
      <BarChart
        id="sample-bars"
        title={t("bars")}
        description={t("barsText")}
        groups={[
          { label: t("fields"), bars: bars(["rice", "tea"]) },
          { label: t("power"), bars: bars(["solar", "wind"]) },
        ]}
        format={(value) => formatNumber(locale, value)}
      />
    </Titled>
  );
}

/** A chart with the button that saves it. */
function Columns() {
  const t = useTranslations("design.pictures");
  const locale = useLocale();
  return (
    <Titled title={t("columns")}>
      <ColumnChart
        id="sample-columns"
        title={t("columns")}
        description={t("columnsText")}
        columns={years.map((label, index) => ({ label, value: yearly[index] ?? 0 }))}
        format={(value) => formatNumber(locale, value)}
      />
      <div className="mt-3">
        <PictureButton
          chartId="sample-columns"
          title={t("columns")}
          source={t("source")}
          fileName="nanqiao-sample.png"
          label={t("save")}
        />
      </div>
    </Titled>
  );
}

function Lines() {
  const t = useTranslations("design.pictures");
  const names = ["rice", "tea", "solar"] as const;
  return (
    <Titled title={t("lines")}>
      <LineChart
        id="sample-lines"
        title={t("lines")}
        description={t("linesText")}
        points={years}
        lines={names.map((name) => ({ label: t(name), values: series[name] }))}
      />
    </Titled>
  );
}

/** What every chart is drawn in, around a drawing of its own. */
function Frame() {
  const t = useTranslations("design.pictures");
  return (
    <Titled title={t("frame")}>
      <ChartFrame id="sample-frame" title={t("frame")} description={t("frameText")} height={120}>
        <line x1={0} x2={360} y1={50} y2={50} strokeWidth={6} className="stroke-accent" />
        <path
          d="M40 110a140 60 0 0 1 280 0"
          fill="none"
          strokeWidth={6}
          className="stroke-accent"
        />
        <text x={180} y={90} textAnchor="middle">
          {t("frameLabel")}
        </text>
      </ChartFrame>
    </Titled>
  );
}

function Tiles() {
  const t = useTranslations("design.pictures");
  const locale = useLocale();
  const shown = tiles.map(({ key, value, ...place }) => ({
    ...place,
    key,
    label: t(key),
    href: "/design" as const,
    value: value === undefined ? undefined : formatNumber(locale, value),
    isCurrent: key === "middle",
  }));
  const marked = shown.map((tile) => ({
    ...tile,
    href: tile.value === undefined ? null : tile.href,
    mark: String(tile.row),
  }));
  return (
    <Titled title={t("tiles")}>
      <TileMap label={t("tilesLabel")} tiles={shown} />
      <div className="mt-6 max-w-64">
        <TileMap label={t("tilesSmall")} tiles={marked} isSmall />
      </div>
    </Titled>
  );
}

function Paper() {
  const t = useTranslations("design.pictures");
  return (
    <Titled title={t("paper")}>
      <div className="flex items-start gap-5">
        <div className="w-32 shrink-0">
          <QrCode text={address} label={t("qr", { address })} />
        </div>
        <PrintButton label={t("print")} />
      </div>
    </Titled>
  );
}

/** Charts, a map, and what belongs on paper. */
export function PicturesPart() {
  return (
    <div className="grid items-start gap-x-12 gap-y-10 lg:grid-cols-2">
      <Bars />
      <Columns />
      <Lines />
      <Frame />
      <Tiles />
      <Paper />
    </div>
  );
}

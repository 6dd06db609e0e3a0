import { getTranslations } from "next-intl/server";
import type { FigureView } from "@/components/trends/figure-view";
import type { Locale } from "@/lib/account/model";
import { intlLocale } from "@/lib/i18n/format";
import { countryName } from "@/lib/i18n/names";
import { tierName } from "@/lib/i18n/taxonomy-names";
import { economies, type Figure, type FigureUnit, measures, products } from "@/lib/insight/model";
import {
  type AseanCountry,
  aseanCountries,
  countries,
  tierOf,
  tiers,
} from "@/lib/taxonomy/countries";
import { transferWays } from "@/lib/taxonomy/transfer-ways";

/** What a reader's unit is of the stored one: billions or 亿 of dollars, and percent. */
const factors: Readonly<Record<Locale, Readonly<Record<FigureUnit, number>>>> = {
  en: { money: 0.1, share: 100, growth: 100, applications: 1, patents: 1 },
  zh: { money: 1, share: 100, growth: 100, applications: 1, patents: 1 },
};
/** As many as the papers state at most, so that nothing of a calculation's noise is shown. */
const mostDecimals = 5;

const memberOf = <T extends string>(list: readonly T[], id: string): id is T =>
  list.some((one) => one === id);

/** All that the views of one language need. */
async function tools(locale: Locale) {
  const t = await getTranslations({ locale, namespace: "trends" });
  const taxonomy = await getTranslations({ locale, namespace: "taxonomy" });
  const short = new Intl.NumberFormat(intlLocale[locale], { maximumSignificantDigits: 4 });
  const named = [...economies, ...products, ...measures] as const;
  return {
    t,
    taxonomy,
    format: (value: number) => short.format(value),
    nameOf: (id: string): string => {
      if (memberOf(countries, id)) return countryName(locale, id);
      if (memberOf(transferWays, id)) return taxonomy(`transferWays.${id}`);
      if (memberOf(named, id)) return t(`names.${id}`);
      return id.replace("-", "–");
    },
    inUnit: (unit: FigureUnit, value: number): number =>
      Number((value * factors[locale][unit]).toFixed(mostDecimals)),
  };
}
type Tools = Awaited<ReturnType<typeof tools>>;

const isByTier = ({ id }: Figure): boolean => id === "co_owned_by_tier";
/** Few points and many series: read series by series, as bars. */
const isBySeries = ({ points, series }: Figure): boolean => points.length < series.length;

const drawn = ({ series }: Figure) => series.filter(({ unit }) => unit === undefined);

/** The values of the chart, in the reader's unit, by series. */
const linesOf = (figure: Figure, { nameOf, inUnit }: Tools) =>
  drawn(figure).map(({ id, values }) => ({
    label: nameOf(id),
    values: values.map((value) => inUnit(figure.unit, value)),
  }));

/** The countries of a figure under their tiers. */
function tierGroups(figure: Figure, { taxonomy, nameOf }: Tools) {
  const values = figure.series[0]?.values ?? [];
  return tiers.map((tier) => ({
    label: tierName(taxonomy, tier),
    bars: figure.points.flatMap((point, index) =>
      memberOf(aseanCountries, point) && tierOf(point) === tier
        ? [{ label: nameOf(point), value: values[index] ?? 0 }]
        : [],
    ),
  }));
}

function chartOf(figure: Figure, made: Tools): FigureView["chart"] {
  const points = figure.points.map(made.nameOf);
  const lines = linesOf(figure, made);
  const barsOf = (values: readonly number[]) =>
    points.map((label, index) => ({ label, value: values[index] ?? 0 }));
  if (isByTier(figure)) return { kind: "bars", groups: tierGroups(figure, made) };
  if (isBySeries(figure)) {
    const groups = lines.map(({ label, values }) => ({ label, bars: barsOf(values) }));
    return { kind: "bars", groups };
  }
  const [only, ...more] = lines;
  if (only !== undefined && more.length === 0) {
    return { kind: "columns", columns: barsOf(only.values) };
  }
  return { kind: "lines", points, lines };
}

/** The tier's name of a point that is a country. */
const tierCell = (point: string, { taxonomy }: Tools): string => {
  const tier = memberOf(aseanCountries, point) ? tierOf(point satisfies AseanCountry) : null;
  return tier === null ? "" : tierName(taxonomy, tier);
};

function tableOf(figure: Figure, made: Tools): FigureView["table"] {
  const { t, nameOf, inUnit } = made;
  const { points, series, unit } = figure;
  if (isBySeries(figure)) {
    return {
      columns: [t("columns.series"), ...points.map(nameOf)],
      rows: linesOf(figure, made).map(({ label, values }) => [label, ...values]),
    };
  }
  const withUnit = (one: (typeof series)[number]) =>
    t("column", { name: nameOf(one.id), unit: t(`units.${one.unit ?? unit}`) });
  const heads = series.map((one) => (series.length > 2 ? nameOf(one.id) : withUnit(one)));
  return {
    columns: isByTier(figure)
      ? [t("columns.country"), t("columns.tier"), ...heads]
      : [t("columns.year"), ...heads],
    rows: points.map((point, index) => [
      nameOf(point),
      ...(isByTier(figure) ? [tierCell(point, made)] : []),
      ...series.map((one) => inUnit(one.unit ?? unit, one.values[index] ?? 0)),
    ]),
  };
}

const noted = [
  "investment_by_country",
  "patents_by_country",
  "co_owned_by_tier",
  "technology_imports",
  "technology_exports",
  "growth_gaps",
] as const;

function viewOf(figure: Figure, made: Tools): FigureView {
  const { t, format, inUnit } = made;
  const { id, paper, place, number, publisher } = figure;
  const unit = t(`units.${figure.unit}`);
  const subject = t(`figures.${id}.subject`);
  const values = drawn(figure).flatMap((one) => one.values.map((v) => inUnit(figure.unit, v)));
  return {
    id,
    short: t(`figures.${id}.short`),
    title: t(`figures.${id}.title`),
    subject,
    unit,
    note: memberOf(noted, id) ? t(`notes.${id}`) : null,
    source: t("source", { paper, place, number, publisher: t(`publishers.${publisher}`) }),
    description: t("description", {
      subject,
      unit,
      count: values.length,
      least: format(Math.min(...values)),
      most: format(Math.max(...values)),
    }),
    chart: chartOf(figure, made),
    format,
    table: tableOf(figure, made),
  };
}

/** Figures as a reader of a language sees them. */
export async function figureViews(
  locale: Locale,
  figures: readonly Figure[],
): Promise<readonly FigureView[]> {
  const made = await tools(locale);
  return figures.map((figure) => viewOf(figure, made));
}

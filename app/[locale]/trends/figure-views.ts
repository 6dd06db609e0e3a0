import { getTranslations } from "next-intl/server";
import type { FigureView } from "@/components/trends/figure-view";
import type { Locale } from "@/lib/account/model";
import { intlLocale } from "@/lib/i18n/format";
import { countryName } from "@/lib/i18n/names";
import { tierName } from "@/lib/i18n/taxonomy-names";
import {
  economies,
  type Figure,
  type FigureId,
  type FigureUnit,
  measures,
  onlySeries,
  products,
} from "@/lib/insight/model";
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
/** From these amounts on a decimal more says nothing. */
const large = 100;
const huge = 1000;

/** How many decimals the values of a series are read with, in a table or beside bars of very different length. */
function decimalsOf(unit: FigureUnit, most: number): number {
  if (unit === "applications" || unit === "patents") return 0;
  if (unit !== "money") return 1;
  if (most < large) return 3;
  return most < huge ? 2 : 1;
}

const memberOf = <T extends string>(list: readonly T[], id: string): id is T =>
  list.some((one) => one === id);

/** All that the views of one language need. */
async function tools(locale: Locale) {
  const t = await getTranslations({ locale, namespace: "trends" });
  const taxonomy = await getTranslations({ locale, namespace: "taxonomy" });
  // "Other" is a way to transfer too, and called otherwise there.
  const named = [...economies, ...products, ...measures, "other"] as const;
  return {
    t,
    taxonomy,
    formatter: (decimals: number): ((value: number) => string) => {
      const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
      const made = new Intl.NumberFormat(intlLocale[locale], digits);
      return (value) => made.format(value);
    },
    nameOf: (id: string): string => {
      if (memberOf(countries, id)) return countryName(locale, id);
      if (memberOf(named, id)) return t(`names.${id}`);
      if (memberOf(transferWays, id)) return taxonomy(`transferWays.${id}`);
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

const mostOf = (lines: ReturnType<typeof linesOf>): number =>
  Math.max(...lines.flatMap(({ values }) => values));

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
  const { t, nameOf, inUnit, formatter } = made;
  const { points, series, unit } = figure;
  const all = linesOf(figure, made);
  const most = mostOf(all);
  if (isBySeries(figure)) {
    const format = formatter(decimalsOf(unit, most));
    return {
      columns: [t("columns.series"), ...points.map(nameOf)],
      rows: all.map(({ label, values }) => [
        label,
        ...values.map((value) => ({ value, text: format(value) })),
      ]),
    };
  }
  const cellOf = (one: (typeof series)[number], index: number) => {
    const own = one.unit ?? unit;
    const value = inUnit(own, one.values[index] ?? 0);
    return { value, text: formatter(decimalsOf(own, most))(value) };
  };
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
      ...series.map((one) => cellOf(one, index)),
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

/** What is said of a figure in words. */
interface Words {
  readonly title: string;
  readonly subject: string;
  readonly note: string | null;
}

const wordsOf = ({ id }: Figure, { t }: Tools): Words => ({
  title: t(`figures.${id}.title`),
  subject: t(`figures.${id}.subject`),
  note: memberOf(noted, id) ? t(`notes.${id}`) : null,
});

function viewOf(figure: Figure, made: Tools, words: Words): FigureView {
  const { t, formatter } = made;
  const { id, paper, place, number, publisher } = figure;
  const unit = t(`units.${figure.unit}`);
  const lines = linesOf(figure, made);
  const values = lines.flatMap((one) => one.values);
  const decimals = decimalsOf(figure.unit, mostOf(lines));
  // Columns stand close together; beside bars there is room for what the table says.
  const format = formatter(isBySeries(figure) || decimals === 0 ? decimals : decimals - 1);
  return {
    ...words,
    id,
    csv: `/trends/${id}/csv`,
    short: t(`figures.${id}.short`),
    unit,
    source: t("source", { paper, place, number, publisher: t(`publishers.${publisher}`) }),
    description: t("description", {
      subject: words.subject,
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
  return figures.map((figure) => viewOf(figure, made, wordsOf(figure, made)));
}

/** The figures of which one series can stand by itself, with the words for it. */
const parts: Readonly<Partial<Record<FigureId, "investment" | "patents">>> = {
  investment_by_economy: "investment",
  investment_by_country: "investment",
  patents_by_year: "patents",
  patents_by_country: "patents",
};
const timesDecimals = 1;

/** One series of a figure by itself; null where the papers have no such series, or it cannot stand alone. */
export async function partView(
  locale: Locale,
  id: FigureId,
  seriesId: string,
): Promise<FigureView | null> {
  const figure = onlySeries(id, seriesId);
  const kind = parts[id];
  if (figure === null || kind === undefined) return null;
  const made = await tools(locale);
  const values = figure.series[0]?.values ?? [];
  const about = {
    place: made.nameOf(seriesId === "applications" ? "ASEAN" : seriesId),
    first: figure.points[0] ?? "",
    last: figure.points.at(-1) ?? "",
    times: Number(((values.at(-1) ?? 0) / (values[0] ?? 1)).toFixed(timesDecimals)),
  };
  const title = made.t(`parts.${kind}.title`, about);
  const subject = made.t(`parts.${kind}.subject`, about);
  const view = viewOf(figure, made, { title, subject, note: null });
  return { ...view, csv: `${view.csv}?series=${seriesId}` };
}

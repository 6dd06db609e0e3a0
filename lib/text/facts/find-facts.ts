import type { Language } from "@/lib/taxonomy/languages";
import { type Bound, boundOf } from "./comparators";
import { plainDigits } from "./digits";
import type { Fact } from "./model";
import { numberOf, numberPattern, scaleOf, scalePattern } from "./numbers";
import { type Measure, leadingPer, measureOf, perPattern } from "./rates";
import { unitOf, unitPattern } from "./units";

/** A fact with the clause around it, [start, end) in UTF-16 units of the text. */
export interface FoundFact {
  readonly fact: Omit<Fact, "near">;
  readonly start: number;
  readonly end: number;
  readonly clause: readonly [number, number];
}

const sign = "[-−]";
const number = `(?:(?<![\\p{Script=Latin}\\p{N}] ?)${sign})?(?:${numberPattern})`;
const scale = `(?:[ ]?(${scalePattern}))?`;
const unit = `[ -]?(${unitPattern})`;
const per = `(?:(?:${perPattern})(${unitPattern}))?`;
const to = "[ ]?(?:[-–—~至到]|to|đến|tới|ถึง|sampai|hingga|s/d|ដល់|ເຖິງ|hanggang)[ ]?";
/**
 * One number or two of a range, a scale word, a unit, and the unit that divides it. Names and versions run
 * on from a Latin letter and are no numbers (A4, v2.5).
 */
const quantity = new RegExp(
  `(?<![\\p{Script=Latin}\\p{N}][.,]?)(${number})(?:${scale}(?:${unit})?${to}(${number}))?${scale}${unit}${per}`,
  "giu",
);
const clauseEnd = /[。；;！？!?\n，、：]|[.,:](?!\p{N})/gu;

function clauseAround(text: string, start: number, end: number): readonly [number, number] {
  const ends = Array.from(text.matchAll(clauseEnd), ({ index }) => index);
  const left = ends.filter((at) => at < start).at(-1);
  const right = ends.find((at) => at >= end);
  return [left === undefined ? 0 : left + 1, right ?? text.length];
}

const inBase = (value: number, { factor, offset }: Measure): number => value * factor + offset;

const signedNumber = (written: string, measure: Measure, lang: Language): number | null => {
  const value = numberOf(written.replace(new RegExp(sign), ""), lang);
  const isBelow = /^[-−]/.test(written) && measure.dimension === "temperature";
  return value === null ? null : isBelow ? -value : value;
};

function rangeOf(low: number, high: number, bound: Bound): Pick<Fact, "low" | "high"> {
  if (low < high) return { low, high };
  return { low: bound === "most" ? null : low, high: bound === "least" ? null : low };
}

interface Parts {
  readonly first: string;
  readonly firstScale: string | undefined;
  readonly second: string | undefined;
  readonly scale: string | undefined;
  readonly unit: string;
  readonly per: string | undefined;
}

/** The unit of the quantity, divided by another where one is given; null where that measures nothing. */
function measured(parts: Parts, per: string | undefined): Measure | null {
  const main = unitOf(parts.unit);
  const divisor = per === undefined ? null : unitOf(per);
  return main === undefined || divisor === undefined ? null : measureOf(main, divisor);
}

/** Where a quantity stands with the words that bound it or tell its rate. */
interface Reach {
  readonly start: number;
  readonly end: number;
  readonly bound: Bound;
  readonly measure: Measure;
}

/** A bound may stand before or after a leading rate: 每天至少5吨, 至少每天5吨. */
function reachOf(text: string, index: number, end: number, parts: Parts): Reach | null {
  const near = boundOf(text, index, end);
  const start = index - near.before;
  const leading = parts.per === undefined ? leadingPer(text.slice(0, start)) : null;
  const rate = leading === null ? null : measured(parts, leading.per);
  if (leading !== null && rate !== null) {
    const outer = start - leading.length;
    const far = near.bound === "exact" ? boundOf(text, outer, end) : near;
    const from = far === near ? outer : outer - far.before;
    return { start: from, end: end + far.after, bound: far.bound, measure: rate };
  }
  const measure = measured(parts, parts.per);
  return measure && { start, end: end + near.after, bound: near.bound, measure };
}

function valuesOf(parts: Parts, measure: Measure, lang: Language): readonly [number, number] | null {
  const first = signedNumber(parts.first, measure, lang);
  const last = parts.second === undefined ? first : signedNumber(parts.second, measure, lang);
  if (first === null || last === null) return null;
  const lastScale = scaleOf(parts.scale);
  const firstScale = parts.firstScale === undefined ? lastScale : scaleOf(parts.firstScale);
  return [inBase(first * firstScale, measure), inBase(last * lastScale, measure)];
}

/**
 * The quantities that a text states, in its order: numbers with a unit, as single values, ranges or
 * bounds. `lang` decides what a point or a comma between digits means.
 */
export function findFacts(source: string, lang: Language): FoundFact[] {
  const text = plainDigits(source);
  return Array.from(text.matchAll(quantity)).flatMap((match): FoundFact[] => {
    const [whole, first = "", firstScale, , second, scaled, name = "", divisor] = match;
    const parts = { first, firstScale, second, scale: scaled, unit: name, per: divisor };
    const reach = reachOf(text, match.index, match.index + whole.length, parts);
    const values = reach && valuesOf(parts, reach.measure, lang);
    if (reach === null || values === null) return [];
    const { start, end, bound, measure } = reach;
    const said = source.slice(start, end).trim();
    return [
      {
        fact: { dimension: measure.dimension, ...rangeOf(...values, bound), said },
        start,
        end,
        clause: clauseAround(source, start, end),
      },
    ];
  });
}

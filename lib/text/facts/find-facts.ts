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
/** Names and versions run on from a Latin letter and are no numbers (A4, v2.5), nor is the 2 of "25 ± 2". */
const notBefore = "(?<![\\p{Script=Latin}\\p{N}][.,]?|\\p{N}[ ]?±[ ]?)";
/** "5 kg per animal" is no mass, whatever divides it. */
const notAfter = `(?!${perPattern})`;
/** One number or two of a range, a scale word, a unit, and the unit that divides it. */
const quantity = new RegExp(
  `(?=[-−\\d])${notBefore}(${number})(?:${scale}(?:${unit}${per})?${to}(${number}))?${scale}${unit}${per}${notAfter}`,
  "giu",
);
const clauseEnd = /[。；;！？!?\n，、]|[.,](?!\p{N})/gu;
/** A longer clause is no quotation, in characters of Chinese and in others. */
const longestClause = { han: 30, other: 60 } as const;
const longestSaid = 60; // units; a longer quantity is nothing that somebody wrote for people
const han = /\p{Script=Han}/u;

function clauseAround(
  ends: readonly number[],
  length: number,
  start: number,
  end: number,
): readonly [number, number] {
  const left = ends.findLast((at) => at < start);
  const right = ends.find((at) => at >= end);
  return [left === undefined ? 0 : left + 1, right ?? length];
}

const inBase = (value: number, { factor, offset }: Measure): number => value * factor + offset;

const signedNumber = (written: string, measure: Measure, lang: Language): number | null => {
  const value = numberOf(written.replace(new RegExp(sign), ""), lang);
  const isBelow = /^[-−]/.test(written) && measure.dimension === "temperature";
  return value === null ? null : isBelow ? -value : value;
};

function rangeOf(a: number, b: number, bound: Bound): Pick<Fact, "low" | "high"> {
  if (a !== b) return { low: Math.min(a, b), high: Math.max(a, b) };
  return { low: bound === "most" ? null : a, high: bound === "least" ? null : a };
}

/** One end of a quantity as written; the end of a range may leave its scale and unit to the other. */
interface Written {
  readonly number: string;
  readonly scale: string | undefined;
  readonly unit: string | undefined;
  readonly per: string | undefined;
}

interface Parts {
  readonly first: Written | null;
  readonly last: Written & { readonly unit: string };
}

function partsOf(match: RegExpExecArray): Parts {
  const [, first = "", firstScale, firstUnit, firstPer, second, lastScale, name = ""] = match;
  const last = { number: second ?? first, scale: lastScale, unit: name, per: match[8] };
  if (second === undefined) return { first: null, last };
  return { first: { number: first, scale: firstScale, unit: firstUnit, per: firstPer }, last };
}

/** What a unit, divided by another where one is given, measures; null where that is nothing. */
function measured(name: string, per: string | undefined): Measure | null {
  const main = unitOf(name);
  const divisor = per === undefined ? null : unitOf(per);
  return main === undefined || divisor === undefined ? null : measureOf(main, divisor);
}

/** Where a quantity stands with the words that bound it or tell its rate. */
interface Reach {
  readonly start: number;
  readonly end: number;
  readonly bound: Bound;
  readonly measure: Measure;
  /** The unit that divides it, wherever that is said. */
  readonly per: string | undefined;
}

/** The words before a quantity that bound it or tell its rate: 每天至少5吨, 至少每天5吨. */
function reachOf(text: string, match: RegExpExecArray, { last }: Parts): Reach | null {
  const end = match.index + match[0].length;
  const near = boundOf(text, match.index, end);
  const start = match.index - near.before;
  const leading = last.per === undefined ? leadingPer(text.slice(0, start)) : null;
  const rate = leading === null ? null : measured(last.unit, leading.per);
  if (leading !== null && rate !== null) {
    const outer = start - leading.length;
    const far = near.bound === "exact" ? boundOf(text, outer, end) : near;
    const from = far === near ? outer : outer - far.before;
    return { start: from, end: end + far.after, bound: far.bound, measure: rate, per: leading.per };
  }
  const measure = measured(last.unit, last.per);
  return measure && { start, end: end + near.after, bound: near.bound, measure, per: last.per };
}

function valueOf(written: Written, measure: Measure, lang: Language): number | null {
  const value = signedNumber(written.number, measure, lang);
  return value === null ? null : inBase(value * scaleOf(written.scale), measure);
}

/** The first end of a range: what it leaves out, it has in common with the last. */
function firstValue(first: Written, { last }: Parts, reach: Reach, lang: Language): number | null {
  const { unit: name, scale: word } = first;
  const measure = name === undefined ? reach.measure : measured(name, first.per ?? reach.per);
  if (measure?.dimension !== reach.measure.dimension) return null;
  const isBare = name === undefined && word === undefined;
  return valueOf(isBare ? { ...first, scale: last.scale } : first, measure, lang);
}

/** The two ends in base units, the same twice where there is one; null where one makes no sense. */
function valuesOf(parts: Parts, reach: Reach, lang: Language): readonly [number, number] | null {
  const high = valueOf(parts.last, reach.measure, lang);
  const low = parts.first === null ? high : firstValue(parts.first, parts, reach, lang);
  return low === null || high === null ? null : [low, high];
}

/** The clause with the quantity, or the quantity alone where the clause is long. */
const quoted = (clause: string, said: string): string =>
  clause.length > longestClause[han.test(clause) ? "han" : "other"] ? said : clause;

/**
 * The quantities that a text states, in its order: numbers with a unit, as single values, ranges or
 * bounds. `lang` decides what a point or a comma between digits means.
 */
export function findFacts(source: string, lang: Language): FoundFact[] {
  const text = plainDigits(source);
  const matches = Array.from(text.matchAll(quantity));
  if (matches.length === 0) return [];
  const ends = Array.from(text.matchAll(clauseEnd), ({ index }) => index);
  return matches.flatMap((match): FoundFact[] => {
    const parts = partsOf(match);
    const reach = reachOf(text, match, parts);
    const values = reach && valuesOf(parts, reach, lang);
    if (reach === null || values === null) return [];
    const { start, end, bound, measure } = reach;
    const clause = clauseAround(ends, text.length, start, end);
    const said = source.slice(start, end).trim();
    if (said.length > longestSaid) return [];
    const fact = {
      dimension: measure.dimension,
      ...rangeOf(...values, bound),
      said: quoted(source.slice(...clause).trim(), said),
    };
    return [{ fact, start, end, clause }];
  });
}

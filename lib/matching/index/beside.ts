import { goals } from "@/lib/taxonomy/goals";
import { ipcClassOf, ipcSectionOf } from "@/lib/taxonomy/ipc";
import { transferWays } from "@/lib/taxonomy/transfer-ways";
import { fieldPoints } from "../parts/field";
import { stagePoints } from "../parts/stage";
import { transferPoints } from "../parts/transfer";
import { forbiddenRule } from "../rules";
import {
  type Asked,
  type FactPoints,
  countryBoundOf,
  countryOf,
  declared,
  numbersOfCountry,
  numbersOfSupport,
  numbersOfTrl,
  numbersOfWays,
  pairWith,
  remembered,
  supportOf,
  trlOf,
} from "./country-bound";
import { countryStated, numbersStated } from "./blocks";
import { codeBytes, confidenceBytes, maskOf, membersOf, place, unsure } from "./facts";

/**
 * The most that listings can earn beside the topic from the one that asks, in points. They are asked of the
 * parts themselves, for a listing that states one thing, and kept for as long as the query lasts. Facts
 * are given as records have them; the points of several facts add up.
 */
export interface Beside {
  /** Whether a listing of this country may be matched. */
  readonly isOpen: (country: number) => boolean;
  /** By what is stated of country, stage and support, and by any codes; -Infinity where forbidden. */
  readonly stated: (number: number) => number;
  /** The same with all ways to transfer and goals. */
  readonly most: (number: number) => number;
  readonly ways: (country: number, ways: number) => number;
  /** What a goal in common adds to any codes, and the goals that are asked for. */
  readonly goals: (country: number) => number;
  readonly askedGoals: number;
  /** In the field part, by a code. */
  readonly field: (code: number) => number;
  /** Of all parts, read off a record. */
  readonly all: (view: DataView, start: number) => number;
}

/** Calls back for each code of a record with its confidence. */
function eachCode(
  view: DataView,
  start: number,
  each: (code: number, confidence: number) => void,
): void {
  let at = start + place.firstCode;
  for (let left = view.getUint8(start + place.codes); left > 0; left--) {
    const code = view.getUint16(at, true);
    at += codeBytes;
    each(code & ~unsure, code >= unsure ? view.getFloat64(at, true) : 1);
    if (code >= unsure) at += confidenceBytes;
  }
}

type ByNumber = (number: number) => number;

/** The field part of a listing with this code alone: of codes that are no own ones their class or section counts. */
function fieldByCode({ asking, context, names }: Asked): ByNumber {
  const own = asking.ipc.map(({ code }) => code);
  const [subclasses, classes] = [new Set(own), new Set(own.map(ipcClassOf))];
  const sections = new Set(own.map(ipcSectionOf));
  const known = new Map<string, number>();
  return remembered(names.codes.size(), (number) => {
    const code = names.codes.text(number);
    let common = ipcSectionOf(code);
    if (!sections.has(common)) return 0;
    if (subclasses.has(code)) common = code;
    else if (classes.has(ipcClassOf(code))) common = ipcClassOf(code);
    const points =
      known.get(common) ?? fieldPoints(pairWith(asking, { ipc: declared([code]) }), context).points;
    known.set(common, points);
    return points;
  });
}

/** What stage and support add, beside the country itself. */
function placedBy({ asking, context: { weights } }: Asked, facts: FactPoints) {
  const stage = remembered(numbersOfCountry * numbersOfTrl, (number) => {
    const country = Math.floor(number / numbersOfTrl);
    const trl = number % numbersOfTrl;
    const pair = pairWith(asking, { country: countryOf(country), trl: trlOf(trl) });
    return stagePoints(pair, weights).points + facts.trl(country, trl);
  });
  const bySupport = remembered(
    numbersOfSupport,
    (support) => transferPoints(pairWith(asking, { support: supportOf(support) }), weights).points,
  );
  return (country: number, trl: number, support: number): number =>
    stage(country * numbersOfTrl + trl) + bySupport(support) + facts.support(country, support);
}

/** What ways to transfer add to a listing that states none. */
function waysBy({ asking, context: { weights } }: Asked, facts: FactPoints): Beside["ways"] {
  const transfer = (ways: number): number => {
    const stated = { transferWays: membersOf(transferWays, ways), support: null };
    return transferPoints(pairWith(asking, stated), weights).points;
  };
  const added = remembered(numbersOfWays, (ways) => transfer(ways) - transfer(0));
  return (country, ways) => added(ways) + facts.ways(country, ways);
}

/** The country itself; -Infinity where a pair with it is forbidden. */
function countriesBy({ asking, context, ruled }: Asked, base: ByNumber): ByNumber {
  return remembered(numbersOfCountry, (number) => {
    const pair = pairWith(asking, { country: countryOf(number) });
    return ruled && forbiddenRule(pair, context) !== null ? -Infinity : base(number);
  });
}

export function besideOf(asked: Asked, facts: FactPoints): Beside {
  const countryPart = countryBoundOf(asked, facts);
  const byCountry = countriesBy(asked, countryPart.base);
  const placed = placedBy(asked, facts);
  const ways = waysBy(asked, facts);
  const field = fieldByCode(asked);
  const askedGoals = maskOf(goals, asked.asking.goals);
  const placedIn = (country: number, trl: number, support: number): number => {
    const points = byCountry(country);
    return points === -Infinity ? points : points + placed(country, trl, support);
  };
  const goalsBeside = (country: number): number =>
    countryPart.codes(country, true) - countryPart.codes(country, false);
  const stated = remembered(numbersStated, (number) => {
    const country = countryStated(number);
    const trl = Math.floor(number / numbersOfSupport) % numbersOfTrl;
    const points = placedIn(country, trl, number % numbersOfSupport);
    return points === -Infinity ? points : points + countryPart.codes(country, false);
  });
  const most = remembered(numbersStated, (number) => {
    const country = countryStated(number);
    const points = stated(number);
    if (points === -Infinity) return points;
    return points + ways(country, numbersOfWays - 1) + goalsBeside(country);
  });

  return {
    isOpen: (country) => byCountry(country) > -Infinity,
    stated,
    most,
    ways,
    goals: goalsBeside,
    askedGoals,
    field,
    all: (view, start) => {
      const country = view.getUint8(start + place.country);
      const trl = view.getUint8(start + place.trl);
      const here = placedIn(country, trl, view.getUint8(start + place.support));
      if (here === -Infinity) return here;
      let inField = 0;
      let byCodes = 0;
      eachCode(view, start, (code, confidence) => {
        inField = Math.max(inField, field(code) * confidence);
        byCodes += countryPart.code(country, code);
      });
      const shares = (view.getUint32(start + place.goals, true) & askedGoals) !== 0;
      const goal = shares ? countryPart.goals(country) : 0;
      return (
        here +
        ways(country, view.getUint16(start + place.ways, true)) +
        inField +
        Math.min(byCodes + goal, countryPart.codes(country, shares))
      );
    },
  };
}

import { goals } from "@/lib/taxonomy/goals";
import { ipcSectionOf } from "@/lib/taxonomy/ipc";
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
import { codeBytes, confidenceBytes, maskOf, membersOf, place, unsure } from "./facts";

/**
 * The most that listings can earn beside the topic from the one that asks. The points of a part are asked
 * of the part itself, for a listing that states one thing, and kept for as long as the query lasts.
 */
export interface Beside {
  /** Of all parts but the field, by facts as records have them; -Infinity where forbidden. */
  readonly codeless: (country: number, trl: number, support: number, ways: number) => number;
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

/** The field part of a listing with this code alone. */
function fieldByCode({ asking, context, names }: Asked): ByNumber {
  const sections = new Set(asking.ipc.map(({ code }) => ipcSectionOf(code)));
  return remembered(names.codes.size(), (number) => {
    const code = names.codes.text(number);
    if (!sections.has(ipcSectionOf(code))) return 0;
    return fieldPoints(pairWith(asking, { ipc: declared([code]) }), context).points;
  });
}

/** The rest of the parts that do not look at codes, for a listing that states one thing. */
function othersOf({ asking, context: { weights } }: Asked) {
  const stage = remembered(numbersOfCountry * numbersOfTrl, (number) => {
    const country = countryOf(Math.floor(number / numbersOfTrl));
    const pair = pairWith(asking, { country, trl: trlOf(number % numbersOfTrl) });
    return stagePoints(pair, weights).points;
  });
  const bySupport = remembered(numbersOfSupport, (support) => {
    return transferPoints(pairWith(asking, { support: supportOf(support) }), weights).points;
  });
  const byWays = remembered(numbersOfWays, (ways) => {
    const pair = pairWith(asking, { transferWays: membersOf(transferWays, ways), support: null });
    return transferPoints(pair, weights).points;
  });
  return (country: number, trl: number, support: number, ways: number): number =>
    stage(country * numbersOfTrl + trl) + bySupport(support) + byWays(ways);
}

export function besideOf(asked: Asked, facts: FactPoints): Beside {
  const { asking, context, ruled } = asked;
  const others = othersOf(asked);
  const byCode = fieldByCode(asked);
  const countryPart = countryBoundOf(asked, facts);
  const askedGoals = maskOf(goals, asking.goals);
  const forbidden = remembered(numbersOfCountry, (number) => {
    const pair = pairWith(asking, { country: countryOf(number) });
    return ruled && forbiddenRule(pair, context) !== null ? 1 : 0;
  });
  /** By country, stage and support: asked for every block of every segment. */
  const withoutWays = remembered(numbersOfCountry * numbersOfTrl * numbersOfSupport, (number) => {
    const support = number % numbersOfSupport;
    const placed = Math.floor(number / numbersOfSupport);
    const country = Math.floor(placed / numbersOfTrl);
    const trl = placed % numbersOfTrl;
    return others(country, trl, support, 0) + countryPart.stated(country, trl, support, 0);
  });
  const byWays = remembered(numbersOfCountry * numbersOfWays, (number) => {
    const country = Math.floor(number / numbersOfWays);
    const ways = number % numbersOfWays;
    const points = others(country, 0, 0, ways) + countryPart.stated(country, 0, 0, ways);
    return points - others(country, 0, 0, 0) - countryPart.stated(country, 0, 0, 0);
  });
  const stated: Beside["codeless"] = (country, trl, support, ways) =>
    withoutWays((country * numbersOfTrl + trl) * numbersOfSupport + support) +
    byWays(country * numbersOfWays + ways);

  return {
    codeless: (country, trl, support, ways) =>
      forbidden(country) === 1
        ? -Infinity
        : stated(country, trl, support, ways) +
          countryPart.codes(country) +
          countryPart.goals(country),
    all: (view, start) => {
      const country = view.getUint8(start + place.country);
      if (forbidden(country) === 1) return -Infinity;
      let points = stated(
        country,
        view.getUint8(start + place.trl),
        view.getUint8(start + place.support),
        view.getUint16(start + place.ways, true),
      );
      let field = 0;
      eachCode(view, start, (code, confidence) => {
        field = Math.max(field, byCode(code) * confidence);
        points += countryPart.code(country, code);
      });
      const shares = (view.getUint32(start + place.goals, true) & askedGoals) !== 0;
      return points + field + (shares ? countryPart.goals(country) : 0);
    },
  };
}

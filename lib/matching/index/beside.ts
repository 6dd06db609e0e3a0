import { type Country, countries } from "@/lib/taxonomy/countries";
import { goals } from "@/lib/taxonomy/goals";
import { ipcClassOf } from "@/lib/taxonomy/ipc";
import { type Trl, trls } from "@/lib/taxonomy/stages";
import { supports, transferWays } from "@/lib/taxonomy/transfer-ways";
import type { Profile } from "../model";
import { countryPoints } from "../parts/country";
import { fieldPoints } from "../parts/field";
import type { Context, Pair } from "../parts/finding";
import { stagePoints } from "../parts/stage";
import { transferPoints } from "../parts/transfer";
import { forbiddenRule } from "../rules";
import { type Names, maskOf, codeBytes, confidenceBytes, membersOf, place, stating, unsure } from "./facts";

/**
 * The most that listings can earn beside the topic from the one that asks. The points of a part are asked
 * of the part itself, for a listing that states one thing, and kept for as long as the query lasts.
 */
export interface Beside {
  /** Of the parts that do not look at codes, by facts as records have them; -Infinity where forbidden. */
  readonly codeless: (country: number, trl: number, support: number, ways: number) => number;
  /** Of all parts, read off a record. */
  readonly all: (view: DataView, start: number) => number;
}

const numbersOfCountry = countries.length + 1;
const numbersOfTrl = trls.length + 1;
const numbersOfSupport = 2 ** supports.length + 1;

/** A value for each number below `size`, made when it is first asked for. */
export function remembered(
  size: number,
  make: (number: number) => number,
): (number: number) => number {
  const known = new Float64Array(size).fill(NaN);
  return (number) => {
    const value = known[number] ?? NaN;
    if (!Number.isNaN(value)) return value;
    const made = make(number);
    known[number] = made;
    return made;
  };
}

const countryOf = (number: number): Country | null => countries[number - 1] ?? null;
const trlOf = (number: number): Trl | null => trls[number - 1] ?? null;

export interface Asked {
  readonly asking: Profile;
  readonly context: Context;
  readonly ruled: boolean;
  readonly names: Names;
}

/** The points of the country part that facts bring, each by itself: together at most their sum. */
interface CountryPart {
  readonly base: (country: number) => number;
  readonly ofWays: (country: number, ways: number) => number;
  readonly ofSupport: (country: number, support: number) => number;
  readonly ofTrl: (country: number, trl: number) => number;
  readonly ofCode: (country: number, code: number) => number;
  readonly ofGoals: (country: number) => number;
  /** The most that codes bring, whichever they are. */
  readonly ofCodes: (country: number) => number;
}

type PairWith = (facts: Partial<Profile>) => Pair;

const declared = (codes: readonly string[]): Profile["ipc"] =>
  codes.map((code) => ({ code, confidence: 1, declared: true }));

const supportOf = (number: number): Profile["support"] =>
  number === 0 ? null : membersOf(supports, number - 1);

/** For this part only the class of a code counts: one code for each class, those of the asking side among them. */
function codeOfEachClass(own: readonly string[], names: Names): string[] {
  const all = Array.from({ length: names.codes.size() }, (_, number) => names.codes.text(number));
  return [...new Map([...all, ...own].map((code) => [ipcClassOf(code), code])).values()];
}

function countryPartOf({ asking, context, names }: Asked, pairWith: PairWith): CountryPart {
  const points = (country: number, facts: Partial<Profile> = {}): number =>
    countryPoints(pairWith({ country: countryOf(country), ...facts }), context).points;
  const base = remembered(numbersOfCountry, (country) => points(country));
  /** What facts add for a country, by the numbers of both. */
  const added = (size: number, facts: (number: number) => Partial<Profile>) => {
    const known = remembered(numbersOfCountry * size, (number) => {
      const country = Math.floor(number / size);
      return points(country, facts(number % size)) - base(country);
    });
    return (country: number, number: number): number => known(country * size + number);
  };
  const goals = added(1, () => ({ goals: asking.goals }));
  const own = asking.ipc.map(({ code }) => code);
  const codes = added(1, () => ({ ipc: declared(codeOfEachClass(own, names)) }));
  return {
    base,
    ofWays: added(2 ** transferWays.length, (ways) => ({
      transferWays: membersOf(transferWays, ways),
    })),
    ofSupport: added(numbersOfSupport, (support) => ({ support: supportOf(support) })),
    ofTrl: added(numbersOfTrl, (trl) => ({ trl: trlOf(trl) })),
    ofCode: added(Math.max(1, names.codes.size()), (code) => ({
      ipc: declared([names.codes.text(code)]),
    })),
    ofGoals: (country) => goals(country, 0),
    ofCodes: (country) => codes(country, 0),
  };
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

export function besideOf(asked: Asked): Beside {
  const { asking, context, ruled, names } = asked;
  const { weights } = context;
  const kind = asking.kind === "need" ? "offer" : "need";
  const pairWith: PairWith = (facts) =>
    kind === "offer"
      ? { need: asking, offer: stating(kind, facts) }
      : { need: stating(kind, facts), offer: asking };
  const part = countryPartOf(asked, pairWith);
  const askedGoals = maskOf(goals, asking.goals);

  const forbidden = remembered(numbersOfCountry, (number) => {
    const pair = pairWith({ country: countryOf(number) });
    return ruled && forbiddenRule(pair, context) !== null ? -Infinity : 0;
  });
  const byCode = remembered(names.codes.size(), (number) => {
    return fieldPoints(pairWith({ ipc: declared([names.codes.text(number)]) }), context).points;
  });
  const byStage = remembered(numbersOfCountry * numbersOfTrl, (number) => {
    const country = countryOf(Math.floor(number / numbersOfTrl));
    return stagePoints(pairWith({ country, trl: trlOf(number % numbersOfTrl) }), weights).points;
  });
  const byTransfer = remembered(2 ** transferWays.length * numbersOfSupport, (number) => {
    const ways = membersOf(transferWays, Math.floor(number / numbersOfSupport));
    const support = supportOf(number % numbersOfSupport);
    return transferPoints(pairWith({ transferWays: ways, support }), weights).points;
  });
  const stated: Beside["codeless"] = (country, trl, support, ways) =>
    forbidden(country) +
    byStage(country * numbersOfTrl + trl) +
    byTransfer(ways * numbersOfSupport + support) +
    part.base(country) +
    part.ofWays(country, ways) +
    part.ofSupport(country, support) +
    part.ofTrl(country, trl);

  return {
    codeless: (country, trl, support, ways) =>
      forbidden(country) === -Infinity
        ? -Infinity
        : stated(country, trl, support, ways) + part.ofCodes(country) + part.ofGoals(country),
    all: (view, start) => {
      const country = view.getUint8(start + place.country);
      if (forbidden(country) === -Infinity) return -Infinity;
      let points = stated(
        country,
        view.getUint8(start + place.trl),
        view.getUint8(start + place.support),
        view.getUint16(start + place.ways, true),
      );
      let field = 0;
      eachCode(view, start, (code, confidence) => {
        field = Math.max(field, byCode(code) * confidence);
        points += part.ofCode(country, code);
      });
      const shares = (view.getUint32(start + place.goals, true) & askedGoals) !== 0;
      return points + field + (shares ? part.ofGoals(country) : 0);
    },
  };
}

import { type Country, countries } from "@/lib/taxonomy/countries";
import { ipcClassOf } from "@/lib/taxonomy/ipc";
import { type Trl, trls } from "@/lib/taxonomy/stages";
import { supports, transferWays } from "@/lib/taxonomy/transfer-ways";
import type { Profile } from "../model";
import { countryPoints } from "../parts/country";
import type { Context, Pair } from "../parts/finding";
import { type Names, membersOf, stating } from "./facts";

export const numbersOfCountry = countries.length + 1;
export const numbersOfTrl = trls.length + 1;
export const numbersOfSupport = 2 ** supports.length + 1;
export const numbersOfWays = 2 ** transferWays.length;

const countryNumbers = Array.from({ length: numbersOfCountry }, (_, number) => number);

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

export const countryOf = (number: number): Country | null => countries[number - 1] ?? null;
export const trlOf = (number: number): Trl | null => trls[number - 1] ?? null;
export const supportOf = (number: number): Profile["support"] =>
  number === 0 ? null : membersOf(supports, number - 1);
export const declared = (codes: readonly string[]): Profile["ipc"] =>
  codes.map((code) => ({ code, confidence: 1, declared: true }));

export interface Asked {
  readonly asking: Profile;
  readonly context: Context;
  readonly ruled: boolean;
  readonly names: Names;
}

/** The pair of the listing that asks with one that states the facts given. */
export const pairWith = (asking: Profile, facts: Partial<Profile>): Pair =>
  asking.kind === "need"
    ? { need: asking, offer: stating("offer", facts) }
    : { need: stating("need", facts), offer: asking };

/** What a fact of a listing adds to its country part, by its country and the number of the fact. */
type Added = (country: number, number: number) => number;

/** What facts add that the listing that asks has no part in, beyond its country. */
export interface FactPoints {
  readonly ways: Added;
  readonly support: Added;
  readonly trl: Added;
  readonly code: Added;
  /** The codes that add anything in a country, one of each class. */
  readonly tellingCodes: (country: number) => readonly string[];
}

type PointsOf = (country: number, facts?: Partial<Profile>) => number;

const countryPointsFor =
  (asking: Profile, context: Context): PointsOf =>
  (country, facts = {}) =>
    countryPoints(pairWith(asking, { country: countryOf(country), ...facts }), context).points;

function addedBy(
  points: PointsOf,
  size: number,
  facts: (number: number) => Partial<Profile>,
): Added {
  const known = remembered(numbersOfCountry * size, (number) => {
    const country = Math.floor(number / size);
    return points(country, facts(number % size)) - points(country);
  });
  return (country, number) => known(country * size + number);
}

function factPointsOf({ asking, context, names }: Asked): FactPoints {
  const points = countryPointsFor(stating(asking.kind, { country: asking.country }), context);
  const code = addedBy(points, mostCodes, (code) => ({
    ipc: declared([names.codes.text(code)]),
  }));
  const telling = countryNumbers.map(() => new Map<string, string>());
  let heard = 0;
  const hearNew = (): void => {
    for (; heard < names.codes.size(); heard++) {
      const text = names.codes.text(heard);
      for (const [country, codes] of telling.entries()) {
        if (code(country, heard) !== 0) codes.set(ipcClassOf(text), text);
      }
    }
  };
  return {
    ways: addedBy(points, numbersOfWays, (ways) => ({
      transferWays: membersOf(transferWays, ways),
    })),
    support: addedBy(points, numbersOfSupport, (support) => ({ support: supportOf(support) })),
    trl: addedBy(points, numbersOfTrl, (trl) => ({ trl: trlOf(trl) })),
    code,
    tellingCodes: (country) => {
      hearNew();
      return [...(telling[country]?.values() ?? [])];
    },
  };
}

/** Codes are remembered up to this number; the classification has 656 subclasses. */
const mostCodes = 1024;

/** Keeps the points of facts from query to query: they are the same for all that ask from one country. */
export function factPointsRoom(): (asked: Asked) => FactPoints {
  const known = new Map<string, FactPoints>();
  return (asked) => {
    const key = `${asked.asking.country} ${asked.context.countryPart}`;
    const found = known.get(key) ?? factPointsOf(asked);
    known.set(key, found);
    return found;
  };
}

/**
 * The country part as a sum that is never below it: what each fact adds by itself, asked of the part for a
 * listing that states this fact alone.
 */
export interface CountryBound {
  /** Of a country by itself. */
  readonly base: (country: number) => number;
  readonly code: Added;
  readonly goals: (country: number) => number;
  /** The most that codes add, whichever they are, with a goal in common and without. */
  readonly codes: (country: number, sharesGoal: boolean) => number;
}

export function countryBoundOf(asked: Asked, facts: FactPoints): CountryBound {
  const { asking, context, names } = asked;
  const points = countryPointsFor(asking, context);
  const base = remembered(numbersOfCountry, (country) => points(country));
  // For this part only the class of a code counts.
  const ownClasses = [...new Set(asking.ipc.map(({ code }) => ipcClassOf(code)))];
  /** By code, the number of its class among the own ones, from 1; 0 for others. */
  const ownClass = remembered(
    names.codes.size(),
    (code) => ownClasses.indexOf(ipcClassOf(names.codes.text(code))) + 1,
  );
  const ofOwnClass = addedBy(points, ownClasses.length + 1, (number) => ({
    ipc: declared([ownClasses[number - 1] ?? ""]),
  }));
  const ofGoals = addedBy(points, 1, () => ({ goals: asking.goals }));
  const ofCodes = remembered(numbersOfCountry * 2, (number) => {
    const country = number >> 1;
    const ipc = declared([...facts.tellingCodes(country), ...ownClasses]);
    return points(country, { ipc, goals: number % 2 === 1 ? asking.goals : [] }) - base(country);
  });
  return {
    base,
    code: (country, code) =>
      ownClass(code) > 0 ? ofOwnClass(country, ownClass(code)) : facts.code(country, code),
    goals: (country) => ofGoals(country, 0),
    codes: (country, sharesGoal) => ofCodes(country * 2 + (sharesGoal ? 1 : 0)),
  };
}

import { type Country, countries } from "@/lib/taxonomy/countries";
import { type Trl, trls } from "@/lib/taxonomy/stages";
import { supports, transferWays } from "@/lib/taxonomy/transfer-ways";
import type { Profile } from "../model";
import { fieldPoints } from "../parts/field";
import type { Context, Pair } from "../parts/finding";
import { stagePoints } from "../parts/stage";
import { transferPoints } from "../parts/transfer";
import { forbiddenRule } from "../rules";
import { type Names, codeBytes, confidenceBytes, membersOf, place, stating, unsure } from "./facts";

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

export function besideOf({ asking, context, ruled, names }: Asked): Beside {
  const { weights } = context;
  const kind = asking.kind === "need" ? "offer" : "need";
  const pairWith = (facts: Partial<Profile>): Pair =>
    kind === "offer"
      ? { need: asking, offer: stating(kind, facts) }
      : { need: stating(kind, facts), offer: asking };

  const byCountry = remembered(numbersOfCountry, (number) => {
    const country = countryOf(number);
    if (ruled && forbiddenRule(pairWith({ country }), context) !== null) return -Infinity;
    const known = country !== null && asking.country !== null && context.countryPart;
    return known ? weights.points.country : 0;
  });
  const byCode = remembered(names.codes.size(), (number) => {
    const ipc = [{ code: names.codes.text(number), confidence: 1, declared: true }];
    return fieldPoints(pairWith({ ipc }), context).points;
  });
  const byStage = remembered(numbersOfCountry * numbersOfTrl, (number) => {
    const facts = {
      country: countryOf(Math.floor(number / numbersOfTrl)),
      trl: trlOf(number % numbersOfTrl),
    };
    return stagePoints(pairWith(facts), weights).points;
  });
  const byTransfer = remembered(2 ** transferWays.length * numbersOfSupport, (number) => {
    const support = number % numbersOfSupport;
    const facts = {
      transferWays: membersOf(transferWays, Math.floor(number / numbersOfSupport)),
      support: support === 0 ? null : membersOf(supports, support - 1),
    };
    return transferPoints(pairWith(facts), weights).points;
  });
  const field = (view: DataView, start: number): number => {
    let best = 0;
    let at = start + place.firstCode;
    for (let left = view.getUint8(start + place.codes); left > 0; left--) {
      const code = view.getUint16(at, true);
      let points = byCode(code & ~unsure);
      at += codeBytes;
      if (code >= unsure) {
        points *= view.getFloat64(at, true);
        at += confidenceBytes;
      }
      if (points > best) best = points;
    }
    return best;
  };

  const codeless: Beside["codeless"] = (country, trl, support, ways) =>
    byCountry(country) +
    byStage(country * numbersOfTrl + trl) +
    byTransfer(ways * numbersOfSupport + support);

  return {
    codeless,
    all: (view, start) => {
      const rest = codeless(
        view.getUint8(start + place.country),
        view.getUint8(start + place.trl),
        view.getUint8(start + place.support),
        view.getUint16(start + place.ways, true),
      );
      return rest === -Infinity ? rest : rest + field(view, start);
    },
  };
}

import { type AseanCountry, aseanProfiles } from "@/lib/taxonomy/countries";
import { digitalFields } from "@/lib/taxonomy/fields";
import type { Goal } from "@/lib/taxonomy/goals";
import { strategies } from "@/lib/taxonomy/strategies";
import type { Reason, Unknown } from "../model";
import { knownCodes } from "./codes";
import { type Pair, type Points, common } from "./finding";
import { bestOf } from "./strategy";

function unknownGoals({ need, offer }: Pair): Unknown[] {
  const unknown: Unknown[] = [];
  if (need.goals.length === 0) unknown.push("need_goals");
  if (offer.goals.length === 0) unknown.push("offer_goals");
  return unknown;
}

const sharedGoals = ({ need, offer }: Pair, country: AseanCountry): Goal[] =>
  strategies[aseanProfiles[country].strategy].weighsGoals ? common(need.goals, offer.goals) : [];

const openGoals = (pair: Pair, country: AseanCountry): Unknown[] =>
  strategies[aseanProfiles[country].strategy].weighsGoals ? unknownGoals(pair) : [];

/**
 * A development goal that both sides name, where the strategy weighs goals (section 5.1), or a digital
 * field of the offer anywhere (section 5.5). Either earns all; while goals are not stated the rest is open.
 */
export function goalPoints(pair: Pair, country: AseanCountry, whole: number): Points {
  const earned =
    sharedGoals(pair, country).length > 0 ? 1 : bestOf(pair.offer, digitalFields).confidence;
  const rest = 1 - earned;
  const open =
    openGoals(pair, country).length > 0 ? rest : Math.min(rest, 1 - knownCodes(pair.offer));
  return { points: whole * earned, open: whole * open };
}

export function goalReasons(pair: Pair, country: AseanCountry): Reason[] {
  const goals = sharedGoals(pair, country);
  if (goals.length > 0) {
    const { strategy, strategyBy } = aseanProfiles[country];
    return [{ code: "goal_shared", goals, strategy, strategyBy, country }];
  }
  const { ipcClass } = bestOf(pair.offer, digitalFields);
  if (ipcClass !== null) return [{ code: "digital_field", ipcClass }];
  const unknown = openGoals(pair, country);
  return unknown.length > 0 ? [{ code: "open", part: "country", unknown }] : [];
}

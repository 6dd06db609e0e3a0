import { type AseanCountry, aseanProfiles } from "@/lib/taxonomy/countries";
import { digitalFields } from "@/lib/taxonomy/fields";
import { strategies } from "@/lib/taxonomy/strategies";
import { type Reason, type Unknown } from "../model";
import { knownCodes } from "./codes";
import { type Finding, type Pair, common } from "./finding";
import { bestOf } from "./strategy";

function unknownGoals({ need, offer }: Pair): Unknown[] {
  const unknown: Unknown[] = [];
  if (need.goals.length === 0) unknown.push("need_goals");
  if (offer.goals.length === 0) unknown.push("offer_goals");
  return unknown;
}

/**
 * A development goal that both sides name, where the strategy weighs goals (section 5.1), or a digital
 * field of the offer anywhere (section 5.5). Either earns all; while goals are not stated the rest is open.
 */
export function goalOf(pair: Pair, country: AseanCountry, whole: number): Finding {
  const { strategy } = aseanProfiles[country];
  const { weighsGoals } = strategies[strategy];
  const goals = weighsGoals ? common(pair.need.goals, pair.offer.goals) : [];
  const unknown = weighsGoals ? unknownGoals(pair) : [];
  const digital = bestOf(pair.offer, digitalFields);
  const earned = goals.length > 0 ? 1 : digital.confidence;
  const open = unknown.length > 0 ? 1 - earned : Math.min(1 - earned, 1 - knownCodes(pair.offer));
  const reasons = (): Reason[] => {
    if (goals.length > 0) return [{ code: "goal_shared", goals, strategy }];
    if (digital.ipcClass !== null) return [{ code: "digital_field", ipcClass: digital.ipcClass }];
    return unknown.length > 0 ? [{ code: "open", part: "country", unknown }] : [];
  };
  return { points: whole * earned, open: whole * open, reasons };
}

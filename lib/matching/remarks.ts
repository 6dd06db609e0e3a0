import type { Profile, Reason, Side } from "./model";
import type { Pair } from "./parts/finding";

function partnerRemarks(seeker: Side, from: Profile, to: Profile): Reason[] {
  const reasons: Reason[] = [];
  const { organisationKind: kind, organisationSize: size } = to;
  if (from.partnerKinds.length > 0 && kind !== null) {
    reasons.push({ code: "partner_kind", seeker, kind, wanted: from.partnerKinds.includes(kind) });
  }
  if (from.partnerSizes.length > 0 && size !== null) {
    reasons.push({ code: "partner_size", seeker, size, wanted: from.partnerSizes.includes(size) });
  }
  return reasons;
}

function budgetRemarks({ need: { budget: need }, offer: { budget: offer } }: Pair): Reason[] {
  if (need === null || offer === null) return [];
  if (need.currency !== offer.currency) {
    return [{ code: "budget", relation: "not_comparable", need, offer }];
  }
  return [
    { code: "budget", relation: need.minor >= offer.minor ? "covers" : "below", need, offer },
  ];
}

function exportRemarks({ need, offer }: Pair): Reason[] {
  const declared = [need.exportControl, offer.exportControl];
  if (declared.includes("restricted")) return [{ code: "export_restricted" }];
  return declared.includes("not_assessed") ? [{ code: "export_not_assessed" }] : [];
}

function deadlineRemarks({ need, offer }: Pair): Reason[] {
  const remark = (side: Side, at: number | null): Reason[] =>
    at === null ? [] : [{ code: "deadline", side, at }];
  return [...remark("need", need.deadline), ...remark("offer", offer.deadline)];
}

/** What is worth knowing of a pair and moves no points: partner sought, money, export control, deadlines. */
export const remarksOn = (pair: Pair): Reason[] => [
  ...partnerRemarks("need", pair.need, pair.offer),
  ...partnerRemarks("offer", pair.offer, pair.need),
  ...budgetRemarks(pair),
  ...exportRemarks(pair),
  ...deadlineRemarks(pair),
];

import type { PairView } from "@/lib/matches/view";

/** What is to be done before a match becomes a contract; each has a text under `next.steps`. */
export type Step =
  | "askProof"
  | "openNeed"
  | "exportFree"
  | "exportRestricted"
  | "exportNotAssessed"
  | "protect"
  | "support"
  | "openOffer"
  | "stateOpen"
  | "pilot"
  | "agreeWay"
  | "confidentiality"
  | "meeting"
  | "memorandum"
  | "contract"
  | "registration";

/** Who does what next, in order: each side by itself, then both together. */
export interface NextSteps {
  readonly need: readonly Step[];
  readonly offer: readonly Step[];
  readonly both: readonly Step[];
}

const exportSteps = {
  free: "exportFree",
  restricted: "exportRestricted",
  not_assessed: "exportNotAssessed",
} as const;

const only = (steps: readonly (readonly [boolean, Step])[]): readonly Step[] =>
  steps.flatMap(([isDue, step]) => (isDue ? [step] : []));

/** The question of export control comes before the talks; a prohibited technology has no match at all. */
function offerSteps({ offer, reasons }: PairView): readonly Step[] {
  const { exportControl, ipStatus, openForInterest } = offer;
  const control =
    exportControl === null || exportControl === "prohibited" ? [] : [exportSteps[exportControl]];
  return [
    ...control,
    ...only([
      [ipStatus === "secret" || ipStatus === "filed", "protect"],
      [reasons.some(({ code }) => code === "support_missing"), "support"],
      [!openForInterest, "openOffer"],
    ]),
  ];
}

/** The way from this match to a contract, as far as what both sides say tells it. */
export function nextSteps(pair: PairView): NextSteps {
  const { need, offer, open, reasons } = pair;
  const has = (wanted: string): boolean => reasons.some(({ code }) => code === wanted);
  const isRegistered = offer.country === "CN" && offer.exportControl !== "restricted";
  return {
    need: only([
      [true, "askProof"],
      [!need.openForInterest, "openNeed"],
    ]),
    offer: offerSteps(pair),
    both: only([
      [open > 0, "stateOpen"],
      [has("stage_gap"), "pilot"],
      [has("ways_apart"), "agreeWay"],
      [true, "confidentiality"],
      [true, "meeting"],
      [true, "memorandum"],
      [true, "contract"],
      [isRegistered, "registration"],
    ]),
  };
}

/** How the reader stands to a pair: speaks for one of its sides, for neither, or is not signed in. */
export type Reader = "need" | "offer" | "neither" | "guest";

export function readerOf({ need, offer }: PairView, isGuest: boolean): Reader {
  if (isGuest) return "guest";
  if (need.can.edit) return "need";
  return offer.can.edit ? "offer" : "neither";
}

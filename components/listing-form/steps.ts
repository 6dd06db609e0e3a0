import type { ListingKind } from "@/lib/listing/model";

/** The parts of the form, by the ids of their sections: all on one page without script, one after the other with it. */
export type StepId = "about" | "wanted" | "field" | "readiness" | "transfer" | "terms";

const order: Readonly<Record<ListingKind, readonly StepId[]>> = {
  offer: ["about", "field", "readiness", "transfer", "terms"],
  need: ["about", "wanted", "field", "readiness", "transfer", "terms"],
};

/** By the first part of a field's name; what is not named here stands in the first step. */
const places: Readonly<Record<string, StepId>> = {
  specification: "wanted",
  ipcWords: "field",
  ipc: "field",
  markets: "field",
  trl: "readiness",
  ipStatus: "readiness",
  ipNotes: "readiness",
  patentNumbers: "readiness",
  exportControl: "readiness",
  transferWays: "transfer",
  support: "transfer",
  targetCountries: "transfer",
  partnerKinds: "transfer",
  partnerSizes: "transfer",
  budget: "terms",
  deadline: "terms",
  goals: "terms",
  anonymous: "terms",
};

export const stepsOf = (kind: ListingKind): readonly StepId[] => order[kind];

/** The step in which a field stands: "budget.amount" is in "terms". */
export function stepOfField(kind: ListingKind, field: string): StepId {
  const step = places[field.split(".")[0] ?? ""] ?? "about";
  return order[kind].includes(step) ? step : "about";
}

/** The first step, in the form's order, that holds one of the fields; null where none is named. */
export function firstStepWith(kind: ListingKind, fields: readonly string[]): StepId | null {
  const held = fields.map((field) => stepOfField(kind, field));
  return order[kind].find((step) => held.includes(step)) ?? null;
}

/** The steps beside one: null before the first and after the last. */
export function neighbours(
  kind: ListingKind,
  step: StepId,
): { readonly before: StepId | null; readonly after: StepId | null } {
  const steps = order[kind];
  const place = steps.indexOf(step);
  return { before: steps[place - 1] ?? null, after: steps[place + 1] ?? null };
}

import type { ReasonCode } from "@/lib/matching/model";
import type { MatchView } from "@/lib/matches/view";

/** Under which heading a reason stands. */
export type ReasonGroup = "why" | "gaps" | "notes" | "stillOpen";
export const reasonGroups: readonly ReasonGroup[] = ["why", "gaps", "stillOpen", "notes"];

/** Notes can speak for or against; their words say which. */
const groupOf: Readonly<Record<ReasonCode, ReasonGroup>> = {
  shared_concepts: "why",
  related_concepts: "why",
  shared_words: "why",
  shared_markets: "why",
  ipc_shared: "why",
  table2_rank: "why",
  strategy_met: "why",
  goal_shared: "why",
  digital_field: "why",
  stage_met: "why",
  ways_shared: "why",
  support_covered: "why",
  support_not_wanted: "why",
  fact_met: "why",
  fact_missed: "gaps",
  topic_apart: "gaps",
  ipc_apart: "gaps",
  table2_none: "gaps",
  strategy_missed: "gaps",
  stage_gap: "gaps",
  ways_apart: "gaps",
  support_missing: "gaps",
  open: "stillOpen",
  export_restricted: "notes",
  export_not_assessed: "notes",
  partner_kind: "notes",
  partner_size: "notes",
  budget: "notes",
  deadline: "notes",
};
const groups = new Map<string, ReasonGroup>(Object.entries(groupOf));

type Reasons = MatchView["reasons"];

/** The reasons of a group in the order in which they came; a code that is new here counts as a note. */
export const reasonsOf = (reasons: Reasons, group: ReasonGroup): Reasons =>
  reasons.filter(({ code }) => (groups.get(code) ?? "notes") === group);

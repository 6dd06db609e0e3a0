import { expect, test } from "vitest";
import { reasonGroups, reasonsOf } from "./reason-groups";

const reason = (code: string) => ({ code, text: code });

test("every reason stands in one group, and an unknown one among the notes", () => {
  const reasons = ["stage_met", "stage_gap", "open", "budget", "a_code_of_tomorrow"].map(reason);
  expect(reasonGroups.map((group) => reasonsOf(reasons, group).map(({ code }) => code))).toEqual([
    ["stage_met"],
    ["stage_gap"],
    ["open"],
    ["budget", "a_code_of_tomorrow"],
  ]);
});

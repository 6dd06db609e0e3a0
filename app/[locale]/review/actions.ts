"use server";

import { defineAction } from "@/lib/server/action";
import { decisionFormSchema } from "./schemas";

export const decide = defineAction({
  does: ["review.decide", "review.decide_own"],
  input: decisionFormSchema,
  run: (s, input) => s.decide(input),
  after: (_value, { decision }) => `/review?done=${decision}`,
});

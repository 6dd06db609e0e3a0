"use server";

import { defineAction } from "@/lib/server/action";
import { decisionFormSchema } from "./schemas";

export const decide = defineAction({
  input: decisionFormSchema,
  run: (s, input) => s.decide(input),
  after: (_value, { decision }) => `/review?done=${decision}`,
});

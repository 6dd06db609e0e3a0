"use server";

import { decideSchema } from "@/lib/review/model";
import { defineAction } from "@/lib/server/action";

export const decide = defineAction({
  input: decideSchema,
  run: (s, input) => s.decide(input),
  after: (_value, { decision }) => `/review?done=${decision}`,
});

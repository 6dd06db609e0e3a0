"use server";

import { defineAction } from "@/lib/server/action";
import { keepSchema } from "./schemas";

export const addToShortlist = defineAction({
  does: ["shortlist.add"],
  input: keepSchema,
  run: (s, { listing }) => s.addToShortlist({ listing }),
  after: (_value, { back }) => back,
});

export const removeFromShortlist = defineAction({
  does: ["shortlist.remove"],
  input: keepSchema,
  run: (s, { listing }) => s.removeFromShortlist({ listing }),
  after: (_value, { back }) => back,
});

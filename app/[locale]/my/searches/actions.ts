"use server";

import { saveSearchSchema } from "@/lib/saved-search/model";
import { defineAction } from "@/lib/server/action";
import { searchTargetSchema } from "./schemas";

export const saveSearch = defineAction({
  does: ["search.save"],
  input: saveSearchSchema,
  run: (s, input) => s.saveSearch(input),
  after: () => "/my/searches?done=saved",
});

export const removeSearch = defineAction({
  does: ["search.remove"],
  input: searchTargetSchema,
  run: (s, { search }) => s.removeSearch(search),
  after: () => "/my/searches?done=removed",
});

"use server";

import { defineAction } from "@/lib/server/action";
import { translationFormSchema, translationTargetSchema } from "./schemas";

export const saveTranslation = defineAction({
  does: ["translation.edit"],
  input: translationFormSchema,
  run: (s, { listing, lang, version, ...texts }) =>
    s.saveTranslation({ listing, lang, version, texts }),
  after: (_value, { listing }) => `/listings/${listing}/translations?done=saved`,
});

export const removeTranslation = defineAction({
  does: ["translation.remove"],
  input: translationTargetSchema,
  run: (s, target) => s.removeTranslation(target),
  after: (_value, { listing }) => `/listings/${listing}?done=removed`,
});

export const verifyTranslation = defineAction({
  does: ["translation.verify"],
  input: translationTargetSchema,
  run: (s, target) => s.verifyTranslation(target),
  after: (_value, { listing, lang }) => `/listings/${listing}?in=${lang}#translations`,
});

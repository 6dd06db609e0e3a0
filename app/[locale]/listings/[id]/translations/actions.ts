"use server";

import { defineAction } from "@/lib/server/action";
import { translationFormSchema, translationTargetSchema } from "./schemas";

export const saveTranslation = defineAction({
  input: translationFormSchema,
  run: (s, { listing, lang, version, ...texts }) =>
    s.saveTranslation({ listing, lang, version, texts }),
  after: (_value, { listing }) => `/listings/${listing}/translations?done=saved`,
});

export const removeTranslation = defineAction({
  input: translationTargetSchema,
  run: (s, target) => s.removeTranslation(target),
  after: (_value, { listing }) => `/listings/${listing}?done=removed`,
});

export const verifyTranslation = defineAction({
  input: translationTargetSchema,
  run: (s, target) => s.verifyTranslation(target),
  after: (_value, { listing, lang }) => `/listings/${listing}?in=${lang}#translations`,
});

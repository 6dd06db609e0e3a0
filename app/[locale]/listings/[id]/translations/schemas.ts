import { z } from "zod";
import { languageSchema, translationSchema } from "@/lib/translation/model";

const longestId = 64;

/** Empty for a new translation. */
const version = z.preprocess(
  (value) => (value === "" ? null : value),
  z.coerce.number().int().min(1).nullable(),
);

/** A button about one translation, at the version that was read. */
export const translationTargetSchema = z.object({
  listing: z.string().max(longestId),
  lang: languageSchema,
  version,
});

export const translationFormSchema = translationSchema.extend(translationTargetSchema.shape);

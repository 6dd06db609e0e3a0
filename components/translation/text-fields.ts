import { specificationParts } from "@/lib/listing/limits";
import type { ListingKind } from "@/lib/listing/model";
import type { ListingTextField } from "@/lib/listing/view";
import type { TranslatedTexts } from "@/lib/translation/model";

export type TextField = ListingTextField;
export type Texts = TranslatedTexts;

const both = ["title", "summary", "description"] as const;

/** The texts that a listing of a kind has, in the order of its page. */
export const textFieldsOf = (kind: ListingKind): readonly TextField[] =>
  kind === "offer"
    ? [...both, "advantages"]
    : [...both, ...specificationParts.map((part) => `specification.${part}` as const)];

/** A text by its field's name. */
export function textOf(texts: Texts, field: TextField): string {
  const part = specificationParts.find((one) => field === `specification.${one}`);
  if (part !== undefined) return texts.specification[part];
  return field === "title" || field === "summary" || field === "description"
    ? texts[field]
    : texts.advantages;
}

import { useTranslations } from "next-intl";
import type { ListingChange, ListingTextField } from "@/lib/listing/view";

const partOf = {
  "specification.material": "material",
  "specification.method": "method",
  "specification.performance": "performance",
  "specification.product": "product",
  "specification.place": "place",
} as const;

const isPart = (field: string): field is keyof typeof partOf => field in partOf;

/** The names of a listing's fields as its form has them, for texts outside the form. */
export function useFieldName() {
  const t = useTranslations("form.fields");
  const parts = useTranslations("taxonomy.specificationParts");
  return (field: ListingChange["field"] | ListingTextField): string => {
    if (field === "trl") return t("trlOffer");
    return isPart(field) ? parts(partOf[field]) : t(field);
  };
}

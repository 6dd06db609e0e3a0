import { useTranslations } from "next-intl";
import type { ListingCardView } from "@/lib/listing/view";
import { compareForm } from "./compare-bar";

/** Marks a listing for the comparison; it belongs to the form of the page's compare bar. */
export function CompareTick({ listing: { id, title } }: { listing: ListingCardView }) {
  const t = useTranslations("compare");
  return (
    <label className="inline-flex min-h-9 items-center gap-2 text-sm">
      <input type="checkbox" name="ids" value={id} form={compareForm} className="size-5" />
      <span aria-hidden="true">{t("tick")}</span>
      <span className="sr-only">{t("tickOf", { title })}</span>
    </label>
  );
}

import { useLocale, useTranslations } from "next-intl";
import { countryName } from "@/lib/i18n/names";
import type { ListingCardView } from "@/lib/listing/view";

type Placed = Pick<ListingCardView, "country" | "province">;

/** Where an organisation is: "Vietnam", "China (Guangxi)". */
export function Place({ country, province }: Placed) {
  const t = useTranslations();
  const locale = useLocale();
  if (country === null) return t("common.notStated");
  const name = countryName(locale, country);
  if (province === null) return name;
  return t("listing.place", { country: name, province: t(`taxonomy.provinces.${province}`) });
}

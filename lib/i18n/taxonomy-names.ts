import type { useTranslations } from "next-intl";
import { type Country, type Tier, aseanProfiles, isAsean } from "@/lib/taxonomy/countries";
import { type Trl, stageOf } from "@/lib/taxonomy/stages";

/** `useTranslations("taxonomy")`. */
type TaxonomyTexts = ReturnType<typeof useTranslations<"taxonomy">>;

/** The word for a readiness level: "Lab tested". */
export const stageName = (t: TaxonomyTexts, trl: Trl): string => t(`stages.${stageOf(trl)}`);

/** The tier by itself: "Tier 3". */
export const tierName = (t: TaxonomyTexts, tier: Tier): string => t(`tiers.${tier}.name`);

/** The tier of a country, with the remark that is due where the source paper does not name it; null for China. */
export function countryTier(t: TaxonomyTexts, country: Country): string | null {
  if (!isAsean(country)) return null;
  const { tier, tierBy } = aseanProfiles[country];
  const name = tierName(t, tier);
  return tierBy === "paper" ? name : t("tierNotInPaper", { tier: name });
}

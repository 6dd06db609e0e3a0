import { getTranslations } from "next-intl/server";
import type { FieldTitle, RankTableView } from "@/components/method/rank-table";
import type { RuleView } from "@/components/method/rule-table";
import type { StrategyView } from "@/components/method/strategy-card";
import type { TierRow } from "@/components/method/tier-table";
import type { Locale } from "@/lib/account/model";
import { formatList, formatNumber, formatPercent } from "@/lib/i18n/format";
import { ipcTitle } from "@/lib/i18n/ipc-title";
import { countryName } from "@/lib/i18n/names";
import { tierName } from "@/lib/i18n/taxonomy-names";
import { parts } from "@/lib/matches/view";
import type { Services } from "@/lib/server/services";
import { aseanCountries, aseanProfiles, tiers } from "@/lib/taxonomy/countries";
import { digitalFields, rankedFields } from "@/lib/taxonomy/fields";
import { chinaAbsorbsTrl, strategies } from "@/lib/taxonomy/strategies";

export const fieldTitle = (locale: Locale, code: string): FieldTitle => ({
  code,
  title: ipcTitle(locale, code),
});

type Weights = ReturnType<Services["method"]>;

/** The parts of the score with their points and rules; every number comes from the weights or the taxonomy. */
export async function ruleViews(locale: Locale, weights: Weights): Promise<readonly RuleView[]> {
  const [t, name] = await Promise.all([
    getTranslations({ locale, namespace: "method.parts.rules" }),
    getTranslations({ locale, namespace: "taxonomy.parts" }),
  ]);
  const { country, stagePerLevel, transfer } = weights;
  const numbers = {
    ranksMost: country.ranks[0],
    ranks: formatList(
      locale,
      country.ranks.map((points) => formatNumber(locale, points)),
    ),
    strategy: country.strategy,
    goal: country.goal,
    digital: formatList(locale, digitalFields),
    china: chinaAbsorbsTrl,
    frontier: strategies.frontier.absorbsTrl,
    market: strategies.market.absorbsTrl,
    livelihood: strategies.livelihood.absorbsTrl,
    perLevel: formatPercent(locale, stagePerLevel),
    way: transfer.way,
    support: transfer.support,
  };
  return parts.map((part) => ({
    part,
    name: name(`${part}.name`),
    explanation: name(`${part}.explanation`),
    points: formatNumber(locale, weights.points[part]),
    rule: t(part, numbers),
  }));
}

/** Table 2: one row a rank, one field a tier. */
export async function rankTable(locale: Locale): Promise<RankTableView> {
  const t = await getTranslations({ locale, namespace: "taxonomy" });
  const ranks = rankedFields[1].map((_, index) => index);
  return {
    tiers: tiers.map((tier) => ({ key: String(tier), name: tierName(t, tier) })),
    rows: ranks.map((index) => ({
      rank: index + 1,
      fields: tiers.map((tier) => fieldTitle(locale, rankedFields[tier][index] ?? "")),
    })),
  };
}

/** The ASEAN states by the patents that they own jointly with China. */
export async function tierRows(locale: Locale): Promise<readonly TierRow[]> {
  const t = await getTranslations({ locale, namespace: "taxonomy" });
  return aseanCountries.map((country) => {
    const { tier, tierBy, coOwnedPatents } = aseanProfiles[country];
    return {
      country: countryName(locale, country),
      tier: tierName(t, tier),
      patents: coOwnedPatents === null ? null : formatNumber(locale, coOwnedPatents),
      by: tierBy,
    };
  });
}

/** All patents of figure 10. */
export const jointPatents = aseanCountries.reduce(
  (sum, country) => sum + (aseanProfiles[country].coOwnedPatents ?? 0),
  0,
);

/** The strategies of section 5.1 with the countries they are meant for. */
export async function strategyViews(locale: Locale): Promise<readonly StrategyView[]> {
  const t = await getTranslations({ locale, namespace: "taxonomy" });
  const label = await getTranslations({ locale, namespace: "method.strategies" });
  return Object.values(strategies).map(
    ({ id, transferWays, supports, fields, leastTrl, weighsGoals }) => ({
      id,
      name: t(`strategies.${id}.name`),
      fits: t(`strategies.${id}.fits`),
      countries: aseanCountries
        .filter((country) => aseanProfiles[country].strategy === id)
        .map((country) => ({
          name: countryName(locale, country),
          isOurs: aseanProfiles[country].strategyBy === "platform",
        })),
      ways: transferWays.map((way) => t(`transferWays.${way}`)),
      supports: supports.map((support) => t(`supports.${support}`)),
      fields: fields.map((code) => fieldTitle(locale, code)),
      leastStage:
        leastTrl === null
          ? label("anyStage")
          : label("leastTrl", { trl: leastTrl, text: t(`trls.${leastTrl}`) }),
      weighsGoals,
    }),
  );
}

import { useLocale, useTranslations } from "next-intl";
import type { Fact } from "@/components/ui/fact-list";
import { formatDate, formatDay } from "@/lib/i18n/format";
import { formatMoney } from "@/lib/i18n/money";
import { stageName } from "@/lib/i18n/taxonomy-names";
import type { ListingView } from "@/lib/listing/view";

/** What a partner asks first, a line each; what is not stated is left out. */
export function useSheetFacts(listing: ListingView): readonly Fact[] {
  const t = useTranslations("listing.facts");
  const name = useTranslations("taxonomy");
  const locale = useLocale();
  const { kind, trl, ipStatus, transferWays, support, budget, exportControl } = listing;
  const { markets, deadline, validUntil } = listing;
  const isOffer = kind === "offer";
  /** With the stroke that cards use: some names hold commas of their own. */
  const list = (items: readonly string[]): string => items.join(" / ");
  const facts = [
    [t("markets"), list(markets.map((market) => name(`markets.${market}`)))],
    [t(isOffer ? "stage" : "leastStage"), trl === null ? "" : stageName(name, trl)],
    [t("ipStatus"), ipStatus === null ? "" : name(`ipStatuses.${ipStatus}`)],
    [t("ways"), list(transferWays.map((way) => name(`transferWays.${way}`)))],
    [
      t(isOffer ? "supportOffered" : "supportWanted"),
      list(support.map((one) => name(`supports.${one}`))),
    ],
    [t(isOffer ? "price" : "budget"), budget === null ? "" : formatMoney(locale, budget)],
    [t("exportControl"), exportControl === null ? "" : name(`exportControls.${exportControl}`)],
    [t("deadline"), deadline === null ? "" : formatDay(locale, deadline)],
    [t("validUntil"), validUntil === null ? "" : formatDate(locale, validUntil)],
  ] as const;
  return facts.flatMap(([term, value]) => (value === "" ? [] : [{ term, value }]));
}

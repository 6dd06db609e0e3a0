import { useLocale, useTranslations } from "next-intl";
import { formatDate, formatDay } from "@/lib/i18n/format";
import { ipcTitle } from "@/lib/i18n/ipc-title";
import { formatMoney } from "@/lib/i18n/money";
import { countryName } from "@/lib/i18n/names";
import { countryTier, stageName } from "@/lib/i18n/taxonomy-names";
import type { ListingView } from "@/lib/listing/view";
import { type Cell, differs } from "./compared-ids";

/** A row of the comparison: what each listing says; no lines where it says nothing. */
export interface CompareRow {
  readonly key: string;
  readonly label: string;
  readonly cells: readonly Cell[];
  readonly differs: boolean;
  /** The lines are the posters' own words, in their languages. */
  readonly isText: boolean;
}

type Lines = (listing: ListingView) => Cell;

/** One line, or none where there is nothing to say. */
const line = (text: string | null): readonly string[] =>
  text === null || text === "" ? [] : [text];

/** A row that applies to listings of one kind alone. */
const only =
  (kind: ListingView["kind"], lines: Lines): Lines =>
  (listing) =>
    listing.kind === kind ? lines(listing) : null;

/** What is stated of a listing's origin. */
function useOriginLines(): Readonly<
  Record<"organisation" | "place" | "kind" | "size" | "tier", Lines>
> {
  const t = useTranslations();
  const name = useTranslations("taxonomy");
  const locale = useLocale();
  return {
    organisation: ({ organisation, anonymous }) =>
      line(
        organisation?.name ??
          t(anonymous ? "common.anonymousOrganisation" : "common.unknownOrganisation"),
      ),
    place: ({ country, province }) => [
      ...line(country === null ? null : countryName(locale, country)),
      ...line(province === null ? null : name(`provinces.${province}`)),
    ],
    kind: ({ organisationKind }) =>
      line(organisationKind === null ? null : name(`organisationKinds.${organisationKind}`)),
    size: ({ organisationSize }) =>
      line(organisationSize === null ? null : name(`organisationSizes.${organisationSize}`)),
    tier: ({ country }) => {
      if (country === null) return [];
      const tier = countryTier(name, country);
      return tier === null ? null : [tier];
    },
  };
}

/** What is stated of the technology and the way to it. */
function useTermLines() {
  const name = useTranslations("taxonomy");
  const t = useTranslations("listing");
  const locale = useLocale();
  const lines = {
    field: ({ ipc }) => ipc.map((code) => `${code} ${ipcTitle(locale, code)}`),
    markets: ({ markets }) => markets.map((market) => name(`markets.${market}`)),
    stage: ({ trl }) => line(trl === null ? null : `${stageName(name, trl)} · TRL ${trl}`),
    ipStatus: ({ ipStatus }) => line(ipStatus === null ? null : name(`ipStatuses.${ipStatus}`)),
    ways: ({ transferWays }) => transferWays.map((way) => name(`transferWays.${way}`)),
    support: ({ support }) => support.map((one) => name(`supports.${one}`)),
    money: ({ budget }) => line(budget === null ? null : formatMoney(locale, budget)),
    exportControl: ({ exportControl }) =>
      line(exportControl === null ? null : name(`exportControls.${exportControl}`)),
    targetCountries: ({ targetCountries }) =>
      targetCountries.length === 0
        ? [t("allCountries")]
        : targetCountries.map((country) => countryName(locale, country)),
    deadline: ({ deadline }) => line(deadline === null ? null : formatDay(locale, deadline)),
    validUntil: ({ validUntil }) =>
      line(validUntil === null ? null : formatDate(locale, validUntil)),
  } as const satisfies Readonly<Record<string, Lines>>;
  return lines;
}

/** Everything that can be compared of listings, row by row, in the order of the listing's page. */
export function useCompareRows(listings: readonly ListingView[]): readonly CompareRow[] {
  const t = useTranslations("compare.rows");
  const fact = useTranslations("listing.facts");
  const [terms, origin] = [useTermLines(), useOriginLines()];
  const row = (key: string, label: string, lines: Lines, isText = false): CompareRow => {
    const cells = listings.map(lines);
    return { key, label, cells, differs: differs(cells), isText };
  };
  return [
    row("summary", t("summary"), ({ summary }) => line(summary), true),
    row("field", fact("field"), terms.field),
    row("markets", fact("markets"), terms.markets),
    row("targetCountries", fact("targetCountries"), terms.targetCountries),
    row(
      "advantages",
      t("advantages"),
      only("offer", ({ advantages }) => line(advantages)),
      true,
    ),
    row(
      "performance",
      t("performance"),
      only("need", ({ specification }) => line(specification.performance)),
      true,
    ),
    row("stage", t("stage"), terms.stage),
    row("ipStatus", fact("ipStatus"), only("offer", terms.ipStatus)),
    row("ways", fact("ways"), terms.ways),
    row("support", t("support"), terms.support),
    row("money", t("money"), terms.money),
    row("exportControl", fact("exportControl"), only("offer", terms.exportControl)),
    row("organisation", fact("organisation"), origin.organisation),
    row("place", fact("place"), origin.place),
    row("kind", fact("kind"), origin.kind),
    row("size", fact("size"), origin.size),
    row("tier", fact("tier"), origin.tier),
    row("deadline", fact("deadline"), terms.deadline),
    row("validUntil", fact("validUntil"), terms.validUntil),
  ].filter(({ cells }) => cells.some((lines) => lines !== null && lines.length > 0));
}

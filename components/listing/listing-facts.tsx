import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type Fact, FactList } from "@/components/ui/fact-list";
import { formatDate, formatDay, formatList } from "@/lib/i18n/format";
import { formatMoney } from "@/lib/i18n/money";
import { countryName } from "@/lib/i18n/names";
import { countryTier, stageName } from "@/lib/i18n/taxonomy-names";
import type { ListingView } from "@/lib/listing/view";
import { OrganisationName } from "./organisation-name";
import { Place } from "./place";
import { StageScale } from "./stage-scale";

interface FactsProps {
  readonly listing: ListingView;
}

/** Facts with their values; those without one are not shown. */
const known = (facts: readonly (readonly [string, ReactNode])[]): readonly Fact[] =>
  facts.flatMap(([term, value]) => (value === null || value === "" ? [] : [{ term, value }]));

/** Names, one a line; null where there are none, so that the fact is left out. */
const lines = (names: readonly string[]): ReactNode =>
  names.length === 0 ? null : (
    <ul>
      {names.map((name) => (
        <li key={name}>{name}</li>
      ))}
    </ul>
  );

/** Markets, countries and partners that a listing is for. */
export function AudienceFacts({ listing }: FactsProps) {
  const t = useTranslations("listing");
  const name = useTranslations("taxonomy");
  const locale = useLocale();
  const { markets, targetCountries, partnerKinds, partnerSizes, goals } = listing;
  const targets = formatList(
    locale,
    targetCountries.map((country) => countryName(locale, country)),
  );
  return (
    <FactList
      facts={known([
        [t("facts.markets"), lines(markets.map((market) => name(`markets.${market}`)))],
        [t("facts.targetCountries"), targets === "" ? t("allCountries") : targets],
        [
          t("facts.partnerKinds"),
          lines(partnerKinds.map((kind) => name(`organisationKinds.${kind}`))),
        ],
        [
          t("facts.partnerSizes"),
          lines(partnerSizes.map((size) => name(`organisationSizes.${size}`))),
        ],
        [t("facts.goals"), lines(goals.map((goal) => name(`goals.${goal}`)))],
      ])}
    />
  );
}

/** Stage and protection. */
export function ReadinessFacts({ listing }: FactsProps) {
  const t = useTranslations("listing");
  const name = useTranslations("taxonomy");
  const notStated = useTranslations("common")("notStated");
  const { kind, lang, trl, ipStatus, ipNotes, patentNumbers } = listing;
  const stage =
    trl === null
      ? kind === "need"
        ? t("anyStage")
        : notStated
      : t("trlWithText", { stage: stageName(name, trl), trl, text: name(`trls.${trl}`) });
  return (
    <FactList
      facts={known([
        [
          t(kind === "offer" ? "facts.stage" : "facts.leastStage"),
          <>
            {stage}
            {trl === null ? null : <StageScale kind={kind} trl={trl} />}
          </>,
        ],
        [t("facts.ipStatus"), ipStatus === null ? null : name(`ipStatuses.${ipStatus}`)],
        [t("facts.patents"), lines(patentNumbers)],
        [t("facts.ipNotes"), ipNotes === "" ? null : <span lang={lang}>{ipNotes}</span>],
      ])}
    />
  );
}

/** Ways to transfer, support, money and export control. */
export function TransferFacts({ listing }: FactsProps) {
  const t = useTranslations("listing");
  const name = useTranslations("taxonomy");
  const locale = useLocale();
  const notStated = useTranslations("common")("notStated");
  const { kind, transferWays, support, budget, exportControl } = listing;
  const isOffer = kind === "offer";
  return (
    <FactList
      facts={known([
        [
          t("facts.ways"),
          transferWays.length === 0
            ? notStated
            : lines(transferWays.map((way) => name(`transferWays.${way}`))),
        ],
        [
          t(isOffer ? "facts.supportOffered" : "facts.supportWanted"),
          lines(support.map((kindOfSupport) => name(`supports.${kindOfSupport}`))),
        ],
        [
          t(isOffer ? "facts.price" : "facts.budget"),
          budget === null ? null : formatMoney(locale, budget),
        ],
        [
          t("facts.exportControl"),
          exportControl === null ? null : name(`exportControls.${exportControl}`),
        ],
      ])}
    />
  );
}

/** Who stands behind a listing, as far as the reader may know. */
export function OriginFacts({ listing }: FactsProps) {
  const t = useTranslations("listing.facts");
  const name = useTranslations("taxonomy");
  const { country, organisationKind, organisationSize } = listing;
  return (
    <FactList
      facts={known([
        [t("organisation"), <OrganisationName key="organisation" listing={listing} linked />],
        [t("place"), <Place key="place" country={country} province={listing.province} />],
        [
          t("kind"),
          organisationKind === null ? null : name(`organisationKinds.${organisationKind}`),
        ],
        [
          t("size"),
          organisationSize === null ? null : name(`organisationSizes.${organisationSize}`),
        ],
        [t("tier"), country === null ? null : countryTier(name, country)],
      ])}
    />
  );
}

/** Days that matter. */
export function TimeFacts({ listing }: FactsProps) {
  const t = useTranslations("listing.facts");
  const locale = useLocale();
  const notStated = useTranslations("common")("notStated");
  const { deadline, validUntil, publishedAt } = listing;
  return (
    <FactList
      facts={known([
        [t("deadline"), deadline === null ? notStated : formatDay(locale, deadline)],
        [t("validUntil"), validUntil === null ? null : formatDate(locale, validUntil)],
        [t("published"), publishedAt === null ? null : formatDate(locale, publishedAt)],
      ])}
    />
  );
}

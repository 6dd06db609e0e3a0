import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Section } from "@/components/ui/section";
import { withQuery } from "@/lib/i18n/navigation";
import type { ListingView } from "@/lib/listing/view";
import type { MatchView } from "@/lib/matches/view";
import { CountrySwitch } from "./country-switch";
import { MatchList } from "./match-list";
import { NoMatches } from "./no-matches";

interface MatchSectionProps {
  readonly listing: ListingView;
  readonly matches: readonly MatchView[];
  /** Whether the country part counts. */
  readonly country: boolean;
}

/** The best matches of a listing below it. */
export function MatchSection({ listing, matches, country }: MatchSectionProps) {
  const t = useTranslations("match");
  const href = withQuery(`/listings/${listing.id}`, { country: country ? "off" : null });
  const lead = (
    <p>
      {t("lead")} <AppLink href="/method">{t("methodLink")}</AppLink>
    </p>
  );
  return (
    <Section id="matches" title={t(`title.${listing.kind}`)} lead={lead}>
      {matches.length === 0 ? (
        <NoMatches listing={listing} canEdit={listing.can.edit} />
      ) : (
        <div className="space-y-5">
          <CountrySwitch isOn={country} href={`${href}#matches`} />
          <MatchList matches={matches} of={listing} />
        </div>
      )}
    </Section>
  );
}

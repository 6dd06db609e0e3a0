import { useTranslations } from "next-intl";
import { TitleLink } from "@/components/listing/title-link";
import { MatchList } from "@/components/match/match-list";
import { NoMatches } from "@/components/match/no-matches";
import { ScoreLegend } from "@/components/match/score-legend";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import type { OwnMatchesView } from "@/lib/matches/view";

function ListingMatches({ own: { listing, matches } }: { readonly own: OwnMatchesView }) {
  const t = useTranslations();
  const { id, kind } = listing;
  return (
    <Section
      id={id}
      title={<TitleLink listing={listing} />}
      lead={
        <Badge tone={kind === "offer" ? "accent" : "outline"}>
          {t(`taxonomy.kindsLong.${kind}`)}
        </Badge>
      }
    >
      {matches.length === 0 ? (
        <NoMatches listing={{ id, kind, status: "published" }} canEdit />
      ) : (
        <>
          <MatchList matches={matches} of={listing} inFull={1} hasLegend={false} />
          <p className="mt-4">
            <AppLink href={`/listings/${id}#matches`} aria-describedby={`${id}-title`}>
              {t("my.matches.all")}
            </AppLink>
          </p>
        </>
      )}
    </Section>
  );
}

function NothingPublished() {
  const t = useTranslations("my.matches");
  return (
    <EmptyState
      title={t("emptyTitle")}
      actions={<LinkButton href="/my/listings">{t("toListings")}</LinkButton>}
    >
      {t("emptyText")}
    </EmptyState>
  );
}

/** The best matches of each published listing of one's organisation. */
export function OwnMatches({ own }: { readonly own: readonly OwnMatchesView[] }) {
  if (own.length === 0) return <NothingPublished />;
  return (
    <>
      <ScoreLegend />
      {own.map((entry) => (
        <ListingMatches key={entry.listing.id} own={entry} />
      ))}
    </>
  );
}

import { useTranslations } from "next-intl";
import { ListingBadges } from "@/components/listing/listing-badges";
import { ListingSource, ListingTerms } from "@/components/listing/listing-card";
import { TitleLink } from "@/components/listing/title-link";
import { AppLink } from "@/components/ui/app-link";
import { Card } from "@/components/ui/card";
import { Details } from "@/components/ui/details";
import type { ListingKind } from "@/lib/listing/model";
import type { MatchView } from "@/lib/matches/view";
import { ReasonList, hasMore } from "./reason-list";
import { ScorePicture } from "./score-picture";

/** The listing whose matches are shown, where they are kept. */
export interface MatchedListing {
  readonly id: string;
  readonly kind: ListingKind;
}

interface MatchCardProps {
  readonly match: MatchView;
  /** Given, the card leads to both sides side by side. */
  readonly of?: MatchedListing | undefined;
  /** The level of its heading in the page's outline. */
  readonly level?: 3 | 4;
  /** Keeps all reasons in the disclosure. */
  readonly isBrief?: boolean;
}

function Score({ match: { score, open } }: Pick<MatchCardProps, "match">) {
  const t = useTranslations("match");
  return (
    <p className="shrink-0 sm:text-right">
      <span className="sr-only">{t("scoreLabel")} </span>
      <span
        className="text-3xl leading-none font-semibold text-accent tabular-nums"
        aria-hidden="true"
      >
        {score}
      </span>
      <span className="sr-only">{t("score", { score })}</span>
      <span className="ml-2 text-sm text-ink-soft sm:mt-1 sm:ml-0 sm:block">
        {open === 0 ? t("none") : t("open", { open })}
      </span>
    </p>
  );
}

function PairLink({ of, other }: { readonly of: MatchedListing; readonly other: string }) {
  const t = useTranslations("match.pair");
  const [need, offer] = of.kind === "need" ? [of.id, other] : [other, of.id];
  return (
    <p>
      <AppLink href={`/matches/${need}/${offer}`}>{t("open")}</AppLink>
    </p>
  );
}

/** A match: the other side, the score with its parts drawn and in words, and the reasons. */
export function MatchCard({ match, of, level = 3, isBrief = false }: MatchCardProps) {
  const t = useTranslations("match");
  const Heading = level === 3 ? "h3" : "h4";
  const { listing, parts, reasons } = match;
  return (
    <Card as="article">
      <div className="flex flex-col gap-4">
        <div className="flex flex-col gap-x-8 gap-y-3 sm:flex-row sm:justify-between">
          <div className="min-w-0 space-y-2">
            <ListingBadges listing={listing} />
            <Heading className="text-lg leading-snug font-semibold">
              <TitleLink listing={listing} />
            </Heading>
            <ListingSource listing={listing} />
          </div>
          <Score match={match} />
        </div>
        <ScorePicture parts={parts} />
        {isBrief ? null : <ReasonList reasons={reasons} show="first" />}
        <ListingTerms listing={listing} />
        {of === undefined ? null : <PairLink of={of} other={listing.id} />}
        {isBrief || hasMore(reasons) ? (
          <Details summary={t("details")}>
            <ReasonList reasons={reasons} show={isBrief ? "all" : "rest"} />
          </Details>
        ) : null}
      </div>
    </Card>
  );
}

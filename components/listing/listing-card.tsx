import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { AppLink } from "@/components/ui/app-link";
import { Card } from "@/components/ui/card";
import { formatDay } from "@/lib/i18n/format";
import { ipcTitle } from "@/lib/i18n/ipc-title";
import { countryTier, stageName } from "@/lib/i18n/taxonomy-names";
import type { ListingCardView } from "@/lib/listing/view";
import { ListingBadges } from "./listing-badges";
import { OrganisationName } from "./organisation-name";
import { Place } from "./place";

interface ListingCardProps {
  readonly listing: ListingCardView;
  /** The level of its heading in the page's outline. */
  readonly level?: 2 | 3;
  /** What can be done with it right here. */
  readonly actions?: ReactNode;
}

/** Stands at the end of a part, so that no line begins with it. */
const dot = "\u00a0·";

/** Who and where, in one line. */
export function ListingSource({ listing }: { readonly listing: ListingCardView }) {
  const t = useTranslations("taxonomy");
  const tier = listing.country === null ? null : countryTier(t, listing.country);
  return (
    <p className="text-sm text-ink-soft">
      <OrganisationName listing={listing} />
      {dot}{" "}
      <span className="inline-block">
        <Place country={listing.country} province={listing.province} />
        {tier === null ? null : dot}
      </span>{" "}
      <span className="inline-block">{tier}</span>
    </p>
  );
}

/** Stage and ways to transfer in one line; the stage of a need is the least it accepts. */
export function ListingTerms({ listing }: { readonly listing: ListingCardView }) {
  const t = useTranslations("taxonomy");
  const label = useTranslations("listing.card");
  const { trl, transferWays, deadline, kind } = listing;
  const locale = useLocale();
  const terms = [
    trl === null ? null : [label(kind === "offer" ? "stage" : "stageNeed"), stageName(t, trl)],
    transferWays.length === 0
      ? null
      : [label("ways"), transferWays.map((way) => t(`transferWays.${way}`)).join(" / ")],
    deadline === null ? null : [label("deadline"), formatDay(locale, deadline)],
  ].filter((term) => term !== null);
  if (terms.length === 0) return null;
  return (
    <dl className="flex flex-wrap gap-x-6 gap-y-1 text-sm">
      {terms.map(([term, value]) => (
        <div key={term} className="flex gap-2">
          <dt className="shrink-0 text-ink-soft">{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function MainField({ codes }: { readonly codes: readonly string[] }) {
  const locale = useLocale();
  const [code] = codes;
  if (code === undefined) return null;
  const title = ipcTitle(locale, code);
  return (
    <p className="truncate text-sm text-ink-soft" title={title}>
      <span className="font-semibold text-ink">{code}</span> {title}
    </p>
  );
}

/** A listing in a list. The whole card leads to its page. */
export function ListingCard({ listing, level = 2, actions }: ListingCardProps) {
  const Heading = level === 2 ? "h2" : "h3";
  const { id, lang, title, summary } = listing;
  return (
    <Card as="article" fill isLink>
      <div className="flex h-full flex-col gap-3 hover:[&_a]:underline">
        <ListingBadges listing={listing} />
        <Heading className="text-lg font-semibold leading-snug">
          <AppLink
            href={`/listings/${id}`}
            lang={lang}
            className="text-ink underline-offset-4 after:absolute after:inset-0 after:rounded-lg hover:text-accent-strong"
          >
            {title}
          </AppLink>
        </Heading>
        <ListingSource listing={listing} />
        {summary === "" ? null : (
          <p lang={lang} className="line-clamp-3 max-w-measure">
            {summary}
          </p>
        )}
        <div className="mt-auto space-y-1 pt-1">
          <MainField codes={listing.ipc} />
          <ListingTerms listing={listing} />
        </div>
        {actions === undefined ? null : (
          <div className="no-print relative flex flex-wrap items-center gap-x-5 gap-y-2">
            {actions}
          </div>
        )}
      </div>
    </Card>
  );
}

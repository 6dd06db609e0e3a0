import { type ListingContent, specificationParts } from "@/lib/listing/content";
import type { MatchBody } from "@/lib/listing/api";
import type { Listing } from "@/lib/listing/model";
import type { MatchSubject } from "@/lib/matching/model";

const lastMomentOf = (day: string): number => Date.parse(`${day}T23:59:59.999Z`);

/** A title that an import took from the text says nothing more than the text. */
const isTaken = ({ title, description }: ListingContent): boolean => description.startsWith(title);

interface Facts extends Pick<Listing, "id" | "kind" | "organisationId" | "origin" | "content"> {
  /** Whether what is left empty was left out, and does not mean "none". */
  readonly incomplete: boolean;
}

/**
 * What matching may know of a listing. Nothing that names a person or an organisation is in it; the
 * organisation's id only serves to keep its own listings apart.
 */
export function subjectOf(facts: Facts): MatchSubject {
  const { id, kind, organisationId, origin, content, incomplete } = facts;
  const texts =
    kind === "offer"
      ? [content.summary, content.description, content.advantages]
      : [
          content.summary,
          content.description,
          ...specificationParts.map((part) => content.specification[part]),
        ];
  return {
    id,
    kind,
    lang: content.lang,
    title: isTaken(content) ? "" : content.title,
    texts: texts.filter((text) => text !== ""),
    organisationId,
    country: origin.country,
    ipc: content.ipc,
    markets: content.markets,
    trl: content.trl,
    transferWays: content.transferWays,
    // A form that leaves every box empty says "none"; an import that lacks the field says nothing.
    support: incomplete && content.support.length === 0 ? null : content.support,
    targetCountries: content.targetCountries,
    goals: content.goals,
    exportControl: content.exportControl,
    ipStatus: content.ipStatus,
    partnerKinds: content.partnerKinds,
    partnerSizes: content.partnerSizes,
    organisationKind: origin.organisationKind,
    organisationSize: origin.organisationSize,
    budget: content.budget,
    deadline: content.deadline === null ? null : lastMomentOf(content.deadline),
  };
}

/** The same for a text that somebody sends to see what would match; what is not said is unknown. */
export function subjectOfText({
  kind,
  country,
  limit: _limit,
  ...content
}: MatchBody): MatchSubject {
  const origin = { country, province: null, organisationKind: null, organisationSize: null };
  return subjectOf({ id: "", kind, organisationId: null, origin, content, incomplete: true });
}

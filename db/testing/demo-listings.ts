import { contentSchema } from "@/lib/listing/content";
import { listingKinds } from "@/lib/listing/model";
import type { PostedListing } from "@/lib/listing/store";
import { organisationSchema } from "@/lib/organisation/model";
import needs from "../demo/needs.json";
import offers from "../demo/offers.json";
import organisations from "../demo/organisations.json";
import { aListing, anOrganisation } from "./factories";

const posters = new Map(
  organisations.map(({ key, about, ...facts }) => {
    const { name, country, province, kind, size } = organisationSchema.parse(facts);
    return [key, anOrganisation({ id: key, name, country, province, kind, size, about })] as const;
  }),
);

/** The demo's published listings, their keys standing for their ids. */
export const demoListings: readonly PostedListing[] = [...offers, ...needs]
  .filter(({ status }) => status === "published")
  .map((raw, place) => {
    const organisation = posters.get(raw.organisation) ?? anOrganisation();
    const kind = listingKinds.find((known) => known === raw.kind) ?? "offer";
    const content = contentSchema.parse(raw);
    const { country, province, kind: organisationKind, size: organisationSize } = organisation;
    const origin = { country, province, organisationKind, organisationSize };
    const facts = { id: raw.key, status: "published", publishedAt: place } as const;
    return { listing: aListing({ ...facts, content, origin }, kind), organisation };
  });

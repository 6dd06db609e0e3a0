import { useTranslations } from "next-intl";
import type { FormAction } from "@/components/form/form-values";
import { ListingVerbForm } from "@/components/listing/listing-verb-form";
import { AppLink, linkLook } from "@/components/ui/app-link";
import { Details } from "@/components/ui/details";
import type { OwnListingView } from "@/lib/listing/view";
import { Nothing } from "./nothing";

/** The acts of an organisation on its listing, as server actions. */
export type ListingVerbs = Readonly<
  Record<"withdraw" | "fulfil" | "renew" | "revive" | "switchInterest", FormAction>
>;

interface OwnActionsProps {
  readonly listing: OwnListingView;
  readonly verbs: ListingVerbs;
}

/** What is done with one press, because it can be taken back or only lengthens what is there. */
function SimpleVerbs({ listing, verbs }: OwnActionsProps) {
  const t = useTranslations("my.listings");
  const { id, version, can, openForInterest } = listing;
  const title = listing.title || t("untitled");
  const shown = (["renew", "revive", "switchInterest"] as const).filter((verb) => can[verb]);
  return shown.map((verb) => {
    const text = verb === "switchInterest" ? (openForInterest ? "close" : "open") : verb;
    return (
      <ListingVerbForm
        key={verb}
        action={verbs[verb]}
        listing={id}
        version={version}
        variant={verb === "switchInterest" ? "secondary" : "primary"}
        size="small"
        labels={{
          confirm: t(text),
          spoken: t(`${text}Of`, { title }),
          pending: t("sending"),
          failed: t("failed"),
        }}
      />
    );
  });
}

/** What ends a listing asks first, by a disclosure that needs no script. */
function EndingVerb({
  listing: { id, version },
  verbs,
  verb,
}: OwnActionsProps & { readonly verb: "fulfil" | "withdraw" }) {
  const t = useTranslations();
  const isFulfil = verb === "fulfil";
  return (
    <Details summary={t(`my.listings.${verb}`)}>
      <p className="mb-3 max-w-60 text-sm">{t(`listing.${verb}.text`)}</p>
      <ListingVerbForm
        action={verbs[verb]}
        listing={id}
        version={version}
        variant={isFulfil ? "primary" : "danger"}
        labels={{
          confirm: t(`listing.${verb}.confirm`),
          pending: t("my.listings.sending"),
          failed: t("my.listings.failed"),
        }}
      />
    </Details>
  );
}

/** All that can be done with a listing of one's own. */
export function OwnActions({ listing, verbs }: OwnActionsProps) {
  const t = useTranslations("my.listings");
  const { id, can } = listing;
  const title = listing.title || t("untitled");
  if (!Object.values(can).includes(true)) return <Nothing />;
  return (
    <span className="flex flex-wrap items-baseline gap-x-5 gap-y-1.5 sm:flex-col sm:items-start">
      {can.edit ? (
        <AppLink
          href={`/listings/${id}/edit`}
          aria-label={t("editOf", { title })}
          className={`${linkLook} inline-flex min-h-9 items-center sm:min-h-6`}
        >
          {t("edit")}
        </AppLink>
      ) : null}
      <SimpleVerbs listing={listing} verbs={verbs} />
      {can.fulfil ? <EndingVerb listing={listing} verbs={verbs} verb="fulfil" /> : null}
      {can.withdraw ? <EndingVerb listing={listing} verbs={verbs} verb="withdraw" /> : null}
    </span>
  );
}

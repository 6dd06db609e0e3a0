import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { notFound } from "next/navigation";
import { AttachmentPart } from "@/components/attachment/attachment-part";
import { ListingBadges } from "@/components/listing/listing-badges";
import { ListingBody } from "@/components/listing/listing-body";
import { ListingSource } from "@/components/listing/listing-card";
import { RevisionChanges } from "@/components/listing/revision-changes";
import { ReviewMessages } from "@/components/listing/review-messages";
import { MatchList } from "@/components/match/match-list";
import { decisionChoices } from "@/components/review/decision-choices";
import { DecisionForm } from "@/components/review/decision-form";
import { ReviewNotices } from "@/components/review/review-notices";
import { AppLink } from "@/components/ui/app-link";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { pageLocale } from "@/lib/i18n/page-locale";
import type { MatchView } from "@/lib/matches/view";
import { messageLength } from "@/lib/review/model";
import type { ReviewView } from "@/lib/review/view";
import { services } from "@/lib/server/services";
import type { PageProps } from "../../page-props";
import { toSignIn } from "../../sign-in/to-sign-in";
import { removeAttachment } from "../../listings/[id]/attachments/actions";
import { decide } from "../actions";

export async function generateMetadata({ params }: PageProps<"id">): Promise<Metadata> {
  const [{ id }, s, t] = await Promise.all([params, services(), getTranslations()]);
  const review = await s.review(id);
  return {
    title:
      review === null
        ? t("common.notFound.title")
        : t("review.page.documentTitle", { title: review.listing.title }),
  };
}

/** The form, or why there is none. */
async function DecisionPart({ review }: { readonly review: ReviewView }) {
  const t = await getTranslations();
  const { listing, version, isRevision, can } = review;
  const choices = decisionChoices(review);
  if (choices.length === 0) {
    return (
      <Notice title={t("review.page.closedTitle")}>
        {t("review.page.closedText", {
          status: t(`taxonomy.listingStatuses.${listing.status}`),
        })}
      </Notice>
    );
  }
  if (!can.decide) {
    return (
      <Notice tone="warning" title={t("review.page.ownTitle")}>
        {t("review.page.ownText")}
      </Notice>
    );
  }
  return (
    <ClientMessages namespaces={["review", "common", "errors"]}>
      <DecisionForm
        action={decide}
        listing={listing.id}
        version={version}
        isRevision={isRevision}
        decisions={choices}
        limit={messageLength.max}
      />
    </ClientMessages>
  );
}

async function ReviewHeader({ review: { listing } }: { readonly review: ReviewView }) {
  const t = await getTranslations("review");
  const above = (
    <div className="flex flex-col items-start gap-4">
      <AppLink href="/review">
        <span aria-hidden="true">←&nbsp;</span>
        {t("page.back")}
      </AppLink>
      <ListingBadges listing={listing} />
    </div>
  );
  const hasTitle = listing.title !== "";
  return (
    <PageHeader
      title={hasTitle ? listing.title : t("queue.untitled")}
      lang={hasTitle ? listing.lang : undefined}
      above={above}
      lead={<ListingSource listing={listing} />}
    />
  );
}

async function Matches({ matches }: { readonly matches: readonly MatchView[] }) {
  const t = await getTranslations("review.page");
  return (
    <Section id="matches" title={t("matchesTitle")} lead={t("matchesLead")}>
      {matches.length === 0 ? <p>{t("noMatches")}</p> : <MatchList matches={matches} />}
    </Section>
  );
}

export default async function ReviewPage({ params }: PageProps<"id">) {
  const [locale, { id }, s, t, changes] = await Promise.all([
    pageLocale(params),
    params,
    services(),
    getTranslations("review.page"),
    getTranslations("review.changes"),
  ]);
  if (s.viewer === null) return toSignIn(locale, `/review/${id}`);
  const [review, matches, checks, attachments] = await Promise.all([
    s.review(id),
    s.reviewMatches(id, locale),
    s.checks(id),
    s.attachments(id),
  ]);
  if (review === null) notFound();
  return (
    <>
      <ReviewHeader review={review} />
      <p className="mb-8">
        <a href="#decision" className="text-accent underline underline-offset-4">
          {t("toDecision")}
        </a>
      </p>
      <ReviewNotices
        review={review}
        checks={checks}
        hasNewFiles={attachments?.some(({ approved }) => !approved) ?? false}
      />
      <div className="mb-8 empty:hidden">
        <ReviewMessages messages={review.messages} />
      </div>
      {review.changes.length === 0 ? null : (
        <div className="mb-10">
          <Section id="changes" title={changes("title")} lead={changes("lead")}>
            <RevisionChanges changes={review.changes} lang={review.listing.lang} />
          </Section>
        </div>
      )}
      <ListingBody listing={review.listing} />
      <ClientMessages namespaces={["attachment"]}>
        <AttachmentPart
          anonymous={review.listing.anonymous}
          attachments={attachments ?? []}
          remove={removeAttachment}
        />
      </ClientMessages>
      <div className="mt-8 border-t border-line pt-10">
        <Matches matches={matches ?? []} />
        <Section id="decision" title={t("decisionTitle")}>
          <div className="max-w-3xl">
            <DecisionPart review={review} />
          </div>
        </Section>
      </div>
    </>
  );
}

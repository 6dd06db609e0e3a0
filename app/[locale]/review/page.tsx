import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FocusedNotice } from "@/components/form/focused-notice";
import { MissingPage } from "@/components/layout/missing-page";
import { type QueueFilter, QueueFilterLinks } from "@/components/review/queue-filter";
import { QueueTable } from "@/components/review/queue-table";
import { UnverifiedList } from "@/components/translation/unverified-list";
import { EmptyState } from "@/components/ui/empty-state";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { withQuery } from "@/lib/i18n/navigation";
import { pageLocale } from "@/lib/i18n/page-locale";
import { decisions } from "@/lib/review/model";
import { services } from "@/lib/server/services";
import { lastOf, type PageProps } from "../page-props";
import { toSignIn } from "../sign-in/to-sign-in";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("review.queue");
  return { title: t("title") };
}

async function Pages(found: { page: number; pages: number; filter: QueueFilter }) {
  const t = await getTranslations("common.pagination");
  const { page, pages } = found;
  const filter = found.filter === "all" ? null : found.filter;
  const link = (to: number, label: string) =>
    to < 1 || to > pages ? null : { href: withQuery("/review", { filter, page: to }), label };
  return (
    <Pagination
      label={t("label")}
      status={t("status", { page, pages })}
      previous={link(page - 1, t("previous"))}
      next={link(page + 1, t("next"))}
    />
  );
}

async function EmptyQueue({ filter }: { readonly filter: QueueFilter }) {
  const t = await getTranslations("review.queue");
  const showAll =
    filter === "all" ? undefined : <LinkButton href="/review">{t("showAll")}</LinkButton>;
  return (
    <EmptyState title={t("emptyTitle")} actions={showAll}>
      {t(`emptyText.${filter}`)}
    </EmptyState>
  );
}

export default async function ReviewQueuePage({ params, searchParams }: PageProps) {
  const [locale, search, s, t] = await Promise.all([
    pageLocale(params),
    searchParams,
    services(),
    getTranslations("review"),
  ]);
  if (s.viewer === null) return toSignIn(locale, "/review");
  const found = await s.queue(search);
  if (found === null) return <MissingPage />;
  const done = decisions.find((decision) => decision === lastOf(search["done"]));
  return (
    <>
      <PageHeader
        title={t("queue.title")}
        lead={
          <>
            <p>{t("queue.lead", { count: found.total })}</p>
            {found.total > 1 ? <p>{t("queue.order")}</p> : null}
          </>
        }
      />
      {done === undefined ? null : <FocusedNotice>{t(`done.${done}`)}</FocusedNotice>}
      <QueueFilterLinks chosen={found.filter} />
      {found.items.length === 0 ? (
        <EmptyQueue filter={found.filter} />
      ) : (
        <QueueTable items={found.items} />
      )}
      <Pages page={found.page} pages={found.pages} filter={found.filter} />
      <div className="mt-12 empty:hidden">
        <UnverifiedList items={(await s.unverifiedTranslations()) ?? []} />
      </div>
    </>
  );
}

import type { Metadata } from "next";
import { useTranslations } from "next-intl";
import { getTranslations } from "next-intl/server";
import { AdminNavigation } from "@/components/admin/admin-navigation";
import { AutoRefresh } from "@/components/admin/auto-refresh";
import { DeadJobTable } from "@/components/admin/dead-job-table";
import { RematchButtons } from "@/components/admin/rematch-buttons";
import { RematchFacts } from "@/components/admin/rematch-facts";
import { RematchProgress } from "@/components/admin/rematch-progress";
import { RunTable } from "@/components/admin/run-table";
import { FocusedNotice } from "@/components/form/focused-notice";
import { MissingPage } from "@/components/layout/missing-page";
import { LinkButton } from "@/components/ui/link-button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { pageLocale } from "@/lib/i18n/page-locale";
import { type Services, services } from "@/lib/server/services";
import { lastOf, type PageProps } from "../../page-props";
import { toSignIn } from "../../sign-in/to-sign-in";
import { resumeJob, startRematch, stopJob } from "./actions";

const outcomes = ["started", "stopped", "resumed"] as const;
/** Often enough to see a run of a minute move. */
const refreshMs = 2000;

type Desk = NonNullable<Awaited<ReturnType<Services["jobDesk"]>>>;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("jobs");
  return { title: t("title") };
}

function Rematch({ desk: { runs, versions, can } }: { readonly desk: Desk }) {
  const t = useTranslations("jobs");
  const [run] = runs;
  return (
    <Section id="rematch" title={t("rematch.title")} lead={t("rematch.lead")}>
      <div className="space-y-6">
        {run === undefined ? (
          <p>{t("rematch.never")}</p>
        ) : (
          <>
            <RematchProgress run={run} />
            <RematchFacts
              run={run}
              inForce={versions}
              complete={runs.find(({ state }) => state === "done")}
            />
          </>
        )}
        <div className="flex flex-wrap items-start gap-3">
          <RematchButtons
            actions={{ start: startRematch, stop: stopJob, resume: resumeJob }}
            id={run?.id ?? ""}
            can={can}
          />
          <LinkButton href="/admin/jobs" variant="quiet" size="small">
            {t("refresh")}
          </LinkButton>
        </div>
        {can.stop ? (
          <p className="text-sm text-ink-soft [@media(scripting:none)]:hidden">
            {t("rematch.refreshes")}
          </p>
        ) : null}
        {can.stop ? <AutoRefresh everyMs={refreshMs} /> : null}
        {runs.length > 0 ? <RunTable runs={runs} /> : null}
      </div>
    </Section>
  );
}

function Dead({ desk: { dead, deadInAll } }: { readonly desk: Desk }) {
  const t = useTranslations("jobs.dead");
  return (
    <Section id="dead" title={t("title")} lead={t("lead", { count: deadInAll })}>
      {dead.length === 0 ? null : <DeadJobTable jobs={dead} resume={resumeJob} />}
      {dead.length < deadInAll ? (
        <p className="mt-4 text-ink-soft">{t("latest", { count: dead.length })}</p>
      ) : null}
    </Section>
  );
}

export default async function JobsPage({ params, searchParams }: PageProps) {
  const [locale, search, s, t] = await Promise.all([
    pageLocale(params),
    searchParams,
    services(),
    getTranslations("jobs"),
  ]);
  if (s.viewer === null) return toSignIn(locale, "/admin/jobs");
  const desk = await s.jobDesk();
  if (desk === null) return <MissingPage />;
  const outcome = outcomes.find((known) => known === lastOf(search["done"]));
  return (
    <>
      <AdminNavigation />
      <PageHeader title={t("title")} lead={t("lead")} />
      {outcome === undefined ? null : (
        <FocusedNotice key={outcome}>{t(`outcomes.${outcome}`)}</FocusedNotice>
      )}
      <Rematch desk={desk} />
      <Dead desk={desk} />
    </>
  );
}

import { useLocale, useTranslations } from "next-intl";
import { ButtonForm } from "@/components/form/button-form";
import type { FormAction } from "@/components/form/form-values";
import { AppLink } from "@/components/ui/app-link";
import { Table } from "@/components/ui/table";
import { formatTime, machineTime } from "@/lib/i18n/format";
import type { DeadJobView } from "@/lib/jobs/view";

interface DeadJobTableProps {
  readonly jobs: readonly DeadJobView[];
  readonly resume: FormAction;
}

function JobName({ job: { kind, listingId } }: { readonly job: DeadJobView }) {
  const t = useTranslations("jobs");
  return (
    <>
      <span className="block">{t(`kinds.${kind}`)}</span>
      {listingId === null ? null : (
        <AppLink href={`/review/${listingId}`}>
          <span className="font-mono text-xs break-all">{listingId}</span>
        </AppLink>
      )}
    </>
  );
}

function Failure({ job: { attempts, error } }: { readonly job: DeadJobView }) {
  const t = useTranslations("jobs.dead");
  return (
    <>
      <code lang="en" className="block text-sm break-words">
        {error}
      </code>
      <span className="block text-sm text-ink-soft">{t("attempts", { count: attempts })}</span>
    </>
  );
}

const columns = ["job", "error", "ended", "act"] as const;

/** The jobs that were given up, each with what went wrong and another try. */
export function DeadJobTable({ jobs, resume }: DeadJobTableProps) {
  const t = useTranslations("jobs");
  const locale = useLocale();
  return (
    <Table
      caption={t("dead.title")}
      captionHidden
      columns={columns.map((key) => ({ key, header: t(`dead.${key}`) }))}
      rows={jobs.map((job) => ({
        key: job.id,
        cells: [
          <JobName key="job" job={job} />,
          <Failure key="error" job={job} />,
          <time key="ended" dateTime={machineTime(job.endedAt)}>
            {formatTime(locale, job.endedAt)}
          </time>,
          <ButtonForm
            key="act"
            action={resume}
            values={{ job: job.id }}
            labels={{
              button: t("dead.retry"),
              spoken: t("dead.retryOf", { job: t(`kinds.${job.kind}`) }),
              pending: t("dead.retrying"),
              failed: t("failed"),
            }}
          />,
        ],
      }))}
    />
  );
}

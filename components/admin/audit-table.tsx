import { useLocale, useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Table } from "@/components/ui/table";
import type { AuditView } from "@/lib/audit/view";
import { formatNumber, formatTime, machineTime } from "@/lib/i18n/format";
import { actName, objectKindName } from "./act-name";

interface EntryProps {
  readonly entry: AuditView;
}

/** The object with its id; listings and organisations lead to their pages. */
function ObjectCell({ entry: { objectKind, objectId } }: EntryProps) {
  const locale = useLocale();
  const id = <span className="font-mono text-xs break-all sm:whitespace-nowrap">{objectId}</span>;
  return (
    <span className="block min-w-0">
      <span className="block">{objectKindName(locale, objectKind)}</span>
      {objectKind === "listing" ? <AppLink href={`/review/${objectId}`}>{id}</AppLink> : null}
      {objectKind === "organisation" ? (
        <AppLink href={`/organisations/${objectId}`}>{id}</AppLink>
      ) : null}
      {objectKind === "listing" || objectKind === "organisation" ? null : id}
    </span>
  );
}

function Act({ entry: { act, requestId } }: EntryProps) {
  const t = useTranslations("admin.audit");
  const locale = useLocale();
  return (
    <span className="block min-w-0">
      <span className="block">{actName(locale, act)}</span>
      <span className="block font-mono text-xs break-all text-ink-soft">
        {t("request", { id: requestId })}
      </span>
    </span>
  );
}

function Reason({ entry: { reason } }: EntryProps) {
  const t = useTranslations("admin.audit");
  if (reason !== null && reason !== "") {
    return <span className="block max-w-72 whitespace-pre-line">{reason}</span>;
  }
  return (
    <>
      <span aria-hidden="true">{t("none")}</span>
      <span className="sr-only">{t("noneText")}</span>
    </>
  );
}

function Time({ entry: { at } }: EntryProps) {
  const locale = useLocale();
  return <time dateTime={machineTime(at)}>{formatTime(locale, at)}</time>;
}

const columns = ["number", "at", "act", "actor", "object", "reason"] as const;

/** Acts, the latest first. */
export function AuditTable({ entries }: { readonly entries: readonly AuditView[] }) {
  const t = useTranslations("admin.audit");
  const locale = useLocale();
  return (
    <Table
      caption={t("caption")}
      captionHidden
      columns={columns.map((key) => ({ key, header: t(`columns.${key}`) }))}
      rows={entries.map((entry) => ({
        key: String(entry.seq),
        cells: [
          <span key="number" className="block min-w-10 tabular-nums">
            {formatNumber(locale, entry.seq)}
          </span>,
          <Time key="at" entry={entry} />,
          <Act key="act" entry={entry} />,
          entry.actor ?? t("system"),
          <ObjectCell key="object" entry={entry} />,
          <Reason key="reason" entry={entry} />,
        ],
      }))}
    />
  );
}

import { useLocale, useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Chevron } from "@/components/ui/details";
import { FactList } from "@/components/ui/fact-list";
import type { AuditView } from "@/lib/audit/view";
import { formatNumber, formatTime, machineTime } from "@/lib/i18n/format";
import { actName, objectKindName } from "./act-name";

interface EntryProps {
  readonly entry: AuditView;
}

/** The object with its id; listings and organisations lead to their pages. */
function ObjectOf({ entry: { objectKind, objectId } }: EntryProps) {
  const locale = useLocale();
  const id = <span className="font-mono text-xs break-all">{objectId}</span>;
  return (
    <>
      <span className="block">{objectKindName(locale, objectKind)}</span>
      {objectKind === "listing" ? <AppLink href={`/review/${objectId}`}>{id}</AppLink> : null}
      {objectKind === "organisation" ? (
        <AppLink href={`/organisations/${objectId}`}>{id}</AppLink>
      ) : null}
      {objectKind === "listing" || objectKind === "organisation" ? null : id}
    </>
  );
}

/** An act in two lines on a phone and one on a wide screen: what, when and who; there also on what, and why. */
function Line({ entry: { act, at, actor, objectKind, reason } }: EntryProps) {
  const t = useTranslations("admin.audit");
  const locale = useLocale();
  return (
    <span className="grid min-w-0 flex-1 gap-x-4 sm:grid-cols-[minmax(0,3fr)_minmax(0,4fr)] lg:grid-cols-[minmax(0,3fr)_minmax(0,4fr)_minmax(0,5fr)]">
      <span className="font-semibold">{actName(locale, act)}</span>
      <span className="truncate text-sm leading-6 text-ink-soft">
        <time dateTime={machineTime(at)}>{formatTime(locale, at)}</time>
        {" · "}
        {actor ?? t("system")}
      </span>
      <span className="hidden truncate text-sm leading-6 text-ink-soft lg:block">
        {objectKindName(locale, objectKind)}
        {reason === null || reason === "" ? null : ` · ${reason}`}
      </span>
    </span>
  );
}

/** What an act's line leaves out. */
function Facts({ entry }: EntryProps) {
  const t = useTranslations("admin.audit");
  const locale = useLocale();
  const { seq, actor, reason, requestId } = entry;
  const request = <span className="font-mono text-xs break-all">{requestId}</span>;
  const why = <span className="whitespace-pre-line">{reason}</span>;
  return (
    <FactList
      facts={[
        { term: t("facts.actor"), value: actor ?? t("system") },
        { term: t("facts.object"), value: <ObjectOf entry={entry} /> },
        ...(reason === null || reason === "" ? [] : [{ term: t("facts.reason"), value: why }]),
        { term: t("facts.number"), value: formatNumber(locale, seq) },
        { term: t("facts.request"), value: request },
      ]}
    />
  );
}

/** Acts, the latest first; each unfolds without script. */
export function AuditList({ entries }: { readonly entries: readonly AuditView[] }) {
  const t = useTranslations("admin.audit");
  return (
    <ol aria-label={t("caption")} className="border-t border-line">
      {entries.map((entry) => (
        <li key={entry.seq} className="border-b border-line">
          <details>
            <summary className="flex min-h-11 items-baseline gap-2 py-2 hover:bg-surface [&::-webkit-details-marker]:hidden">
              <Chevron />
              <Line entry={entry} />
            </summary>
            <div className="pt-1 pb-4 pl-5">
              <Facts entry={entry} />
            </div>
          </details>
        </li>
      ))}
    </ol>
  );
}

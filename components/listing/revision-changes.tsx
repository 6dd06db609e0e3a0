import { useLocale, useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { ipcTitle } from "@/lib/i18n/ipc-title";
import { languageName } from "@/lib/i18n/names";
import type { ListingChange, TextPiece } from "@/lib/listing/view";
import { languages } from "@/lib/taxonomy/languages";
import { trls } from "@/lib/taxonomy/stages";
import { exportControls, ipStatuses } from "@/lib/taxonomy/transfer-ways";
import { useFieldName } from "./use-field-name";

interface RevisionChangesProps {
  readonly changes: readonly ListingChange[];
  /** The language of the texts. */
  readonly lang: string;
}
type Side = "before" | "after";
type ChoiceChange = Extract<ListingChange, { readonly before: unknown }>;

/** What is in one text only. Colour, line and, for who hears it, words around it say so. */
function Marked({ side, children }: { readonly side: Side; readonly children: string }) {
  const t = useTranslations("review.changes");
  const spoken = (edge: "begin" | "end") => <span className="sr-only">{t(`${side}.${edge}`)}</span>;
  return side === "before" ? (
    <del className="rounded-xs bg-danger-soft decoration-danger">
      {spoken("begin")}
      {children}
      {spoken("end")}
    </del>
  ) : (
    <ins className="rounded-xs bg-accent-soft decoration-accent underline-offset-4">
      {spoken("begin")}
      {children}
      {spoken("end")}
    </ins>
  );
}

const otherKind = { before: "added", after: "removed" } as const;

function TextSide({
  pieces,
  side,
}: {
  readonly pieces: readonly TextPiece[];
  readonly side: Side;
}) {
  const t = useTranslations("common");
  const shown = pieces.filter(({ kind }) => kind !== otherKind[side]);
  if (shown.length === 0) return <span className="text-ink-soft">{t("notStated")}</span>;
  return shown.map(({ kind, text }, place) =>
    kind === "same" ? (
      <span key={place}>{text}</span>
    ) : (
      <Marked key={place} side={side}>
        {text}
      </Marked>
    ),
  );
}

function useChoiceName() {
  const t = useTranslations("taxonomy");
  const locale = useLocale();
  const levelOrStatus = (field: "trl" | "ipStatus" | "exportControl", value: string): string => {
    const trl = trls.find((level) => field === "trl" && String(level) === value);
    const ipStatus = ipStatuses.find((status) => field === "ipStatus" && status === value);
    const control = exportControls.find((one) => field === "exportControl" && one === value);
    if (trl !== undefined) return `TRL ${trl}: ${t(`trls.${trl}`)}`;
    if (ipStatus !== undefined) return t(`ipStatuses.${ipStatus}`);
    return control === undefined ? value : t(`exportControls.${control}`);
  };
  return (field: ChoiceChange["field"], value: string): string => {
    switch (field) {
      case "lang": {
        const language = languages.find((known) => known === value);
        return language === undefined ? value : languageName(locale, language);
      }
      case "ipc":
        return `${value} ${ipcTitle(locale, value)}`;
      case "patentNumbers":
        return value;
      default:
        return levelOrStatus(field, value);
    }
  };
}

function ChoiceSide({ change, side }: { readonly change: ChoiceChange; readonly side: Side }) {
  const t = useTranslations("common");
  const nameOf = useChoiceName();
  const values = change[side];
  const others = change[side === "before" ? "after" : "before"];
  if (values.length === 0) return <span className="text-ink-soft">{t("notStated")}</span>;
  return (
    <ul className="space-y-1">
      {values.map((value) => {
        const name = nameOf(change.field, value);
        return (
          <li key={value}>{others.includes(value) ? name : <Marked side={side}>{name}</Marked>}</li>
        );
      })}
    </ul>
  );
}

function SideOf({ change, side, lang }: { change: ListingChange; side: Side; lang: string }) {
  const t = useTranslations("review.changes");
  const isText = "pieces" in change;
  return (
    <div className="min-w-0">
      <p className="text-sm text-ink-soft">{t(`${side}.title`)}</p>
      <div lang={isText ? lang : undefined} className="mt-1 wrap-anywhere whitespace-pre-line">
        {isText ? (
          <TextSide pieces={change.pieces} side={side} />
        ) : (
          <ChoiceSide change={change} side={side} />
        )}
      </div>
    </div>
  );
}

/** What an edit of a published listing changes, field by field, the published version beside the new one. */
export function RevisionChanges({ changes, lang }: RevisionChangesProps) {
  const fieldName = useFieldName();
  return (
    <ul className="space-y-4">
      {changes.map((change) => (
        <Card as="li" key={change.field}>
          <h3 className="font-semibold">{fieldName(change.field)}</h3>
          <div className="mt-3 grid gap-x-8 gap-y-4 md:grid-cols-2">
            <SideOf change={change} side="before" lang={lang} />
            <SideOf change={change} side="after" lang={lang} />
          </div>
        </Card>
      ))}
    </ul>
  );
}

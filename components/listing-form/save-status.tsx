"use client";

import { useLocale, useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { formatClock, formatList } from "@/lib/i18n/format";
import type { SaveState } from "./autosaver";

/** How a form is kept: while it is being written, or by a button alone. */
export type Keeping = "new" | "known" | "byHand" | "byHandHeld";

interface SaveStatusProps {
  readonly keeping: Keeping;
  readonly save: SaveState;
  /** Names of the fields by field name. */
  readonly labels: Readonly<Record<string, string>>;
  /** The draft's id, empty where there is none yet. */
  readonly id: string;
}

function useSaveText({ keeping, save, labels }: SaveStatusProps): string {
  const t = useTranslations("writing.save");
  const locale = useLocale();
  switch (save.status) {
    case "idle":
      return t(keeping);
    case "saved":
      return t("saved", { time: formatClock(locale, save.at) });
    case "invalid": {
      const names = save.fields.map((field) => labels[field] ?? field);
      return t("invalid", { fields: formatList(locale, names) });
    }
    default:
      return t(save.status);
  }
}

const fine: ReadonlySet<SaveState["status"]> = new Set(["idle", "saving", "saved"]);

/** Whether what was typed is safe, in words that are read out without breaking in. */
export function SaveStatus(props: SaveStatusProps) {
  const t = useTranslations("writing.save");
  const text = useSaveText(props);
  const isFine = fine.has(props.save.status);
  return (
    <div
      role="status"
      className={
        isFine ? "text-sm text-ink-soft" : "rounded-md border border-warn bg-warn-soft p-4"
      }
    >
      <p>{text}</p>
      {props.save.status === "stale" ? (
        <p className="mt-2">
          <AppLink href={`/listings/${props.id}/edit`} target="_blank">
            {t("openNewer")}
          </AppLink>
        </p>
      ) : null}
    </div>
  );
}

"use client";

import { useLocale, useTranslations } from "next-intl";
import type { KeyboardEvent } from "react";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { Fieldset } from "@/components/ui/fieldset";
import { Notice } from "@/components/ui/notice";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";
import type { IpcBranchView } from "@/lib/action-state";
import { formatList, formatPercent } from "@/lib/i18n/format";
import { limits } from "@/lib/listing/limits";
import { IpcBranches } from "./ipc-branches";
import { ipcCandidates, type IpcCandidate, titleEntry, titlesField } from "./ipc-candidates";
import type { PartProps } from "./part-props";
import type { LiveFeedback } from "./use-feedback";

interface IpcPickerProps extends PartProps {
  /** Titles of the subclasses that the listing has already, in the reader's language. */
  readonly titles: Readonly<Record<string, string>>;
  /** The sections of the classification. */
  readonly sections: readonly IpcBranchView[];
  readonly live: LiveFeedback;
}

/** Enter in the search field searches, instead of pressing the form's first button. */
function searchOnEnter(event: KeyboardEvent<HTMLDivElement>): void {
  if (event.key !== "Enter" || !(event.target instanceof HTMLInputElement)) return;
  event.preventDefault();
  const button = event.currentTarget.querySelector("button");
  event.target.form?.requestSubmit(button);
}

function Finders({ fields, labels }: PartProps) {
  const t = useTranslations("form");
  return (
    <div className="space-y-6">
      <noscript>
        <div className="mb-6">
          <SubmitButton
            variant="secondary"
            name="intent"
            value="suggest"
            pendingLabel={t("ipc.suggesting")}
          >
            {t("ipc.suggest")}
          </SubmitButton>
        </div>
      </noscript>
      <div
        role="search"
        className="flex flex-wrap items-end gap-x-3 gap-y-2"
        onKeyDown={searchOnEnter}
      >
        <div className="min-w-0 max-w-md grow basis-64">
          <TextField
            {...fields.one("ipcWords")}
            label={labels.ipcWords}
            hint={t("hints.ipcWords")}
            inputMode="search"
          />
        </div>
        <SubmitButton
          variant="secondary"
          name="intent"
          value="find"
          pendingLabel={t("ipc.finding")}
        >
          {t("ipc.find")}
        </SubmitButton>
      </div>
    </div>
  );
}

function FoundNotice({ fields }: Pick<PartProps, "fields">) {
  const t = useTranslations("form.ipc");
  const found = fields.state.found?.ipc;
  if (found === undefined || fields.value("intent") === "preview") return null;
  const key = fields.value("intent") === "find" ? "found" : "suggested";
  return (
    <Notice tone={found.length === 0 ? "warning" : "success"} role="status">
      {t(key, { count: found.length })}
    </Notice>
  );
}

/** Each word once, whatever its capitals. */
const distinct = (terms: readonly string[]): readonly string[] => [
  ...new Map(terms.map((term) => [term.toLowerCase(), term])).values(),
];

/** The words that spoke for a subclass; nothing for one that was found by its title. */
function useReason(): (candidate: IpcCandidate) => string | undefined {
  const t = useTranslations("form.ipc");
  const locale = useLocale();
  return ({ suggestion }) => {
    if (suggestion === null || suggestion.terms.length === 0) return undefined;
    const confidence = formatPercent(locale, suggestion.confidence);
    return t("reason", { confidence, terms: formatList(locale, distinct(suggestion.terms)) });
  };
}

interface TreeProps {
  readonly tree: readonly IpcBranchView[];
  readonly candidates: readonly IpcCandidate[];
}

function Tree({ tree, candidates }: TreeProps) {
  const t = useTranslations("ipcTree");
  return (
    <Fieldset id="ipc-tree" legend={t("title")} hint={t("hint")}>
      <IpcBranches branches={tree} above={candidates.map(({ code }) => code)} />
    </Fieldset>
  );
}

/** Subclasses are suggested or looked up, then ticked; nobody types a code blind. */
export function IpcPicker({ titles, sections, live, ...props }: IpcPickerProps) {
  const { fields, labels } = props;
  const t = useTranslations("form");
  const following = useTranslations("writing")("ipc");
  const reasonOf = useReason();
  const suggested = live.found?.ipc ?? [];
  const tree = fields.state.found?.ipcTree ?? sections;
  const candidates = ipcCandidates(fields, titles, { suggested, ticked: live.ticked }, tree);
  return (
    <div className="space-y-6">
      <Finders {...props} />
      <FoundNotice fields={fields} />
      {suggested.length === 0 ? null : <p className="text-sm text-ink-soft">{following}</p>}
      {candidates.map((candidate) => (
        <input
          key={candidate.code}
          type="hidden"
          name={titlesField}
          value={titleEntry(candidate)}
        />
      ))}
      <CheckboxGroup
        {...fields.list("ipc")}
        label={labels.ipc}
        hint={t("hints.ipc", limits.ipc)}
        options={candidates.map((candidate) => ({
          value: candidate.code,
          label: t("ipc.entry", { code: candidate.code, title: candidate.title }),
          hint: reasonOf(candidate),
        }))}
      />
      {candidates.length + live.ticked.length === 0 ? (
        <p className="text-ink-soft">{t("ipc.none")}</p>
      ) : null}
      <Tree tree={tree} candidates={candidates} />
    </div>
  );
}

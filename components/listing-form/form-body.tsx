"use client";

import { useTranslations } from "next-intl";
import { type KeyboardEvent, type ReactNode, useEffect, useRef } from "react";
import type { FormFields } from "@/components/form/form-fields";
import type { FormAction } from "@/components/form/form-values";
import type { IpcBranchView } from "@/lib/action-state";
import type { FeedbackView } from "@/lib/matches/view";
import { AboutPart } from "./about-part";
import type { Kept } from "./autosaver";
import { FeedbackPanel } from "./feedback-panel";
import { FieldPart } from "./field-part";
import { FormButtons } from "./form-buttons";
import { JumpToFound, StaleNotice } from "./form-notices";
import { FormStep } from "./form-step";
import type { PartProps } from "./part-props";
import { ReadinessPart } from "./readiness-part";
import { type Keeping, SaveStatus } from "./save-status";
import { StepList } from "./step-list";
import { firstStepWith, stepOfField, type StepId, stepsOf } from "./steps";
import { TermsPart } from "./terms-part";
import { TransferPart } from "./transfer-part";
import { useAutosave } from "./use-autosave";
import { useFeedback } from "./use-feedback";
import { showStep, useOpenStep } from "./use-steps";
import { WantedPart } from "./wanted-part";

export interface FormBodyProps extends PartProps {
  readonly actions: {
    /** What the form's buttons do. */
    readonly send: FormAction;
    /** Keeps what is being written; null where a button alone does. */
    readonly autosave: FormAction | null;
    /** Says what the form would lead to. */
    readonly preview: FormAction;
  };
  readonly isPublished: boolean;
  readonly ipcTitles: Readonly<Record<string, string>>;
  readonly ipcSections: readonly IpcBranchView[];
  /** What is known of the listing as it was opened. */
  readonly feedback: FeedbackView;
}

/** What travels with the form unseen. The version is the one that was read or kept last, also after a failed save. */
function HiddenFields({ fields, kept }: { fields: FormFields; kept: Kept | null }) {
  const { value } = fields;
  const hidden = {
    id: kept?.id ?? value("id"),
    version: kept?.version ?? value("version"),
    kind: value("kind"),
  };
  return Object.entries(hidden).map(([name, entry]) => (
    <input key={name} type="hidden" name={name} value={entry} />
  ));
}

/** Enter in a field of one line sends nothing: which of the buttons it would press is not to be seen. */
function sendNothing(event: KeyboardEvent<HTMLElement>): void {
  const isField = event.target instanceof HTMLInputElement;
  if (event.key === "Enter" && isField && !event.nativeEvent.isComposing) event.preventDefault();
}

function useStepNames(kind: PartProps["kind"]): Readonly<Record<StepId, string>> {
  const t = useTranslations("form.sections");
  const wanted = useTranslations("writing")("wanted");
  const readiness = t(kind === "offer" ? "readiness" : "readinessNeed");
  return {
    about: t("about"),
    wanted,
    field: t("field"),
    readiness,
    transfer: t("transfer"),
    terms: t("terms"),
  };
}

/** After an answer that names faults, the first step that holds one is open. */
function useFaults(kind: PartProps["kind"], { state }: FormFields): (step: StepId) => number {
  const { issues } = state;
  useEffect(() => {
    const step = firstStepWith(
      kind,
      issues.map(({ field }) => field),
    );
    if (step !== null) showStep(step);
  }, [issues, kind]);
  return (step) => issues.filter(({ field }) => stepOfField(kind, field) === step).length;
}

function keepingOf({ actions, isPublished }: FormBodyProps, isKnown: boolean): Keeping {
  if (actions.autosave !== null) return isKnown ? "known" : "new";
  return isPublished ? "byHand" : "byHandHeld";
}

/** The form within its frame: the steps, their buttons, and what it would lead to. */
export function FormBody(props: FormBodyProps) {
  const { kind, fields, labels, actions, isPublished } = props;
  const inside = useRef<HTMLDivElement>(null);
  const current = useOpenStep(kind);
  const names = useStepNames(kind);
  const faults = useFaults(kind, fields);
  const live = useFeedback(inside, actions.preview);
  const id = fields.value("id");
  const { save, kept } = useAutosave({
    inside,
    action: actions.autosave,
    state: fields.state,
    id,
    version: Number(fields.value("version")),
  });
  const isKnown = id !== "";
  const steps = stepsOf(kind);
  const stepsLabel = useTranslations("writing.steps")("label");
  const parts: Readonly<Record<StepId, ReactNode>> = {
    about: <AboutPart {...props} />,
    wanted: <WantedPart {...props} />,
    field: <FieldPart {...props} live={live} />,
    readiness: <ReadinessPart {...props} />,
    transfer: <TransferPart {...props} />,
    terms: <TermsPart {...props} />,
  };
  return (
    <div
      ref={inside}
      onKeyDown={sendNothing}
      className="lg:grid lg:grid-cols-[minmax(0,1fr)_20rem] lg:gap-12"
    >
      <div className="min-w-0 max-w-3xl">
        <HiddenFields fields={fields} kept={kept} />
        <StaleNotice fields={fields} />
        <JumpToFound fields={fields} />
        <StepList
          label={stepsLabel}
          steps={steps}
          names={names}
          current={current}
          faults={faults}
        />
        {steps.map((step) => (
          <FormStep key={step} step={step} steps={steps} name={names[step]} current={current}>
            {parts[step]}
          </FormStep>
        ))}
        <div className="mt-12 space-y-4 border-t border-line pt-6">
          <FormButtons
            kind={kind}
            isPublished={isPublished}
            isKnown={isKnown || fields.state.status !== "idle"}
            names={names}
            current={current}
          />
          {current === null ? null : (
            <SaveStatus
              keeping={keepingOf(props, isKnown)}
              save={save}
              labels={labels}
              id={kept?.id ?? id}
            />
          )}
        </div>
      </div>
      <FeedbackPanel
        kind={kind}
        labels={labels}
        feedback={live.found?.feedback ?? fields.state.found?.feedback ?? props.feedback}
        isPending={live.isPending}
      />
    </div>
  );
}

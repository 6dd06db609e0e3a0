"use client";

import { useActionState } from "react";
import { HiddenFields } from "@/components/ui/hidden-fields";
import { SubmitButton } from "@/components/ui/submit-button";
import { idleState } from "@/lib/action-state";
import type { FormAction } from "./form-values";

interface ButtonFormProps {
  readonly action: FormAction;
  readonly values: Readonly<Record<string, string>>;
  readonly labels: {
    readonly button: string;
    /** The whole of it for who hears the button without what stands around it. */
    readonly spoken?: string;
    readonly pending: string;
    readonly failed: string;
  };
}

/** A small button that does one thing at once, because it can easily be undone. */
export function ButtonForm({ action, values, labels }: ButtonFormProps) {
  const [state, submit] = useActionState(action, idleState);
  const hasFailed = state.status !== "idle" && state.status !== "done";
  return (
    <form action={submit}>
      <HiddenFields values={values} />
      {hasFailed ? (
        <p role="alert" className="mb-2 text-sm text-danger">
          {labels.failed}
        </p>
      ) : null}
      <SubmitButton
        variant="secondary"
        size="small"
        pendingLabel={labels.pending}
        aria-label={labels.spoken}
      >
        {labels.button}
      </SubmitButton>
    </form>
  );
}

"use client";

import { useActionState } from "react";
import type { FormAction } from "@/components/form/form-values";
import { SubmitButton } from "@/components/ui/submit-button";
import { idleState } from "@/lib/action-state";
import type { AppPath } from "@/lib/i18n/navigation";

interface KeepFormProps {
  readonly action: FormAction;
  readonly listing: string;
  /** The page that the button stands on, and comes back to. */
  readonly back: AppPath;
  readonly labels: {
    readonly press: string;
    /** The whole of it for who hears the button without what stands around it. */
    readonly spoken: string;
    readonly pending: string;
    readonly full: string;
    readonly failed: string;
  };
}

/** One button that keeps a listing, or keeps it no longer. */
export function KeepForm({ action, listing, back, labels }: KeepFormProps) {
  const [state, submit] = useActionState(action, idleState);
  const hasFailed = state.status !== "idle" && state.status !== "done";
  return (
    <form action={submit}>
      <input type="hidden" name="listing" value={listing} />
      <input type="hidden" name="back" value={back} />
      {hasFailed ? (
        <p role="alert" className="mb-2 text-sm text-danger">
          {state.status === "invalid" ? labels.full : labels.failed}
        </p>
      ) : null}
      <SubmitButton
        variant="secondary"
        size="small"
        pendingLabel={labels.pending}
        aria-label={labels.spoken}
      >
        {labels.press}
      </SubmitButton>
    </form>
  );
}

"use client";

import { useActionState } from "react";
import type { FormAction } from "@/components/form/form-values";
import type { ButtonSize, ButtonVariant } from "@/components/ui/button-look";
import { SubmitButton } from "@/components/ui/submit-button";
import { idleState } from "@/lib/action-state";

interface ListingVerbFormProps {
  readonly action: FormAction;
  readonly listing: string;
  readonly version: number;
  readonly labels: {
    readonly confirm: string;
    /** The whole of it for who hears the button without what stands around it. */
    readonly spoken?: string;
    readonly pending: string;
    readonly failed: string;
  };
  readonly variant?: ButtonVariant;
  readonly size?: ButtonSize;
}

/** One button that does one thing to a listing. What cannot be undone asks first by a disclosure around it. */
export function ListingVerbForm({
  action,
  listing,
  version,
  labels,
  variant = "danger",
  size = "medium",
}: ListingVerbFormProps) {
  const [state, submit] = useActionState(action, idleState);
  const hasFailed = state.status !== "idle" && state.status !== "done";
  return (
    <form action={submit}>
      <input type="hidden" name="listing" value={listing} />
      <input type="hidden" name="version" value={version} />
      {hasFailed ? (
        <p role="alert" className="mb-3 text-danger">
          {labels.failed}
        </p>
      ) : null}
      <SubmitButton
        variant={variant}
        size={size}
        pendingLabel={labels.pending}
        aria-label={labels.spoken}
      >
        {labels.confirm}
      </SubmitButton>
    </form>
  );
}

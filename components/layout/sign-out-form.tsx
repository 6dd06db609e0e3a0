"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/ui/submit-button";
import { type ActionState, idleState } from "@/lib/action-state";

export type FormAction = (state: ActionState, form: FormData) => Promise<ActionState>;

interface SignOutFormProps {
  readonly action: FormAction;
  readonly label: string;
  readonly pendingLabel: string;
  readonly failedLabel: string;
}

/** Ends the session. */
export function SignOutForm({ action, label, pendingLabel, failedLabel }: SignOutFormProps) {
  const [state, submit] = useActionState(action, idleState);
  const hasFailed = state.status !== "idle" && state.status !== "done";
  return (
    <form action={submit} className="flex items-center gap-2">
      {hasFailed ? (
        <span role="alert" className="text-sm text-danger">
          {failedLabel}
        </span>
      ) : null}
      <SubmitButton variant="quiet" size="small" pendingLabel={pendingLabel}>
        {label}
      </SubmitButton>
    </form>
  );
}

"use client";

import { useActionState } from "react";
import { SubmitButton } from "@/components/ui/submit-button";
import { type ActionState, idleState } from "@/lib/action-state";

export type WithdrawAction = (state: ActionState, form: FormData) => Promise<ActionState>;

interface WithdrawFormProps {
  readonly action: WithdrawAction;
  readonly listing: string;
  readonly version: number;
  readonly labels: { readonly confirm: string; readonly pending: string; readonly failed: string };
}

/** The button that withdraws a listing; its page asks first by a disclosure, which needs no script. */
export function WithdrawForm({ action, listing, version, labels }: WithdrawFormProps) {
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
      <SubmitButton variant="danger" pendingLabel={labels.pending}>
        {labels.confirm}
      </SubmitButton>
    </form>
  );
}

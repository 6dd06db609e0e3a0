"use client";

import { useActionState } from "react";
import type { ButtonVariant } from "@/components/ui/button-look";
import { SubmitButton } from "@/components/ui/submit-button";
import { type ActionState, idleState } from "@/lib/action-state";

export type FormAction = (state: ActionState, form: FormData) => Promise<ActionState>;

interface SignOutFormProps {
  readonly action: FormAction;
  readonly label: string;
  readonly pendingLabel: string;
  readonly failedLabel: string;
  readonly variant?: ButtonVariant;
}

/** Ends the session. */
export function SignOutForm(props: SignOutFormProps) {
  const { action, label, pendingLabel, failedLabel, variant = "quiet" } = props;
  const [state, submit] = useActionState(action, idleState);
  const hasFailed = state.status !== "idle" && state.status !== "done";
  return (
    <form action={submit} className="flex items-center gap-2">
      {hasFailed ? (
        <span role="alert" className="text-sm text-danger">
          {failedLabel}
        </span>
      ) : null}
      <SubmitButton variant={variant} size="small" pendingLabel={pendingLabel}>
        {label}
      </SubmitButton>
    </form>
  );
}

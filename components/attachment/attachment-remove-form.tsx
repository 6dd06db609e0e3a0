"use client";

import { useTranslations } from "next-intl";
import { useActionState } from "react";
import type { FormAction } from "@/components/form/form-values";
import { SubmitButton } from "@/components/ui/submit-button";
import { idleState } from "@/lib/action-state";
import type { AttachmentView } from "@/lib/attachment/view";

interface AttachmentRemoveFormProps {
  readonly action: FormAction;
  readonly attachment: Pick<AttachmentView, "id" | "name">;
  /** The page to which it leads back. */
  readonly from: "edit" | "review";
}

/** One button that takes a file away. */
export function AttachmentRemoveForm({ action, attachment, from }: AttachmentRemoveFormProps) {
  const t = useTranslations("attachment");
  const [state, submit] = useActionState(action, idleState);
  const hasFailed = state.status !== "idle" && state.status !== "done";
  return (
    <form action={submit} className="no-print">
      <input type="hidden" name="attachment" value={attachment.id} />
      <input type="hidden" name="from" value={from} />
      {hasFailed ? (
        <p role="alert" className="mb-3 text-danger">
          {t("failed")}
        </p>
      ) : null}
      <SubmitButton
        variant="secondary"
        size="small"
        pendingLabel={t("sending")}
        aria-label={t("removeOf", { name: attachment.name })}
      >
        {t("remove")}
      </SubmitButton>
    </form>
  );
}

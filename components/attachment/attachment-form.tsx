"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { ActionForm } from "@/components/form/action-form";
import type { FormAction } from "@/components/form/form-values";
import { FileField } from "@/components/ui/file-field";
import { SubmitButton } from "@/components/ui/submit-button";
import { attachmentLimits, fileTypes, mostMegabytes } from "@/lib/attachment/limits";

interface AttachmentFormProps {
  readonly action: FormAction;
  readonly listing: string;
  /** Whether the file that was sent last was. */
  readonly isTooLarge: boolean;
}

const accepted = Object.entries(fileTypes)
  .flatMap(([extension, mediaType]) => [`.${extension}`, mediaType])
  .join(",");
const limits = { count: attachmentLimits.files, size: mostMegabytes } as const;

/** Sends one file. With a script, one that is too large is refused before it is sent. */
export function AttachmentForm({ action, listing, ...sent }: AttachmentFormProps) {
  const t = useTranslations("attachment");
  const errors = useTranslations("errors");
  const [isTooLarge, setTooLarge] = useState(sent.isTooLarge);
  const tooLarge = isTooLarge ? errors("file_too_large", { limit: mostMegabytes }) : undefined;
  return (
    <ActionForm
      action={action}
      initial={{ listing: [listing] }}
      labels={{ file: t("field") }}
      issueLine={(label, fault) => t("issueLine", { label, fault })}
    >
      {(fields) => (
        <div className="space-y-4">
          <input type="hidden" name="listing" value={listing} />
          <FileField
            name="file"
            label={t("field")}
            hint={t("lead", limits)}
            error={tooLarge ?? fields.error("file")}
            accept={accepted}
            onChoose={({ size }) => {
              setTooLarge(size > attachmentLimits.bytes);
              return size <= attachmentLimits.bytes;
            }}
          />
          <SubmitButton variant="secondary" pendingLabel={t("sending")}>
            {t("add")}
          </SubmitButton>
        </div>
      )}
    </ActionForm>
  );
}

import { useTranslations } from "next-intl";
import { DetailSection } from "@/components/listing/detail-section";
import type { FormAction } from "@/components/form/form-values";
import type { AttachmentView } from "@/lib/attachment/view";
import { AttachmentList } from "./attachment-list";

interface AttachmentPartProps {
  readonly anonymous: boolean;
  readonly attachments: readonly AttachmentView[];
  /** Where a curator can remove a file. */
  readonly remove?: FormAction;
}

/** The files of a listing below what it says; nothing where there is none for this reader. */
export function AttachmentPart({ anonymous, attachments, remove }: AttachmentPartProps) {
  const t = useTranslations("attachment");
  if (attachments.length === 0) return null;
  const removal =
    remove === undefined ? {} : { removal: { action: remove, from: "review" } as const };
  return (
    <DetailSection id="attachments" title={t("title")}>
      {anonymous ? <p className="text-sm text-ink-soft">{t("anonymous")}</p> : null}
      <AttachmentList attachments={attachments} {...removal} />
    </DetailSection>
  );
}

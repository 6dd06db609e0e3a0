import { useLocale, useTranslations } from "next-intl";
import type { FormAction } from "@/components/form/form-values";
import { Badge } from "@/components/ui/badge";
import type { AttachmentView } from "@/lib/attachment/view";
import { formatFileSize } from "@/lib/i18n/format";
import { AttachmentRemoveForm } from "./attachment-remove-form";

interface AttachmentListProps {
  readonly attachments: readonly AttachmentView[];
  /** Where files can be removed; absent where the list is only read. */
  readonly removal?: { readonly action: FormAction; readonly from: "edit" | "review" };
}

/** The files of a listing with their kind and size. Each is saved, never opened in a page. */
export function AttachmentList({ attachments, removal }: AttachmentListProps) {
  const t = useTranslations("attachment");
  const locale = useLocale();
  return (
    <ul className="divide-y divide-line border-y border-line">
      {attachments.map((attachment) => {
        const { id, name, type, size, approved, can } = attachment;
        return (
          <li key={id} className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 py-3">
            <div className="min-w-0 flex-1 basis-52">
              <a
                href={`/files/${id}`}
                download
                className="font-semibold text-accent underline underline-offset-4 wrap-anywhere"
              >
                <bdi>{name}</bdi>
              </a>
              <p className="mt-0.5 flex flex-wrap items-center gap-x-3 gap-y-1 text-sm text-ink-soft">
                {t("meta", { type: t(`types.${type}`), size: formatFileSize(locale, size) })}
                {approved ? null : <Badge tone="warning">{t("waiting")}</Badge>}
              </p>
            </div>
            {removal !== undefined && can.remove ? (
              <AttachmentRemoveForm attachment={attachment} {...removal} />
            ) : null}
          </li>
        );
      })}
    </ul>
  );
}

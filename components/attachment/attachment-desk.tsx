import { useTranslations } from "next-intl";
import { FocusedNotice } from "@/components/form/focused-notice";
import type { FormAction } from "@/components/form/form-values";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { attachmentLimits } from "@/lib/attachment/limits";
import type { AttachmentView } from "@/lib/attachment/view";
import { AttachmentForm } from "./attachment-form";
import { AttachmentList } from "./attachment-list";

interface AttachmentDeskProps {
  readonly listing: string;
  readonly isPublished: boolean;
  readonly anonymous: boolean;
  readonly attachments: readonly AttachmentView[];
  readonly add: FormAction;
  readonly remove: FormAction;
  /** The page follows a file that was not even read. */
  readonly isTooLarge: boolean;
  /** What the page follows. */
  readonly done: "added" | "removed" | null;
}

/** Where the poster adds and removes files, below the form of the listing and apart from it. */
export function AttachmentDesk(props: AttachmentDeskProps) {
  const { listing, isPublished, anonymous, attachments, add, remove, isTooLarge, done } = props;
  const t = useTranslations("attachment");
  const lead = (
    <>
      <p>{t(isPublished ? "reviewPublished" : "reviewFirst")}</p>
      <p className="mt-1">{t("pictures")}</p>
      <p className="mt-1 font-semibold">{t("saveFirst")}</p>
    </>
  );
  const files = attachments.map(({ id }) => id).join(" ");
  return (
    <Section id="attachments" title={t("title")} lead={lead}>
      {done === null ? null : <FocusedNotice key={files}>{t(done)}</FocusedNotice>}
      <div className="space-y-6">
        {anonymous ? <Notice>{t("anonymous")}</Notice> : null}
        {attachments.length === 0 ? (
          <p className="text-ink-soft">{t("empty")}</p>
        ) : (
          <AttachmentList attachments={attachments} removal={{ action: remove, from: "edit" }} />
        )}
        {attachments.length < attachmentLimits.files ? (
          <AttachmentForm key={files} action={add} listing={listing} isTooLarge={isTooLarge} />
        ) : (
          <p>{t("full", { count: attachmentLimits.files })}</p>
        )}
      </div>
    </Section>
  );
}

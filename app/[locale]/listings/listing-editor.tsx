import { getTranslations } from "next-intl/server";
import { AttachmentDesk } from "@/components/attachment/attachment-desk";
import { initialValues } from "@/components/listing-form/initial-values";
import { ListingForm } from "@/components/listing-form/listing-form";
import { RevisionChanges } from "@/components/listing/revision-changes";
import { ReviewMessages } from "@/components/listing/review-messages";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { Locale } from "@/lib/account/model";
import type { AttachmentView } from "@/lib/attachment/view";
import { ClientMessages } from "@/lib/i18n/client-messages";
import { ipcTitle } from "@/lib/i18n/ipc-title";
import type { ListingChecksView, ListingFormView } from "@/lib/listing/view";
import { services } from "@/lib/server/services";
import { addAttachment, removeAttachment } from "./[id]/attachments/actions";
import { autosaveListing, previewListing, saveListing } from "./actions";
import { formChoices } from "./form-choices";
import { ipcTreeView } from "./ipc-tree-view";

const titles = {
  offer: { new: "newOffer", edit: "editOffer" },
  need: { new: "newNeed", edit: "editNeed" },
} as const;

/** The key of the form's title in "form.titles". */
export const formTitle = ({ kind, id }: Pick<ListingFormView, "kind" | "id">) =>
  titles[kind][id === null ? "new" : "edit"];

/** The key in "form.saved" of what a save led to. */
const savedText = ({ status }: Pick<ListingFormView, "status">) =>
  status === "published" || status === "changes_requested" ? status : "draft";

/** Of a listing of which nothing is written yet. */
const noChecks: ListingChecksView = { warnings: [], duplicates: [] };

interface ListingEditorProps {
  readonly locale: Locale;
  readonly view: ListingFormView;
  /** Null for a new listing. */
  readonly checks: ListingChecksView | null;
  /** Null for a new listing. */
  readonly attachments: readonly AttachmentView[] | null;
  /** What the page follows. */
  readonly done: "saved" | "file_added" | "file_removed" | "too_large" | null;
}

/** The files of a listing; a new one has to be saved first. */
async function Attachments({
  view,
  attachments,
  done,
}: Pick<ListingEditorProps, "view" | "attachments" | "done">) {
  const t = await getTranslations("attachment");
  if (view.id === null || attachments === null) {
    return (
      <Section id="attachments" title={t("title")}>
        <p className="text-ink-soft">{t("afterDraft")}</p>
      </Section>
    );
  }
  return (
    <ClientMessages namespaces={["attachment", "common", "errors"]}>
      <AttachmentDesk
        listing={view.id}
        isPublished={view.status === "published"}
        anonymous={view.content.anonymous}
        attachments={attachments}
        add={addAttachment}
        remove={removeAttachment}
        isTooLarge={done === "too_large"}
        done={done === "file_added" ? "added" : done === "file_removed" ? "removed" : null}
      />
    </ClientMessages>
  );
}

/** The page of a new or known listing's form. A save makes it anew, with the version that was written. */
export async function ListingEditor({
  locale,
  view,
  checks,
  attachments,
  done,
}: ListingEditorProps) {
  const [t, s] = await Promise.all([getTranslations("form"), services()]);
  const isPublished = view.status === "published";
  const ipcTitles = Object.fromEntries(
    view.content.ipc.map((code) => [code, ipcTitle(locale, code)]),
  );
  return (
    <div>
      <PageHeader title={t(`titles.${formTitle(view)}`)} lead={t("lead")} />
      <div className="mb-8 max-w-3xl space-y-4 empty:hidden">
        {isPublished ? (
          <Notice title={t("published.title")}>
            <p>{t("published.text")}</p>
            {view.revision === null ? null : (
              <p className="mt-2 font-semibold">{t(`published.${view.revision}`)}</p>
            )}
          </Notice>
        ) : null}
        <ReviewMessages messages={view.messages} />
      </div>
      {view.changes.length === 0 ? null : (
        <div className="mb-12 max-w-3xl">
          <Section id="changes" title={t("published.changesTitle")}>
            <RevisionChanges changes={view.changes} lang={view.content.lang} />
          </Section>
        </div>
      )}
      <ClientMessages namespaces={["form", "common", "errors", "checks", "writing", "ipcTree"]}>
        <ListingForm
          key={view.version}
          actions={{
            send: saveListing,
            autosave: view.isAutosaved ? autosaveListing : null,
            preview: previewListing,
          }}
          kind={view.kind}
          isPublished={isPublished}
          initial={initialValues(view)}
          choices={await formChoices(locale, view)}
          ipcTitles={ipcTitles}
          ipcSections={ipcTreeView(locale, await s.ipcBranches({ query: "", open: "" }))}
          feedback={{ ...(checks ?? noChecks), strength: view.strength, partners: null }}
          openingText={done === "saved" ? t(`saved.${savedText(view)}`) : undefined}
        />
      </ClientMessages>
      <div className="mt-12 max-w-3xl border-t border-line pt-10">
        <Attachments view={view} attachments={attachments} done={done} />
      </div>
    </div>
  );
}

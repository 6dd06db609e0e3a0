import { getLocale } from "next-intl/server";
import type { Found, IpcSuggestionView } from "@/lib/action-state";
import type { ActionError } from "@/lib/server/action";
import type { ServicesFor } from "@/lib/server/service-actions";
import type { Result } from "@/lib/shared/result";
import { ipcTreeView } from "./ipc-tree-view";
import type { DraftInput, ListingFormInput, SaveFormInput, SuggestInput } from "./schemas";

/** What the form's buttons do, in the words of the access table. */
export const listingFormActions = [
  "listing.browse",
  "listing.create",
  "listing.edit",
  "listing.submit",
  "listing.suggest_ipc",
] as const;
type FormServices = ServicesFor<(typeof listingFormActions)[number]>;

/** What the form led to: a written listing, or what its writer asked for. */
interface Outcome {
  readonly id: string | null;
  readonly found: Found | null;
}
type Run<T> = Promise<Result<T, ActionError>>;

/** All that was written, for the suggestion of subclasses. */
const textOf = ({ summary, description, advantages, specification }: SuggestInput): string =>
  [summary, description, advantages, ...Object.values(specification)].join("\n");

async function suggested(s: FormServices, input: SuggestInput): Run<readonly IpcSuggestionView[]> {
  const { lang, title } = input;
  return s.suggestIpc({ lang, title, text: textOf(input) }, await getLocale());
}

function saved(s: FormServices, input: SaveFormInput): Run<{ readonly id: string }> {
  const { intent, id, version, kind, ...content } = input;
  const listing = id === "" ? null : { id, version };
  return s.saveListing({ listing, kind, content, submit: intent === "submit" });
}

async function lookedUp(lookup: Run<readonly IpcSuggestionView[]>): Run<Outcome> {
  const result = await lookup;
  return result.ok ? { ok: true, value: { id: null, found: { ipc: result.value } } } : result;
}

/** What a listing would lead to as it stands in the form. */
export async function feedbackOn(
  s: Pick<FormServices, "feedback">,
  { id, kind, ...content }: Omit<DraftInput, "version">,
): Run<Found> {
  return s.feedback({ id: id === "" ? null : id, kind, content }, await getLocale());
}

/** Does what the pressed button says. */
export async function runListingForm(s: FormServices, input: ListingFormInput): Run<Outcome> {
  switch (input.intent) {
    case "suggest":
      return lookedUp(suggested(s, input));
    case "find":
      return lookedUp(s.findIpc(input.ipcWords, await getLocale()));
    case "open": {
      const [locale, branches] = await Promise.all([
        getLocale(),
        s.ipcBranches({ query: "", open: input.code }),
      ]);
      return { ok: true, value: { id: null, found: { ipcTree: ipcTreeView(locale, branches) } } };
    }
    case "preview": {
      const { intent: _intent, ...draft } = input;
      const result = await feedbackOn(s, draft);
      return result.ok ? { ok: true, value: { id: null, found: result.value } } : result;
    }
    case "save":
    case "submit": {
      const result = await saved(s, input);
      return result.ok ? { ok: true, value: { id: result.value.id, found: null } } : result;
    }
  }
}

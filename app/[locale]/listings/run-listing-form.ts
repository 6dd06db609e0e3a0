import { getLocale } from "next-intl/server";
import type { IpcSuggestionView } from "@/lib/action-state";
import type { ActionError } from "@/lib/server/action";
import type { ServicesFor } from "@/lib/server/service-actions";
import type { Result } from "@/lib/shared/result";
import type { ListingFormInput, SaveFormInput, SuggestInput } from "./schemas";

/** What the form's buttons do, in the words of the access table. */
export const listingFormActions = [
  "listing.create",
  "listing.edit",
  "listing.submit",
  "listing.suggest_ipc",
] as const;
type FormServices = ServicesFor<(typeof listingFormActions)[number]>;

/** What the form led to: a written listing, or subclasses to choose from. */
interface Outcome {
  readonly id: string | null;
  readonly ipc: readonly IpcSuggestionView[] | null;
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

async function found(lookup: Run<readonly IpcSuggestionView[]>): Run<Outcome> {
  const result = await lookup;
  if (!result.ok) return result;
  return { ok: true, value: { id: null, ipc: result.value } };
}

/** Does what the pressed button says. */
export async function runListingForm(s: FormServices, input: ListingFormInput): Run<Outcome> {
  switch (input.intent) {
    case "suggest":
      return found(suggested(s, input));
    case "find":
      return found(s.findIpc(input.ipcWords, await getLocale()));
    case "save":
    case "submit": {
      const result = await saved(s, input);
      return result.ok ? { ok: true, value: { id: result.value.id, ipc: null } } : result;
    }
  }
}

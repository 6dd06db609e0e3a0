import type { IpcBranchView } from "@/lib/action-state";
import type { Locale } from "@/lib/account/model";
import type { ServicesFor } from "@/lib/server/service-actions";

type Branches = Awaited<ReturnType<ServicesFor<"listing.browse">["ipcBranches"]>>;

/** A tree of the classification with its titles in one language, as the listing form shows it. */
export const ipcTreeView = (locale: Locale, branches: Branches): readonly IpcBranchView[] =>
  branches.map(({ title, below, ...branch }) => ({
    ...branch,
    title: title[locale],
    below: ipcTreeView(locale, below),
  }));

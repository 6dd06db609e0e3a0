import type { FieldIssue } from "@/lib/forms/issues";
import type { FeedbackView } from "@/lib/matches/view";

/** What became of a form that was sent. */
export type ActionStatus =
  | "idle"
  /** Written. */
  | "done"
  /** Not written: see the issues. */
  | "invalid"
  /** Not written: somebody else changed it meanwhile. What was typed is kept in `values`. */
  | "stale"
  /** Not written: there is no such thing, or it is not for this person. */
  | "not_found"
  /** Not written: too many tries; wait. */
  | "slow_down"
  /** Not written: a fault of ours, with a reference for the log. */
  | "error";

/** The state of a form between two renderings. `values` are the form's own entries, by field name. */
export interface ActionState {
  readonly status: ActionStatus;
  readonly issues: readonly FieldIssue[];
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly reference: string | null;
  /** What an action found for the form to show. */
  readonly found: Found | null;
}

/** What an action answers with, where it stays on its page. */
export interface Found {
  /** Subclasses that were suggested or looked up. */
  readonly ipc?: readonly IpcSuggestionView[];
  /** The classification, open where its reader opened it. */
  readonly ipcTree?: readonly IpcBranchView[];
  /** What a form would lead to as it stands. */
  readonly feedback?: FeedbackView;
  /** The listing that was kept, its new version, and when (milliseconds since 1970). */
  readonly kept?: { readonly id: string; readonly version: number; readonly at: number };
}

/**
 * A subclass that the text speaks for: its title in the reader's language, how likely it is right (0-1)
 * and the words that spoke for it.
 */
export interface IpcSuggestionView {
  readonly code: string;
  readonly title: string;
  readonly confidence: number;
  readonly terms: readonly string[];
}

/** A code of the classification with its title in the reader's language, and what is published in it and below it. */
export interface IpcBranchView {
  readonly code: string;
  readonly level: "section" | "class" | "subclass";
  readonly title: string;
  readonly offers: number;
  readonly needs: number;
  readonly isOpen: boolean;
  readonly below: readonly IpcBranchView[];
}

export const idleState: ActionState = {
  status: "idle",
  issues: [],
  values: {},
  reference: null,
  found: null,
};

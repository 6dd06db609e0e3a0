import type { AppPath } from "@/lib/i18n/navigation";

/** The name under which a list's address says which of its listings are ticked. */
export const ticksName = "compare";

/** What is ticked for the comparison on a list; the list's address holds it, so it stays while pages are turned. */
export interface Ticks {
  readonly ids: readonly string[];
  /** The address of the list as it stands, with these ticked instead. */
  readonly href: (ids: readonly string[]) => AppPath;
}

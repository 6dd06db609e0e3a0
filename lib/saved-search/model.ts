import { z } from "zod";

/** A search that a person comes back to. */
export interface SavedSearch {
  readonly id: string;
  readonly personId: string;
  readonly name: string;
  /** The query of the browse page's address, without a question mark: "q=pump&country=VN". */
  readonly query: string;
  readonly createdAt: number;
}

/** A person keeps so many searches; more are a list that nobody reads. */
export const mostSearches = 50;
const longestName = 200;
const longestQuery = 1000;

/** What the browse page sends to be kept. The query is data: it is read by the page's own schema again. */
export const saveSearchSchema = z.object({
  name: z.string().trim().min(1).max(longestName),
  query: z.string().trim().min(1).max(longestQuery),
});
export type SaveSearch = z.infer<typeof saveSearchSchema>;

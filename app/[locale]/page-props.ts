/** The search parameters of a page as Next hands them over. */
export type SearchParams = Record<string, string | string[] | undefined>;

/** What Next hands to a page below [locale]; `P` names the path's other parameters. */
export interface PageProps<P extends string = never> {
  readonly params: Promise<{ readonly locale: string } & Readonly<Record<P, string>>>;
  readonly searchParams: Promise<SearchParams>;
}

/** The last value of a search parameter. */
export const lastOf = (value: string | string[] | undefined): string | undefined =>
  typeof value === "string" ? value : value?.at(-1);

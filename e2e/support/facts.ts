import type { APIRequestContext } from "@playwright/test";
import { z } from "zod";

const factsSchema = z.object({
  id: z.string(),
  kind: z.string(),
  lang: z.string(),
  trl: z.number().nullable(),
  transferWays: z.array(z.string()),
  deadline: z.string().nullable(),
  publishedAt: z.number(),
});
const pageSchema = z.object({ items: z.array(factsSchema), nextCursor: z.string().nullable() });

/** What the public API says of a listing. */
type Facts = z.infer<typeof factsSchema>;

/** The facts of everything that is published, by id. */
export async function publishedFacts(
  request: APIRequestContext,
): Promise<ReadonlyMap<string, Facts>> {
  const facts = new Map<string, Facts>();
  for (let cursor: string | null = ""; cursor !== null;) {
    const from: string = cursor === "" ? "" : `&cursor=${cursor}`;
    const answer = await request.get(`/api/v1/listings?limit=50${from}`);
    const page = pageSchema.parse(await answer.json());
    for (const one of page.items) facts.set(one.id, one);
    cursor = page.nextCursor;
  }
  return facts;
}

/** The readiness levels of each stage, as the platform explains them. */
const levels: Readonly<Record<string, readonly number[]>> = {
  concept: [1, 2],
  under_development: [3],
  lab_tested: [4, 5],
  demonstrable: [6, 7, 8],
  on_market: [9],
};
/** Within so many days a deadline lies. */
const daysAhead: Readonly<Record<string, number>> = { month: 30, quarter: 90, year: 365 };
const dayMs = 86_400_000;

const deadlineFits = (deadline: string | null, value: string): boolean => {
  const most = daysAhead[value];
  if (most === undefined || deadline === null) return value === "none" && deadline === null;
  const today = new Date().toISOString().slice(0, 10);
  const days = (Date.parse(deadline) - Date.parse(today)) / dayMs;
  return days >= 0 && days <= most;
};

/** Whether a listing is what the value of each filter asks for, by the filter's name in the address. */
export const filterFits: Readonly<Record<string, (facts: Facts, value: string) => boolean>> = {
  kind: ({ kind }, value) => kind === value,
  stage: ({ trl }, value) => trl !== null && (levels[value]?.includes(trl) ?? false),
  way: ({ transferWays }, value) => transferWays.includes(value),
  language: ({ lang }, value) => lang === value,
  deadline: ({ deadline }, value) => deadlineFits(deadline, value),
};

const noDay = "9999-12-31";

/** What rises along a list in each order. */
export const sortKeys = {
  newest: ({ publishedAt }: Facts) => -publishedAt,
  deadline: ({ deadline }: Facts) => Date.parse(deadline ?? noDay),
  readiness: ({ trl }: Facts) => -(trl ?? 0),
} as const;

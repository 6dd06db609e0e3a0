import { guest } from "@/lib/access/model";
import { percentile } from "@/lib/matching/evaluation";
import { actOf } from "@/lib/server/container";
import { browseServices } from "@/lib/server/services/browse";
import { readOnce } from "@/lib/server/services/context";
import { openAtHead } from "../support/open";
import { queries } from "./queries";

/** Each query is asked so often. */
const rounds = 5;

/** How long search takes inside the server. */
export interface SearchTimes {
  readonly p95ms: number;
  /** The slowest queries by their median, with it. */
  readonly slowest: readonly (readonly [query: string, ms: number])[];
}
const shownSlowest = 5;

/** Times what the search page asks for, up to the cards of its listings, over the data folder of this process. */
export async function searchTimes(): Promise<SearchTimes> {
  const container = openAtHead();
  const act = actOf(guest, "command:bench-pages");
  const posted = readOnce(container);
  const context = { ports: container, act, person: null, network: "bench", posted };
  const { browse } = browseServices(context);
  await container.searcher.warm();
  for (const q of queries) await browse({ q, page: String(rounds + 1) }, "en");
  const times = new Map<string, number[]>();
  for (let round = 0; round < rounds; round++) {
    for (const q of queries) {
      const start = performance.now();
      // Another page each time: an answer that is kept would cost nothing.
      await browse({ q, page: String(round + 1) }, "en");
      times.set(q, [...(times.get(q) ?? []), performance.now() - start]);
    }
  }
  container.close();
  const medians = Array.from(times, ([q, each]) => [q, percentile(each, 0.5)] as const);
  return {
    p95ms: percentile([...times.values()].flat(), 0.95),
    slowest: medians.toSorted(([, a], [, b]) => b - a).slice(0, shownSlowest),
  };
}

import { Agent, get } from "node:http";
import { percentile } from "@/lib/matching/evaluation";

/** What one round of load is: the addresses are asked for in turn, over so many connections that stay open. */
export interface LoadTask {
  /** Whether each address is asked for under a query that nobody asked before, so that no kept page answers it. */
  readonly anew: boolean;
  readonly urls: readonly string[];
  readonly seconds: number;
  readonly connections: number;
}

/** What came of it; `failed` are answers other than 200. */
export interface LoadRound {
  readonly rps: number;
  readonly p95ms: number;
  readonly failed: number;
}

const msASecond = 1000;
const okStatus = 200;

/** Asks for a page and reads it to its end; answers its status. */
function ask(url: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      response.on("error", reject);
      response.on("end", () => {
        resolve(response.statusCode ?? 0);
      });
      response.resume();
    }).on("error", reject);
  });
}

/** The same page under an address of its own. */
const asNew = (url: string, name: string): string =>
  `${url}${url.includes("?") ? "&" : "?"}visit=${name}`;

/** Loads a server: each connection asks for the next page as soon as it has read the last one. */
export async function load({ urls, anew, seconds, connections }: LoadTask): Promise<LoadRound> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const times: number[] = [];
  let [turn, failed] = [0, 0];
  const began = performance.now();
  const name = Date.now();
  const end = began + seconds * msASecond;
  const connect = async (): Promise<void> => {
    while (performance.now() < end) {
      const url = urls[turn % urls.length] ?? "";
      const asked = anew ? asNew(url, `${name}-${turn}`) : url;
      turn += 1;
      const start = performance.now();
      if ((await ask(asked, agent)) !== okStatus) failed += 1;
      times.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: connections }, connect));
  const passed = (performance.now() - began) / msASecond;
  agent.destroy();
  return { rps: times.length / passed, p95ms: percentile(times, 0.95), failed };
}

import { Agent, get } from "node:http";

/** What a stretch of driving measured. */
export interface Drive {
  readonly requests: number;
  readonly seconds: number;
  /** Of every answer, in ms. */
  readonly times: readonly number[];
}

/** Reads a page to its end; the time in ms. Throws where it is not the page. */
function timed(url: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    get(url, { agent }, (answer) => {
      answer.on("error", reject);
      answer.on("end", () => {
        if (answer.statusCode === 200) resolve(performance.now() - start);
        else reject(new Error(`${url} was answered with ${answer.statusCode ?? 0}.`));
      });
      answer.resume();
    }).on("error", reject);
  });
}

/** Asks for pages one after the other over so many connections, each as soon as the last answer is there. */
export async function drive(
  urls: readonly string[],
  { seconds, connections }: { readonly seconds: number; readonly connections: number },
): Promise<Drive> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const start = performance.now();
  const end = start + seconds * 1000;
  const times: number[] = [];
  const visitor = async (first: number): Promise<void> => {
    for (let turn = first; performance.now() < end; turn += connections) {
      const url = urls[turn % urls.length];
      if (url !== undefined) times.push(await timed(url, agent));
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, first) => visitor(first)));
  agent.destroy();
  return { requests: times.length, seconds: (performance.now() - start) / 1000, times };
}

/** Several stretches as one. */
export const together = (drives: readonly Drive[]): Drive => ({
  requests: drives.reduce((sum, { requests }) => sum + requests, 0),
  seconds: drives.reduce((sum, { seconds }) => sum + seconds, 0),
  times: drives.flatMap(({ times }) => times),
});

/** The time, in ms, that so large a share of the answers stays below. */
export function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

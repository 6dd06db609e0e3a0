import { Agent, get } from "node:http";

/** How pages are asked for: in turn, over connections that stay open, each as soon as its last answer is there. */
export interface Driving {
  readonly seconds: number;
  readonly connections: number;
  /** Whether each is asked for under an address that nobody asked for before, so that no kept page answers it. */
  readonly anew: boolean;
}

/** What a stretch of driving measured. */
export interface Drive {
  readonly requests: number;
  readonly seconds: number;
  /** Of every answer, in ms. */
  readonly times: readonly number[];
}

const msASecond = 1000;
const okStatus = 200;

/** Reads a page to its end; the time in ms. Throws where it is not the page. */
function timed(url: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    const start = performance.now();
    get(url, { agent }, (answer) => {
      answer.on("error", reject);
      answer.on("end", () => {
        if (answer.statusCode === okStatus) resolve(performance.now() - start);
        else reject(new Error(`${url} was answered with ${answer.statusCode ?? 0}.`));
      });
      answer.resume();
    }).on("error", reject);
  });
}

/** The same page under an address of its own. */
const asNew = (url: string, name: string): string =>
  `${url}${url.includes("?") ? "&" : "?"}visit=${name}`;

/** Asks a server for pages as long as it is told to. */
export async function drive(
  urls: readonly string[],
  { seconds, connections, anew }: Driving,
): Promise<Drive> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const name = Date.now();
  const start = performance.now();
  const end = start + seconds * msASecond;
  const times: number[] = [];
  let turn = 0;
  const visitor = async (): Promise<void> => {
    while (performance.now() < end) {
      const url = urls[turn % urls.length] ?? "";
      const asked = anew ? asNew(url, `${name}-${turn}`) : url;
      turn += 1;
      times.push(await timed(asked, agent));
    }
  };
  await Promise.all(Array.from({ length: connections }, visitor));
  agent.destroy();
  const passed = (performance.now() - start) / msASecond;
  return { requests: times.length, seconds: passed, times };
}

/** Several stretches as one. */
export const together = (drives: readonly Drive[]): Drive => ({
  requests: drives.reduce((sum, { requests }) => sum + requests, 0),
  seconds: drives.reduce((sum, { seconds }) => sum + seconds, 0),
  times: drives.flatMap(({ times }) => times),
});

import { fork } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { parseArgs } from "node:util";
import { z } from "zod";
import { phases } from "@/lib/matches/rematch-place";
import { percentile } from "@/lib/matching/evaluation";
import { besideRun, halt, letReach, letRun } from "./load/run";
import { CommandError, runCommand } from "./support/command";
import { type Drive, drive, together } from "./support/drive";
import { openAtHead } from "./support/open";
import { settings } from "./support/settings";

const build = path.resolve(import.meta.dirname, "../../.next/BUILD_ID");
/** Fewer are matched anew before a round is over. */
const leastListings = 1000;
/** Visitors who never wait: as many as keep the one process of pages busy all the time. */
const connections = 4;
/** The server reads its index at the start, and every kind of page once before it is timed. */
const warmUpSeconds = 20;
/** The lane leaves a stopped run at its next sign of life, some seconds later at most. */
const settleMs = 5000;
const startMs = 120_000;
/** A page may take half as long again while everything is matched anew. */
const slowestRatio = 1.5;

const idsSchema = z.object({ items: z.array(z.object({ id: z.string() })) });

/** Starts the server as `npm run serve` does, and waits until it answers. */
async function startServer(origin: string) {
  const server = fork(path.join(import.meta.dirname, "serve.ts"), { stdio: "ignore" });
  const until = Date.now() + startMs;
  for (;;) {
    const answer = await fetch(`${origin}/api/health`).catch(() => null);
    if (answer?.ok === true) return server;
    if (Date.now() > until || server.exitCode !== null) {
      throw new CommandError("The server does not start.");
    }
    await wait(500);
  }
}

/** Pages of listings, and after every one of them the browse page, whole, filtered or for a query. */
async function pages(origin: string): Promise<readonly string[]> {
  const answer = await fetch(`${origin}/api/v1/listings?limit=50`);
  const { items } = idsSchema.parse(await answer.json());
  const browse = ["", "?kind=offer", "?kind=need", "?q=water+treatment", "?kind=offer&q=sensor"];
  return items.flatMap(({ id }, place) => [
    `${origin}/en/listings/${id}`,
    `${origin}/en/listings${browse[place % browse.length] ?? ""}`,
  ]);
}

const line = (name: string, { requests, seconds, times }: Drive): string =>
  `${name}: ${(requests / seconds).toFixed(1)} pages/s, median ${percentile(times, 0.5).toFixed(0)} ms, ` +
  `95th percentile ${percentile(times, 0.95).toFixed(0)} ms (${requests} pages)`;

/** `npm run load`: how fast pages are without and beside a re-match of everything, in turns. */
async function load(): Promise<void> {
  const { values } = parseArgs({
    options: {
      rounds: { type: "string", default: "6" },
      seconds: { type: "string", default: "12" },
      /** Where the re-match is to be in each round; else it goes on from where it stands. */
      phase: { type: "string" },
    },
  });
  const from = z.enum(phases).optional().safeParse(values.phase);
  if (!from.success) throw new CommandError(`--phase is one of: ${phases.join(", ")}.`);
  if (!existsSync(build)) throw new CommandError("There is no build: run npm run build first.");
  const { nearUrl } = settings();
  const container = openAtHead();
  const counts = await container.listings.counts();
  const listings = counts.offer + counts.need;
  if (listings < leastListings) {
    throw new CommandError(`Only ${listings} listings are published: import ${leastListings}.`);
  }
  const server = await startServer(nearUrl);
  const quiet: Drive[] = [];
  const beside: Drive[] = [];
  const seen = new Set<string>();
  // Pages that are kept for guests would say nothing of how fast they are made.
  const round = { seconds: Number(values.seconds), connections, anew: true };
  try {
    const urls = await pages(nearUrl);
    await halt(container);
    await drive(urls, { ...round, seconds: warmUpSeconds });
    for (let turn = 0; turn < Number(values.rounds); turn++) {
      await wait(settleMs);
      quiet.push(await drive(urls, round));
      await (from.data === undefined ? letRun(container) : letReach(container, from.data));
      const { value, phases: met } = await besideRun(container, () => drive(urls, round));
      beside.push(value);
      for (const phase of met) seen.add(phase);
      await halt(container);
    }
  } finally {
    server.kill("SIGTERM");
    container.close();
  }
  const [without, with_] = [together(quiet), together(beside)];
  const ratio = without.requests / without.seconds / (with_.requests / with_.seconds);
  console.log(`${listings} listings, ${connections} connections; phases: ${[...seen].join(", ")}`);
  console.log(line("without a re-match", without));
  console.log(line("beside a re-match", with_));
  console.log(`a page takes ${ratio.toFixed(2)} times as long; the limit is ${slowestRatio}`);
  if (ratio > slowestRatio) process.exitCode = 1;
}

await runCommand(load);

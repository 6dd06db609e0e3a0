import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { environmentWith } from "@/lib/env";
import { locales } from "@/lib/i18n/locales";
import { load, type LoadRound } from "./pages/load";
import { browses, queries } from "./pages/queries";
import { type PageName, pageNames, type Report, reportOf, type Round } from "./pages/report";
import { startServer } from "./pages/server";
import { CommandError, runCommand } from "./support/command";
import { progressLine } from "./support/progress";
import { webProgram } from "./support/web-program";
import { buildBare, nextAlone } from "./weight/bare-page";

const usage = "Usage: npm run bench:pages [-- --json] [--n 100000]";
const root = path.resolve(import.meta.dirname, "../..");

const options = {
  json: { type: "boolean", default: false },
  n: { type: "string", default: "100000" },
  /** For the processes that the bench starts: what to do, and with what. */
  part: { type: "string" },
  task: { type: "string", default: "" },
} as const;

/** Rounds of a page, each with its bare neighbour. The first warms both servers up and does not count. */
const rounds = 6;
/** Longer than it takes to make each page once. */
const secondsARound = 10;
/** Enough that the server never waits for the next request, few enough that none waits for long. */
const connections = 8;

const filledSchema = z.object({ listings: z.array(z.string()), pairs: z.array(z.string()) });
type Filled = z.infer<typeof filledSchema>;
const loadTaskSchema = z.object({
  urls: z.array(z.string()).min(1),
  anew: z.boolean(),
  seconds: z.number(),
  connections: z.number(),
});
const loadRoundSchema = z.object({ rps: z.number(), p95ms: z.number() });
const searchSchema = z.object({
  p95ms: z.number(),
  slowest: z.array(z.tuple([z.string(), z.number()])),
});

/** Does a part of the bench in a process of its own, over a data folder. */
function apart<T>(dataDir: string, part: string, task: string, schema: z.ZodType<T>): T {
  const { status, stdout } = spawnSync(
    process.execPath,
    [...process.execArgv, process.argv[1] ?? "", "--part", part, "--task", task],
    {
      stdio: ["ignore", "pipe", "inherit"],
      encoding: "utf8",
      env: environmentWith({ DATA_DIR: dataDir, LOG_LEVEL: "warn" }),
    },
  );
  if (status !== 0) throw new CommandError(`${part} failed`);
  return schema.parse(JSON.parse(stdout));
}

/** The parts that open a database are loaded when they are asked for: a round of load starts without them. */
async function doPart(part: string, task: string): Promise<unknown> {
  if (part === "load") return load(loadTaskSchema.parse(JSON.parse(task)));
  if (part === "fill") return (await import("./pages/fill")).fill(Number(task));
  if (part === "search") return (await import("./pages/search-times")).searchTimes();
  throw new CommandError(usage);
}

/** The paths of each page, in both languages of the interface. */
function pathsOf({ listings, pairs }: Filled): Readonly<Record<PageName, readonly string[]>> {
  const inBoth = (paths: readonly string[]): readonly string[] =>
    paths.flatMap((each) => locales.map((locale) => `/${locale}${each}`));
  return {
    home: inBoth([""]),
    browse: inBoth(browses.map((query) => `/listings?${query}`)),
    search: inBoth(queries.map((q) => `/listings?${new URLSearchParams({ q }).toString()}`)),
    listing: inBoth(listings),
    match: inBoth(pairs),
  };
}

function measure(
  dataDir: string,
  origins: { readonly bare: string; readonly ours: string },
  paths: ReturnType<typeof pathsOf>,
): readonly Round[] {
  const loaded = (urls: readonly string[], anew = false): LoadRound => {
    const task = JSON.stringify({ urls, anew, seconds: secondsARound, connections });
    return apart(dataDir, "load", task, loadRoundSchema);
  };
  const all: Round[] = [];
  for (let round = 0; round < rounds; round++) {
    for (const page of pageNames) {
      const bare = loaded([`${origins.bare}/`]);
      const urls = paths[page].map((each) => `${origins.ours}${each}`);
      const ours = loaded(urls);
      const made = loaded(urls, true);
      if (round > 0) all.push({ page, bare, ours, made });
      progressLine("rounds", all.length, (rounds - 1) * pageNames.length);
    }
  }
  return all;
}

function print({ n, pages, bare, searchP95Ms }: Report): void {
  console.log(`${n} listings, ${connections} connections`);
  console.log("page       requests/s    p95 ms    of bare   made anew    p95 ms    of bare");
  const columns = ({ rps, p95ms, ratio }: Report["pages"][number]["made"]): string =>
    rps.toFixed(0).padStart(12) + p95ms.toFixed(1).padStart(10) + ratio.toFixed(2).padStart(11);
  for (const { made, ...page } of pages) {
    console.log(page.page.padEnd(9) + columns(page) + columns(made));
  }
  console.log("bare".padEnd(9) + columns({ ...bare, ratio: 1 }));
  console.log(`search inside the server: p95 ${searchP95Ms.toFixed(1)} ms`);
}

async function benchOver(dataDir: string, n: number): Promise<Report> {
  const filled = apart(dataDir, "fill", String(n), filledSchema);
  const search = apart(dataDir, "search", "", searchSchema);
  console.error(
    `slowest queries: ${search.slowest.map(([q, ms]) => `${q} ${ms.toFixed(0)} ms`).join(", ")}`,
  );
  const bare = await startServer(nextAlone(buildBare("dynamic")), "/", {});
  try {
    const ours = await startServer(webProgram(), "/en/listings", {
      DATA_DIR: dataDir,
      LOG_LEVEL: "warn",
    });
    try {
      const origins = { bare: bare.origin, ours: ours.origin };
      return reportOf(n, measure(dataDir, origins, pathsOf(filled)), search.p95ms);
    } finally {
      await ours.stop();
    }
  } finally {
    await bare.stop();
  }
}

/** `npm run bench:pages`: the speed of the pages over many listings, beside a bare page of the same Next. */
async function bench(): Promise<void> {
  const { values } = parseArgs({ options });
  if (values.part !== undefined) {
    process.stdout.write(JSON.stringify(await doPart(values.part, values.task)));
    return;
  }
  const n = Number(values.n);
  if (!Number.isInteger(n) || n < 1) throw new CommandError(usage);
  if (!existsSync(path.join(root, ".next/BUILD_ID"))) {
    throw new CommandError("There is no production build: run npm run build first.");
  }
  const dataDir = mkdtempSync(path.join(tmpdir(), "nanqiao-bench-"));
  try {
    const report = await benchOver(dataDir, n);
    if (values.json) console.log(JSON.stringify(report));
    else print(report);
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

await runCommand(bench);

import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { z } from "zod";
import { type EngineName, engineNames, mostOffers } from "./bench/engines";
import { termCounts } from "./bench/generate";
import { plainBest, rematch, runEngine, wanted } from "./bench/run";
import { CommandError, runCommand } from "./support/command";

const usage = "Usage: npm run bench [-- --json] [--n 10000,100000,1000000]";

const options = {
  json: { type: "boolean", default: false },
  n: { type: "string", default: "10000,100000,1000000" },
  /** For the processes that the bench starts: what to run, with how many offers. */
  only: { type: "string" },
} as const;

const topsSchema = z.array(z.array(z.string()));
const runSchema = z.object({
  buildMs: z.number(),
  memoryMb: z.number(),
  p50ms: z.number(),
  p95ms: z.number(),
  queries: z.int(),
  findableMs: z.number(),
  best: topsSchema,
});

const rematchSchema = z.object({ n: z.int(), seconds: z.number() });

interface Row extends Omit<z.infer<typeof runSchema>, "best" | "queries" | "findableMs"> {
  readonly engine: EngineName;
  readonly n: number;
  readonly agreement10: number;
}

/** The heap of a process of the bench, in MB: the plain loop and the generator need little, MiniSearch much. */
const heapMb = 12_000;
/** What a process may print: the answers of some queries. */
const mostOutput = 1e8;

/** Runs a part of the bench in a process of its own, so that its memory is its own. */
function apart<T>(only: string, n: number, schema: z.ZodType<T>): T {
  const flags = ["--expose-gc", `--max-old-space-size=${heapMb}`];
  const script = process.argv[1] ?? "";
  const { status, stdout } = spawnSync(
    process.execPath,
    [...flags, ...process.execArgv, script, "--only", only, "--n", String(n)],
    { stdio: ["ignore", "pipe", "inherit"], encoding: "utf8", maxBuffer: mostOutput },
  );
  if (status !== 0) throw new CommandError(`${only} with ${n} offers failed`);
  return schema.parse(JSON.parse(stdout));
}

/** The share of the right answers among those of an engine. */
function agreement(found: readonly (readonly string[])[], right: readonly (readonly string[])[]) {
  const wantedIds = right.flat().length;
  const shared = right.flatMap((ids, query) => ids.filter((id) => found[query]?.includes(id)));
  return wantedIds === 0 ? 1 : shared.length / wantedIds;
}

/** What `--json` prints: the contract of the bench. */
interface Report {
  readonly runs: readonly Row[];
  readonly rematch: z.infer<typeof rematchSchema>;
  /** With the largest number of listings. */
  readonly findableMs: number;
}

/** The re-match is measured with so many listings, or with as many as the largest size where that is fewer. */
const rematched = 100_000;

function benchSize(n: number, toldFindable: (ms: number) => void): Row[] {
  const right = apart("plain", n, topsSchema);
  return engineNames.flatMap((engine): Row[] => {
    if (n > mostOffers[engine]) return [];
    const { best, queries, findableMs, ...figures } = apart(engine, n, runSchema);
    console.error(`${engine} ${n}: ${queries} queries, median ${figures.p50ms.toFixed(2)} ms`);
    if (engine === "nanqiao") toldFindable(findableMs);
    return [{ engine, n, ...figures, agreement10: agreement(best, right) }];
  });
}

function sizesOf(text: string): number[] {
  const sizes = text.split(",").map(Number);
  if (sizes.some((size) => !Number.isInteger(size) || size < 1)) throw new CommandError(usage);
  return sizes;
}

function print({ runs, rematch: { n: all, seconds }, findableMs }: Report): void {
  console.log(
    `engine        offers     build s  memory MB    p50 ms     p95 ms  top ${wanted} right`,
  );
  for (const { engine, n, buildMs, memoryMb, p50ms, p95ms, agreement10 } of runs) {
    console.log(
      engine.padEnd(10) +
        String(n).padStart(10) +
        (buildMs / 1000).toFixed(1).padStart(12) +
        memoryMb.toFixed(0).padStart(11) +
        p50ms.toFixed(2).padStart(10) +
        p95ms.toFixed(2).padStart(11) +
        agreement10.toFixed(3).padStart(13),
    );
  }
  console.log(`re-match of ${all} listings: ${seconds.toFixed(0)} s`);
  console.log(`a new listing is found after at most ${findableMs.toFixed(1)} ms`);
}

function isEngine(name: string): name is EngineName {
  return engineNames.some((known) => known === name);
}

function benchPart(only: string, n: number): unknown {
  if (only === "rematch") return rematch(n);
  if (only === "plain") return plainBest(n);
  if (isEngine(only)) return runEngine(only, n);
  throw new CommandError(usage);
}

/** `npm run bench`: our index against other search engines on generated listings, each in its own process. */
function bench(): Promise<void> {
  const { values } = parseArgs({ options });
  const sizes = sizesOf(values.n);
  if (values.only !== undefined) {
    process.stdout.write(JSON.stringify(benchPart(values.only, sizes[0] ?? 0)));
    return Promise.resolve();
  }
  console.error(termCounts());
  let findableMs = 0;
  const runs = sizes
    .toSorted((a, b) => a - b)
    .flatMap((n) =>
      benchSize(n, (ms) => {
        findableMs = ms;
      }),
    );
  const largest = Math.min(rematched, Math.max(...sizes));
  const report = { runs, rematch: apart("rematch", largest, rematchSchema), findableMs };
  if (values.json) console.log(JSON.stringify(report));
  else print(report);
  return Promise.resolve();
}

await runCommand(bench);

import { createReadStream } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { parseArgs } from "node:util";
import { guest } from "@/lib/access/model";
import { type FieldIssue, parse } from "@/lib/forms/issues";
import { type ImportCounts, importRecords } from "@/lib/listing/import-records";
import { type ListingRecord, importSchema } from "@/lib/listing/record";
import { actOf, type Container } from "@/lib/server/container";
import { CommandError, runCommand } from "./support/command";
import { openAtHead } from "./support/open";
import { progressLine } from "./support/progress";
import { rematchNow } from "./support/rematch-now";

const usage =
  "Usage: npm run import -- FILE.jsonl [--publish] [--dry-run] [--strict] [--source NAME]";
/** Records in one transaction. */
const batch = 200;

interface Options {
  readonly file: string;
  readonly publish: boolean;
  readonly dryRun: boolean;
  readonly strict: boolean;
  readonly source: string;
}

function options(): Options {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        publish: { type: "boolean", default: false },
        "dry-run": { type: "boolean", default: false },
        strict: { type: "boolean", default: false },
        source: { type: "string" },
      },
    });
    const [file, ...more] = positionals;
    if (file === undefined || more.length > 0) throw new CommandError(usage);
    const source = values.source ?? path.basename(path.dirname(path.resolve(file)));
    return {
      file,
      source,
      publish: values.publish,
      dryRun: values["dry-run"],
      strict: values.strict,
    };
  } catch (error) {
    throw error instanceof CommandError ? error : new CommandError(usage);
  }
}

interface Reading {
  readonly records: readonly ListingRecord[];
  readonly faults: readonly string[];
}

const issueLine = (line: number, { field, code, limit }: FieldIssue): string =>
  `line ${line}: ${field || "record"}: ${code}${limit === undefined ? "" : ` (${limit})`}`;

function parseLine(text: string, line: number): ListingRecord | readonly string[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [`line ${line}: record: not_json`];
  }
  const parsed = parse(importSchema, value);
  return parsed.ok ? parsed.value : parsed.error.issues.map((issue) => issueLine(line, issue));
}

async function read(file: string): Promise<Reading> {
  const records = new Map<string, ListingRecord>();
  const faults: string[] = [];
  let line = 0;
  for await (const text of createInterface({
    input: createReadStream(file, "utf8"),
    crlfDelay: Infinity,
  })) {
    line += 1;
    if (text.trim() === "") continue;
    const parsed = parseLine(text, line);
    if ("id" in parsed) {
      if (records.has(parsed.id)) faults.push(`line ${line}: id: already on an earlier line`);
      else records.set(parsed.id, parsed);
    } else faults.push(...parsed);
  }
  return { records: [...records.values()], faults };
}

const none: ImportCounts = { added: 0, changed: 0, unchanged: 0, left: 0 };

async function write(
  container: Container,
  records: readonly ListingRecord[],
  chosen: Options,
): Promise<ImportCounts> {
  let counts = none;
  for (let start = 0; start < records.length; start += batch) {
    const some = records.slice(start, start + batch);
    const done = await importRecords(actOf(guest, "command:import"), container, some, chosen);
    counts = {
      added: counts.added + done.added,
      changed: counts.changed + done.changed,
      unchanged: counts.unchanged + done.unchanged,
      left: counts.left + done.left,
    };
    progressLine("imported", start + some.length, records.length);
  }
  return counts;
}

/** `npm run import`: reads a file of records; the good ones go in, or with --strict all or none. */
async function importFile(): Promise<void> {
  const chosen = options();
  const { records, faults } = await read(chosen.file);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  if (chosen.strict && faults.length > 0) {
    console.error(`Nothing was imported: ${faults.length} faults, and --strict was given.`);
    return;
  }
  if (chosen.dryRun) {
    console.log(
      `${records.length} records are good, ${faults.length} faults. Nothing was written.`,
    );
    return;
  }
  const container = openAtHead();
  const counts = await write(container, records, chosen);
  console.log(
    `${counts.added} added, ${counts.changed} changed, ${counts.unchanged} unchanged, ${counts.left} left alone.`,
  );
  if (chosen.publish && counts.added + counts.changed > 0) await rematchNow(container);
  container.close();
}

await runCommand(importFile);

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { firstBreak } from "@/lib/audit/chain";
import { migrate, readMigrations } from "./migrate";
import { auditRepository } from "./repositories/audit";
import { listingsRepository } from "./repositories/listings";
import { connectSqlite, openSqlite } from "./sqlite";
import { aListing, firstWrite } from "./testing/factories";

const here = import.meta.dirname;
let folder: string;
let file: string;
let children: ChildProcess[] = [];

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "nanqiao-crash-"));
  file = path.join(folder, "a.sqlite");
  const database = openSqlite(file);
  migrate(database, readMigrations(path.join(here, "migrations")), 0);
  database.close();
});
afterEach(() => {
  for (const child of children) child.kill("SIGKILL");
  children = [];
  rmSync(folder, { recursive: true });
});

/** Starts another process of ours on the database, and collects the lines that it says. */
function start(program: string): {
  readonly child: ChildProcess;
  readonly said: string[];
  readonly hasSaid: (lines: number) => Promise<void>;
} {
  const script = path.join(here, "testing", program);
  const child = spawn(
    process.execPath,
    ["--conditions=react-server", "--import", "tsx", script, file],
    { cwd: path.dirname(here), stdio: ["ignore", "pipe", "inherit"] },
  );
  children.push(child);
  const said: string[] = [];
  const lines = createInterface(child.stdout);
  lines.on("line", (line) => said.push(line));
  const hasSaid = async (count: number): Promise<void> => {
    while (said.length < count) await once(lines, "line");
  };
  return { child, said, hasSaid };
}

describe("a database whose writer is killed", () => {
  it("is whole, has every acknowledged write, and goes on", async () => {
    const { child, said, hasSaid } = start("write-until-killed.ts");
    await hasSaid(200);
    child.kill("SIGKILL");
    await once(child, "close");

    const database = openSqlite(file);
    expect(database.pragma("integrity_check", { simple: true })).toBe("ok");
    expect(database.pragma("foreign_key_check")).toEqual([]);
    const connection = connectSqlite(database);
    const kept = database.prepare("select id from listing").pluck().all().map(String);
    expect(said.filter((id) => !kept.includes(id))).toEqual([]);
    // One more at most was written and not yet acknowledged; each came with its record and its history.
    expect(kept.length - said.length).toBeLessThanOrEqual(1);
    const entries = await auditRepository(connection).from(1, 1_000_000);
    expect(entries.map(({ objectId }) => objectId).sort()).toEqual([...kept].sort());
    expect(firstBreak(entries)).toBeNull();
    expect(await connection.read.$count(connection.schema.listingHistory)).toBe(kept.length);
    const next = aListing({ id: "lst_after_the_crash" });
    expect(await listingsRepository(connection).write([firstWrite(next)])).toBe(true);
    database.close();
  });
});

describe("a database whose write lock another process holds", () => {
  it("is read, refuses to write with a clear fault, and writes once the lock is gone", async () => {
    const { child, hasSaid } = start("hold-lock.ts");
    await hasSaid(1);
    const database = openSqlite(file);
    database.pragma("busy_timeout = 200");
    const listings = listingsRepository(connectSqlite(database));
    const write = firstWrite(aListing());

    await expect(listings.write([write])).rejects.toMatchObject({ code: "SQLITE_BUSY" });
    expect(await listings.byId(write.listing.id)).toBeNull();
    child.kill("SIGKILL");
    await once(child, "close");
    expect(await listings.write([write])).toBe(true);
    expect((await listings.byId(write.listing.id))?.listing.version).toBe(1);
    database.close();
  });
});

import Database from "better-sqlite3";
import { drizzle } from "drizzle-orm/better-sqlite3";
import type { Connection, Handle, Step } from "./connection";
import * as schema from "./schema/sqlite";

/** Older ones can corrupt a database in WAL mode. */
const leastSqlite = [3, 51, 3] as const;
/** better-sqlite3 13 needs this Node-API version and crashes the process below it. */
const leastNapi = 10;
const busyTimeoutMs = 5000;

/** Says in one line why the database cannot be opened; shown to whoever starts the program. */
export class DatabaseUnusable extends Error {}

function assertRuntime(): void {
  if (Number(process.versions["napi"]) < leastNapi) {
    throw new DatabaseUnusable(
      "This Node.js is too old for the database driver: start the program with npm run, which brings its own.",
    );
  }
}

function isOlder(version: string): boolean {
  const parts = version.split(".").map(Number);
  for (const [place, least] of leastSqlite.entries()) {
    const part = parts[place] ?? 0;
    if (part !== least) return part < least;
  }
  return false;
}

/** Opens a SQLite file with the settings that every user of it must share. */
export function openSqlite(file: string): Database.Database {
  assertRuntime();
  const database = new Database(file);
  const version = String(database.prepare("select sqlite_version()").pluck().get());
  if (isOlder(version)) {
    database.close();
    throw new DatabaseUnusable(
      `SQLite ${version} is too old: ${leastSqlite.join(".")} is the least.`,
    );
  }
  database.pragma("journal_mode = WAL");
  database.pragma("synchronous = NORMAL");
  database.pragma("foreign_keys = ON");
  database.pragma(`busy_timeout = ${busyTimeoutMs}`);
  return database;
}

/** Thrown inside a transaction to roll it back; never leaves this file. */
class WrongRows extends Error {}

/** The guarantee: on this driver every builder runs synchronously through `all`, when it has rows to return. */
const runNow = (query: Step["query"]): readonly unknown[] =>
  (query as Step["query"] & { all: () => readonly unknown[] }).all();

function runSteps(tx: Handle, steps: (tx: Handle) => readonly Step[]): void {
  for (const { query, rows } of steps(tx)) {
    const returned = runNow(query).length;
    if (rows !== "any" && returned !== rows) throw new WrongRows();
  }
}

/** How the engine says that a key is taken. */
const takenCodes = new Set(["SQLITE_CONSTRAINT_UNIQUE", "SQLITE_CONSTRAINT_PRIMARYKEY"]);

/** The seam on SQLite: all steps of a transaction run synchronously under the write lock. */
export function connectSqlite(database: Database.Database): Connection {
  const handle = drizzle(database, { schema });
  // The first counts the commits of other connections, the second the rows that this one changed.
  const othersWrites = database.prepare("pragma data_version").pluck();
  const ownWrites = database.prepare("select total_changes()").pluck();
  return {
    schema,
    read: handle,
    atomically: async (steps) => {
      try {
        handle.transaction(
          (tx) => {
            runSteps(tx, steps);
          },
          { behavior: "immediate" },
        );
        return true;
      } catch (error) {
        if (error instanceof WrongRows) return false;
        throw error;
      }
    },
    version: () => `${String(othersWrites.get())} ${String(ownWrites.get())}`,
    isTaken: (error) => {
      const cause: unknown =
        error instanceof Error && error.cause !== undefined ? error.cause : error;
      return cause instanceof Database.SqliteError && takenCodes.has(cause.code);
    },
  };
}

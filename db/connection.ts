import type { BetterSQLite3Database } from "drizzle-orm/better-sqlite3";
import type * as sqlite from "./schema/sqlite";

/** The tables that the repositories name. A second engine brings tables of the same shape. */
export type Schema = typeof sqlite;

/** The builders of select, insert, update and delete. */
export type Handle = Pick<
  BetterSQLite3Database<Schema>,
  "select" | "selectDistinct" | "insert" | "update" | "delete" | "$count"
>;

/**
 * One statement of a transaction, and how many rows it must return; "any" where the number is open.
 * Another number rolls everything back.
 */
export interface Step {
  readonly query: PromiseLike<readonly unknown[]>;
  readonly rows: number | "any";
}

/**
 * The seam between the repositories and an engine.
 * 1. No transaction object leaves it: a transaction is a list of steps, made by a pure function.
 * 2. `atomically` writes all steps or none, and answers whether it did. A fault of the engine is thrown.
 * 3. Every write transaction takes the write lock at its start.
 */
export interface Connection {
  readonly schema: Schema;
  readonly read: Handle;
  readonly atomically: (steps: (tx: Handle) => readonly Step[]) => Promise<boolean>;
  /** Another one after every write, by whichever process: what was read at a version still holds at it. */
  readonly version: () => string;
  /** Whether a thrown error says that a unique key was taken. */
  readonly isTaken: (error: unknown) => boolean;
}

import path from "node:path";
import type Database from "better-sqlite3";
import type { Connection } from "../connection";
import { migrate, readMigrations } from "../migrate";
import { connectSqlite, openSqlite } from "../sqlite";

const migrations = path.resolve(import.meta.dirname, "../migrations");

/** An empty database at head, in memory: the real engine with the real schema. */
export function emptyDatabase(): {
  readonly database: Database.Database;
  readonly connection: Connection;
} {
  const database = openSqlite(":memory:");
  migrate(database, readMigrations(migrations), 0);
  return { database, connection: connectSqlite(database) };
}

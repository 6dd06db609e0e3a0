import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import type Database from "better-sqlite3";

/** A migration file: `0003_name.sql`. Numbers begin at 0 and have no gaps. */
export interface Migration {
  readonly number: number;
  readonly name: string;
  readonly statements: readonly string[];
  /** SHA-256 of the file: an applied migration must never change. */
  readonly hash: string;
}

/** Says why a database cannot be brought to head. Nothing was changed. */
export class MigrationRefused extends Error {}

const fileName = /^(\d{4})_[\w-]+\.sql$/;
const separator = "--> statement-breakpoint";

/** Reads the migrations of a folder in their order. */
export function readMigrations(folder: string): readonly Migration[] {
  const files = readdirSync(folder)
    .filter((file) => fileName.test(file))
    .sort();
  return files.map((name, place) => {
    const number = Number(fileName.exec(name)?.[1]);
    if (number !== place) {
      throw new MigrationRefused(`Migration ${place} is missing before ${name}.`);
    }
    const sql = readFileSync(path.join(folder, name), "utf8");
    const statements = sql
      .split(separator)
      .map((statement) => statement.trim())
      .filter(Boolean);
    return { number, name, statements, hash: createHash("sha256").update(sql).digest("hex") };
  });
}

interface Applied {
  readonly number: number;
  readonly name: string;
  readonly hash: string;
}

const bookkeeping = `create table if not exists migration (
  number integer primary key, name text not null, hash text not null, applied_at integer not null) strict`;

/** The guarantee: the table was made by the statement above. */
const appliedTo = (database: Database.Database): readonly Applied[] =>
  database.prepare("select number, name, hash from migration order by number").all() as Applied[];

function assertHistory(applied: readonly Applied[], known: readonly Migration[]): void {
  for (const [place, entry] of applied.entries()) {
    const migration = known[place];
    if (!migration) {
      throw new MigrationRefused(`The database is newer than this program: it has ${entry.name}.`);
    }
    if (entry.number !== place) {
      throw new MigrationRefused(`The database lacks migration ${place}.`);
    }
    if (migration.hash !== entry.hash) {
      throw new MigrationRefused(`${entry.name} was changed after it was applied.`);
    }
  }
}

type Counts = ReadonlyMap<string, number>;

function countRows(database: Database.Database): Counts {
  const tables = database
    .prepare(
      "select name from sqlite_master where type = 'table' and name not like 'sqlite_%' and name <> 'migration'",
    )
    .pluck()
    .all()
    .map(String);
  return new Map(
    tables.map((table) => [
      table,
      Number(database.prepare(`select count(*) from "${table}"`).pluck().get()),
    ]),
  );
}

/** A migration may drop a table on purpose, but no row of a table that is still there may vanish. */
function assertRowsKept(before: Counts, after: Counts, name: string): void {
  for (const [table, count] of before) {
    const now = after.get(table);
    if (now !== undefined && now < count) {
      throw new MigrationRefused(
        `${name} would lose ${count - now} of ${count} rows of "${table}".`,
      );
    }
  }
}

function apply(database: Database.Database, migration: Migration, now: number): void {
  const before = countRows(database);
  for (const statement of migration.statements) database.exec(statement);
  assertRowsKept(before, countRows(database), migration.name);
  const orphans = database.pragma("foreign_key_check");
  if (Array.isArray(orphans) && orphans.length > 0) {
    throw new MigrationRefused(
      `${migration.name} would leave ${orphans.length} rows without their parents.`,
    );
  }
  database
    .prepare("insert into migration (number, name, hash, applied_at) values (?, ?, ?, ?)")
    .run(migration.number, migration.name, migration.hash, now);
}

/** Keeps a copy of a database that has content, so that an upgrade can be taken back by hand. */
function backUp(database: Database.Database, now: number): void {
  if (!database.memory) database.prepare("vacuum into ?").run(`${database.name}.before-${now}`);
}

/**
 * Brings a database to head and says how many migrations that took. All pending ones are applied in one
 * transaction, with foreign keys off around it: a rebuilt parent table would otherwise delete its children.
 * Throws `MigrationRefused` where history has gaps or changes, or a migration would lose rows.
 */
export function migrate(
  database: Database.Database,
  migrations: readonly Migration[],
  now: number,
): number {
  database.exec(bookkeeping);
  const applied = appliedTo(database);
  assertHistory(applied, migrations);
  const pending = migrations.slice(applied.length);
  if (pending.length === 0) return 0;
  if (applied.length > 0) backUp(database, now);
  database.pragma("foreign_keys = OFF");
  try {
    database
      .transaction(() => {
        for (const migration of pending) apply(database, migration, now);
      })
      .immediate();
  } finally {
    database.pragma("foreign_keys = ON");
  }
  return pending.length;
}

/** Whether a database has every migration and no other. */
export function isAtHead(database: Database.Database, migrations: readonly Migration[]): boolean {
  const table = database.prepare("select 1 from sqlite_master where name = 'migration'").get();
  if (table === undefined) return false;
  const applied = appliedTo(database);
  return (
    applied.length === migrations.length &&
    applied.every((entry, place) => entry.hash === migrations[place]?.hash)
  );
}

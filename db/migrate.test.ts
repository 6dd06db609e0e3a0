import Database from "better-sqlite3";
import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { isAtHead, migrate, type Migration, MigrationRefused } from "./migrate";

const migration = (number: number, ...statements: string[]): Migration => ({
  number,
  name: `000${number}_step.sql`,
  statements,
  hash: `hash of ${statements.join()}`,
});

const start = migration(
  0,
  "create table parent (id integer primary key, name text)",
  "create table child (id integer primary key, parent_id integer not null references parent(id) on delete cascade)",
);
/** What drizzle-kit generates when a column changes: the parent is made anew and the old one dropped. */
const rebuild = migration(
  1,
  "create table new_parent (id integer primary key, name text not null default '')",
  "insert into new_parent select id, coalesce(name, '') from parent",
  "drop table parent",
  "alter table new_parent rename to parent",
);

function withFamily(): Database.Database {
  const database = new Database(":memory:");
  database.pragma("foreign_keys = ON");
  migrate(database, [start], 0);
  database.exec(
    "insert into parent values (1, 'a'), (2, null); insert into child values (1, 1), (2, 1), (3, 2)",
  );
  return database;
}
const count = (database: Database.Database, table: string): unknown =>
  database.prepare(`select count(*) from ${table}`).pluck().get();

describe("the migrator", () => {
  it("keeps the children of a rebuilt parent", () => {
    const database = withFamily();
    migrate(database, [start, rebuild], 1);
    expect([count(database, "parent"), count(database, "child")]).toEqual([2, 3]);
    expect(database.pragma("foreign_keys", { simple: true })).toBe(1);
  });

  it("refuses a migration that loses rows, and changes nothing", () => {
    const database = withFamily();
    const careless = migration(1, "delete from child where id = 3");
    expect(() => migrate(database, [start, careless], 1)).toThrow(MigrationRefused);
    expect(count(database, "child")).toBe(3);
    expect(isAtHead(database, [start])).toBe(true);
  });

  it("refuses a migration that leaves children without a parent", () => {
    const database = withFamily();
    const orphaning = migration(1, "update child set parent_id = 99 where id = 1");
    expect(() => migrate(database, [start, orphaning], 1)).toThrow(/without their parents/);
  });

  it("refuses a migration that was changed after it was applied", () => {
    const database = withFamily();
    expect(() => migrate(database, [{ ...start, hash: "another" }], 1)).toThrow(/was changed/);
  });

  it("refuses a database that is newer than the program", () => {
    const database = withFamily();
    migrate(database, [start, rebuild], 1);
    expect(() => migrate(database, [start], 2)).toThrow(/newer/);
  });

  it("does nothing at head", () => {
    const database = withFamily();
    expect(migrate(database, [start], 1)).toBe(0);
  });

  it("keeps a copy of a database that has content", () => {
    const folder = mkdtempSync(path.join(tmpdir(), "nanqiao-migrate-"));
    const database = new Database(path.join(folder, "a.sqlite"));
    migrate(database, [start], 0);
    migrate(database, [start, rebuild], 7);
    expect(readdirSync(folder)).toContain("a.sqlite.before-7");
  });
});

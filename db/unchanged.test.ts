import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { connectSqlite, openSqlite } from "./sqlite";
import { whileUnchanged } from "./unchanged";

let folder = "";
let file = "";

let database: ReturnType<typeof openSqlite>;
let reads = 0;

/** Counts the rows of a table, and how often it was asked. */
const counted = () =>
  whileUnchanged(connectSqlite(database), () => {
    reads += 1;
    return Promise.resolve(database.prepare("select count(*) from thing").pluck().get());
  });

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "nanqiao-unchanged-"));
  file = path.join(folder, "test.sqlite");
  database = openSqlite(file);
  database.exec("create table thing (id integer primary key)");
  reads = 0;
});
afterEach(() => {
  database.close();
  rmSync(folder, { recursive: true });
});

test("the same answer is given without a query until something is written", async () => {
  const read = counted();
  expect([await read(), await read(), reads]).toEqual([0, 0, 1]);
});

test("an own write is seen at once", async () => {
  const read = counted();
  await read();
  database.exec("insert into thing values (1)");
  expect([await read(), reads]).toEqual([1, 2]);
});

test("a change of a row is seen, though their number stays", async () => {
  const read = counted();
  database.exec("insert into thing values (1)");
  await read();
  database.exec("update thing set id = 2");
  await read();
  expect(reads).toBe(2);
});

test("a write of another connection is seen at once", async () => {
  const read = counted();
  await read();
  const other = openSqlite(file);
  other.exec("insert into thing values (1)");
  expect(await read()).toBe(1);
  other.close();
});

import path from "node:path";
import Database from "better-sqlite3";
import { dataDir } from "../playwright.config";

/** Takes a table from under the server, so that the pages that read it fail, and puts it back. */
export async function withoutTable(name: string, run: () => Promise<void>): Promise<void> {
  const rename = (from: string, to: string) => {
    const database = new Database(path.join(dataDir, "nanqiao.sqlite"));
    database.exec(`PRAGMA busy_timeout = 5000; ALTER TABLE ${from} RENAME TO ${to}`);
    database.close();
  };
  rename(name, `${name}_away`);
  try {
    await run();
  } finally {
    rename(`${name}_away`, name);
  }
}

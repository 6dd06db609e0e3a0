import { accessSync, constants, mkdirSync } from "node:fs";
import path from "node:path";
import { migrate, readMigrations } from "@/db/migrate";
import { openSqlite } from "@/db/sqlite";
import { type Container, wire } from "@/lib/server/container";
import { CommandError } from "./command";
import { settings } from "./settings";

const migrations = path.resolve(import.meta.dirname, "../../../db/migrations");

/** Makes the data folder and checks that it can be written. */
function prepareFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    const why = error instanceof Error && "code" in error ? String(error.code) : String(error);
    throw new CommandError(
      `The data folder ${folder} cannot be used (${why}): set DATA_DIR to another.`,
    );
  }
}

/** Opens the database of the environment, brought to head. */
export function openAtHead(): Container {
  const { dataDir, databaseFile, filesFolder } = settings();
  prepareFolder(dataDir);
  const database = openSqlite(databaseFile);
  try {
    migrate(database, readMigrations(migrations), Date.now());
  } catch (error) {
    database.close();
    throw error;
  }
  return wire(database, filesFolder);
}

import { DatabaseUnusable } from "@/db/sqlite";
import { MigrationRefused } from "@/db/migrate";

/** Ends a command with one line for the person who called it. */
export class CommandError extends Error {}

const isSystemFault = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && "code" in error && typeof error.code === "string";

const isExpected = (error: unknown): error is Error =>
  error instanceof CommandError ||
  error instanceof DatabaseUnusable ||
  error instanceof MigrationRefused;

/** Runs a command: an expected fault ends it with one line and exit code 1, anything else with its trace. */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    if (isExpected(error)) console.error(error.message);
    else if (isSystemFault(error)) console.error(`${error.code}: ${error.message}`);
    else console.error(error);
    process.exitCode = 1;
  }
}

import { existsSync, readFileSync } from "node:fs";
import type { z } from "zod";
import { CommandError } from "./command";

/** The text of a file that the person who calls named; one line tells where it is missing. */
export function readText(path: string): string {
  if (!existsSync(path)) throw new CommandError(`No such file: ${path}`);
  return readFileSync(path, "utf8");
}

function parsed(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch (error) {
    throw new CommandError(`${place}: not JSON (${error instanceof Error ? error.message : ""})`);
  }
}

/**
 * Reads a file of one JSON object a line, each checked against a schema. The first bad line ends the
 * command with its number, the field and the reason. Empty lines are passed over.
 */
export function readJsonLines<T>(path: string, schema: z.ZodType<T>): T[] {
  return readText(path)
    .split("\n")
    .flatMap((line, index) => {
      if (line.trim() === "") return [];
      const place = `${path}, line ${index + 1}`;
      const result = schema.safeParse(parsed(line, place));
      if (result.success) return [result.data];
      const issue = result.error.issues[0];
      const field = issue === undefined || issue.path.length === 0 ? "line" : issue.path.join(".");
      throw new CommandError(`${place}, field ${field}: ${issue?.message ?? "invalid"}`);
    });
}

import { type Env, env } from "@/lib/env";
import { CommandError } from "./command";

/** The settings; a wrong environment is one line. */
export function settings(): Env {
  try {
    return env();
  } catch (error) {
    throw new CommandError(error instanceof Error ? error.message : String(error));
  }
}

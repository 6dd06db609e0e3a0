import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { env } from "@/lib/env";

const secretBytes = 48;
const ownerOnly = 0o600;

const isCode = (error: unknown, code: string): boolean =>
  error instanceof Error && "code" in error && error.code === code;

/** Makes the secret file unless another process was first. */
function makeSecret(file: string): void {
  try {
    writeFileSync(file, randomBytes(secretBytes).toString("base64url"), {
      mode: ownerOnly,
      flag: "wx",
    });
  } catch (error) {
    if (!isCode(error, "EEXIST")) throw error;
  }
}

let known: string | undefined;

/** The secret that signs session cookies: from the environment, else one of our own in DATA_DIR, mode 0600. */
export function secret(): string {
  const { secret: given, secretFile } = env();
  if (given !== undefined) return given;
  if (known === undefined) {
    makeSecret(secretFile);
    known = readFileSync(secretFile, "utf8").trim();
  }
  return known;
}

import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { environmentWith } from "@/lib/env";
import { CommandError } from "../support/command";

const host = "127.0.0.1";
const pollMs = 250;
/** Reading 100,000 listings into the engines takes seconds; a machine that does other things takes more. */
const mostTries = 1200;

/** A server that was started, and how to end it. */
export interface Server {
  readonly origin: string;
  readonly stop: () => Promise<void>;
}

/** A port that nobody listens on. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", reject);
    probe.listen(0, host, () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === "object" && address !== null ? address.port : 0);
      });
    });
  });
}

function stopped(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null) resolve();
    child.once("exit", () => {
      resolve();
    });
    child.kill("SIGTERM");
  });
}

/** Starts a server by the arguments of node, and waits for the first answer of a path. */
export async function startServer(
  program: readonly string[],
  asked: string,
  settings: Readonly<Record<string, string>>,
): Promise<Server> {
  const port = String(await freePort());
  const origin = `http://${host}:${port}`;
  const child: ChildProcess = spawn(process.execPath, program, {
    stdio: ["ignore", "ignore", "inherit"],
    env: environmentWith({ ...settings, NODE_ENV: "production", HOST: host, PORT: port }),
  });
  for (let tries = 0; tries < mostTries && child.exitCode === null; tries++) {
    const answer = await fetch(`${origin}${asked}`).catch(() => null);
    if (answer?.ok === true) return { origin, stop: () => stopped(child) };
    await wait(pollMs);
  }
  await stopped(child);
  throw new CommandError(`The server does not answer at ${asked}.`);
}

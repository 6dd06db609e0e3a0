import { spawn } from "node:child_process";
import { createServer } from "node:net";
import { loadDemo, type DemoAccount } from "./support/demo";
import { CommandError, runCommand } from "./support/command";
import { startLongLane } from "./support/long-lane";
import { openAtHead } from "./support/open";
import { settings } from "./support/settings";
import { webProgram } from "./support/web-program";

/** Fails with one line where the port is taken. */
function assertPortFree(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", () => {
      reject(new CommandError(`Port ${port} on ${host} is busy: set PORT to another.`));
    });
    probe.listen(port, host, () => {
      probe.close(() => {
        resolve();
      });
    });
  });
}

function printAccounts(accounts: readonly DemoAccount[]): void {
  if (accounts.length === 0) return;
  console.log("Demo accounts, for this machine only:");
  for (const { role, email, password } of accounts) {
    console.log(`  ${role}: ${email} / ${password}`);
  }
}

/** `npm run serve`: brings the database to head, loads the demo into an empty one, and serves the build. */
async function serve(): Promise<void> {
  const { host, port, appUrl, demo, demoAllowed } = settings();
  await assertPortFree(host, port);
  const container = openAtHead();
  const accounts = demo ? await loadDemo(container) : [];
  if (demoAllowed) printAccounts(accounts);
  console.log(`Nanqiao is at ${appUrl}`);
  const server = spawn(process.execPath, webProgram(), { stdio: "inherit" });
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.on(signal, () => server.kill(signal));
  }
  const lane = startLongLane(container);
  process.exitCode = await new Promise<number>((resolve) => {
    server.on("exit", (code) => {
      resolve(code ?? 0);
    });
  });
  await lane.end();
}

await runCommand(serve);

import { execFile } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import type { PagePrinter } from "@/lib/matches/report";
import { fail, ok } from "@/lib/shared/result";

const run = promisify(execFile);

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];
/** A page of ours prints in two to five seconds; a browser that hangs is ended after this long. */
const mostMs = 30_000;
/** With one at a time and some seconds each, whoever comes later is better told to come again. */
const mostWaiting = 4;
const pdfMark = "%PDF-";
/** Distributions start Chromium by a shell script, which looks for its helpers here. */
const bareEnv = { PATH: "/usr/bin:/bin", NODE_ENV: "production" } as const;

function isProgram(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** The Chromium that is named, else the first in the folders where programs are looked for; null where there is none. */
export function findChromium(named: string | undefined, folders: readonly string[]): string | null {
  const candidates =
    named === undefined
      ? folders.flatMap((folder) => names.map((name) => path.join(folder, name)))
      : [named];
  return candidates.find(isProgram) ?? null;
}

/** Chromium's sandbox refuses to run as root. */
const sandbox = (): readonly string[] => (process.getuid?.() === 0 ? ["--no-sandbox"] : []);

/** Prints one page with a profile of its own, which is gone afterwards; the browser sees no setting of ours. */
async function printed(
  program: string,
  url: string,
  limitMs: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const profile = await mkdtemp(path.join(tmpdir(), "nanqiao-print-"));
  const file = path.join(profile, "page.pdf");
  try {
    await run(
      program,
      [
        "--headless",
        ...sandbox(),
        "--disable-gpu",
        "--disable-extensions",
        "--disable-background-networking",
        "--no-first-run",
        "--no-pdf-header-footer",
        `--user-data-dir=${profile}`,
        `--print-to-pdf=${file}`,
        url,
      ],
      { timeout: limitMs, killSignal: "SIGKILL", env: { ...bareEnv, HOME: profile } },
    );
    const document = await readFile(file);
    if (!document.subarray(0, pdfMark.length).equals(Buffer.from(pdfMark))) {
      throw new Error(`The browser wrote no PDF of ${url}.`);
    }
    return document;
  } finally {
    await rm(profile, { recursive: true, force: true, maxRetries: 3 });
  }
}

interface PrinterOptions {
  /** The Chromium to run. */
  readonly program: string;
  /** Where this server answers, as seen from this machine: "http://localhost:3000". */
  readonly origin: string;
  readonly limitMs?: number;
}

/** Prints pages of this server with an installed Chromium, one at a time. */
export function chromiumPrinter({
  program,
  origin,
  limitMs = mostMs,
}: PrinterOptions): PagePrinter {
  let last: Promise<unknown> = Promise.resolve();
  let waiting = 0;
  return {
    print: async (page) => {
      if (waiting >= mostWaiting) return fail({ code: "slow_down" });
      waiting += 1;
      const mine = last.then(() => printed(program, `${origin}${page}`, limitMs));
      last = mine.catch(() => undefined);
      try {
        return ok(await mine);
      } finally {
        waiting -= 1;
      }
    },
  };
}

import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { chromiumPrinter, findChromium } from "./chromium-printer";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "nanqiao-browser-"));
  vi.stubEnv("TMPDIR", folder);
});
afterAll(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

/** A program that stands where a browser would, and notes how it was called. */
async function aBrowser(name: string, script: string): Promise<string> {
  const program = path.join(folder, name);
  const target = `for a in "$@"; do case "$a" in --print-to-pdf=*) out="\${a#*=}";; esac; done`;
  await writeFile(program, `#!/bin/sh\n${target}\n${script}\n`);
  await chmod(program, 0o755);
  return program;
}
const origin = "http://localhost:1";
const profiles = async (): Promise<readonly string[]> =>
  (await readdir(folder)).filter((name) => name.startsWith("nanqiao-print-"));

describe("the printer", () => {
  it("answers the PDF that the browser wrote, and leaves no profile behind", async () => {
    const log = path.join(folder, "calls");
    const program = await aBrowser("good", `echo "$@" >> ${log}; printf '%%PDF-1.4 page' > "$out"`);
    const answer = await chromiumPrinter({ program, origin }).print("/en/a;rm -rf x");
    expect(answer.ok && new TextDecoder().decode(answer.value)).toBe("%PDF-1.4 page");
    expect(await readFile(log, "utf8")).toMatch(/http:\/\/localhost:1\/en\/a;rm -rf x\n$/);
    expect(await profiles()).toEqual([]);
  });

  it("ends a browser that hangs, and leaves no profile behind", async () => {
    const program = await aBrowser("hanging", "exec sleep 30");
    await expect(chromiumPrinter({ program, origin, limitMs: 300 }).print("/en")).rejects.toThrow();
    expect(await profiles()).toEqual([]);
  });

  it("fails where the browser wrote something else, and goes on with the next", async () => {
    const program = await aBrowser(
      "moody",
      `case "$*" in */bad) printf oops > "$out";; *) printf '%%PDF-' > "$out";; esac`,
    );
    const printer = chromiumPrinter({ program, origin });
    const [bad, good] = [printer.print("/bad"), printer.print("/good")];
    await expect(bad).rejects.toThrow("wrote no PDF");
    expect((await good).ok).toBe(true);
  });

  it("prints one page at a time, and turns away whoever comes when too many wait", async () => {
    const busy = path.join(folder, "busy");
    const program = await aBrowser(
      "slow",
      `mkdir ${busy} || exit 1; sleep 0.2; rmdir ${busy}; printf '%%PDF-' > "$out"`,
    );
    const printer = chromiumPrinter({ program, origin });
    const asked = Array.from({ length: 6 }, (_, page) => printer.print(`/${page}`));
    const answers = await Promise.all(asked);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true, true, true, false, false]);
  });
});

describe("the browser that prints", () => {
  it("is the one that is named, where it can be run", async () => {
    const program = await aBrowser("named", "");
    expect(findChromium(program, [])).toBe(program);
    expect(findChromium(path.join(folder, "none"), [folder])).toBeNull();
  });

  it("is the first on the path else, and no folder of its name", async () => {
    expect(findChromium(undefined, [folder])).toBeNull();
    const program = await aBrowser("chromium", "");
    expect(findChromium(undefined, ["/nowhere", folder])).toBe(program);
    expect(findChromium(folder, [])).toBeNull();
  });
});

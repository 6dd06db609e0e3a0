import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, test } from "vitest";
import { routeScripts, weightOf } from "./route-scripts";

const build = mkdtempSync(path.join(tmpdir(), "nanqiao-weight-"));
const script = "console.log('a script')".repeat(20);

function write(name: string, content: string): void {
  mkdirSync(path.dirname(path.join(build, name)), { recursive: true });
  writeFileSync(path.join(build, name), content);
}

beforeAll(() => {
  write("build-manifest.json", JSON.stringify({ rootMainFiles: ["main.js"] }));
  const manifest = { entryJSFiles: { layout: ["layout.js"], page: ["layout.js", "page.js"] } };
  write(
    "server/app/[locale]/page_client-reference-manifest.js",
    `(globalThis.__RSC_MANIFEST ??= {})["/[locale]/page"] = ${JSON.stringify(manifest)};`,
  );
  for (const name of ["main.js", "layout.js", "page.js"]) write(name, script);
});
afterAll(() => {
  rmSync(build, { recursive: true });
});

test("a route loads the scripts of the framework, its layouts and its page, each once", () => {
  expect(routeScripts(build)).toEqual([
    { route: "/[locale]", scripts: ["layout.js", "main.js", "page.js"] },
  ]);
});

test("scripts weigh what a server sends of them", () => {
  const one = gzipSync(script).length;
  expect(weightOf(build, ["main.js", "page.js"])).toBe(2 * one);
});

test("a script that is named and not there is no weight of nothing", () => {
  expect(() => weightOf(build, ["missing.js"])).toThrow("ENOENT");
});

import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CommandError } from "../support/command";
import { routeScripts, weightOf } from "./route-scripts";

const root = path.resolve(import.meta.dirname, "../../..");
const nextProgram = path.join(root, "node_modules/next/dist/bin/next");

/** The least that Next can build: one layout and one page, with nothing that runs in the browser. */
const pages = {
  /** Made once, by the build. */
  static: "export default () => <h1>Bare</h1>;",
  /** Made anew for each request. */
  dynamic:
    'import { connection } from "next/server"; export default async () => { await connection(); return <h1>Bare</h1>; };',
} as const;

const filesOf = (page: keyof typeof pages) => ({
  "package.json": '{ "type": "module" }',
  // Next looks for this file in the folders above too, and would run ours.
  "instrumentation.js": "export function register() {}",
  "app/layout.js":
    'export default ({ children }) => <html lang="en"><body>{children}</body></html>;',
  "app/page.js": pages[page],
});

/** The arguments of node that serve a built application by Next alone; the port is the environment's. */
export const nextAlone = (folder: string): string[] => [nextProgram, "start", folder];

/** Builds a bare application with the same Next beside our own build; answers its folder. */
export function buildBare(page: keyof typeof pages): string {
  const folder = path.join(root, ".next", `bare-${page}`);
  rmSync(folder, { recursive: true, force: true });
  for (const [name, content] of Object.entries(filesOf(page))) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [nextProgram, "build", folder], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new CommandError(`The bare page cannot be built.\n${stdout}${stderr}`);
  return folder;
}

/** The script weight of a bare page in bytes. */
export function bareWeight(): number {
  const build = path.join(buildBare("static"), ".next");
  const page = routeScripts(build).find(({ route }) => route === "/");
  if (page === undefined) throw new CommandError("The bare build has no page.");
  return weightOf(build, page.scripts);
}

import { spawnSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { CommandError } from "../support/command";
import { routeScripts, weightOf } from "./route-scripts";

const root = path.resolve(import.meta.dirname, "../../..");
const nextProgram = path.join(root, "node_modules/next/dist/bin/next");

/** The least that Next can build: one layout and one page, with nothing that runs in the browser. */
const files = {
  "package.json": '{ "type": "module" }',
  "app/layout.js":
    'export default ({ children }) => <html lang="en"><body>{children}</body></html>;',
  "app/page.js": "export default () => <h1>Bare</h1>;",
} as const;

/** Builds a bare page with the same Next beside our own build; answers its script weight in bytes. */
export function bareWeight(): number {
  const folder = path.join(root, ".next/bare");
  rmSync(folder, { recursive: true, force: true });
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [nextProgram, "build", folder], {
    cwd: root,
    encoding: "utf8",
  });
  if (status !== 0) throw new CommandError(`The bare page cannot be built.\n${stdout}${stderr}`);
  const build = path.join(folder, ".next");
  const page = routeScripts(build).find(({ route }) => route === "/");
  if (page === undefined) throw new CommandError("The bare build has no page.");
  return weightOf(build, page.scripts);
}

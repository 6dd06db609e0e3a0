// @ts-check
// What `up` and `test` share. Plain JavaScript with Node's own modules: it runs before anything is installed.
import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

const leastNode = 20;
const leastNpm = 11;
const installStamp = path.join(root, "node_modules/.nanqiao-installed");
const buildStamp = path.join(root, ".next/nanqiao-built");
/** What the build is made from. */
const sources = [
  "app",
  "components",
  "db",
  "lib",
  "instrumentation.ts",
  "next.config.js",
  "postcss.config.mjs",
  "proxy.ts",
  "package-lock.json",
  "tsconfig.json",
];
const notBuilt = /(\.test\.tsx?|\.md)$/;

/** Ends the program with one line. @param {string} line @returns {never} */
export function stop(line) {
  console.error(line);
  process.exit(1);
}

/** The environment in which the project's own Node and tools are found first. */
export const toolEnv = () => ({
  ...process.env,
  NEXT_TELEMETRY_DISABLED: "1",
  PATH: [path.join(root, "node_modules/.bin"), process.env.PATH ?? ""].join(path.delimiter),
});

/**
 * Runs a command to its end and stops where it fails.
 * @param {string} command @param {readonly string[]} args @param {NodeJS.ProcessEnv} [env]
 */
export function run(command, args, env = toolEnv()) {
  const { status, error } = spawnSync(command, args, { cwd: root, stdio: "inherit", env });
  if (error) stop(`${command} cannot be run: ${error.message}`);
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * Becomes a program of the project, run by the project's own Node: signals go to it, and its end is this one's.
 * There is no npm and no shell in between, since neither would pass a signal on.
 * @param {string} program
 */
export function become(program) {
  const args = ["--conditions=react-server", "--import", "tsx", program];
  const child = spawn("node", args, { cwd: root, stdio: "inherit", env: toolEnv() });
  for (const signal of /** @type {const} */ (["SIGINT", "SIGTERM"])) {
    process.on(signal, () => child.kill(signal));
  }
  child.on("error", ({ message }) => stop(`node cannot be run: ${message}`));
  child.on("exit", (code) => process.exit(code ?? 1));
}

/** Stops on a Node or npm that is too old. */
export function checkVersions() {
  const node = Number(process.versions.node.split(".")[0]);
  if (node < leastNode) {
    stop(`Node.js ${leastNode} or newer is needed; this is ${process.versions.node}.`);
  }
  const asked = spawnSync("npm", ["--version"], { encoding: "utf8" });
  const npm = (asked.stdout ?? "").trim();
  if (!(Number(npm.split(".")[0]) >= leastNpm)) {
    stop(`npm ${leastNpm} or newer is needed; this is ${npm || "not there"}.`);
  }
}

/** @param {string} file */
const contentOf = (file) => (existsSync(file) ? readFileSync(file, "utf8") : "");

/** Installs the locked dependencies unless just these are installed. */
export function install() {
  const hash = createHash("sha256")
    .update(readFileSync(path.join(root, "package-lock.json")))
    .digest("hex");
  if (contentOf(installStamp) === hash) return;
  run("npm", ["ci", "--no-audit", "--no-fund"], process.env);
  writeFileSync(installStamp, hash);
}

/** All files of a place, which is a file or a folder. @param {string} place @returns {string[]} */
function filesOf(place) {
  const full = path.join(root, place);
  if (!existsSync(full)) return [];
  if (statSync(full).isFile()) return [place];
  return readdirSync(full)
    .sort()
    .flatMap((name) => filesOf(path.join(place, name)));
}

/** Builds the application unless it was built from just these sources. */
export function build() {
  const hash = createHash("sha256");
  for (const file of sources.flatMap(filesOf).filter((name) => !notBuilt.test(name))) {
    hash.update(file).update(readFileSync(path.join(root, file)));
  }
  const made = hash.digest("hex");
  if (contentOf(buildStamp) === made) return;
  run("npm", ["run", "--silent", "build"]);
  writeFileSync(buildStamp, made);
}

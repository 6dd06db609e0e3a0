// @ts-check
// Finds a browser for the tests, or installs one.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { stop, toolEnv } from "./toolchain.mjs";

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** @param {string} command @param {readonly string[]} args */
const output = (command, args) =>
  (spawnSync(command, args, { encoding: "utf8", env: toolEnv() }).stdout ?? "").trim();

/** @param {string} command @param {readonly string[]} args */
const succeeds = (command, args) =>
  spawnSync(command, args, { stdio: ["ignore", "inherit", "inherit"], env: toolEnv() }).status ===
  0;

/** A Chromium on the PATH. @returns {string | undefined} */
const installed = () => names.map((name) => output("which", [name])).find((found) => found !== "");

/** Debian's Chromium with fonts for every script of the interface and the listings. */
function byApt() {
  if (process.getuid?.() !== 0 || output("which", ["apt-get"]) === "") return undefined;
  const packages = ["chromium", "fonts-noto-cjk", "fonts-noto-core"];
  return succeeds("apt-get", ["update", "-qq"]) &&
    succeeds("apt-get", ["install", "-y", "-qq", ...packages])
    ? installed()
    : undefined;
}

/** The browser that Playwright brings. */
function byPlaywright() {
  if (!succeeds("npx", ["playwright", "install", "chromium"])) return undefined;
  const program =
    'import("@playwright/test").then(({ chromium }) => console.log(chromium.executablePath()))';
  return output("node", ["-e", program]) || undefined;
}

/** The path of a Chromium: CHROMIUM_PATH, else an installed one, else apt as root, else Playwright's. */
export function browser() {
  const given = process.env.CHROMIUM_PATH;
  if (given && !existsSync(given)) stop(`CHROMIUM_PATH names no file: ${given}`);
  const found = given || installed() || byApt() || byPlaywright();
  return found ?? stop("No browser for the tests: install Chromium, or name one in CHROMIUM_PATH.");
}

// @ts-check
// `npm test`: everything that must hold, from nothing installed.
import { browser } from "./browser.mjs";
import { build, checkVersions, install, run, toolEnv } from "./toolchain.mjs";

checkVersions();
install();
run("npm", ["run", "--silent", "check"]);
build();
run("npm", ["run", "--silent", "weight"]);
run("npm", ["run", "--silent", "e2e"], { ...toolEnv(), CHROMIUM_PATH: browser() });

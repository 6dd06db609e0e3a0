// @ts-check
// `npm run up`: from nothing installed to a running server.
import { build, checkVersions, install, run } from "./toolchain.mjs";

checkVersions();
install();
build();
run("npm", ["run", "--silent", "serve"]);

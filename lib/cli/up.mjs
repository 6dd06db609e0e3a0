// @ts-check
// `npm run up`: from nothing installed to a running server.
import { become, build, checkVersions, install } from "./toolchain.mjs";

checkVersions();
install();
build();
become("lib/cli/serve.ts");

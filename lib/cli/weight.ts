import { existsSync } from "node:fs";
import path from "node:path";
import { CommandError, runCommand } from "./support/command";
import { bareWeight } from "./weight/bare-page";
import { routeScripts, weightOf } from "./weight/route-scripts";

const build = path.resolve(import.meta.dirname, "../../.next");
const bytesInKb = 1000;
/** How much script a page may load beyond a bare one, in kB after gzip: what a slow line brings in a second. */
const limitKb = 45;

const inKb = (bytes: number): string => (bytes / bytesInKb).toFixed(1).padStart(7);

/** `npm run weight`: script weight of every route of the production build, over a bare page of the same Next. */
function weigh(): Promise<void> {
  if (!existsSync(path.join(build, "build-manifest.json"))) {
    throw new CommandError("There is no production build: run npm run build first.");
  }
  const bare = bareWeight();
  const routes = routeScripts(build).map(({ route, scripts }) => {
    const bytes = weightOf(build, scripts);
    return { route, bytes, over: bytes - bare };
  });
  console.log(`Scripts in kB (gzip); a bare page loads ${inKb(bare).trim()}.`);
  console.log("  total    over  route");
  for (const { route, bytes, over } of routes) {
    console.log(`${inKb(bytes)} ${inKb(over)}  ${route}`);
  }
  const heavy = routes.filter(({ over }) => over > limitKb * bytesInKb);
  if (heavy.length > 0) {
    throw new CommandError(
      `More than ${limitKb} kB over a bare page: ${heavy.map(({ route }) => route).join(", ")}.`,
    );
  }
  return Promise.resolve();
}

await runCommand(weigh);

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import vm from "node:vm";
import { gzipSync } from "node:zlib";
import { z } from "zod";

const buildManifestSchema = z.object({ rootMainFiles: z.array(z.string()) });
/** What Next writes beside each page: the scripts of the page and of every layout and error page around it. */
const clientManifestSchema = z.object({
  entryJSFiles: z.record(z.string(), z.array(z.string())),
});
const manifestSuffix = "page_client-reference-manifest.js";

/** A page of a build and the scripts that its document names, relative to the build's folder. */
export interface RouteScripts {
  readonly route: string;
  readonly scripts: readonly string[];
}

/** The manifest is a script that fills a global; it is run in a context of its own. */
function entryScripts(file: string): readonly string[] {
  const sandbox: { globalThis: Record<string, unknown> } = { globalThis: {} };
  vm.runInNewContext(readFileSync(file, "utf8"), sandbox);
  const manifests = z
    .record(z.string(), clientManifestSchema)
    .parse(sandbox.globalThis["__RSC_MANIFEST"]);
  return Object.values(manifests).flatMap(({ entryJSFiles }) => Object.values(entryJSFiles).flat());
}

/**
 * The scripts of every page of a build. They are those of its HTML, but for the polyfills that browsers with
 * modules never load. Throws where there is no build.
 */
export function routeScripts(build: string): readonly RouteScripts[] {
  const manifest = buildManifestSchema.parse(
    JSON.parse(readFileSync(path.join(build, "build-manifest.json"), "utf8")),
  );
  const pages = path.join(build, "server/app");
  return readdirSync(pages, { recursive: true, encoding: "utf8" })
    .filter((name) => path.basename(name) === manifestSuffix)
    .map((name) => ({
      route: `/${path.dirname(name)}`.replace(/^\/\.$/, "/"),
      scripts: [
        ...new Set([...manifest.rootMainFiles, ...entryScripts(path.join(pages, name))]),
      ].toSorted(),
    }))
    .toSorted((one, other) => one.route.localeCompare(other.route));
}

/** Bytes of the scripts after gzip, each compressed by itself as a server sends it. */
export function weightOf(build: string, scripts: readonly string[]): number {
  return scripts
    .map((script) => gzipSync(readFileSync(path.join(build, script))).length)
    .reduce((sum, bytes) => sum + bytes, 0);
}

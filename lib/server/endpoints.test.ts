import { globSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const files = (pattern: string): readonly (readonly [string, string])[] =>
  globSync(pattern).map((file) => [file, readFileSync(file, "utf8")] as const);

/** Ask for nothing that is anybody's, and read no cookie. */
const open = ["app/api/health/route.ts", "app/api/[...path]/route.ts"];
const exported = /^export (?:async )?(?:const|let|var|function) (\w+)(.*)$/gm;

describe("every endpoint names what it does in the access table", () => {
  it("server actions are made by defineAction alone", () => {
    const actions = files("app/**/actions.ts");
    expect(actions.length).toBeGreaterThan(3);
    for (const [file, source] of actions) {
      for (const [line, , rest] of source.matchAll(exported)) {
        expect(rest, `${file}: ${line}`).toBe(" = defineAction({");
      }
      const made = source.match(/defineAction\(\{/g);
      expect(source.match(/^ {2}does: /gm), file).toHaveLength(made?.length ?? 0);
    }
  });

  it("routes are made by defineRoute or defineDownload alone", () => {
    const routes = files("app/**/route.{ts,tsx}").filter(([file]) => !open.includes(file));
    expect(routes.length).toBeGreaterThan(4);
    for (const [file, source] of routes) {
      for (const [line, , rest] of source.matchAll(exported)) {
        expect(rest, `${file}: ${line}`).toMatch(
          /^ = define(Route|Download)\($|^ = define(Route|Download)\(\["/,
        );
      }
    }
  });

  it("nothing else in the routes is a server action", () => {
    for (const [file, source] of files("{app,components,lib}/**/*.{ts,tsx}")) {
      if (file.endsWith("actions.ts") || file.endsWith(".test.ts")) continue;
      expect(source, file).not.toMatch(/^\s*["']use server["']/m);
    }
  });
});

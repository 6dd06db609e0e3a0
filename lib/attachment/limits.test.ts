import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { formBytes } from "./limits";

it("a form with the largest file is what an action takes, and no more", () => {
  const config = readFileSync("next.config.js", "utf8");
  expect(config).toContain(`bodySizeLimit: "${formBytes / 1024 / 1024}mb"`);
});

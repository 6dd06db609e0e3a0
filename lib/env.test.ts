import { describe, expect, it } from "vitest";
import { parseEnv } from "./env";

describe("the settings", () => {
  it("ask for four eyes unless they are switched off", () => {
    expect([parseEnv({}), parseEnv({ FOUR_EYES: "on" })].map((env) => env.fourEyes)).toEqual([
      true,
      true,
    ]);
    expect(parseEnv({ FOUR_EYES: "off" }).fourEyes).toBe(false);
  });

  it("name each wrong variable in one line", () => {
    expect(() => parseEnv({ FOUR_EYES: "maybe", PORT: "0" })).toThrow(/PORT: .*FOUR_EYES: /);
  });

  it("let the demo's accounts in only where the server is bound to this machine", () => {
    expect(parseEnv({}).demoAllowed).toBe(true);
    expect(parseEnv({ HOST: "0.0.0.0" }).demoAllowed).toBe(false);
    expect(parseEnv({ HOST: "0.0.0.0", DEMO_PUBLIC: "on" }).demoAllowed).toBe(true);
  });
});

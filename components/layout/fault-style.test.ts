import { expect, test } from "vitest";
import { faultTexts } from "@/lib/i18n/fault-texts";
import { locales } from "@/lib/i18n/locales";
import { faultStyle } from "./fault-style";

test("a failed page says so in each language, in one string of CSS", () => {
  const content = /content:"([^"]*)"/.exec(faultStyle)?.[1];
  for (const locale of locales) {
    expect(content).toContain(faultTexts[locale].title);
    expect(content).toContain(faultTexts[locale].withoutScript);
  }
  expect(faultStyle).not.toContain("\n");
});

import { expect, test } from "vitest";
import { listingFormSchema } from "./schemas";

const opened = (intent: string) => listingFormSchema.safeParse({ intent, title: "Kept" });

test("the button of a branch says what the tree is to be opened at", () => {
  for (const code of ["", "C", "C02"]) {
    expect(opened(`open:${code}`).data).toEqual({ intent: "open", code });
  }
});

test("nothing else can be opened", () => {
  for (const code of ["C02F", "Z", "c", "C0", "__proto__"]) {
    expect(opened(`open:${code}`).success, code).toBe(false);
  }
  expect(opened("open").success).toBe(false);
});

import { expect, test } from "vitest";
import { searchSchema } from "@/lib/search/browse";
import { countsOf, valueCount, valueId } from "@/lib/search/values";
import { regionChoices } from "./region-choices";

/** Three listings from Vietnam and one from Singapore; nothing else is counted. */
function someCounts() {
  const counted = new Int32Array(valueCount);
  counted[valueId("country", "VN") ?? 0] = 3;
  counted[valueId("country", "SG") ?? 0] = 1;
  counted[valueId("tier", "2") ?? 0] = 3;
  return countsOf(counted);
}
function choice(params: Readonly<Record<string, string>>, value: string | number) {
  const { countries, tiers } = regionChoices(searchSchema.parse(params), someCounts(), params);
  return [...countries, ...tiers].find((one) => one.value === value);
}

test("a country leads to what it narrows, from the first page, with all that is chosen", () => {
  expect(choice({ q: "rice", way: "patent_licence", page: "3" }, "VN")).toEqual({
    value: "VN",
    count: 3,
    href: "/listings?q=rice&way=patent_licence&country=VN",
    isChosen: false,
  });
});

test("a country or tier that leaves nothing leads nowhere", () => {
  expect(choice({}, "BN")).toMatchObject({ count: 0, href: null });
  expect(choice({}, 1)).toMatchObject({ count: 0, href: null });
});

test("what is chosen leads away from itself, also where it leaves nothing", () => {
  expect(choice({ country: "BN", kind: "need" }, "BN")).toMatchObject({
    href: "/listings?kind=need",
    isChosen: true,
  });
  expect(choice({ tier: "2", country: "VN" }, 2)).toMatchObject({
    href: "/listings?country=VN",
    isChosen: true,
  });
});

test("another country takes the place of the one that is chosen", () => {
  expect(choice({ country: "VN" }, "SG")?.href).toBe("/listings?country=SG");
});

import { describe, expect, it } from "vitest";
import needs from "@/db/demo/needs.json";
import offers from "@/db/demo/offers.json";
import organisations from "@/db/demo/organisations.json";
import { aContent } from "@/db/testing/factories";
import { contentSchema, type ListingContent } from "./content";
import { warningsOf } from "./warnings";

const name = "岚桂亚热带农业工程研究院 (Langui Institute of Subtropical Agricultural Engineering)";
const long = "The dryer holds 5 t/d of paddy at 14 % moisture through three rainy days. ".repeat(3);

const codesOf = (given: Partial<ListingContent>, organisation: string | null = name) =>
  warningsOf(
    { kind: "offer", content: aContent({ description: long, ...given }) },
    organisation,
  ).map((warning) => ("found" in warning ? `${warning.code}: ${warning.found}` : warning.code));

describe("an anonymous listing", () => {
  it.each([
    [`${long} Developed at ${name}.`, name],
    [`${long} 由岚桂亚热带农业工程研究院研制。`, "岚桂亚热带农业工程研究院"],
    [`${long} The Langui dryer is known.`, "Langui"],
    [`${long} 岚桂牌干燥机。`, "岚桂"],
  ])("is warned of its organisation's name", (description, found) => {
    expect(codesOf({ anonymous: true, description })).toEqual([`names_organisation: ${found}`]);
  });

  it.each(["CN 113456789 B", "ZL 2019 1 0123456.7", "PCT/CN2020/123456", "US10123456B2"])(
    "is warned of the patent number %s",
    (number) => {
      expect(codesOf({ anonymous: true, advantages: `Protected by ${number}, 2024` })).toEqual([
        `patent_number: ${number}`,
      ]);
    },
  );

  it("is warned of a web address, and once of an address of mail", () => {
    expect(
      codesOf({ anonymous: true, summary: "See www.langui.example or langui.com.cn" }),
    ).toEqual(["web_address: www.langui.example", "web_address: langui.com.cn"]);
    expect(codesOf({ anonymous: true, summary: "Write to dryer@langui.com.cn" })).toEqual([
      "email: dryer@langui.com.cn",
    ]);
  });

  it("is not warned of amounts, ranges and standards", () => {
    const description = `${long} ISO 9001:2015, pH 6.5-7.5, 1 500 000 kWh, USD 150 000, 2019-2024, DIN 51900.`;
    expect(codesOf({ anonymous: true, description })).toEqual([]);
  });
});

describe("a listing under its organisation's name", () => {
  it("may name its organisation and its patents, but is warned of contact data", () => {
    const description = `${long} Langui holds CN 113456789 B. Call +86 771 1234567 or 13812345678.`;
    expect(codesOf({ description })).toEqual(["phone: +86 771 1234567", "phone: 13812345678"]);
  });

  it("is warned where it says little or nothing that can be compared", () => {
    const words = {
      title: "A dryer",
      summary: "Dries",
      advantages: "Better",
      description: "Good.",
    };
    expect(codesOf(words)).toEqual(["brief", "no_figures"]);
  });
});

describe("the demo's listings, were they anonymous", () => {
  it("hardly ever name an innocent word", () => {
    const named = [...offers, ...needs].filter((raw) => {
      const content = contentSchema.parse({ ...raw, anonymous: true });
      const organisation = organisations.find(({ key }) => key === raw.organisation)?.name ?? null;
      const kind = raw.kind === "offer" ? "offer" : "need";
      return warningsOf({ kind, content }, organisation).length > 0;
    });
    expect(named.length).toBeLessThanOrEqual(2);
  });
});

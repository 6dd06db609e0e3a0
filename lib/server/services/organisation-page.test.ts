import { beforeEach, describe, expect, it } from "vitest";
import { type House, openHouse } from "../testing/house";

let house: House;
beforeEach(async () => {
  house = await openHouse();
});

describe("the page of an organisation", () => {
  it.each([
    ["农业科学研究所，培育耐旱水稻。", "zh"],
    ["Viện nghiên cứu giống lúa.", null],
  ])("says in which language it is described where the script tells: %s", async (about, lang) => {
    const { id } = await house.organisation({ about });
    const { visit } = await house.signedIn({});
    expect((await house.ask(visit, (s) => s.organisation(id)))?.aboutLang).toBe(lang);
  });
});

import { beforeEach, describe, expect, it } from "vitest";
import { aContent } from "@/db/testing/factories";
import type { Country } from "@/lib/taxonomy/countries";
import type { Locale } from "@/lib/account/model";
import type { Language } from "@/lib/taxonomy/languages";
import { type House, openHouse } from "../testing/house";

let house: House;
beforeEach(async () => {
  house = await openHouse();
});

/** Somebody of an organisation, and the language in which the form is opened. */
async function writer(country: Country, locale: Locale) {
  const province = country === "CN" ? "CN-YN" : null;
  const { id: organisationId } = await house.organisation({ country, province });
  const { visit, person } = await house.signedIn({ role: "member", organisationId, locale });
  const wrote = (authorId: string, lang: Language, createdAt: number) =>
    house.listing({ organisationId, authorId, createdAt, content: aContent({ lang }) });
  const language = async () =>
    (await house.ask(visit, (s) => s.newListingForm("offer")))?.content.lang;
  return { person, wrote, language };
}

describe("a new listing is begun", () => {
  it.each([
    ["TH", "en", "th"],
    ["CN", "en", "zh"],
    ["SG", "zh", "zh"],
    ["PH", "en", "en"],
  ] as const)("in %s, with pages in %s, in %s", async (country, locale, expected) => {
    expect(await (await writer(country, locale)).language()).toBe(expected);
  });

  it("in the language of the person's last one, whatever colleagues write", async () => {
    const { person, wrote, language } = await writer("TH", "zh");
    await wrote(person.id, "th", 1000);
    await wrote(person.id, "en", 3000);
    await wrote(person.id, "lo", 2000);
    const colleague = await house.person({ email: "colleague@example.org" });
    await wrote(colleague.id, "vi", 4000);
    expect(await language()).toBe("en");
  });
});

import { describe, expect, it } from "vitest";
import { aContent, aListing } from "@/db/testing/factories";
import { guest } from "@/lib/access/model";
import { listingView } from "@/lib/listing/present";
import { translationSchema } from "@/lib/translation/model";
import type { TranslationView } from "@/lib/translation/view";
import { textsIn } from "./texts-in";

const listing = listingView(guest, {
  listing: aListing({
    content: aContent({ lang: "vi", title: "Máy sấy lúa", summary: "Sấy lúa." }),
  }),
  organisation: null,
});
const chinese: TranslationView = {
  lang: "zh",
  texts: translationSchema.parse({ title: "稻谷烘干机" }),
  mark: "human",
  outdated: false,
  updatedAt: 0,
  version: 1,
  can: { edit: false, remove: false, verify: false },
};

describe("a listing for a reader of another language", () => {
  it("is read in the translation, and in the original where that says nothing", () => {
    const { mark, read } = textsIn(listing, [chinese], "zh");
    expect(mark).toBe("human");
    expect(read("title")).toEqual({ lang: "zh", text: "稻谷烘干机" });
    expect(read("summary")).toEqual({ lang: "vi", text: "Sấy lúa." });
  });

  it("is read in the original where there is no translation into the language", () => {
    const { mark, read } = textsIn(listing, [chinese], "en");
    expect(mark).toBeNull();
    expect(read("title")).toEqual({ lang: "vi", text: "Máy sấy lúa" });
  });

  it("is read in the original by who reads that", () => {
    const { read } = textsIn({ ...listing, lang: "zh" }, [chinese], "zh");
    expect(read("title").text).toBe("Máy sấy lúa");
  });
});

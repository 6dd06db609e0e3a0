import { describe, expect, it } from "vitest";
import { actions } from "@/lib/access/table";
import { locales } from "@/lib/i18n/locales";
import { actName } from "./act-name";

/** Acts that write nothing, or that the log has under another name. */
const unlogged =
  /\.(read\w*|list\w*|browse|see_identity|suggest_ipc|preview|method|queue|decide\w*|use_link|autosave)$/;

describe("the name of an act of the audit log", () => {
  it("is there in each language for every act that is logged", () => {
    const logged = actions.filter((action) => !unlogged.test(action));
    expect(logged).toContain("shortlist.add");
    for (const locale of locales) {
      expect(logged.filter((act) => actName(locale, act) === act)).toEqual([]);
    }
  });

  it("is the act itself where it has no name", () => {
    expect(actName("en", "kettle.boil")).toBe("kettle.boil");
  });
});

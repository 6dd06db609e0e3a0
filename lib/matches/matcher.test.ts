import { describe, expect, it } from "vitest";
import { profilesRepository } from "@/db/repositories/profiles";
import { emptyDatabase } from "@/db/testing/database";
import { memorySnapshots } from "@/db/testing/snapshots";
import { aSubject } from "@/db/testing/subjects";
import { profileOf } from "@/lib/matching/profile";
import { createMatcher } from "./matcher";

const asked = { lang: "en", title: "Wrack gatherer", text: "Gathers wrack on beaches." } as const;
const title = "Wrack gatherer for beaches";

function aMatcher() {
  const { database, connection } = emptyDatabase();
  database.pragma("foreign_keys = off"); // profiles alone are under test
  const store = profilesRepository(connection);
  const put = async (id: string, published: boolean) => {
    const profile = published ? profileOf(aSubject({ id, title, texts: [], ipc: ["E01H"] })) : null;
    await store.put([{ listingId: id, kind: "offer", profile }]);
  };
  return {
    matcher: createMatcher(
      { profiles: store, snapshots: memorySnapshots() },
      { aseanWithAsean: false },
    ),
    put,
  };
}

describe("the matcher's suggestion of subclasses", () => {
  it("learns from what is published, and forgets what is taken down", async () => {
    const { matcher, put } = aMatcher();
    const start = await matcher.suggestIpc(asked);
    const ids = ["lst_a", "lst_b", "lst_c"];
    for (const id of ids) await put(id, true);
    expect((await matcher.suggestIpc(asked))[0]?.code).toBe("E01H");
    expect(start[0]?.code).not.toBe("E01H");
    for (const id of ids) await put(id, false);
    expect(await matcher.suggestIpc(asked)).toEqual(start);
  });

  it("says which words spoke for a subclass", async () => {
    const { matcher } = aMatcher();
    const [first] = await matcher.suggestIpc({ lang: "en", title: "Drip irrigation", text: "" });
    expect(first?.terms).toContain("Drip irrigation");
  });
});

import { describe, expect, it } from "vitest";
import { aContent, aListing, aMatch, anActor, anOrganisation } from "@/db/testing/factories";
import { guest, type Actor } from "@/lib/access/model";
import type { ListingContent } from "@/lib/listing/content";
import { pairView } from "@/lib/matches/present";
import type { PairView } from "@/lib/matches/view";
import type { Reason } from "@/lib/matching/model";
import { nextSteps, readerOf } from "./next-steps";

interface Given {
  readonly actor?: Actor;
  readonly offer?: Partial<ListingContent>;
  readonly openForInterest?: boolean;
  readonly reasons?: readonly Reason[];
  readonly open?: number;
}

const [buyer, maker] = [anOrganisation({ country: "LA" }), anOrganisation({ country: "CN" })];

function aPair({
  actor = guest,
  offer,
  openForInterest = true,
  reasons = [],
  open = 0,
}: Given): PairView {
  const status = "published";
  const need = aListing({ status, organisationId: buyer.id, openForInterest }, "need");
  const content = aContent(offer);
  const offered = aListing({ status, organisationId: maker.id, content, openForInterest });
  const parts = [{ part: "stage", points: 0, max: 10, open, known: open === 0 }] as const;
  const match = aMatch({ needId: need.id, offerId: offered.id, total: 0, reasons, parts, open });
  const sides = {
    match,
    need: { listing: need, organisation: buyer },
    offer: { listing: offered, organisation: maker },
  };
  return pairView(
    actor,
    sides,
    ({ code }) => code,
    (id) => id,
  );
}

describe("the way from a match to a contract", () => {
  it("leads through confidentiality, meeting and memorandum, and to the register for free technology", () => {
    expect(nextSteps(aPair({ offer: { exportControl: "free" } }))).toEqual({
      need: ["askProof"],
      offer: ["exportFree"],
      both: ["confidentiality", "meeting", "memorandum", "contract", "registration"],
    });
  });

  it("asks for the licence of intent first where export is restricted, and for no register", () => {
    const { offer, both } = nextSteps(aPair({ offer: { exportControl: "restricted" } }));
    expect(offer[0]).toBe("exportRestricted");
    expect(both).not.toContain("registration");
  });

  it("asks for an assessment where there was none", () => {
    const { offer } = nextSteps(aPair({ offer: { exportControl: "not_assessed" } }));
    expect(offer).toEqual(["exportNotAssessed"]);
  });

  it.each(["secret", "filed"] as const)("warns to protect what is %s", (ipStatus) => {
    expect(nextSteps(aPair({ offer: { ipStatus } })).offer).toContain("protect");
  });

  it("names what the gaps ask for", () => {
    const reasons: readonly Reason[] = [
      { code: "support_missing", supports: ["training"] },
      { code: "ways_apart", needWays: ["other"], offerWays: ["joint_venture"] },
    ];
    const { offer, both } = nextSteps(aPair({ reasons, open: 10 }));
    expect(offer).toContain("support");
    expect(both.slice(0, 2)).toEqual(["stateOpen", "agreeWay"]);
  });

  it("tells both sides to open what they closed for interest", () => {
    const { need, offer } = nextSteps(aPair({ openForInterest: false }));
    expect(need).toContain("openNeed");
    expect(offer).toContain("openOffer");
  });
});

describe("the reader of a pair", () => {
  it.each([
    ["need", buyer.id],
    ["offer", maker.id],
    ["neither", "org_other"],
  ])("speaks for %s by the own organisation", (side, organisationId) => {
    expect(readerOf(aPair({ actor: anActor("member", organisationId) }), false)).toBe(side);
  });

  it("speaks for nobody without having signed in", () => {
    expect(readerOf(aPair({}), true)).toBe("guest");
  });
});

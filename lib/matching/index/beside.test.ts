import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anySubject } from "@/db/testing/subjects";
import type { Profile } from "../model";
import { profileOf } from "../profile";
import { scorePair } from "../score";
import { statisticsOf } from "../statistics";
import { defaultWeights } from "../weights";
import { besideOf } from "./beside";
import { blocksOf } from "./blocks";
import { byteWriter } from "./bytes";
import { factPointsRoom } from "./country-bound";
import { type Names, readFacts, writeFacts } from "./facts";
import { smallStringTable } from "./string-table";

const namesOf = (): Names => ({
  ids: smallStringTable(),
  features: smallStringTable(),
  codes: smallStringTable(),
  organisations: smallStringTable(),
});

function recorded(profile: Profile, names: Names): DataView {
  const to = byteWriter();
  writeFacts(to, profile, names);
  const bytes = to.written();
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const context = {
  weights: defaultWeights,
  statistics: statisticsOf([]),
  countryPart: true,
  aseanWithAsean: true,
  now: 0,
};
const slack = 1e-9; // points
const oneRecord = {
  size: 1,
  dead: 0,
  ids: new Int32Array(1),
  isDead: new Uint8Array(1),
  starts: new Uint32Array(2),
  bytes: new Uint8Array(0),
};

describe("what a record tells", () => {
  it.each([
    ["need", "offer"],
    ["offer", "need"],
  ] as const)(
    "bounds what a listing earns beside the topic when a %s asks",
    (one, other) => {
      fc.assert(
        fc.property(anySubject(one), anySubject(other), (asks, held) => {
          const [asking, profile] = [profileOf(asks), profileOf(held)];
          const score = scorePair(asking, profile, context);
          if (score.outcome === "forbidden") return;
          const names = namesOf();
          const view = recorded(profile, names);
          const asked = { asking, context, ruled: true, names };
          const beside = besideOf(asked, factPointsRoom()(asked));
          const earned = score.total - (score.parts[0]?.points ?? 0);
          const all = beside.all(view, 0);
          expect(all).toBeGreaterThanOrEqual(earned - slack);
          const fields = profile.ipc.map(({ code }) => beside.field(names.codes.find(code)));
          const [stated] = blocksOf({ ...oneRecord, view }).stated;
          expect(beside.most(stated ?? 0) + Math.max(0, ...fields)).toBeGreaterThanOrEqual(
            all - slack,
          );
        }),
        { numRuns: 300 },
      );
    },
    60_000,
  );

  it("gives back what the points and the rules for pairs depend on", () => {
    fc.assert(
      fc.property(anySubject("offer"), anySubject("need"), (held, asks) => {
        const [profile, asking] = [profileOf(held), profileOf(asks)];
        const names = namesOf();
        const view = recorded(profile, names);
        const read = readFacts(view, 0, { id: profile.id, kind: "offer", names });
        const points = (offer: Profile) => {
          const score = scorePair(asking, offer, context);
          return score.outcome === "forbidden"
            ? score.rule
            : score.parts.slice(1).map((part) => [part.points, part.open]);
        };
        expect(points(read)).toEqual(points(profile));
      }),
      { numRuns: 300 },
    );
  }, 60_000);
});

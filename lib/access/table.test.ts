import { describe, expect, it } from "vitest";
import { anActor, aListing } from "@/db/testing/factories";
import { authorise, may, mayWith } from "./authorise";
import { guest, listingStatuses, roles } from "./model";
import { actions, allows, table } from "./table";

const relations = ["own", "other"] as const;
const writes = ["listing.edit", "listing.submit", "listing.withdraw"] as const;

describe("the access table", () => {
  it("answers every question of role, relation, state and action as its rows say", () => {
    for (const action of actions) {
      for (const role of ["guest", ...roles] as const) {
        for (const relation of relations) {
          for (const state of [null, ...listingStatuses]) {
            const row: Record<string, Record<string, true | readonly string[]>> = table[action];
            const grant = row[role]?.[relation];
            const expected = grant === true || (state !== null && (grant ?? []).includes(state));
            expect(
              allows({ action, role, relation, state }),
              `${role} ${relation} ${action} ${String(state)}`,
            ).toBe(expected);
          }
        }
      }
    }
  });

  it("lets a guest write nothing but a sign-up, a sign-in, a sign-out and a password by link", () => {
    const allowed = actions.filter((action) => may(guest, action));
    const reading = [
      "listing.browse",
      "listing.suggest_ipc",
      "market.read",
      "match.preview",
      "match.method",
      "organisation.read",
    ];
    const entering = ["account.sign_up", "account.sign_in", "account.sign_out", "account.use_link"];
    expect([...allowed].sort()).toEqual([...reading, ...entering].sort());
  });

  it("shows a stranger published listings only", () => {
    const stranger = anActor("member", "org_x");
    const seen = listingStatuses.filter((status) =>
      mayWith(stranger, "listing.read", aListing({ status, organisationId: "org_y" })),
    );
    expect(seen).toEqual(["published"]);
  });

  it("lets nobody but the own organisation write a listing, whatever the role", () => {
    for (const role of roles) {
      for (const action of writes) {
        for (const status of listingStatuses) {
          expect(
            mayWith(anActor(role, "org_x"), action, aListing({ status, organisationId: "org_y" })),
          ).toBe(false);
        }
      }
    }
  });

  it("lets nobody decide on a listing of the own organisation", () => {
    for (const role of roles) {
      for (const status of listingStatuses) {
        expect(
          mayWith(
            anActor(role, "org_x"),
            "review.decide",
            aListing({ status, organisationId: "org_x" }),
          ),
        ).toBe(false);
      }
    }
  });

  it("shows curators no draft of others", () => {
    expect(
      mayWith(
        anActor("curator"),
        "listing.read",
        aListing({ status: "draft", organisationId: "org_y" }),
      ),
    ).toBe(false);
  });

  it("takes an unknown organisation for nobody's", () => {
    const nobody = anActor("member", null);
    expect(authorise(nobody, "listing.edit", aListing({ organisationId: null }))).toBeNull();
  });

  it("keeps administration for administrators, and nobody's own account for themselves", () => {
    expect(may(anActor("curator"), "person.list")).toBe(false);
    expect(may(anActor("administrator"), "person.set_role", "own")).toBe(false);
    expect(may(anActor("administrator"), "person.set_role", "other")).toBe(true);
  });
});

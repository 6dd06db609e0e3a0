import { beforeEach, expect, it } from "vitest";
import { aPdf } from "@/db/testing/files";
import { type House, openHouse } from "./testing/house";

/** What a person may send within a quarter of an hour; see container.ts. */
const aQuarterHour = 30;

let house: House;
beforeEach(async () => {
  house = await openHouse();
});

it("files are taken so many of one person in a while, refused ones counted, and nobody else waits", async () => {
  const organisation = await house.organisation();
  const given = { role: "member", organisationId: organisation.id } as const;
  const [busy, colleague] = [await house.signedIn(given), await house.signedIn(given)];
  const { id } = await house.listing({ organisationId: organisation.id, status: "draft" });
  const send = ({ visit }: typeof busy, bytes: Uint8Array) =>
    house.ask(visit, (s) => s.addAttachment({ listing: id, name: "Data sheet.pdf", bytes }));
  for (let sent = 0; sent < aQuarterHour; sent += 1) {
    expect(await send(busy, new Uint8Array())).toMatchObject({ error: { code: "invalid_input" } });
  }
  expect(await send(busy, aPdf)).toMatchObject({ ok: false, error: { code: "slow_down" } });
  expect(await house.ports.attachments.ofListing(id)).toEqual([]);
  expect(await send(colleague, aPdf)).toMatchObject({ ok: true });
});

import { expect, it } from "vitest";
import type { Progress } from "@/lib/jobs/model";
import { cursorOf, placeIn, remainingMs, resumedPlace } from "./rematch-place";
import { versionsInForce } from "./versions";

const began = 1000;
const at = (done: number, since: { readonly at: number; readonly done: number }): Progress => ({
  done,
  total: 300,
  cursor: cursorOf({ versions: versionsInForce, began, phase: "need", after: "lst_1", since }),
});

it("tells how long a run still takes by the pace of its present stretch", () => {
  const progress = at(200, { at: 50_000, done: 180 });
  expect(remainingMs(progress, 60_000)).toBe(50_000); // 20 in 10 s, 100 are left
  expect(remainingMs(at(180, { at: 50_000, done: 180 }), 60_000)).toBeNull();
  expect(remainingMs(null, 60_000)).toBeNull();
});

it("counts a stretch from where a run goes on", () => {
  const { place, done } = resumedPlace(at(200, { at: 50_000, done: 180 }), 900_000);
  expect(place).toMatchObject({ began, phase: "need", after: "lst_1" });
  expect(place.since).toEqual({ at: 900_000, done: 200 });
  expect(done).toBe(200);
});

it("begins anew after a place that an older program kept", () => {
  const older = { done: 9, total: 20, cursor: '{"began":1,"phase":"need","after":"lst_1"}' };
  expect(placeIn(older)).toBeNull();
  expect(resumedPlace(older, 5)).toMatchObject({ done: 0, place: { began: 5, phase: "index" } });
});

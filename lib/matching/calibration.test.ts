import { describe, expect, it } from "vitest";
import { calibrationBins, calibrationError } from "./calibration";

const claims = (confidence: number, rights: readonly boolean[]) =>
  rights.map((right) => ({ confidence, right }));

describe("calibration", () => {
  it("has no error where as many claims are right as was said", () => {
    expect(calibrationError(claims(0.75, [true, true, true, false]))).toBeCloseTo(0);
  });

  it("has the distance of said and observed as its error, weighted by claims", () => {
    const some = [...claims(0.9, [true, false]), ...claims(0.1, [false, false])];
    expect(calibrationError(some)).toBeCloseTo((0.4 * 2 + 0.1 * 2) / 4);
  });

  it("keeps full confidence in the last bin, and has no error without claims", () => {
    expect(calibrationBins([...claims(1, [true]), ...claims(0.95, [true])])).toHaveLength(1);
    expect(calibrationError([])).toBe(0);
  });
});

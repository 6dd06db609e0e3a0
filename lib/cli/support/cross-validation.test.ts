import { expect, test } from "vitest";
import { dealt } from "./cross-validation";

test("folds are of equal size, but for one", () => {
  const sizes = [0, 1, 2, 3, 4].map(
    (fold) => dealt(23, 5, 1).filter((dealtTo) => dealtTo === fold).length,
  );
  expect(sizes).toEqual([5, 5, 5, 4, 4]);
});

test("the seed alone decides who comes where", () => {
  expect(dealt(40, 5, 1)).toEqual(dealt(40, 5, 1));
  expect(dealt(40, 5, 2)).not.toEqual(dealt(40, 5, 1));
});

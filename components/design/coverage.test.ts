import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";

const root = path.resolve(import.meta.dirname, "../..");
/** What the page shows by way of other components, or cannot show: fields unseen. */
const parts = ["choice", "choice-group", "field-frame", "fieldset", "hidden-fields"];

test("the page of components shows every one of them", () => {
  const shown = [
    path.join(root, "app/[locale]/design/page.tsx"),
    path.join(root, "components/listing/listing-search.tsx"),
    ...readdirSync(import.meta.dirname)
      .filter((name) => name.endsWith(".tsx"))
      .map((name) => path.join(import.meta.dirname, name)),
  ]
    .map((file) => readFileSync(file, "utf8"))
    .join("\n");
  const components = readdirSync(path.join(root, "components/ui"))
    .filter((name) => name.endsWith(".tsx"))
    .map((name) => path.basename(name, ".tsx"))
    .filter((name) => !parts.includes(name));
  expect(components.filter((name) => !shown.includes(`/ui/${name}"`))).toEqual([]);
});

import { type AppPath, withQuery } from "@/lib/i18n/navigation";
import type { MarketCell } from "@/lib/market/model";

const sectionLength = 1;
const classLength = 3;
const subclassLength = 4;

/** The list of a cell's offers or needs; of both where the kind is left open. */
export function listingsPath(
  { country, code }: Pick<MarketCell, "country" | "code">,
  kind?: "offer" | "need",
): AppPath {
  const at = (length: number): string | null =>
    code.length >= length ? code.slice(0, length) : null;
  return withQuery("/listings", {
    kind,
    section: at(sectionLength),
    class: at(classLength),
    subclass: at(subclassLength),
    country,
  });
}

import "server-only";
import { everyField } from "@/lib/market/model";
import type { Country } from "@/lib/taxonomy/countries";
import type { Context } from "./context";

/** The market as it was counted last: prepared pages alone; null before the first count. */
export const marketServices = ({ ports }: Context) => ({
  /** By country and section, or by the classes of one section. */
  marketFields: (section: string = everyField) => ports.market.fields(section),
  marketOf: (country: Country) => ports.market.country(country),
});

import { z } from "zod";
import { countries, type Country } from "@/lib/taxonomy/countries";
import {
  organisationKinds,
  organisationSizes,
  type OrganisationKind,
  type OrganisationSize,
} from "@/lib/taxonomy/organisations";
import { provinces, type Province } from "@/lib/taxonomy/provinces";

export const organisationNameLength = { min: 2, max: 200 } as const;

/** A university, institute, company, agency or cooperative that posts listings. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  /** Null where an import did not say. */
  readonly country: Country | null;
  /** China's provincial unit; null elsewhere. */
  readonly province: Province | null;
  readonly kind: OrganisationKind | null;
  readonly size: OrganisationSize | null;
  readonly about: string;
  readonly isDemo: boolean;
  readonly createdAt: number;
}

const emptyToNull = (value: unknown): unknown =>
  value === "" || value === undefined ? null : value;

const isStated = (value: unknown): boolean => emptyToNull(value) !== null;

/** Looks at the province as soon as the country is known, whatever else is wrong: all faults are said at once. */
const whenCountryIsKnown = {
  when: ({ value }: { readonly value: unknown }): boolean =>
    z.object({ country: z.enum(countries), province: z.unknown() }).safeParse(value).success,
};

/** What a person says of the organisation at sign-up. A province belongs to China and only to China. */
export const organisationSchema = z
  .object({
    name: z.string().trim().min(organisationNameLength.min).max(organisationNameLength.max),
    country: z.enum(countries),
    province: z.preprocess(emptyToNull, z.enum(provinces).nullable()),
    kind: z.enum(organisationKinds),
    size: z.enum(organisationSizes),
  })
  .refine(({ country, province }) => country !== "CN" || isStated(province), {
    error: "required",
    path: ["province"],
    ...whenCountryIsKnown,
  })
  .refine(({ country, province }) => country === "CN" || !isStated(province), {
    error: "not_for_organisation",
    path: ["province"],
    ...whenCountryIsKnown,
  });

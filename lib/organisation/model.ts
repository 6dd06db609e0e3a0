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

/** What a person says of the organisation at sign-up. A province belongs to China and only to China. */
export const organisationSchema = z
  .object({
    name: z.string().trim().min(organisationNameLength.min).max(organisationNameLength.max),
    country: z.enum(countries),
    province: z.preprocess(emptyToNull, z.enum(provinces).nullable()),
    kind: z.enum(organisationKinds),
    size: z.enum(organisationSizes),
  })
  .superRefine((organisation, context) => {
    const isChina = organisation.country === "CN";
    if (isChina && organisation.province === null) {
      context.addIssue({ code: "custom", message: "required", path: ["province"], input: null });
    }
    if (!isChina && organisation.province !== null) {
      context.addIssue({
        code: "custom",
        message: "not_for_organisation",
        path: ["province"],
        input: organisation.province,
      });
    }
  });

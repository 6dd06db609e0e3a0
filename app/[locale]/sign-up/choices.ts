import { getTranslations } from "next-intl/server";
import type { SignUpChoices } from "@/components/account/sign-up-form";
import type { Locale } from "@/lib/account/model";
import { countryName } from "@/lib/i18n/names";
import { aseanCountries, type Country } from "@/lib/taxonomy/countries";
import { organisationKinds, organisationSizes } from "@/lib/taxonomy/organisations";
import { provinces } from "@/lib/taxonomy/provinces";

/** What can be chosen at sign-up, in the reader's language; provinces in the order of their names. */
export async function signUpChoices(locale: Locale): Promise<SignUpChoices> {
  const [t, fields] = [await getTranslations("taxonomy"), await getTranslations("account.fields")];
  const country = (code: Country) => ({ value: code, label: countryName(locale, code) });
  const byName = new Intl.Collator(locale).compare;
  return {
    countries: [
      { label: fields("china"), options: [country("CN")] },
      { label: fields("asean"), options: aseanCountries.map(country) },
    ],
    provinces: provinces
      .map((code) => ({ value: code, label: t(`provinces.${code}`) }))
      .toSorted((one, other) => byName(one.label, other.label)),
    kinds: organisationKinds.map((kind) => ({
      value: kind,
      label: t(`organisationKinds.${kind}`),
    })),
    sizes: organisationSizes.map((size) => ({
      value: size,
      label: t(`organisationSizes.${size}`),
    })),
  };
}

"use client";

import { useTranslations } from "next-intl";
import { ActionForm } from "@/components/form/action-form";
import type { FormFields } from "@/components/form/form-fields";
import type { FormAction } from "@/components/form/form-values";
import { choiceFault } from "@/components/form/form-texts";
import { Section } from "@/components/ui/section";
import { type Option, type OptionGroup, SelectField } from "@/components/ui/select-field";
import { RadioGroup } from "@/components/ui/radio-group";
import { SubmitButton } from "@/components/ui/submit-button";
import { TextField } from "@/components/ui/text-field";

/** What can be chosen, with names in the reader's language. */
export interface SignUpChoices {
  readonly countries: readonly OptionGroup[];
  readonly provinces: readonly Option[];
  readonly kinds: readonly Option[];
  readonly sizes: readonly Option[];
}

/** The longest values, in characters, and the shortest password. */
export interface SignUpLimits {
  readonly name: number;
  readonly organisationName: number;
  readonly password: { readonly min: number; readonly max: number };
}

interface SignUpFormProps {
  readonly action: FormAction;
  readonly choices: SignUpChoices;
  readonly limits: SignUpLimits;
}

interface PartProps extends Omit<SignUpFormProps, "action"> {
  readonly fields: FormFields;
  readonly labels: ReturnType<typeof useLabels>;
}

function useLabels() {
  const t = useTranslations("account.fields");
  return {
    name: t("name"),
    email: t("email"),
    password: t("password"),
    "organisation.name": t("organisationName"),
    "organisation.country": t("country"),
    "organisation.province": t("province"),
    "organisation.kind": t("kind"),
    "organisation.size": t("size"),
  };
}

function PersonPart({ fields: { one }, labels, limits }: PartProps) {
  const t = useTranslations("account.fields");
  return (
    <div className="space-y-6">
      <TextField
        {...one("name")}
        label={labels.name}
        hint={t("nameHint")}
        autoComplete="name"
        maxLength={limits.name}
        required
      />
      <TextField
        {...one("email")}
        label={labels.email}
        hint={t("emailHint")}
        type="email"
        autoComplete="email"
        required
      />
      <TextField
        {...one("password")}
        label={labels.password}
        hint={t("passwordHint", { min: limits.password.min })}
        type="password"
        autoComplete="new-password"
        maxLength={limits.password.max}
        required
      />
    </div>
  );
}

function OrganisationPart({ fields: { one }, labels, choices, limits }: PartProps) {
  const t = useTranslations("account.fields");
  return (
    <div className="space-y-6">
      <TextField
        {...one("organisation.name")}
        label={labels["organisation.name"]}
        hint={t("organisationNameHint")}
        autoComplete="organization"
        maxLength={limits.organisationName}
        required
      />
      <SelectField
        {...one("organisation.country")}
        label={labels["organisation.country"]}
        emptyLabel={t("chooseCountry")}
        options={choices.countries}
        autoComplete="country"
        required
      />
      <SelectField
        {...one("organisation.province")}
        label={labels["organisation.province"]}
        hint={t("provinceHint")}
        emptyLabel={t("noProvince")}
        options={choices.provinces}
        autoComplete="address-level1"
      />
      <RadioGroup
        {...one("organisation.kind")}
        label={labels["organisation.kind"]}
        options={choices.kinds}
        columns={2}
        required
      />
      <RadioGroup
        {...one("organisation.size")}
        label={labels["organisation.size"]}
        options={choices.sizes}
        columns={2}
        required
      />
    </div>
  );
}

const choiceFields = [
  "organisation.country",
  "organisation.province",
  "organisation.kind",
  "organisation.size",
];

/** A person and their organisation, on one page. */
export function SignUpForm({ action, ...rest }: SignUpFormProps) {
  const t = useTranslations("account");
  const labels = useLabels();
  return (
    <ActionForm
      action={action}
      labels={labels}
      invalidText={t("signUp.invalid")}
      faultText={choiceFault(choiceFields, t("chooseFault"))}
      issueLine={(label, fault) => t("issueLine", { label, fault })}
    >
      {(fields) => (
        <>
          <Section id="person" title={t("signUp.person")}>
            <PersonPart fields={fields} labels={labels} {...rest} />
          </Section>
          <Section id="organisation" title={t("signUp.organisation")}>
            <OrganisationPart fields={fields} labels={labels} {...rest} />
          </Section>
          <div className="mt-10">
            <SubmitButton pendingLabel={t("signUp.pending")}>{t("signUp.submit")}</SubmitButton>
          </div>
        </>
      )}
    </ActionForm>
  );
}

import { useTranslations } from "next-intl";
import { ListingSearch } from "@/components/listing/listing-search";
import { CheckboxField } from "@/components/ui/checkbox-field";
import { CheckboxGroup } from "@/components/ui/checkbox-group";
import { RadioGroup } from "@/components/ui/radio-group";
import { SelectField } from "@/components/ui/select-field";
import { TextArea } from "@/components/ui/text-area";
import { TextField } from "@/components/ui/text-field";
import { FileSample } from "./file-sample";

const choices = ["one", "two", "three"] as const;

function TextFields() {
  const t = useTranslations("design.fields");
  return (
    <>
      <TextField name="plain" label={t("plain")} defaultValue={t("plainValue")} />
      <TextField
        name="hinted"
        label={t("hinted")}
        hint={t("hint")}
        optionalLabel={t("optional")}
        inputMode="numeric"
      />
      <TextField name="faulty" type="email" label={t("faulty")} error={t("fault")} />
      <TextArea name="area" label={t("area")} hint={t("hint")} defaultValue={t("areaValue")} />
      <TextArea name="faultyArea" label={t("area")} error={t("fault")} rows={2} />
      <FileSample label={t("file")} hint={t("fileHint")} fault={t("fileFault")} />
    </>
  );
}

function ChoiceFields() {
  const t = useTranslations("design.fields");
  const options = choices.map((value) => ({ value, label: t(value) }));
  const hinted = options.map((option) => ({ ...option, hint: t("hint") }));
  return (
    <>
      <SelectField name="country" label={t("select")} options={options} defaultValue="two" />
      <SelectField
        name="faultyCountry"
        label={t("select")}
        options={options}
        emptyLabel={t("selectEmpty")}
        error={t("selectFault")}
      />
      <CheckboxField name="box" label={t("box")} defaultChecked />
      <CheckboxField name="faultyBox" label={t("box")} error={t("boxFault")} />
      <CheckboxGroup
        name="boxes"
        label={t("boxes")}
        hint={t("hint")}
        options={options}
        defaultValues={["one", "three"]}
        columns={2}
      />
      <RadioGroup name="radios" label={t("radios")} options={hinted} defaultValue="one" />
      <RadioGroup
        name="faultyRadios"
        label={t("radios")}
        options={options}
        error={t("selectFault")}
      />
    </>
  );
}

/** What a form is made of: empty, filled, optional and faulty. */
export function FieldsPart() {
  return (
    <div className="space-y-8">
      <ListingSearch />
      <form className="grid gap-x-10 gap-y-8 md:grid-cols-2">
        <div className="space-y-6">
          <TextFields />
        </div>
        <div className="space-y-6">
          <ChoiceFields />
        </div>
      </form>
    </div>
  );
}

import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { HiddenFields } from "@/components/ui/hidden-fields";
import { type Option, SelectField } from "@/components/ui/select-field";
import type { selectNames } from "./filter-names";

/** One filter: what can be chosen and what is. A filter without options is not shown. */
export interface FilterView {
  readonly name: (typeof selectNames)[number];
  readonly options: readonly Option[];
  readonly chosen: string | null;
}

interface BrowseFiltersProps {
  /** Where the form leads, with its locale. */
  readonly action: string;
  readonly filters: readonly FilterView[];
  readonly sorts: readonly Option[];
  readonly sort: string;
  /** What else the address says and the form keeps. */
  readonly kept: Readonly<Record<string, string>>;
}

/** The filters as a plain GET form: the address holds them all, and no script is needed. */
export function BrowseFilters({ action, filters, sorts, sort, kept }: BrowseFiltersProps) {
  const t = useTranslations("browse");
  return (
    <form action={action} method="get" className="space-y-5">
      <HiddenFields values={kept} />
      <SelectField name="sort" label={t("fields.sort")} options={sorts} defaultValue={sort} />
      {filters
        .filter(({ options }) => options.length > 0)
        .map(({ name, options, chosen }) => (
          <SelectField
            key={name}
            name={name}
            label={t(`fields.${name}`)}
            hint={name === "stage" ? t("hints.stage") : undefined}
            emptyLabel={t(`any.${name}`)}
            options={options}
            defaultValue={chosen ?? ""}
          />
        ))}
      <Button variant="primary">{t("apply")}</Button>
    </form>
  );
}

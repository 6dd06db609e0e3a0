import { useLocale, useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { formatList } from "@/lib/i18n/format";
import { countryName } from "@/lib/i18n/names";
import type { MarketCell } from "@/lib/market/model";
import { type Country, countries } from "@/lib/taxonomy/countries";
import { FieldName } from "./field-name";
import { MatrixCell } from "./matrix-cell";

export interface MatrixField {
  readonly code: string;
  readonly title: string;
}

interface MarketMatrixProps {
  readonly fields: readonly MatrixField[];
  readonly cells: readonly MarketCell[];
  /** Whether the fields are sections, which open their classes. */
  readonly opens: boolean;
}

/** On a phone a field stands above its twelve squares, and the squares fill the width. */
const rowLook = "grid grid-cols-12 gap-x-0.5 lg:table-row";

/** The country at the head of its column: its code where there is no room for its name. */
function Head({ country }: { readonly country: Country }) {
  const locale = useLocale();
  const name = countryName(locale, country);
  return (
    <th role="columnheader" scope="col" className="py-1.5 text-center lg:px-0.5 lg:align-bottom">
      <AppLink
        href={`/countries/${country}`}
        className="inline-flex min-h-6 items-center justify-center text-xs font-semibold text-ink underline-offset-4 hover:text-accent-strong hover:underline"
      >
        <span aria-hidden="true" className="xl:hidden">
          {country}
        </span>
        <span className="sr-only xl:not-sr-only">{name}</span>
      </AppLink>
    </th>
  );
}

interface RowProps {
  readonly field: MatrixField;
  readonly cells: ReadonlyMap<Country, MarketCell>;
  readonly opens: boolean;
}

function Row({ field, cells, opens }: RowProps) {
  const t = useTranslations("insights.market.matrix");
  return (
    <tr role="row" className={rowLook}>
      <th
        role="rowheader"
        scope="row"
        className="col-span-12 pt-3 pb-1 text-left text-sm lg:border-t lg:border-line lg:py-2 lg:pr-4"
      >
        {opens ? (
          <AppLink
            href={`/market?section=${field.code}`}
            aria-label={t("classes", { code: field.code, title: field.title })}
          >
            <FieldName {...field} />
          </AppLink>
        ) : (
          <FieldName {...field} />
        )}
      </th>
      {countries.map((country) => (
        <td
          key={country}
          role="cell"
          className="lg:border-t lg:border-line lg:px-0.5 lg:py-1.5 lg:align-middle"
        >
          <MatrixCell cell={cells.get(country)} />
        </td>
      ))}
    </tr>
  );
}

/** Fields by countries, with what each country offers and needs. The roles stand for what the layout takes away. */
export function MarketMatrix({ fields, cells, opens }: MarketMatrixProps) {
  const t = useTranslations("insights.market.matrix");
  const locale = useLocale();
  const byField = Map.groupBy(cells, ({ code }) => code);
  const names = countries.map((country) => `${country} ${countryName(locale, country)}`);
  return (
    <>
      <p className="mb-3 text-sm text-ink-soft xl:hidden">
        {t("codes", { list: formatList(locale, names) })}
      </p>
      <table role="table" className="block w-full border-collapse lg:table lg:table-fixed">
        <caption className="sr-only">{t("caption")}</caption>
        <thead
          role="rowgroup"
          className="sticky top-0 z-1 block bg-canvas lg:static lg:table-header-group"
        >
          <tr role="row" className={rowLook}>
            <th
              role="columnheader"
              scope="col"
              className="sr-only text-left align-bottom text-sm text-ink-soft lg:not-sr-only lg:w-56"
            >
              {t("field")}
            </th>
            {countries.map((country) => (
              <Head key={country} country={country} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup" className="block lg:table-row-group">
          {fields.map((field) => (
            <Row
              key={field.code}
              field={field}
              opens={opens}
              cells={new Map(byField.get(field.code)?.map((cell) => [cell.country, cell]))}
            />
          ))}
        </tbody>
      </table>
    </>
  );
}

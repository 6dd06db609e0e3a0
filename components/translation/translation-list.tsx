import { useLocale, useTranslations } from "next-intl";
import type { FormAction } from "@/components/form/form-values";
import { useFieldName } from "@/components/listing/use-field-name";
import { Details } from "@/components/ui/details";
import { ForeignText } from "@/components/ui/foreign-text";
import { Section } from "@/components/ui/section";
import { languageName } from "@/lib/i18n/names";
import type { ListingView } from "@/lib/listing/view";
import type { TranslationView } from "@/lib/translation/view";
import { textFieldsOf, textOf } from "./text-fields";
import { TranslationBadges } from "./translation-badges";
import { TranslationVerbForm } from "./translation-verb-form";

interface TranslationListProps {
  readonly listing: ListingView;
  readonly translations: readonly TranslationView[];
  /** The language that is open when the page is. */
  readonly opened: string | undefined;
  readonly verify: FormAction;
  readonly remove: FormAction;
}

/** Each translated text beside its original where there is room. */
function Texts({ listing, translation }: { listing: ListingView; translation: TranslationView }) {
  const fieldName = useFieldName();
  const shown = textFieldsOf(listing.kind).filter(
    (field) => textOf(translation.texts, field) !== "",
  );
  return (
    <div className="space-y-6">
      {shown.map((field) => (
        <div key={field} className="border-t border-line pt-4">
          <h3 className="text-sm text-ink-soft">{fieldName(field)}</h3>
          <div className="mt-1 grid gap-x-8 gap-y-3 lg:grid-cols-2">
            <ForeignText lang={translation.lang} text={textOf(translation.texts, field)} />
            <div className="hidden text-ink-soft lg:block">
              <ForeignText lang={listing.lang} text={textOf(listing, field)} />
            </div>
          </div>
        </div>
      ))}
    </div>
  );
}

function CuratorVerbs({
  listing,
  translation,
  verify,
  remove,
}: Omit<TranslationListProps, "translations" | "opened"> & { translation: TranslationView }) {
  const t = useTranslations("translation");
  const language = languageName(useLocale(), translation.lang);
  const { can } = translation;
  if (!can.verify && !can.remove) return null;
  return (
    <div className="no-print mt-6 flex flex-wrap gap-3">
      {can.verify ? (
        <TranslationVerbForm
          action={verify}
          listing={listing.id}
          translation={translation}
          label={t("verify")}
          spoken={t("verifyOf", { language })}
          variant="primary"
        />
      ) : null}
      {can.remove ? (
        <TranslationVerbForm
          action={remove}
          listing={listing.id}
          translation={translation}
          label={t("remove")}
          spoken={t("removeOf", { language })}
          variant="secondary"
        />
      ) : null}
    </div>
  );
}

/** A listing in other languages, each behind a disclosure that needs no script; nothing where there is none. */
export function TranslationList({ translations, opened, ...rest }: TranslationListProps) {
  const t = useTranslations("translation");
  const locale = useLocale();
  if (translations.length === 0) return null;
  return (
    <Section id="translations" title={t("title")} lead={t("lead")}>
      <ul className="divide-y divide-line border-y border-line">
        {translations.map((translation) => (
          <li key={translation.lang} className="py-2">
            <Details
              open={translation.lang === opened}
              summary={
                <>
                  {languageName(locale, translation.lang)}
                  <TranslationBadges translation={translation} />
                </>
              }
            >
              <Texts listing={rest.listing} translation={translation} />
              <CuratorVerbs translation={translation} {...rest} />
            </Details>
          </li>
        ))}
      </ul>
    </Section>
  );
}

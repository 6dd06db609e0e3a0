"use client";

import { useLocale, useTranslations } from "next-intl";
import type { FormAction } from "@/components/form/form-values";
import { AppLink } from "@/components/ui/app-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Table } from "@/components/ui/table";
import { formatDate, machineTime } from "@/lib/i18n/format";
import { languageName } from "@/lib/i18n/names";
import type { TranslationView } from "@/lib/translation/view";
import { TranslationBadges } from "./translation-badges";
import { TranslationVerbForm } from "./translation-verb-form";

interface TranslationTableProps {
  readonly listing: string;
  readonly translations: readonly TranslationView[];
  readonly remove: FormAction;
}

const columns = ["language", "mark", "changed", "actions"] as const;

function useRow({ listing, remove }: Omit<TranslationTableProps, "translations">) {
  const t = useTranslations("translation");
  const locale = useLocale();
  return (translation: TranslationView) => {
    const { lang, updatedAt } = translation;
    const language = languageName(locale, lang);
    return {
      key: lang,
      cells: [
        language,
        <TranslationBadges key="mark" translation={translation} />,
        <time key="changed" dateTime={machineTime(updatedAt)}>
          {formatDate(locale, updatedAt)}
        </time>,
        <span key="actions" className="flex flex-wrap items-center gap-x-5 gap-y-2">
          <AppLink
            href={`/listings/${listing}/translations?lang=${lang}`}
            aria-label={t("desk.editOf", { language })}
          >
            {t("desk.edit")}
          </AppLink>
          <TranslationVerbForm
            action={remove}
            listing={listing}
            translation={translation}
            label={t("remove")}
            spoken={t("removeOf", { language })}
            variant="secondary"
          />
        </span>,
      ],
    };
  };
}

/** The languages into which a listing was translated, with what can be done. */
export function TranslationTable({ translations, ...rest }: TranslationTableProps) {
  const t = useTranslations("translation.desk");
  const rowOf = useRow(rest);
  if (translations.length === 0) {
    return <EmptyState title={t("emptyTitle")}>{t("emptyText")}</EmptyState>;
  }
  return (
    <Table
      caption={t("caption")}
      captionHidden
      columns={columns.map((key) => ({ key, header: t(`columns.${key}`) }))}
      rows={translations.map(rowOf)}
    />
  );
}

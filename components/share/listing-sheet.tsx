import { useLocale, useTranslations } from "next-intl";
import { ListingBadges } from "@/components/listing/listing-badges";
import { ListingSource } from "@/components/listing/listing-card";
import { Paper } from "@/components/print/paper";
import { textFieldsOf } from "@/components/translation/text-fields";
import type { TextsIn } from "@/components/translation/texts-in";
import { FactList } from "@/components/ui/fact-list";
import { useFieldName } from "@/components/listing/use-field-name";
import { ipcTitle } from "@/lib/i18n/ipc-title";
import type { ListingView } from "@/lib/listing/view";
import { useSheetFacts } from "./sheet-facts";

interface ListingSheetProps {
  readonly listing: ListingView;
  readonly texts: TextsIn;
  /** The address of the listing's page, in full. */
  readonly address: string;
}

/**
 * So many lines a text may take, so that the longest listing in the tallest script stays on one page of A4: its
 * whole text stands behind the address.
 */
const clamps = {
  description: "line-clamp-9",
  advantages: "line-clamp-6",
  specification: "line-clamp-2",
} as const;

function Texts({ listing, texts: { read } }: Omit<ListingSheetProps, "address">) {
  const fieldName = useFieldName();
  const fields = textFieldsOf(listing.kind).filter(
    (field) => field !== "title" && field !== "summary" && read(field).text !== "",
  );
  return fields.map((field) => {
    const { lang, text } = read(field);
    const clamp =
      clamps[field === "description" || field === "advantages" ? field : "specification"];
    return (
      <div key={field}>
        <h2 className="text-sm font-semibold">{fieldName(field)}</h2>
        <p lang={lang} className={`script-leading mt-0.5 ${clamp}`}>
          {text}
        </p>
      </div>
    );
  });
}

/** A listing on one sheet of A4, in the reader's language where it was translated. */
export function ListingSheet({ listing, texts, address }: ListingSheetProps) {
  const t = useTranslations();
  const locale = useLocale();
  const facts = useSheetFacts(listing);
  const [title, summary] = [texts.read("title"), texts.read("summary")];
  return (
    <Paper
      kind={t(`taxonomy.kindsLong.${listing.kind}`)}
      title={<span className="line-clamp-3">{title.text}</span>}
      lang={title.lang}
      meta={<ListingSource listing={listing} />}
      address={address}
    >
      <div className="space-y-3">
        <ListingBadges listing={listing} />
        <p lang={summary.lang} className="script-leading line-clamp-6 text-lg leading-snug">
          {summary.text}
        </p>
        <Texts listing={listing} texts={texts} />
        <div>
          <h2 className="text-sm font-semibold">{t("listing.facts.field")}</h2>
          <ul className="mt-0.5">
            {listing.ipc.map((code) => (
              <li key={code} className="line-clamp-1">
                <strong className="font-semibold">{code}</strong> {ipcTitle(locale, code)}
              </li>
            ))}
          </ul>
        </div>
        <FactList facts={facts} />
        {texts.mark === null ? null : (
          <p className="text-sm text-ink-soft">
            {t("share.translated", { mark: t(`translation.marks.${texts.mark}`) })}
          </p>
        )}
      </div>
    </Paper>
  );
}

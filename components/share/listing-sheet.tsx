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
 * So many lines a text may take, so that nearly every listing stays on one page of A4 as it is; what is still
 * too long is cut at the foot of the texts. The whole text stands behind the address.
 */
const clamps = { description: "line-clamp-8", advantages: "line-clamp-5" } as const;
const partClamp = "line-clamp-3";

function Texts({ listing, texts: { read } }: Omit<ListingSheetProps, "address">) {
  const fieldName = useFieldName();
  const fields = textFieldsOf(listing.kind).filter(
    (field) => field !== "title" && field !== "summary" && read(field).text !== "",
  );
  return (
    <div className="grid grid-cols-2 gap-x-8 gap-y-2">
      {fields.map((field) => {
        const { lang, text } = read(field);
        const isLong = field === "description" || field === "advantages";
        return (
          <div
            key={field}
            className={isLong ? "col-span-2" : "col-span-2 sm:col-span-1 print:col-span-1"}
          >
            <h2 className="text-sm font-semibold">{fieldName(field)}</h2>
            <p lang={lang} className={`script-leading ${isLong ? clamps[field] : partClamp}`}>
              {text}
            </p>
          </div>
        );
      })}
    </div>
  );
}

function Fields({ codes }: { readonly codes: readonly string[] }) {
  const t = useTranslations("listing.facts");
  const locale = useLocale();
  return (
    <div>
      <h2 className="text-sm font-semibold">{t("field")}</h2>
      <ul>
        {codes.map((code) => (
          <li key={code} className="line-clamp-1">
            <strong className="font-semibold">{code}</strong> {ipcTitle(locale, code)}
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A listing on one sheet of A4, in the reader's language where it was translated. */
export function ListingSheet({ listing, texts, address }: ListingSheetProps) {
  const t = useTranslations();
  const facts = useSheetFacts(listing);
  const [title, summary] = [texts.read("title"), texts.read("summary")];
  return (
    <Paper
      kind={t(`taxonomy.kindsLong.${listing.kind}`)}
      title={<span className="line-clamp-3">{title.text}</span>}
      lang={title.lang}
      meta={<ListingSource listing={listing} />}
      address={address}
      isOnePage
    >
      <div className="space-y-3 print:min-h-0 print:overflow-hidden">
        <ListingBadges listing={listing} />
        <p lang={summary.lang} className="script-leading line-clamp-5 text-lg leading-snug">
          {summary.text}
        </p>
        <Texts listing={listing} texts={texts} />
      </div>
      <div className="space-y-3 print:shrink-0">
        {listing.ipc.length === 0 ? null : <Fields codes={listing.ipc} />}
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

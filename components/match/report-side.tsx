import { useTranslations } from "next-intl";
import { IpcList } from "@/components/listing/ipc-list";
import { ListingBadges } from "@/components/listing/listing-badges";
import { ListingSource, ListingTerms } from "@/components/listing/listing-card";
import type { TextsIn } from "@/components/translation/texts-in";
import type { ListingView } from "@/lib/listing/view";

interface ReportSideProps {
  readonly listing: ListingView;
  readonly texts: TextsIn;
}

/** One side of a match on paper: what it says in short, in the reader's language where it was translated. */
export function ReportSide({ listing, texts: { mark, read } }: ReportSideProps) {
  const t = useTranslations();
  const [title, summary] = [read("title"), read("summary")];
  return (
    <div className="min-w-0 break-inside-avoid space-y-2">
      <ListingBadges listing={listing} />
      <h3 lang={title.lang} className="script-leading leading-snug font-semibold">
        {title.text}
      </h3>
      {title.text === listing.title ? null : (
        <p lang={listing.lang} className="script-leading text-sm text-ink-soft">
          {listing.title}
        </p>
      )}
      <ListingSource listing={listing} />
      <p lang={summary.lang} className="script-leading">
        {summary.text}
      </p>
      {mark === null ? null : (
        <p className="text-sm text-ink-soft">{t(`translation.marks.${mark}`)}</p>
      )}
      {listing.ipc.length === 0 ? null : <IpcList codes={listing.ipc} />}
      <ListingTerms listing={listing} />
    </div>
  );
}

import { useTranslations } from "next-intl";
import { ListingBadges } from "@/components/listing/listing-badges";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { classNames } from "@/components/ui/class-names";
import type { ListingView } from "@/lib/listing/view";
import { type Cell, comparePath } from "./compared-ids";
import { type CompareRow, useCompareRows } from "./compare-rows";

interface CompareTableProps {
  readonly listings: readonly ListingView[];
  readonly onlyDifferences: boolean;
}

/** A short name by which a listing is found again in each row on a phone. */
const letters = ["A", "B", "C", "D"] as const;

function Letter({ place }: { readonly place: number }) {
  return (
    <span
      aria-hidden="true"
      className="inline-flex size-6 shrink-0 items-center justify-center rounded-sm bg-sunken text-sm font-semibold"
    >
      {letters[place]}
    </span>
  );
}

function Head({ listings, onlyDifferences }: CompareTableProps) {
  const t = useTranslations("compare");
  const ids = listings.map(({ id }) => id);
  return (
    <thead role="rowgroup" className="block md:table-header-group">
      <tr role="row" className="block md:table-row">
        <th role="columnheader" scope="col" className="sr-only md:not-sr-only md:w-36">
          <span className="sr-only">{t("attribute")}</span>
        </th>
        {listings.map((listing, place) => (
          <th
            key={listing.id}
            role="columnheader"
            scope="col"
            className="flex gap-3 border-b border-line py-3 text-left align-top font-normal md:table-cell md:border-line-strong md:px-3 md:py-0 md:pb-3"
          >
            <Letter place={place} />
            <div className="min-w-0 space-y-2 md:mt-2">
              <ListingBadges listing={listing} />
              <p className="script-leading leading-snug font-semibold">
                <AppLink href={`/listings/${listing.id}`} lang={listing.lang}>
                  {listing.title}
                </AppLink>
              </p>
              <p className="text-sm">
                <AppLink
                  href={comparePath(
                    ids.filter((id) => id !== listing.id),
                    onlyDifferences,
                  )}
                  rel="nofollow"
                  aria-label={t("removeOf", { title: listing.title })}
                >
                  {t("remove")}
                </AppLink>
              </p>
            </div>
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Lines({ lines, lang }: { readonly lines: Cell; readonly lang?: string | undefined }) {
  const t = useTranslations("common");
  const compare = useTranslations("compare");
  if (lines === null) {
    return (
      <span className="text-ink-soft">
        <span aria-hidden="true">–</span>
        <span className="sr-only">{compare("notApplicable")}</span>
      </span>
    );
  }
  if (lines.length === 0) return <span className="text-ink-soft">{t("notStated")}</span>;
  return lines.map((text) => (
    <span key={text} lang={lang} className="script-leading block">
      {text}
    </span>
  ));
}

function Row({ row, listings }: { row: CompareRow; listings: readonly ListingView[] }) {
  const t = useTranslations("compare");
  return (
    <tr
      role="row"
      className={classNames(
        "block border-b border-line py-3 md:table-row md:py-0",
        row.differs ? "border-l-4 border-l-accent pl-3 md:border-l-0" : "text-ink-soft",
      )}
    >
      <th
        role="rowheader"
        scope="row"
        className={classNames(
          "block pb-1 text-left text-sm font-semibold md:table-cell md:border-l-4 md:py-3 md:pl-3 md:align-top",
          row.differs ? "text-ink md:border-l-accent" : "md:border-l-transparent",
        )}
      >
        {row.label} {row.differs ? <Badge tone="accent">{t("differs")}</Badge> : null}
      </th>
      {row.cells.map((lines, place) => (
        <td
          key={listings[place]?.id}
          role="cell"
          className="flex gap-3 py-1 md:table-cell md:px-3 md:py-3 md:align-top"
        >
          <span className="md:hidden">
            <Letter place={place} />
          </span>
          <span className="block min-w-0">
            <Lines lines={lines} lang={row.isText ? listings[place]?.lang : undefined} />
          </span>
        </td>
      ))}
    </tr>
  );
}

/**
 * Listings side by side, a column each; on a phone row by row, each listing by its letter. What differs is
 * marked by word, line and colour. The roles are written out because a table laid out as blocks loses them.
 */
export function CompareTable({ listings, onlyDifferences }: CompareTableProps) {
  const t = useTranslations("compare");
  const rows = useCompareRows(listings);
  const shown = onlyDifferences ? rows.filter((row) => row.differs) : rows;
  return (
    <table role="table" className="block w-full border-collapse md:table md:table-fixed">
      <caption className="sr-only">{t("caption")}</caption>
      <Head listings={listings} onlyDifferences={onlyDifferences} />
      <tbody role="rowgroup" className="block md:table-row-group">
        {shown.map((row) => (
          <Row key={row.key} row={row} listings={listings} />
        ))}
      </tbody>
    </table>
  );
}

import { useLocale, useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Section } from "@/components/ui/section";
import { languageName } from "@/lib/i18n/names";
import type { ListingCardView } from "@/lib/listing/view";
import type { TranslationView } from "@/lib/translation/view";

interface UnverifiedListProps {
  readonly items: readonly {
    readonly listing: ListingCardView;
    readonly translation: TranslationView;
  }[];
}

/** Translations of published listings that no curator has verified; nothing where there is none. */
export function UnverifiedList({ items }: UnverifiedListProps) {
  const t = useTranslations("translation.queue");
  const locale = useLocale();
  if (items.length === 0) return null;
  return (
    <Section id="translations" title={t("title")} lead={t("lead")}>
      <ul className="space-y-1">
        {items.map(({ listing, translation }) => (
          <li key={`${listing.id} ${translation.lang}`} className="py-1.5">
            {languageName(locale, translation.lang)}
            {" · "}
            <AppLink
              href={`/listings/${listing.id}?in=${translation.lang}#translations`}
              lang={listing.lang}
            >
              {listing.title}
            </AppLink>
          </li>
        ))}
      </ul>
    </Section>
  );
}

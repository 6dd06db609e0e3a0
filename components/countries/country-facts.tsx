import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { FactList } from "@/components/ui/fact-list";

/** Something that is said of a country, and who says it. */
export interface SourcedFact {
  readonly term: string;
  readonly lines: readonly string[];
  readonly source: string;
}

/** What is known of a country as a partner, each fact with its source. */
export function CountryFacts({ facts }: { readonly facts: readonly SourcedFact[] }) {
  const t = useTranslations("insights.country.facts");
  return (
    <>
      <FactList
        facts={facts.map(({ term, lines, source }) => ({
          term,
          value: (
            <>
              {lines.map((line) => (
                <span key={line} className="block">
                  {line}
                </span>
              ))}
              <span className="block text-sm text-ink-soft">{source}</span>
            </>
          ),
        }))}
      />
      <p className="mt-5">
        <AppLink href="/method">{t("method")}</AppLink>
      </p>
    </>
  );
}

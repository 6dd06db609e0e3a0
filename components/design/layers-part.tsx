import { useLocale, useTranslations } from "next-intl";
import { SuggestionList } from "@/components/ui/suggestion-list";
import { SheetSample } from "./sheet-sample";

const suggestions = ["concept", "field", "organisation"] as const;
/** The place of the suggestion that the arrow keys have reached. */
const reached = 1;

/** What lies above the page: open suggestions, and the sheet of shortcuts. */
export function LayersPart() {
  const t = useTranslations("design.layers");
  const kinds = useTranslations("search.kinds");
  const shortcuts = useTranslations("shortcuts");
  return (
    <div className="grid items-start gap-x-12 gap-y-8 md:grid-cols-2">
      <div className="relative h-48">
        <h3 className="mb-3 font-semibold">{t("suggestions")}</h3>
        <div className="relative">
          <SuggestionList
            id="sample-suggestions"
            label={t("suggestions")}
            items={suggestions.map((kind) => ({ kind, label: t(kind), href: `/design#${kind}` }))}
            isShown
            active={reached}
            kinds={{
              concept: kinds("concept"),
              field: kinds("field"),
              organisation: kinds("organisation"),
            }}
            prefix={`/${useLocale()}`}
          />
        </div>
      </div>
      <SheetSample
        texts={{
          title: shortcuts("title"),
          lead: shortcuts("lead"),
          then: shortcuts("then"),
          on: shortcuts("on"),
          close: shortcuts("close"),
        }}
        rows={[
          { keys: ["/"], label: shortcuts("search") },
          { keys: ["g", "h"], label: shortcuts("home") },
        ]}
      />
    </div>
  );
}

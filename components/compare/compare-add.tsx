import { useLocale, useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { TextField } from "@/components/ui/text-field";
import { localePath } from "@/lib/i18n/navigation";
import type { ListingCardView } from "@/lib/listing/view";
import { comparePath, mostCompared } from "./compared-ids";

interface CompareAddProps {
  readonly ids: readonly string[];
  /** What the reader keeps and could add by one press. */
  readonly kept: readonly ListingCardView[];
}

/** So many kept listings are offered; more would be a list to search in. */
const mostOffered = 6;

/** Adds a listing by its link, or one that the reader keeps; a plain form and plain links. */
export function CompareAdd({ ids, kept }: CompareAddProps) {
  const t = useTranslations("compare.add");
  const locale = useLocale();
  if (ids.length >= mostCompared) return null;
  const offered = kept.filter(({ id }) => !ids.includes(id)).slice(0, mostOffered);
  return (
    <div className="space-y-4">
      <form
        method="get"
        action={localePath(locale, "/compare")}
        className="flex max-w-measure flex-wrap items-end gap-3"
      >
        <input type="hidden" name="ids" value={ids.join(",")} />
        <div className="min-w-0 flex-1 basis-60">
          <TextField name="add" label={t("label")} hint={t("hint")} />
        </div>
        <Button>{t("submit")}</Button>
      </form>
      {offered.length === 0 ? null : (
        <div>
          <p className="text-sm text-ink-soft">{t("kept")}</p>
          <ul className="mt-1 space-y-1">
            {offered.map(({ id, lang, title }) => (
              <li key={id}>
                <AppLink href={comparePath([...ids, id])} lang={lang} rel="nofollow">
                  {title}
                </AppLink>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}

import { useTranslations } from "next-intl";
import { linkLook } from "@/components/ui/app-link";

interface JumpLinksProps {
  readonly matches: number;
  readonly translations: number;
}

/** Leads past the text to what stands below it; nothing where there is nothing below. */
export function JumpLinks({ matches, translations }: JumpLinksProps) {
  const t = useTranslations("listing.jump");
  const entries = [
    { id: "matches", count: matches, label: t("matches", { count: matches }) },
    { id: "translations", count: translations, label: t("translations", { count: translations }) },
  ].filter(({ count }) => count > 0);
  if (entries.length === 0) return null;
  return (
    <nav aria-label={t("label")} className="no-print mb-6">
      <ul className="flex flex-wrap gap-x-6">
        {entries.map(({ id, label }) => (
          <li key={id}>
            <a href={`#${id}`} className={`inline-flex min-h-9 items-center ${linkLook}`}>
              <span aria-hidden="true">↓&nbsp;</span>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";

/** The two ways in: with a technology, or in search of one. */
export function Entrances() {
  const t = useTranslations("home");
  const entrances = [
    { key: "have", kind: "offer", other: "need" },
    { key: "need", kind: "need", other: "offer" },
  ] as const;
  return (
    <ul className="grid gap-4 sm:grid-cols-2">
      {entrances.map(({ key, kind, other }) => (
        <li key={key}>
          <Card as="section" fill aria-labelledby={`entrance-${key}`}>
            <h2 id={`entrance-${key}`} className="text-xl font-semibold">
              {t(`${key}Title`)}
            </h2>
            <p className="mt-2 text-ink-soft">{t(`${key}Text`)}</p>
            <div className="mt-5 flex flex-wrap items-center gap-x-5 gap-y-2">
              <LinkButton href={`/listings/new?kind=${kind}`} variant="primary">
                {t(`${key}Action`)}
              </LinkButton>
              <AppLink href={`/listings?kind=${other}`}>{t(`${key}Browse`)}</AppLink>
            </div>
          </Card>
        </li>
      ))}
    </ul>
  );
}

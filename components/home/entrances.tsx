import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";

const entrances = [
  { key: "have", kind: "offer", other: "need", mark: "bg-accent" },
  { key: "need", kind: "need", other: "offer", mark: "bg-second" },
] as const;

/** The two ways in: with a technology, or in search of one. */
export function Entrances() {
  const t = useTranslations("home");
  return (
    <ul className="mt-10 grid gap-4 sm:grid-cols-2 lg:mt-12">
      {entrances.map(({ key, kind, other, mark }) => (
        <li key={key}>
          <Card as="section" fill aria-labelledby={`entrance-${key}`}>
            <div className="flex h-full flex-col">
              <h2
                id={`entrance-${key}`}
                className="flex items-center gap-3 text-xl font-semibold tracking-tight"
              >
                <span aria-hidden="true" className={`h-6 w-1.5 rounded-full ${mark}`} />
                {t(`${key}Title`)}
              </h2>
              <p className="mt-2 mb-5 text-ink-soft">{t(`${key}Text`)}</p>
              <div className="mt-auto flex flex-wrap items-center gap-x-5 gap-y-2">
                <LinkButton href={`/listings/new?kind=${kind}`} variant="primary">
                  {t(`${key}Action`)}
                </LinkButton>
                <AppLink href={`/listings?kind=${other}`}>{t(`${key}Browse`)}</AppLink>
              </div>
            </div>
          </Card>
        </li>
      ))}
    </ul>
  );
}

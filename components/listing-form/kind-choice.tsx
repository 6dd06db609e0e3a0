import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import { LinkButton } from "@/components/ui/link-button";

const kinds = ["offer", "need"] as const;

/** Offer or need: the first question of posting. */
export function KindChoice() {
  const t = useTranslations("form.new");
  return (
    <ul className="grid gap-6 sm:grid-cols-2">
      {kinds.map((kind) => (
        <li key={kind}>
          <Card fill>
            <h2 className="text-lg font-semibold">{t(kind)}</h2>
            <p className="mt-2 mb-5 text-ink-soft">{t(`${kind}Text`)}</p>
            <LinkButton href={`/listings/new?kind=${kind}`} variant="primary">
              {t(`${kind}Action`)}
            </LinkButton>
          </Card>
        </li>
      ))}
    </ul>
  );
}

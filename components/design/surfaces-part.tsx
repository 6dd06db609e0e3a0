import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Badge } from "@/components/ui/badge";
import { Card } from "@/components/ui/card";

const tones = ["neutral", "accent", "second", "outline", "warning", "danger"] as const;

/** What things stand on, and what classes them. */
export function SurfacesPart() {
  const t = useTranslations("design.surfaces");
  return (
    <div className="space-y-5">
      <p className="flex flex-wrap gap-2">
        {tones.map((tone) => (
          <Badge key={tone} tone={tone}>
            {t(tone)}
          </Badge>
        ))}
      </p>
      <div className="grid gap-4 sm:grid-cols-2">
        <Card fill>
          <h3 className="text-lg font-semibold">{t("cardTitle")}</h3>
          <p className="mt-1">{t("cardText")}</p>
        </Card>
        <Card as="article" fill isLink>
          <h3 className="text-lg font-semibold">
            <AppLink href="/design" className="after:absolute after:inset-0 after:rounded-lg">
              {t("linkTitle")}
            </AppLink>
          </h3>
          <p className="mt-1">{t("linkText")}</p>
        </Card>
      </div>
    </div>
  );
}

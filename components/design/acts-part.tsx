import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { SubmitButton } from "@/components/ui/submit-button";

const variants = ["primary", "secondary", "quiet", "danger"] as const;

/** What can be pressed. */
export function ActsPart() {
  const t = useTranslations("design.acts");
  return (
    <div className="space-y-5">
      <div className="flex flex-wrap items-center gap-3">
        {variants.map((variant) => (
          <Button key={variant} variant={variant}>
            {t(variant)}
          </Button>
        ))}
      </div>
      <div className="flex flex-wrap items-center gap-3">
        {variants.map((variant) => (
          <Button key={variant} variant={variant} size="small">
            {t(variant)} · {t("small")}
          </Button>
        ))}
      </div>
      <div className="flex flex-wrap items-center gap-x-5 gap-y-3">
        <SubmitButton pendingLabel={t("sending")}>{t("submit")}</SubmitButton>
        <LinkButton href="/design">{t("linkButton")}</LinkButton>
        <AppLink href="/design">{t("link")}</AppLink>
      </div>
      <Pagination
        label={t("pages")}
        status={t("status")}
        previous={{ href: "/design", label: t("previous") }}
        next={{ href: "/design", label: t("next") }}
      />
    </div>
  );
}

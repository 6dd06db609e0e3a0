import { useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { Button } from "@/components/ui/button";
import { LinkButton } from "@/components/ui/link-button";
import { Pagination } from "@/components/ui/pagination";
import { SendingButton } from "@/components/ui/sending-button";
import { SubmitButton } from "@/components/ui/submit-button";

const variants = ["primary", "secondary", "quiet", "danger"] as const;
/** While a form is sent: the button that sends it, and the others of the form. */
const states = ["pressed", "waiting"] as const;
const sent = ["primary", "secondary", "danger"] as const;
const places = [
  { at: "first", hasPrevious: false, hasNext: true },
  { at: "middle", hasPrevious: true, hasNext: true },
  { at: "last", hasPrevious: true, hasNext: false },
] as const;

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
        <LinkButton href="/design">{t("linkButton")}</LinkButton>
        <AppLink href="/design">{t("link")}</AppLink>
      </div>
      <form className="flex flex-wrap items-center gap-3">
        <SubmitButton pendingLabel={t("sending")}>{t("submit")}</SubmitButton>
        {states.map((state) =>
          sent.map((variant) => (
            <SendingButton
              key={variant}
              state={state}
              variant={variant}
              pendingLabel={t("sending")}
            >
              {t("waiting")}
            </SendingButton>
          )),
        )}
      </form>
      {places.map(({ at, hasPrevious, hasNext }) => (
        <Pagination
          key={at}
          label={t(`pages.${at}`)}
          status={t(`status.${at}`)}
          previous={hasPrevious ? { href: "/design", label: t("previous") } : null}
          next={hasNext ? { href: "/design", label: t("next") } : null}
        />
      ))}
    </div>
  );
}

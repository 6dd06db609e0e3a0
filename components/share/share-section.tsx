import { useLocale, useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { QrCode } from "@/components/ui/qr-code";
import { Section } from "@/components/ui/section";
import { localePath } from "@/lib/i18n/navigation";
import type { ListingView } from "@/lib/listing/view";
import { CopyButton } from "./copy-button";

interface ShareSectionProps {
  readonly listing: ListingView;
  /** The address that people type, without a path. */
  readonly appUrl: string;
}

/** A published listing to hand on: its address to copy, as a QR code, and as a sheet for paper. */
export function ShareSection({ listing: { id, status }, appUrl }: ShareSectionProps) {
  const t = useTranslations("share");
  const locale = useLocale();
  if (status !== "published") return null;
  const address = `${appUrl}${localePath(locale, `/listings/${id}`)}`;
  return (
    <div className="no-print">
      <Section id="share" title={t("title")} lead={t("lead")}>
        <div className="flex flex-wrap items-start gap-x-8 gap-y-5">
          <div className="w-32 shrink-0 rounded-md border border-line p-1">
            <QrCode text={address} label={t("qr", { address })} />
          </div>
          <div className="min-w-0 flex-1 basis-60 space-y-4">
            <div>
              <p className="text-sm text-ink-soft">{t("address")}</p>
              <p className="mt-0.5 wrap-anywhere">
                <a
                  href={address}
                  className="text-accent underline decoration-1 underline-offset-4 hover:text-accent-strong"
                >
                  {address}
                </a>
              </p>
              <div className="mt-2 flex flex-wrap items-center gap-3">
                <CopyButton text={address} label={t("copy")} doneLabel={t("copied")} />
              </div>
            </div>
            <LinkButton href={`/listings/${id}/sheet`}>{t("sheet")}</LinkButton>
          </div>
        </div>
      </Section>
    </div>
  );
}

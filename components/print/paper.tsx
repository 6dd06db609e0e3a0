import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { LinkButton } from "@/components/ui/link-button";
import { PrintButton } from "@/components/ui/print-button";
import { QrCode } from "@/components/ui/qr-code";
import type { AppPath } from "@/lib/i18n/navigation";

interface PaperToolsProps {
  /** The page that the paper is of. */
  readonly back: AppPath;
  readonly backLabel: string;
  /** Further ways to take it along. */
  readonly children?: ReactNode;
}

/** What can be done with a paper on the screen; none of it is printed. */
export function PaperTools({ back, backLabel, children }: PaperToolsProps) {
  const t = useTranslations("print");
  return (
    <div className="no-print mb-8 space-y-3">
      <div className="flex flex-wrap gap-3">
        <LinkButton href={back}>{backLabel}</LinkButton>
        <PrintButton label={t("print")} />
        {children}
      </div>
      <p className="text-sm text-ink-soft">{t("hint")}</p>
    </div>
  );
}

interface PaperProps {
  /** What it is: "Match report". */
  readonly kind: string;
  readonly title: ReactNode;
  readonly lang?: string;
  /** Below the title: who, when. */
  readonly meta: ReactNode;
  /** Where it stands on the web, in full. */
  readonly address: string;
  /** It takes one page and no more: the content must say which part of it shrinks. */
  readonly isOnePage?: boolean;
  readonly children: ReactNode;
}

/** A4 without its margins, a millimetre less so that rounding begins no second page. */
const onePageLook = "print:flex print:h-[268mm] print:flex-col print:overflow-hidden";

/** A sheet of A4: head with the address as a QR code, content, and nothing of the page around it. */
export function Paper({ kind, title, lang, meta, address, isOnePage, children }: PaperProps) {
  const t = useTranslations("print");
  return (
    <article
      className={classNames(
        "mx-auto max-w-[50rem] space-y-5 rounded-lg border border-line bg-surface p-4 sm:p-8 print:max-w-none print:space-y-4 print:border-0 print:bg-transparent print:p-0",
        isOnePage === true && onePageLook,
      )}
    >
      <div className="flex items-start justify-between gap-6 border-b-2 border-ink pb-4">
        <div className="min-w-0">
          <p className="text-sm text-ink-soft">
            <strong className="font-semibold text-ink">{t("brand")}</strong> · {kind}
          </p>
          <h1
            lang={lang}
            className="script-leading mt-2 text-2xl leading-tight font-semibold text-balance"
          >
            {title}
          </h1>
          <div className="mt-2 text-sm text-ink-soft">{meta}</div>
        </div>
        <div className="w-24 shrink-0">
          <QrCode text={address} label={t("qr", { address })} />
        </div>
      </div>
      {children}
      <p className="border-t border-line pt-3 text-xs wrap-anywhere text-ink-soft">
        {t("foot", { address })}
      </p>
    </article>
  );
}

interface PaperPartProps {
  readonly title: ReactNode;
  /** Longer than a page can be: it may go on on the next. */
  readonly isLong?: boolean;
  readonly children: ReactNode;
}

/** A part of a paper under an h2, kept on one page unless it is long. */
export function PaperPart({ title, isLong = false, children }: PaperPartProps) {
  return (
    <section className={isLong ? undefined : "break-inside-avoid"}>
      <h2 className="font-semibold">{title}</h2>
      <div className="mt-2 space-y-3">{children}</div>
    </section>
  );
}

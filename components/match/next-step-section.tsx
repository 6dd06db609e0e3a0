import { useTranslations } from "next-intl";
import { LinkButton } from "@/components/ui/link-button";
import { Section } from "@/components/ui/section";
import { withQuery } from "@/lib/i18n/navigation";
import type { PairView } from "@/lib/matches/view";
import { nextSteps, type Reader, readerOf, type Step } from "./next-steps";

interface NextStepSectionProps {
  readonly pair: PairView;
  readonly isGuest: boolean;
}

interface SideStepsProps {
  readonly side: "need" | "offer" | "both";
  readonly steps: readonly Step[];
  readonly open: number;
  /** The reader speaks for this side. */
  readonly own: boolean;
}

function SideSteps({ side, steps, open, own }: SideStepsProps) {
  const t = useTranslations("next");
  if (steps.length === 0) return null;
  return (
    <div className="min-w-0">
      <h3 className="font-semibold">{t(own ? `own.${side}` : `sides.${side}`)}</h3>
      <ol className="mt-2 list-decimal space-y-1.5 pl-5 marker:text-ink-soft">
        {steps.map((step) => (
          <li key={step}>{t(`steps.${step}`, { open })}</li>
        ))}
      </ol>
    </div>
  );
}

/** What each side does next, and both together. */
export function StepList({ pair, reader }: { readonly pair: PairView; readonly reader: Reader }) {
  const steps = nextSteps(pair);
  return (
    <div className="grid gap-x-10 gap-y-6 md:grid-cols-3 print:grid-cols-3">
      {(["need", "offer", "both"] as const).map((side) => (
        <SideSteps
          key={side}
          side={side}
          steps={steps[side]}
          open={pair.open}
          own={side === reader}
        />
      ))}
    </div>
  );
}

function Guest({ pair: { need, offer } }: Pick<NextStepSectionProps, "pair">) {
  const t = useTranslations("next.reader.guest");
  const here = `/matches/${need.id}/${offer.id}` as const;
  return (
    <>
      <LinkButton href={withQuery("/sign-in", { next: here })} variant="primary">
        {t("signIn")}
      </LinkButton>
      <LinkButton href="/sign-up">{t("signUp")}</LinkButton>
    </>
  );
}

function Neither() {
  const t = useTranslations("next.reader.neither");
  return (
    <>
      <LinkButton href="/listings/new?kind=need">{t("postNeed")}</LinkButton>
      <LinkButton href="/listings/new?kind=offer">{t("postOffer")}</LinkButton>
    </>
  );
}

/** The own listing says that it is open for interest, and what is still open of it; the other side has a page. */
function Side({ pair, own }: { readonly pair: PairView; readonly own: "need" | "offer" }) {
  const t = useTranslations("next.reader.side");
  const listing = pair[own];
  const other = pair[own === "need" ? "offer" : "need"];
  return (
    <>
      {listing.openForInterest ? null : (
        <LinkButton href="/my/listings" variant="primary">
          {t("openInterest")}
        </LinkButton>
      )}
      {pair.open === 0 ? null : (
        <LinkButton href={`/listings/${listing.id}/edit`}>{t("state")}</LinkButton>
      )}
      {other.organisation === null ? null : (
        <LinkButton href={`/organisations/${other.organisation.id}`}>{t("other")}</LinkButton>
      )}
    </>
  );
}

function Actions({ pair, reader }: { readonly pair: PairView; readonly reader: Reader }) {
  switch (reader) {
    case "guest":
      return <Guest pair={pair} />;
    case "neither":
      return <Neither />;
    default:
      return <Side pair={pair} own={reader} />;
  }
}

/** The next step for this reader, and the way from the match to a contract. */
export function NextStepSection({ pair, isGuest }: NextStepSectionProps) {
  const t = useTranslations("next");
  const reader = readerOf(pair, isGuest);
  return (
    <Section id="next" title={t("title")} lead={t(`lead.${reader}`)}>
      <div className="space-y-6">
        <div className="no-print flex flex-wrap gap-3">
          <Actions pair={pair} reader={reader} />
        </div>
        <StepList pair={pair} reader={reader} />
        <p className="max-w-measure text-sm text-ink-soft">{t("note")}</p>
      </div>
    </Section>
  );
}

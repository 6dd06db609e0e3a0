"use client";

import { useLocale, useTranslations } from "next-intl";
import { useId } from "react";
import { fieldId } from "@/components/ui/field-ids";
import { formatPercent } from "@/lib/i18n/format";
import type { StrengthAid, StrengthView } from "@/lib/listing/view";

/** As many suggestions as one reads at a glance. */
const mostAids = 4;

/** The field of each suggestion; none for what stands in no form. */
const fields: Readonly<Record<StrengthAid, string | null>> = {
  title: "title",
  summary: "summary",
  description: "description",
  figures: "description",
  advantages: "advantages",
  specification: "specification",
  markets: "markets",
  ipc: "ipc",
  country: null,
  support: "support",
  goals: "goals",
  trl: "trl",
  transferWays: "transferWays",
};

function Aid({ aid: { aid, points } }: { readonly aid: StrengthView["aids"][number] }) {
  const t = useTranslations("writing.strength");
  const field = fields[aid];
  const text = t(`aids.${aid}`);
  return (
    <li>
      {field === null ? (
        text
      ) : (
        <a
          href={`#${fieldId(field)}`}
          className="text-accent underline decoration-1 underline-offset-4 hover:text-accent-strong hover:decoration-2"
        >
          {text}
        </a>
      )}{" "}
      <span className="whitespace-nowrap text-ink-soft">{t("points", { points })}</span>
    </li>
  );
}

/** How much of what matching uses is there, and what would add the most. */
export function StrengthMeter({ strength: { percent, aids } }: { strength: StrengthView }) {
  const t = useTranslations("writing.strength");
  const locale = useLocale();
  const titleId = useId();
  return (
    <div role="group" aria-labelledby={titleId}>
      <div className="flex items-baseline justify-between gap-3">
        <h3 id={titleId} className="font-semibold">
          {t("title")}
        </h3>
        <span aria-hidden="true" className="text-lg font-semibold text-accent tabular-nums">
          {formatPercent(locale, percent / 100)}
        </span>
      </div>
      <div
        role="meter"
        aria-label={t("label", { percent })}
        aria-valuenow={percent}
        aria-valuemin={0}
        aria-valuemax={100}
        className="mt-2 h-2 overflow-hidden rounded-sm bg-line"
      >
        <svg
          aria-hidden="true"
          viewBox="0 0 100 1"
          preserveAspectRatio="none"
          className="block h-full w-full"
        >
          <rect width={percent} height={1} className="fill-accent" />
        </svg>
      </div>
      {aids.length === 0 ? (
        <p className="mt-3 text-sm">{t("complete")}</p>
      ) : (
        <>
          <p className="mt-3 text-sm">{t("more")}</p>
          <ul className="mt-1 list-disc space-y-1 pl-5 text-sm">
            {aids.slice(0, mostAids).map((aid) => (
              <Aid key={aid.aid} aid={aid} />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

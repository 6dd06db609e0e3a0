import { useTranslations } from "next-intl";

const steps = ["post", "review", "match", "improve"] as const;

/** From a text to a partner in four steps. */
export function Steps() {
  const t = useTranslations("home.steps");
  return (
    <ol className="grid gap-x-8 gap-y-6 sm:grid-cols-2 lg:grid-cols-4">
      {steps.map((step, index) => (
        <li key={step} className="border-t-2 border-accent-soft pt-4">
          <span aria-hidden="true" className="text-sm font-semibold text-accent tabular-nums">
            {index + 1}
          </span>
          <h3 className="mt-1 text-lg font-semibold">{t(`${step}.title`)}</h3>
          <p className="mt-1 text-ink-soft">{t(`${step}.text`)}</p>
        </li>
      ))}
    </ol>
  );
}

import { useTranslations } from "next-intl";

const principles = ["sum", "open", "relevance", "forbidden", "stable", "languages"] as const;

interface PrinciplesProps {
  /** The least topic fit, as a reader writes it. */
  readonly threshold: string;
}

/** What every score keeps to. */
export function Principles({ threshold }: PrinciplesProps) {
  const t = useTranslations("method.principles.items");
  return (
    <dl className="grid gap-x-10 gap-y-6 md:grid-cols-2">
      {principles.map((principle) => (
        <div key={principle}>
          <dt className="font-semibold">{t(`${principle}.title`)}</dt>
          <dd className="mt-1 max-w-measure text-ink-soft">
            {t(`${principle}.text`, { threshold })}
          </dd>
        </div>
      ))}
    </dl>
  );
}

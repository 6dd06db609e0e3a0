import { useTranslations } from "next-intl";
import { Card } from "@/components/ui/card";
import type { FieldTitle } from "./rank-table";

export interface StrategyView {
  readonly id: string;
  readonly name: string;
  readonly fits: string;
  readonly countries: readonly { readonly name: string; readonly isOurs: boolean }[];
  readonly ways: readonly string[];
  readonly supports: readonly string[];
  readonly fields: readonly FieldTitle[];
  readonly leastStage: string;
  readonly weighsGoals: boolean;
}

function Lines({ items }: { readonly items: readonly string[] }) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  );
}

/** A strategy of paper A, section 5.1: which countries, and what suits them. */
export function StrategyCard({ strategy }: { readonly strategy: StrategyView }) {
  const t = useTranslations("method.strategies");
  const { name, fits, countries, ways, supports, fields, leastStage, weighsGoals } = strategy;
  const facts = [
    [
      t("countries"),
      countries.map((country) =>
        country.isOurs ? t("ours", { country: country.name }) : country.name,
      ),
    ],
    [t("ways"), ways],
    [t("supports"), supports],
    [t("fields"), fields.map(({ code, title }) => `${code} ${title}`)],
    [t("leastStage"), [leastStage]],
    [t("goals"), weighsGoals ? [t("goalsCount")] : []],
  ] as const;
  return (
    <Card as="article" fill>
      <h3 className="text-lg font-semibold">{name}</h3>
      <p className="mt-1">{fits}</p>
      <dl className="mt-4 space-y-3 text-sm">
        {facts
          .filter(([, items]) => items.length > 0)
          .map(([term, items]) => (
            <div key={term}>
              <dt className="text-ink-soft">{term}</dt>
              <dd>
                <Lines items={items} />
              </dd>
            </div>
          ))}
      </dl>
      <p className="mt-4 text-sm text-ink-soft">{t("source")}</p>
    </Card>
  );
}

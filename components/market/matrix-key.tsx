import { useTranslations } from "next-intl";
import { classNames } from "@/components/ui/class-names";
import { balanceLooks } from "./matrix-cell";

const balances = ["meets", "gap", "waiting"] as const;

/** What the looks of the squares mean. */
export function MatrixKey() {
  const t = useTranslations("insights.market");
  return (
    <ul className="mb-5 flex flex-col gap-2 text-sm">
      {balances.map((balance) => (
        <li key={balance} className="flex gap-3">
          <span
            aria-hidden="true"
            className={classNames(
              "mt-0.5 size-5 shrink-0 rounded-sm border-2",
              balanceLooks[balance],
            )}
          />
          <span>
            <strong className="font-semibold">{t(`balances.${balance}`)}</strong>{" "}
            <span className="text-ink-soft">{t(`matrix.key.${balance}`)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

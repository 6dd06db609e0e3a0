import { useLocale, useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { classNames } from "@/components/ui/class-names";
import { ipcTitle } from "@/lib/i18n/ipc-title";
import type { AppPath } from "@/lib/i18n/navigation";

interface QueryReadingProps {
  readonly concepts: readonly {
    readonly id: string;
    readonly label: string;
    readonly isOn: boolean;
    /** The address with the concept switched over. */
    readonly href: AppPath;
  }[];
  readonly codes: readonly string[];
  readonly respelled: readonly { readonly from: string; readonly to: string }[];
  /** "some" where no listing has everything. */
  readonly has: "all" | "some";
  readonly total: number;
}

/** How the words of a query were understood; concepts can be switched off. */
export function QueryReading({ concepts, codes, respelled, has, total }: QueryReadingProps) {
  const t = useTranslations("search");
  const locale = useLocale();
  return (
    <div className="mb-5 space-y-3 empty:hidden">
      {respelled.length === 0 ? null : (
        <p role="status">
          {respelled.map(({ from, to }) => t("respelled", { from, to })).join(" ")}
        </p>
      )}
      {concepts.length + codes.length === 0 ? null : (
        <div className="flex flex-wrap items-center gap-2 text-sm">
          <span className="text-ink-soft">{t("understood")}</span>
          <ul className="contents">
            {codes.map((code) => (
              <li key={code} className="rounded-md bg-sunken px-3 py-1.5">
                {`${code} ${ipcTitle(locale, code)}`}
              </li>
            ))}
            {concepts.map(({ id, label, isOn, href }) => (
              <li key={id} className="max-w-full">
                <AppLink
                  href={href}
                  rel="nofollow"
                  aria-label={t(isOn ? "switchOff" : "switchOn", { concept: label })}
                  className={classNames(
                    "inline-flex min-h-9 max-w-full items-center gap-2 rounded-md border px-3 hover:bg-sunken",
                    isOn
                      ? "border-accent bg-accent-soft text-accent-strong"
                      : "border-line-strong text-ink-soft line-through",
                  )}
                >
                  <span className="truncate">{label}</span>
                  <span aria-hidden="true">{isOn ? "×" : "+"}</span>
                </AppLink>
              </li>
            ))}
          </ul>
        </div>
      )}
      {has === "some" && total > 0 ? <p role="status">{t("some")}</p> : null}
    </div>
  );
}

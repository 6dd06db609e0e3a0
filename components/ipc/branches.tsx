import { useFormatter, useLocale, useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { type AppPath, withQuery } from "@/lib/i18n/navigation";

/** A code with how much is published in it and below it. */
interface Branch {
  readonly code: string;
  readonly level: "section" | "class" | "subclass";
  readonly title: { readonly en: string; readonly zh: string };
  readonly offers: number;
  readonly needs: number;
  readonly isOpen: boolean;
  readonly below: readonly Branch[];
}

interface IpcBranchesProps {
  readonly branches: readonly Branch[];
  /** Where the tree opens or closes at a code. */
  readonly toggleHref: (code: string, isOpen: boolean) => AppPath;
}

const indents = { section: "", class: "pl-3 sm:pl-6", subclass: "pl-6 sm:pl-12" } as const;
/** On a phone the longer codes stand above their names, which need the room. */
const lines = {
  section: "",
  class: "flex-col sm:flex-row",
  subclass: "flex-col sm:flex-row",
} as const;

const flat = (branches: readonly Branch[]): readonly Branch[] =>
  branches.flatMap((branch) => [branch, ...flat(branch.below)]);

function Count({ branch, kind }: { readonly branch: Branch; readonly kind: "offer" | "need" }) {
  const t = useTranslations("ipc");
  const format = useFormatter();
  const count = kind === "offer" ? branch.offers : branch.needs;
  if (count === 0) return <span className="text-ink-soft">0</span>;
  return (
    <AppLink
      href={withQuery("/listings", { kind, [branch.level]: branch.code })}
      aria-label={t(kind === "offer" ? "offersIn" : "needsIn", { count, code: branch.code })}
    >
      {format.number(count)}
    </AppLink>
  );
}

function Name({
  branch,
  toggleHref,
}: { readonly branch: Branch } & Pick<IpcBranchesProps, "toggleHref">) {
  const t = useTranslations("ipc");
  const locale = useLocale();
  const { code, level, title, isOpen } = branch;
  const name = locale === "zh" ? title.zh : title.en;
  if (level === "subclass") return <span className="block sm:pl-5">{name}</span>;
  return (
    <AppLink
      href={toggleHref(code, isOpen)}
      rel="nofollow"
      aria-label={t(isOpen ? "close" : "open", { code, name })}
      className="flex text-ink underline-offset-4 hover:text-accent-strong hover:underline"
    >
      <span aria-hidden="true" className="w-5 shrink-0 text-accent">
        {isOpen ? "−" : "+"}
      </span>
      {name}
    </AppLink>
  );
}

/** Fields of technology with plain names, and what is offered and needed in each. */
export function IpcBranches({ branches, toggleHref }: IpcBranchesProps) {
  const t = useTranslations("ipc");
  return (
    <table className="w-full text-left">
      <caption className="sr-only">{t("caption")}</caption>
      <thead className="border-b border-line-strong text-sm">
        <tr>
          <th scope="col" className="py-2 pr-3">
            {t("field")}
          </th>
          <th scope="col" className="px-2 py-2 text-right whitespace-nowrap">
            {t("offers")}
          </th>
          <th scope="col" className="py-2 pl-2 text-right whitespace-nowrap">
            {t("needs")}
          </th>
        </tr>
      </thead>
      <tbody className="divide-y divide-line">
        {flat(branches).map((branch) => (
          <tr key={branch.code} className={branch.level === "section" ? "font-semibold" : ""}>
            <th scope="row" className={`py-2 pr-3 ${indents[branch.level]}`}>
              <span className={`flex gap-x-2 font-normal ${lines[branch.level]}`}>
                <span
                  className={`${branch.level === "section" ? "w-5" : "w-11"} shrink-0 font-semibold tabular-nums`}
                >
                  {branch.code}
                </span>
                <span className={branch.level === "section" ? "font-semibold" : ""}>
                  <Name branch={branch} toggleHref={toggleHref} />
                </span>
              </span>
            </th>
            <td className="px-2 py-2 text-right align-top tabular-nums">
              <Count branch={branch} kind="offer" />
            </td>
            <td className="py-2 pl-2 text-right align-top tabular-nums">
              <Count branch={branch} kind="need" />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

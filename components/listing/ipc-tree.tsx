import { useLocale } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { classNames } from "@/components/ui/class-names";
import { formatNumber } from "@/lib/i18n/format";
import type { AppPath } from "@/lib/i18n/navigation";

/** A code of the classification as it stands in a tree of links. */
export interface IpcNode {
  readonly code: string;
  readonly title: string;
  readonly count: number;
  /** Where it leads: to what it narrows, or away from it where it is chosen. */
  readonly href: AppPath;
  readonly isChosen: boolean;
  readonly below: readonly IpcNode[];
}

interface IpcTreeProps {
  readonly nodes: readonly IpcNode[];
}

function Entry({ node: { code, title, count, href, isChosen } }: { readonly node: IpcNode }) {
  const locale = useLocale();
  return (
    <AppLink
      href={href}
      rel="nofollow"
      aria-current={isChosen ? "true" : undefined}
      className={classNames(
        "flex min-h-9 items-baseline gap-2 rounded-sm px-2 py-1.5 text-sm leading-snug hover:bg-sunken",
        isChosen && "bg-accent-soft font-semibold",
      )}
    >
      <span className="shrink-0 font-semibold tabular-nums">{code}</span>
      <span className="min-w-0 flex-1">{title}</span>
      <span className="shrink-0 text-ink-soft tabular-nums">{formatNumber(locale, count)}</span>
    </AppLink>
  );
}

/** Fields of technology as links, each level below the one that is chosen. */
export function IpcTree({ nodes }: IpcTreeProps) {
  return (
    <ul>
      {nodes.map((node) => (
        <li key={node.code}>
          <Entry node={node} />
          {node.below.length === 0 ? null : (
            <div className="ml-3 border-l border-line pl-1">
              <IpcTree nodes={node.below} />
            </div>
          )}
        </li>
      ))}
    </ul>
  );
}

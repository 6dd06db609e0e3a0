import { useLocale } from "next-intl";
import type { ReactNode } from "react";
import { type AppPath, localePath } from "@/lib/i18n/navigation";
import { softLink, staying } from "./soft-link";

export interface AppLinkProps {
  /** A path of the application without its locale: "/listings?kind=offer". */
  readonly href: AppPath;
  readonly children: ReactNode;
  readonly className?: string | undefined;
  /** The language of the link's text where it is not the page's. */
  readonly lang?: string | undefined;
  readonly "aria-current"?: "page" | "true" | undefined;
  readonly "aria-label"?: string | undefined;
  readonly "aria-describedby"?: string | undefined;
  /** "nofollow" for filter links that search engines need not walk. */
  readonly rel?: string | undefined;
  readonly target?: "_blank" | undefined;
  /** It changes something of the page: the reader stays where they are, and back leads to before it. */
  readonly stays?: boolean;
}

export const linkLook =
  "text-accent underline decoration-1 underline-offset-4 hover:text-accent-strong hover:decoration-2";

/**
 * A link within the application, in the reader's language: plain markup that `SoftLinks` follows. Nothing is
 * fetched ahead: a list of twenty would cost a slow line twenty pages. In a client component it needs
 * ClientMessages (any namespaces) above it.
 */
export function AppLink({ href, className = linkLook, children, stays, ...rest }: AppLinkProps) {
  const locale = useLocale();
  return (
    <a
      {...{ [softLink]: stays === true ? staying : "" }}
      href={localePath(locale, href)}
      className={className}
      {...rest}
    >
      {children}
    </a>
  );
}

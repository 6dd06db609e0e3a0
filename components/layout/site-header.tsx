import { useLocale, useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { LinkButton } from "@/components/ui/link-button";
import type { ViewerView } from "@/lib/account/view";
import { htmlLang } from "@/lib/i18n/format";
import { locales } from "@/lib/i18n/locales";
import { type AppPath, localePath } from "@/lib/i18n/navigation";
import { HeaderSearch } from "./header-search";
import { LanguageSwitch } from "./language-switch";
import { Menu } from "./menu";
import { NavLinks } from "./nav-links";
import { type FormAction, SignOutForm } from "./sign-out-form";
import { Wordmark } from "./wordmark";

interface SiteHeaderProps {
  readonly viewer: ViewerView | null;
  readonly isDemo: boolean;
  readonly signOut: FormAction;
}

type LinkText =
  | "offers"
  | "needs"
  | "method"
  | "post"
  | "myListings"
  | "myMatches"
  | "mySearches"
  | "shortlist"
  | "review"
  | "administration";
type NavEntry = readonly [LinkText, AppPath];

const forEverybody: readonly NavEntry[] = [
  ["offers", "/listings?kind=offer"],
  ["needs", "/listings?kind=need"],
  ["method", "/method"],
];
const forPosters: readonly NavEntry[] = [
  ["post", "/listings/new"],
  ["myListings", "/my/listings"],
  ["myMatches", "/my/matches"],
];
const forMembers: readonly NavEntry[] = [["mySearches", "/my/searches"]];

/** The pages that a viewer has a use for; the server's own check decides again on each of them. */
const entriesFor = (viewer: ViewerView | null): readonly NavEntry[] => [
  ...forEverybody,
  ...(viewer?.can.post === true ? forPosters : []),
  ...(viewer === null ? [] : forMembers),
  ...(viewer === null ? [] : [["shortlist", "/my/shortlist"] as const]),
  ...(viewer?.can.review === true ? [["review", "/review"] as const] : []),
  ...(viewer?.can.administer === true ? [["administration", "/admin/people"] as const] : []),
];

const ownNames = { en: "English", zh: "中文" } as const;

const quietLink =
  "inline-flex min-h-11 items-center whitespace-nowrap text-ink underline-offset-4 hover:text-accent-strong hover:underline";

function GuestLinks() {
  const t = useTranslations("layout");
  return (
    <>
      <AppLink href="/sign-in" className={quietLink}>
        {t("signIn")}
      </AppLink>
      <span className="hidden sm:inline">
        <LinkButton href="/sign-up" size="small">
          {t("signUp")}
        </LinkButton>
      </span>
    </>
  );
}

interface MemberLinksProps {
  readonly viewer: ViewerView;
  readonly signOut: FormAction;
}

function MemberLinks({ viewer, signOut }: MemberLinksProps) {
  const t = useTranslations("layout");
  return (
    <>
      <AppLink
        href="/account"
        aria-label={t("yourAccount", { name: viewer.name })}
        className={`${quietLink} max-w-48`}
      >
        <span className="truncate">{viewer.name}</span>
      </AppLink>
      <SignOutForm
        action={signOut}
        label={t("signOut")}
        pendingLabel={t("signingOut")}
        failedLabel={t("signOutFailed")}
      />
    </>
  );
}

function DemoBanner() {
  const t = useTranslations("layout");
  return <p className="bg-warn-soft px-4 py-1.5 text-center text-sm text-warn">{t("demo")}</p>;
}

/** The head of every page: name, language, account and navigation. */
export function SiteHeader({ viewer, isDemo, signOut }: SiteHeaderProps) {
  const t = useTranslations("layout");
  const locale = useLocale();
  const items = entriesFor(viewer).map(([text, path]) => ({
    href: localePath(locale, path),
    label: t(text),
  }));
  const choices = locales.map((choice) => ({
    locale: choice,
    lang: htmlLang[choice],
    name: ownNames[choice],
    isCurrent: choice === locale,
  }));
  return (
    <header className="border-b border-line bg-surface">
      {isDemo ? <DemoBanner /> : null}
      <div className="mx-auto max-w-page px-4 sm:px-6">
        <div className="flex items-center justify-between gap-4 pt-2">
          <Wordmark hint={t("home")} />
          <div className="flex min-w-0 items-center gap-x-4 sm:gap-x-5">
            <HeaderSearch />
            <LanguageSwitch label={t("languages")} choices={choices} />
            {viewer === null ? (
              <GuestLinks />
            ) : (
              <div className="hidden items-center gap-x-5 lg:flex">
                <MemberLinks viewer={viewer} signOut={signOut} />
              </div>
            )}
          </div>
        </div>
        {viewer === null ? (
          <nav aria-label={t("navigation")} className="mt-1">
            <NavLinks items={items} direction="row" />
          </nav>
        ) : (
          <nav aria-label={t("navigation")} className="mt-1">
            <div className="lg:hidden">
              <Menu label={t("menu")} items={items}>
                <MemberLinks viewer={viewer} signOut={signOut} />
              </Menu>
            </div>
            <div className="hidden lg:block">
              <NavLinks items={items} direction="row" />
            </div>
          </nav>
        )}
      </div>
    </header>
  );
}

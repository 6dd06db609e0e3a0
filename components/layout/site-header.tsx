import { useLocale, useTranslations } from "next-intl";
import { AppLink } from "@/components/ui/app-link";
import { classNames } from "@/components/ui/class-names";
import { LinkButton } from "@/components/ui/link-button";
import type { ViewerView } from "@/lib/account/view";
import { htmlLang } from "@/lib/i18n/format";
import { locales } from "@/lib/i18n/locales";
import { type AppPath, localePath } from "@/lib/i18n/navigation";
import { HeaderSearch } from "./header-search";
import { LanguageSwitch } from "./language-switch";
import { Menu } from "./menu";
import { type NavItem, NavLinks } from "./nav-links";
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
  | "insights"
  | "method"
  | "post"
  | "myListings"
  | "myMatches"
  | "mySearches"
  | "shortlist"
  | "review"
  | "administration";
type NavEntry = readonly [text: LinkText, path: AppPath, covers?: readonly AppPath[]];

const forEverybody: readonly NavEntry[] = [
  ["offers", "/listings?kind=offer"],
  ["needs", "/listings?kind=need"],
  ["insights", "/trends", ["/trends", "/countries", "/market"]],
  ["method", "/method"],
];
const forPosters: readonly NavEntry[] = [
  ["post", "/listings/new"],
  ["myListings", "/my/listings"],
  ["myMatches", "/my/matches"],
];
const forMembers: readonly NavEntry[] = [
  ["shortlist", "/my/shortlist"],
  ["mySearches", "/my/searches"],
];

/** The pages of a viewer's own work; the server's own check decides again on each of them. */
const deskOf = (viewer: ViewerView): readonly NavEntry[] => [
  ...(viewer.can.post ? forPosters : []),
  ...forMembers,
  ...(viewer.can.review ? [["review", "/review"] as const] : []),
  ...(viewer.can.administer ? [["administration", "/admin/people", ["/admin"]] as const] : []),
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

interface MemberNavProps extends MemberLinksProps {
  readonly items: readonly NavItem[];
}

/** Account and sign-out; on a phone in a menu, together with all of the navigation. */
function MemberNav({ items, ...links }: MemberNavProps) {
  const t = useTranslations("layout");
  return (
    <>
      <div className="hidden items-center gap-x-4 lg:flex">
        <MemberLinks {...links} />
      </div>
      <nav aria-label={t("navigation")} className="lg:hidden">
        <Menu label={t("menu")} items={items}>
          <MemberLinks {...links} />
        </Menu>
      </nav>
    </>
  );
}

function DemoBanner() {
  const t = useTranslations("layout");
  return <p className="bg-warn-soft px-4 py-1.5 text-center text-sm text-warn">{t("demo")}</p>;
}

/** The head of every page: name, navigation, language and account; below it the viewer's own desk. */
export function SiteHeader({ viewer, isDemo, signOut }: SiteHeaderProps) {
  const t = useTranslations("layout");
  const locale = useLocale();
  const itemOf = ([text, path, covers]: NavEntry): NavItem => ({
    href: localePath(locale, path),
    label: t(text),
    ...(covers === undefined ? {} : { covers: covers.map((one) => localePath(locale, one)) }),
  });
  const everybody = forEverybody.map(itemOf);
  const desk = viewer === null ? [] : deskOf(viewer).map(itemOf);
  const choices = locales.map((choice) => ({
    locale: choice,
    lang: htmlLang[choice],
    name: ownNames[choice],
    isCurrent: choice === locale,
  }));
  return (
    <header className="relative border-b border-line bg-surface">
      {isDemo ? <DemoBanner /> : null}
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-2 px-4 pt-2.5 pb-1.5 sm:gap-x-4 sm:px-6 lg:flex-nowrap lg:gap-x-8 lg:pb-2.5">
        <Wordmark hint={t("home")} isShort={viewer !== null} />
        <nav
          aria-label={t("navigation")}
          className={classNames(
            "lg:order-none lg:w-auto lg:shrink-0",
            viewer === null ? "order-last w-full" : "hidden lg:block",
          )}
        >
          <NavLinks items={everybody} direction="row" />
        </nav>
        <div className="ml-auto flex min-w-0 items-center gap-x-3 sm:gap-x-5">
          <HeaderSearch />
          <LanguageSwitch label={t("languages")} choices={choices} />
          {viewer === null ? (
            <GuestLinks />
          ) : (
            <MemberNav viewer={viewer} signOut={signOut} items={[...everybody, ...desk]} />
          )}
        </div>
      </div>
      {desk.length === 0 ? null : (
        <nav
          aria-label={t("desk")}
          className="hidden border-t border-line bg-canvas py-1 text-sm lg:block"
        >
          <div className="mx-auto max-w-page px-6">
            <NavLinks items={desk} direction="row" />
          </div>
        </nav>
      )}
    </header>
  );
}

/**
 * Every page of the platform as the scan of all pages opens it, after the locale. What stands in brackets is
 * taken from the demo. A test compares this list with the routes.
 */
export const pagesFor = {
  guests: [
    "",
    "/listings",
    "/listings?kind=offer&section=A",
    "/method",
    "/trends",
    "/countries",
    "/countries/LA",
    "/market",
    "/market?section=C",
    "/design",
    "/listings?q=biogas",
    "/ipc?open=C02",
    "/compare?ids=[need],[offer]",
    "/nothing",
    "/sign-in",
    "/sign-up",
    "/set-password?link=unknown",
    "/listings/[need]",
    "/listings/[need]/sheet",
    "/organisations/[organisation]",
    "/matches/[need]/[offer]",
    "/matches/[need]/[offer]/report",
  ],
  members: [
    "/listings/new",
    "/listings/new?kind=offer",
    "/listings/new?kind=need",
    "/my/listings",
    "/my/matches",
    "/my/searches",
    "/my/shortlist",
    "/account",
    "/listings/[own]/edit",
    "/listings/[own]/translations",
  ],
  administrators: ["/review", "/admin/people", "/admin/audit", "/admin/jobs", "/review/[waiting]"],
} as const;

/** The page of a path with the parts in brackets put in. */
export function filledIn(path: string, parts: Readonly<Record<string, string>>): string {
  return path.replaceAll(/\[(\w+)\]/g, (_, name: string) => {
    const part = parts[name];
    if (part === undefined || part === "") throw new Error(`nothing stands for [${name}]`);
    return part;
  });
}

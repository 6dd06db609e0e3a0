import type { IncomingMessage } from "node:http";
import { locales } from "@/lib/i18n/locales";
import { localeCookie } from "@/lib/i18n/routing";

/** The first steps of the paths that every guest reads alike. */
const publicSteps = [
  "compare",
  "countries",
  "ipc",
  "listings",
  "market",
  "matches",
  "method",
  "organisations",
  "trends",
];
const publicPath = new RegExp(
  `^/(${locales.join("|")})(/(${publicSteps.join("|")})(/[^?]*)?)?(\\?.*)?$`,
);
/** The one cookie that a guest's page may depend on. With any other, the visitor may be somebody. */
const languageCookie = new RegExp(`^${localeCookie}=(${locales.join("|")})$`);

/** With any of these a request asks for something else than a whole page. */
const otherAnswers = ["authorization", "next-action", "next-router-state-tree", "range", "rsc"];
/** What a page of an address still depends on: the language it is offered in, and the name of the server in links. */
const dependsOn = [
  "cookie",
  "accept-language",
  "host",
  "x-forwarded-host",
  "x-forwarded-port",
  "x-forwarded-proto",
];

/**
 * The key under which the page that a request asks for may be kept: two requests with the same key are answered
 * alike. Null where the visitor may be signed in, or does not ask for a public page to read.
 */
export function guestPageKey({ method, url, headers }: IncomingMessage): string | null {
  if (method !== "GET" || url === undefined || !publicPath.test(url)) return null;
  if (otherAnswers.some((name) => headers[name] !== undefined)) return null;
  const { cookie } = headers;
  if (cookie !== undefined && !languageCookie.test(cookie)) return null;
  return JSON.stringify([url, ...dependsOn.map((name) => headers[name])]);
}

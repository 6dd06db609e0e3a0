import "server-only";
import NextAuth, { type NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { decode } from "next-auth/jwt";
import { sessionDays } from "@/lib/account/sign-in";
import { env } from "@/lib/env";
import { secret } from "../secret";

/**
 * One of the two files that know the sign-in library (the other is session.ts). The library's handler is
 * called from inside a server action, so that its endpoints are not reachable from outside at all.
 */
const sessionCookie = "nanqiao.session";
const csrfCookie = "nanqiao.csrf";
const daySeconds = 86_400;

/** What a sign-in puts into the cookie: the id of a session in our table, nothing else. */
export interface CookieToWrite {
  readonly name: string;
  readonly value: string;
  readonly maxAge: number;
}

const cookieOptions = () =>
  ({
    httpOnly: true,
    sameSite: "lax",
    path: "/",
    secure: env().appUrl.startsWith("https:"),
  }) as const;

function options(openSession: () => Promise<string | null>): NextAuthOptions {
  return {
    secret: secret(),
    session: { strategy: "jwt", maxAge: sessionDays * daySeconds },
    cookies: {
      sessionToken: { name: sessionCookie, options: cookieOptions() },
      csrfToken: { name: csrfCookie, options: cookieOptions() },
    },
    providers: [
      Credentials({
        credentials: {},
        authorize: async () => {
          const id = await openSession();
          return id === null ? null : { id };
        },
      }),
    ],
    callbacks: { jwt: ({ token }) => ({ sub: token.sub ?? "" }) },
    logger: { error: () => undefined, warn: () => undefined, debug: () => undefined },
  };
}

/** The part of a response that the library's handler writes to. */
function collector() {
  const headers = new Map<string, string | string[]>();
  let sent: unknown;
  const response = {
    status: () => response,
    getHeader: (name: string) => headers.get(name.toLowerCase()),
    setHeader: (name: string, value: string | string[]) => {
      headers.set(name.toLowerCase(), value);
    },
    json: (body: unknown) => {
      sent = body;
    },
    send: (body: unknown) => {
      sent = body;
    },
    end: () => undefined,
  };
  const cookie = (name: string): string | null => {
    const lines = [headers.get("set-cookie") ?? []].flat();
    const line = lines.find((candidate) => candidate.startsWith(`${name}=`));
    return line === undefined
      ? null
      : decodeURIComponent(line.slice(name.length + 1).split(";")[0] ?? "");
  };
  return { response, cookie, body: () => sent };
}

interface Call {
  readonly path: readonly [string, ...string[]];
  readonly method: "GET" | "POST";
  readonly body: Readonly<Record<string, string>>;
  readonly cookies: Readonly<Record<string, string>>;
}

/** The guarantee: `Call` and the collector have all that the library's handler for Node requests touches. */
const handler = NextAuth as unknown as (
  request: Omit<Call, "path"> & { query: Record<string, unknown>; headers: Record<string, string> },
  response: unknown,
  options: NextAuthOptions,
) => Promise<void>;

async function call(settings: NextAuthOptions, { path, ...request }: Call) {
  const collected = collector();
  const query = { nextauth: path };
  await handler(
    { ...request, query, headers: { host: new URL(env().appUrl).host } },
    collected.response,
    settings,
  );
  return collected;
}

function csrfTokenOf(body: unknown): string {
  const token =
    typeof body === "object" && body !== null && "csrfToken" in body ? body.csrfToken : "";
  return typeof token === "string" ? token : "";
}

/**
 * Runs a sign-in through the library: `openSession` checks the credentials and opens a session, or answers
 * null. Returns the cookie to write, or null where the sign-in was refused.
 */
export async function signInCookie(
  openSession: () => Promise<string | null>,
): Promise<CookieToWrite | null> {
  const settings = options(openSession);
  const csrf = await call(settings, { path: ["csrf"], method: "GET", body: {}, cookies: {} });
  const signedIn = await call(settings, {
    path: ["callback", "credentials"],
    method: "POST",
    body: { csrfToken: csrfTokenOf(csrf.body()), callbackUrl: env().appUrl, json: "true" },
    cookies: { [csrfCookie]: csrf.cookie(csrfCookie) ?? "" },
  });
  const value = signedIn.cookie(sessionCookie);
  return value === null || value === ""
    ? null
    : { name: sessionCookie, value, maxAge: sessionDays * daySeconds };
}

/** The session id that a cookie carries, or null where it is missing or not ours. */
export async function sessionIdIn(cookies: {
  readonly get: (name: string) => { readonly value: string } | undefined;
}): Promise<string | null> {
  const value = cookies.get(sessionCookie)?.value;
  if (value === undefined) return null;
  try {
    const token = await decode({ token: value, secret: secret() });
    return typeof token?.sub === "string" ? token.sub : null;
  } catch {
    return null;
  }
}

export { cookieOptions, sessionCookie };

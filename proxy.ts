import createMiddleware from "next-intl/middleware";
import { type NextRequest, NextResponse } from "next/server";
import { formBytes } from "@/lib/attachment/limits";
import { routing } from "@/lib/i18n/routing";
import { newNonce } from "@/lib/shared/nonce";

const localise = createMiddleware(routing);

/** Everything that the browser may load, from here alone; scripts by nonce. */
const contentPolicy = (nonce: string, development: boolean): string =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");

const securityHeaders = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "X-Frame-Options": "DENY",
  "Permissions-Policy": "camera=(), microphone=(), geolocation=()",
} as const;

/** A form that is longer than any of ours is not read; its page says so. */
function tooLarge({ method, headers, nextUrl }: NextRequest): NextResponse | null {
  if (method !== "POST" || Number(headers.get("content-length")) <= formBytes) return null;
  const page = new URL(nextUrl.pathname, nextUrl.origin);
  page.search = "?done=too_large";
  page.hash = "attachments";
  return NextResponse.redirect(page, 303);
}

/**
 * Sets locale, nonce and request id. It never decides who may see what: every page, action and route does
 * that for itself.
 */
export default function proxy(request: NextRequest): NextResponse {
  const nonce = newNonce();
  const policy = contentPolicy(nonce, process.env.NODE_ENV === "development");
  request.headers.set("x-nonce", nonce);
  request.headers.set("content-security-policy", policy);
  request.headers.set("x-request-id", crypto.randomUUID());
  const response = tooLarge(request) ?? localise(request);
  response.headers.set("Content-Security-Policy", policy);
  for (const [name, value] of Object.entries(securityHeaders)) response.headers.set(name, value);
  return response;
}

export const config = {
  matcher: ["/((?!api/|files/|_next/static|_next/image|icon.svg|favicon.ico|.*\\.[a-z0-9]+$).*)"],
};

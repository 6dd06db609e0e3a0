import "server-only";
import { randomUUID } from "node:crypto";
import { getTranslations } from "next-intl/server";
import { headers } from "next/headers";
import { unstable_rethrow } from "next/navigation";
import type { z } from "zod";
import type { Action } from "@/lib/access/table";
import { type Locale, locales } from "@/lib/account/model";
import { type FieldIssue, type InvalidInput, parse } from "@/lib/forms/issues";
import { issueText } from "@/lib/i18n/issue-text";
import { container } from "./container";
import { log } from "./log";
import { clientNetwork } from "./request";
import type { ServicesFor } from "./service-actions";
import { guestServices } from "./services";

/** A request body may have so many bytes: the longest listing, written in three-byte letters, twice over. */
const mostBytes = 128 * 1024;

type ProblemCode =
  | "invalid_input"
  | "not_found"
  | "slow_down"
  | "too_large"
  | "not_json"
  | "no_printer"
  | "internal";

const statuses: Readonly<Record<ProblemCode, number>> = {
  invalid_input: 400,
  not_json: 400,
  not_found: 404,
  too_large: 413,
  slow_down: 429,
  internal: 500,
  no_printer: 501,
};

/** The reader's language by Accept-Language: Chinese where it comes first, else English. */
export function localeOf(from: Headers): Locale {
  const first = from.get("accept-language")?.slice(0, 2).toLowerCase();
  return locales.find((locale) => locale === first) ?? "en";
}

interface ProblemDetails {
  readonly issues?: readonly FieldIssue[];
  readonly headers?: Readonly<Record<string, string>>;
  readonly reference?: string;
}

/** An error as RFC 9457 has it, in the reader's language. */
export async function problem(
  locale: Locale,
  code: ProblemCode,
  details: ProblemDetails = {},
): Promise<Response> {
  const t = await getTranslations({ locale, namespace: "api" });
  const errors = await getTranslations({ locale, namespace: "errors" });
  const status = statuses[code];
  const body = {
    type: "about:blank",
    title: t(code),
    status,
    code,
    ...(details.issues === undefined
      ? {}
      : {
          errors: details.issues.map((issue) => ({
            field: issue.field,
            code: issue.code,
            text: issueText(errors, issue),
          })),
        }),
    ...(details.reference === undefined ? {} : { reference: details.reference }),
  };
  return Response.json(body, {
    status,
    headers: {
      "Content-Type": "application/problem+json",
      "Content-Language": locale,
      ...details.headers,
    },
  });
}

/** A document to keep. The name is ours and plain ASCII. */
interface File {
  readonly name: string;
  readonly type: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** What a route answers with: a value, a file, or an expected error. */
type Answer =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: true; readonly file: File }
  | {
      readonly ok: false;
      readonly error: InvalidInput | { readonly code: Exclude<ProblemCode, "invalid_input"> };
    };

interface Call<A extends Action> {
  readonly request: Request;
  readonly locale: Locale;
  readonly services: ServicesFor<A>;
  readonly params: Readonly<Record<string, string>>;
}

type RouteContext = { readonly params: Promise<Record<string, string>> };
type Route = (request: Request, context: RouteContext) => Promise<Response>;

/** What a file says can be withdrawn, so nothing keeps it. */
const download = ({ name, type, content }: File): Response =>
  new Response(content, {
    headers: {
      "Content-Type": type,
      "Content-Disposition": `attachment; filename="${name}"`,
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "no-store",
    },
  });

async function respond(locale: Locale, answer: Answer): Promise<Response> {
  if (answer.ok && "file" in answer) return download(answer.file);
  if (answer.ok) return Response.json(answer.value, { headers: { "Content-Language": locale } });
  const { error } = answer;
  return error.code === "invalid_input"
    ? problem(locale, error.code, { issues: error.issues })
    : problem(locale, error.code);
}

/**
 * Makes a route of the public API that says what it does in the words of the access table, and reaches only the
 * services that do these: limits the rate by network, answers errors as problems, never throws.
 */
export function defineRoute<A extends Action>(
  _does: readonly [A, ...A[]],
  run: (call: Call<A>) => Promise<Answer>,
): Route {
  return async (request, { params }) => {
    const from = await headers();
    const locale = localeOf(from);
    try {
      const waitMs = await container().apiThrottle.hit(clientNetwork(from));
      if (waitMs > 0) {
        const seconds = String(Math.ceil(waitMs / 1000));
        return await problem(locale, "slow_down", { headers: { "Retry-After": seconds } });
      }
      const answer = await run({
        request,
        locale,
        services: await guestServices(),
        params: await params,
      });
      return await respond(locale, answer);
    } catch (error) {
      unstable_rethrow(error);
      const reference = randomUUID();
      log().error({ err: error, reference }, "an API request failed");
      return problem(locale, "internal", { reference });
    }
  };
}

type Parsed<S extends z.ZodType> =
  { ok: true; value: z.output<S> } | Extract<Answer, { ok: false }>;

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Reads a JSON body for a schema. */
export async function readBody<S extends z.ZodType>(
  request: Request,
  schema: S,
): Promise<Parsed<S>> {
  const bytes = await request.arrayBuffer();
  if (bytes.byteLength > mostBytes) return { ok: false, error: { code: "too_large" } };
  const value = parseJson(new TextDecoder().decode(bytes));
  if (typeof value !== "object" || value === null) {
    return { ok: false, error: { code: "not_json" } };
  }
  return parse(schema, value);
}

/** Reads the query string for a schema; a parameter that is not in it is an error too. */
export const readQuery = <S extends z.ZodType>(request: Request, schema: S): Parsed<S> =>
  parse(schema, Object.fromEntries(new URL(request.url).searchParams));

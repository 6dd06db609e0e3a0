import "server-only";
import { unstable_rethrow } from "next/navigation";
import { randomUUID } from "node:crypto";
import type { Action } from "@/lib/access/table";
import type { DownloadView } from "@/lib/attachment/view";
import { localeOf, problem } from "./api";
import { log } from "./log";
import type { ServicesFor } from "./service-actions";
import { services } from "./services";

const notPlainAscii = /[^\x20-\x7e]|["%\\]/g;
/** What encodeURIComponent leaves as it is, and RFC 8187 does not allow. */
const leftOver = /['()*]/g;

/** "Save as" under a name (RFC 6266): plain for old clients, in full for all others. */
export function asAttachment(name: string): string {
  const plain = name.replace(notPlainAscii, "_");
  const full = encodeURIComponent(name).replace(
    leftOver,
    (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${full}`;
}

/** A file is saved and never opened in our name; who may have it can change, so nothing keeps it. */
const headersOf = ({ name, mediaType, bytes }: DownloadView): Record<string, string> => ({
  "Content-Type": mediaType,
  "Content-Length": String(bytes.byteLength),
  "Content-Disposition": asAttachment(name),
  "X-Content-Type-Options": "nosniff",
  "Content-Security-Policy": "default-src 'none'; sandbox",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Cache-Control": "private, no-store",
});

type DownloadRoute = (
  request: Request,
  context: { readonly params: Promise<{ id: string }> },
) => Promise<Response>;

/**
 * Makes a route that hands out a file to whoever asks with their session, in the words of the access table.
 * A file that is missing and one that is not for this reader are answered alike.
 */
export function defineDownload<A extends Action>(
  _does: readonly [A, ...A[]],
  find: (services: ServicesFor<A>, id: string) => Promise<DownloadView | null>,
): DownloadRoute {
  return async ({ headers }, { params }) => {
    const locale = localeOf(headers);
    try {
      const { id } = await params;
      const found = await find(await services(), id);
      if (found === null) return await problem(locale, "not_found");
      return new Response(found.bytes, { headers: headersOf(found) });
    } catch (error) {
      unstable_rethrow(error);
      const reference = randomUUID();
      log().error({ err: error, reference }, "a file could not be handed out");
      return problem(locale, "internal", { reference });
    }
  };
}

import type { OutgoingHttpHeaders, ServerResponse } from "node:http";
import { localeCookie } from "@/lib/i18n/routing";
import { newNonce } from "@/lib/shared/nonce";

/** An answer that can be given again, cut at every place of its nonce. */
export interface KeptPage {
  readonly headers: readonly (readonly [name: string, values: readonly (readonly string[])[]])[];
  readonly parts: readonly Buffer[];
  readonly bytes: number;
}

const policyHeader = "content-security-policy";
const nonceIn = /'nonce-([^']+)'/;
/** Of one connection, one moment or one way to pack an answer, not of the page. */
const ofTheMoment = new Set([
  "connection",
  "content-encoding",
  "content-length",
  "date",
  "keep-alive",
  "transfer-encoding",
]);
const isPage = /^text\/html\b/;
/** The language of the path, remembered for the next visit: the one cookie that a guest's page sets. */
const setsLanguage = new RegExp(`^${localeCookie}=`);

/** Whether an answer is a page, and remembers nothing of its reader but the language. */
function isForAll(headers: OutgoingHttpHeaders): boolean {
  const cookies = [headers["set-cookie"] ?? []].flat();
  return (
    isPage.test(String(headers["content-type"])) && cookies.every((each) => setsLanguage.test(each))
  );
}

/** The page as it may be kept; null for what is no page for everybody, with a nonce of its own. */
export function keptPage(headers: OutgoingHttpHeaders, body: Buffer): KeptPage | null {
  const nonce = nonceIn.exec(String(headers[policyHeader]))?.[1];
  if (nonce === undefined || !isForAll(headers)) return null;
  const parts = body.toString().split(nonce);
  if (parts.length === 1) return null;
  return {
    headers: Object.entries(headers)
      .filter(([name]) => !ofTheMoment.has(name))
      .map(([name, value]) => [name, [value ?? []].flat().map((one) => String(one).split(nonce))]),
    parts: parts.map((part) => Buffer.from(part)),
    bytes: body.length,
  };
}

/** Answers with a kept page, under a nonce that was never used before. */
export function sendKept({ headers, parts }: KeptPage, response: ServerResponse): void {
  const nonce = newNonce();
  for (const [name, values] of headers) {
    response.setHeader(
      name,
      values.map((around) => around.join(nonce)),
    );
  }
  const between = Buffer.from(nonce);
  response.end(Buffer.concat(parts.flatMap((part, at) => (at === 0 ? [part] : [between, part]))));
}

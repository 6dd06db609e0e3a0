import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { newNonce } from "@/lib/shared/nonce";
import { withKeptPages } from "./front";
import { keptMs, pageShelf, settleMs } from "./page-shelf";

let server: Server | undefined;
afterEach(() => server?.close());

/** What the pages under test depend on. */
const start = () => ({
  now: 1_000_000,
  act: 0 as number | Error,
  made: 0,
  status: 200,
  type: "text/html; charset=utf-8",
  cookie: "NEXT_LOCALE=en; Path=/",
  /** Happens while a page is made. */
  meanwhile: (): unknown => undefined,
});

/** A server that counts the pages it makes; each has a nonce of its own in its policy and in its body. */
async function serving(state: ReturnType<typeof start>) {
  const newest = () =>
    state.act instanceof Error ? Promise.reject(state.act) : Promise.resolve(state.act);
  const shelf = pageShelf(newest, () => state.now);
  const answer = withKeptPages(shelf, async (_request, response) => {
    const nonce = newNonce();
    await state.meanwhile();
    state.made += 1;
    response.statusCode = state.status;
    response.setHeader("content-type", state.type);
    response.setHeader("content-security-policy", `script-src 'nonce-${nonce}'`);
    response.setHeader("set-cookie", [state.cookie]);
    response.write(`<p>${state.made} 水</p>`);
    response.end(Buffer.from(`<script nonce="${nonce}">1</script><i data-nonce="${nonce}">`));
  });
  server = createServer((request, response) => void answer(request, response));
  const listening = server;
  await new Promise<void>((resolve) => listening.listen(0, "127.0.0.1", resolve));
  const { port } = listening.address() as AddressInfo;
  return async (path = "/en/listings", headers: Readonly<Record<string, string>> = {}) => {
    const response = await fetch(`http://127.0.0.1:${port}${path}`, { headers });
    const body = await response.text();
    const nonce = /'nonce-(.+)'/.exec(response.headers.get("content-security-policy") ?? "")?.[1];
    return { response, body, nonce: nonce ?? "" };
  };
}

/** The same, after the time in which nothing is kept. */
async function settled(state = start()) {
  const visit = await serving(state);
  await visit();
  state.now += settleMs;
  return { state, visit };
}

describe("a page that was made for a guest", () => {
  it("is given to the next one, with a nonce that was never used", async () => {
    const { visit } = await settled();
    const first = await visit();
    const second = await visit();
    expect(second.body.replaceAll(second.nonce, first.nonce)).toBe(first.body);
    expect(second.nonce).not.toBe(first.nonce);
    expect(second.body.split(second.nonce)).toHaveLength(3);
    expect(second.body).toContain("2 水");
    for (const name of ["content-type", "set-cookie"]) {
      expect(second.response.headers.get(name)).toBe(first.response.headers.get(name));
    }
  });

  it("is not given to a member, and a member's page to nobody", async () => {
    const { state, visit } = await settled();
    const session = { cookie: "session=1" };
    await visit("/en/listings", session);
    await visit();
    await visit("/en/listings", session);
    expect(state.made).toBe(4);
  });

  it("is made anew after an act, and not kept while the jobs of the act may still run", async () => {
    const { state, visit } = await settled();
    await visit();
    state.act = 1;
    await visit();
    expect(state.made).toBe(3);
    state.now += settleMs - 1;
    await visit();
    expect(state.made).toBe(4);
    state.now += 1;
    await visit();
    await visit();
    expect(state.made).toBe(5);
  });

  it("is not kept where somebody acted while it was made", async () => {
    const { state, visit } = await settled();
    state.meanwhile = () => {
      state.meanwhile = () => undefined;
      state.act = 1;
      return visit("/en/countries");
    };
    await visit();
    state.now += settleMs;
    await visit();
    expect(state.made).toBe(4);
  });

  it("is made anew after a moment", async () => {
    const { state, visit } = await settled();
    await visit();
    state.now += keptMs - 1;
    await visit();
    expect(state.made).toBe(2);
    state.now += 2;
    await visit();
    expect(state.made).toBe(3);
  });

  it("is not kept where it failed, is no page, or remembers something of its reader", async () => {
    for (const change of [{ status: 404 }, { type: "text/csv" }, { cookie: "theme=dark" }]) {
      const { state, visit } = await settled({ ...start(), ...change });
      await visit();
      await visit();
      expect(state.made, JSON.stringify(change)).toBe(3);
      server?.close();
    }
  });

  it("is not kept while the log of acts cannot be read", async () => {
    const { state, visit } = await settled({ ...start(), act: new Error("no such table") });
    await visit();
    state.now += settleMs;
    await visit();
    expect(state.made).toBe(3);
  });
});

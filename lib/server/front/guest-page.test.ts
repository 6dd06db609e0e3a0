import { IncomingMessage } from "node:http";
import { Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { guestPageKey } from "./guest-page";

function keyOf(url: string, headers: Readonly<Record<string, string>> = {}, method = "GET") {
  const request = new IncomingMessage(new Socket());
  Object.assign(request, { method, url, headers: { host: "nanqiao.test", ...headers } });
  return guestPageKey(request);
}

describe("a page that guests share", () => {
  it.each([
    "/en",
    "/zh?x=1",
    "/en/listings",
    "/en/listings?q=rice",
    "/zh/matches/a/b",
    "/zh/ipc/A01",
  ])("is %s", (url) => {
    expect(keyOf(url)).not.toBeNull();
  });

  it.each([
    "/",
    "/english",
    "/fr/listings",
    "/en/sign-in",
    "/en/set-password?token=secret",
    "/en/my/matches",
    "/en/account",
    "/en/admin/people",
    "/en/review",
    "/en/listingsandmore",
    "/api/v1/listings",
    "/files/one",
  ])("is not %s", (url) => {
    expect(keyOf(url)).toBeNull();
  });

  it("is not shared by who sends a cookie that may be a session, or a key", () => {
    expect(keyOf("/en", { cookie: "NEXT_LOCALE=zh" })).not.toBeNull();
    expect(keyOf("/en", { cookie: "session=1" })).toBeNull();
    expect(keyOf("/en", { cookie: "NEXT_LOCALE=zh; session=1" })).toBeNull();
    expect(keyOf("/en", { authorization: "Bearer x" })).toBeNull();
  });

  it("is read: forms, and the parts that a page asks for by script, are answered anew", () => {
    expect(keyOf("/en", {}, "POST")).toBeNull();
    expect(keyOf("/en", {}, "HEAD")).toBeNull();
    expect(keyOf("/en?_rsc=1", { rsc: "1" })).toBeNull();
    expect(keyOf("/en", { "next-action": "1" })).toBeNull();
  });

  it("is another one for another query, language of the reader, or name of the server", () => {
    const keys = [
      keyOf("/en/listings"),
      keyOf("/en/listings?kind=offer"),
      keyOf("/en/listings", { "accept-language": "zh" }),
      keyOf("/en/listings", { cookie: "NEXT_LOCALE=zh" }),
      keyOf("/en/listings", { host: "elsewhere.test" }),
      keyOf("/en/listings", { "x-forwarded-host": "elsewhere.test" }),
      keyOf("/en/listings", { "x-forwarded-proto": "https" }),
    ];
    expect(new Set(keys).size).toBe(keys.length);
    expect(keyOf("/en/listings")).toBe(keys[0]);
  });
});

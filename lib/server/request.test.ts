import { describe, expect, it } from "vitest";
import { isOwnOrigin, networkOf } from "./request";

describe("the network of an address", () => {
  it.each([
    ["192.0.2.7", "192.0.2"],
    ["::ffff:192.0.2.200", "192.0.2"],
    ["2001:db8:0:1::1", "2001:db8:0:0"],
    ["2001:db8::ff:1:2:3", "2001:db8:0:0"],
    ["2001:0db8:0000:00ab:0:0:0:1", "2001:db8:0:0"],
    ["2001:db8:0:1ab::9", "2001:db8:0:1"],
    ["::1", "0:0:0:0"],
    ["fe80::1%eth0", "fe80:0:0:0"],
    ["", "unknown"],
    ["not an address", "unknown"],
  ])("%s: %s", (address, network) => {
    expect(networkOf(address)).toBe(network);
  });
});

describe("a request of our own pages", () => {
  it.each([
    [{ "sec-fetch-site": "same-origin" }, true],
    [{ origin: "http://a.example:3000", host: "a.example:3000" }, true],
    [{ "sec-fetch-site": "same-site", origin: "http://a.example", host: "a.example" }, false],
    [{ "sec-fetch-site": "none" }, false],
    [{ origin: "http://a.example:3001", host: "a.example:3000" }, false],
    [{ origin: "null", host: "a.example" }, false],
    [{ host: "a.example" }, false],
    [{}, false],
  ])("%o: %s", (headers, isOwn) => {
    expect(isOwnOrigin(new Headers(Object.entries(headers)))).toBe(isOwn);
  });
});

import "server-only";
import { randomUUID } from "node:crypto";
import { isIP } from "node:net";
import type { headers } from "next/headers";
import { env } from "@/lib/env";

type Headers = Awaited<ReturnType<typeof headers>>;

/** Where no trusted proxy names the client, all requests count as one network's. */
const unknownNetwork = "unknown";
const groupsOfAddress = 8;

/** The eight numbers of an IPv6 address. */
function groupsOf(address: string): readonly number[] {
  const [head = [], tail = []] = (address.split("%")[0] ?? "")
    .split("::")
    .map((part) => (part === "" ? [] : part.split(":").map((group) => Number.parseInt(group, 16))));
  const gap = Array.from({ length: groupsOfAddress - head.length - tail.length }, () => 0);
  return [...head, ...gap, ...tail];
}

/** The /56 of an IPv6 address: three groups and the upper half of the fourth, however it is written. */
function slash56(address: string): string {
  const [a = 0, b = 0, c = 0, d = 0] = groupsOf(address);
  return [a, b, c, d >> 8].map((group) => group.toString(16)).join(":");
}

const mappedIpv4 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** The network of an address: /24 of IPv4, /56 of IPv6. */
export function networkOf(given: string): string {
  const address = mappedIpv4.exec(given)?.[1] ?? given;
  switch (isIP(address)) {
    case 4:
      return address.split(".").slice(0, 3).join(".");
    case 6:
      return slash56(address);
    default:
      return unknownNetwork;
  }
}

/** The client's network, as the trusted proxy's header names it. */
export function clientNetwork(from: Headers): string {
  const { clientAddressHeader } = env();
  const named = clientAddressHeader === undefined ? null : from.get(clientAddressHeader);
  return networkOf(named?.split(",").at(-1)?.trim() ?? "");
}

/** The id under which logs and audit entries of a request are found. */
export const requestIdOf = (from: Headers): string => from.get("x-request-id") ?? randomUUID();

/**
 * Whether a request that carries a session cookie comes from our own pages. Browsers always say so in one of
 * two headers; a request with neither is refused.
 */
export function isOwnOrigin(from: Headers): boolean {
  const site = from.get("sec-fetch-site");
  if (site !== null) return site === "same-origin";
  const origin = from.get("origin");
  const host = from.get("host");
  return origin !== null && host !== null && URL.canParse(origin) && new URL(origin).host === host;
}

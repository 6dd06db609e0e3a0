import "server-only";
import { randomUUID } from "node:crypto";
import { isIP } from "node:net";
import type { headers } from "next/headers";
import { env } from "@/lib/env";

type Headers = Awaited<ReturnType<typeof headers>>;

/** Where no trusted proxy names the client, all requests count as one network's. */
const unknownNetwork = "unknown";
const groupsOfSlash56 = 3;

/** The network of an address: /24 of IPv4, the first three groups (a /48, wider than a /56 site) of IPv6. */
export function networkOf(address: string): string {
  switch (isIP(address)) {
    case 4:
      return address.split(".").slice(0, 3).join(".");
    case 6:
      return address.split(":").slice(0, groupsOfSlash56).join(":");
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

import "server-only";
import { headers } from "next/headers";
import { connection } from "next/server";
import { cache } from "react";
import { guest } from "@/lib/access/model";
import { env } from "@/lib/env";
import { visitor } from "./auth/session";
import { actOf, container } from "./container";
import { clientNetwork, requestIdOf } from "./request";
import { accountServices, viewerView } from "./services/accounts";
import { browseServices } from "./services/browse";
import { checkServices } from "./services/checks";
import { attachmentServices } from "./services/attachments";
import { type Context, readOnce } from "./services/context";
import { ipcServices } from "./services/ipc-branches";
import { jobServices } from "./services/jobs";
import { draftServices } from "./services/drafts";
import { listingServices } from "./services/listings";
import { marketServices } from "./services/market";
import { matchServices } from "./services/matches";
import { reviewServices } from "./services/review";
import { savedSearchServices } from "./services/saved-searches";
import { shortlistServices } from "./services/shortlists";
import { translationServices } from "./services/translations";

const bound = (context: Context) => ({
  isDemo: env().demo,
  /** The address that people type, without a path. */
  appUrl: env().appUrl,
  hasPrinter: context.ports.printer !== null,
  ...listingServices(context),
  ...marketServices(context),
  ...browseServices(context),
  ...ipcServices(context),
  ...matchServices(context),
  ...checkServices(context),
  ...savedSearchServices(context),
  ...draftServices(context),
  ...shortlistServices(context),
  ...translationServices(context),
  ...attachmentServices(context),
  ...reviewServices(context),
  ...accountServices(context),
  ...jobServices(context),
});

/**
 * All that pages and actions can ask for, bound to the visitor of this request. Awaits the request,
 * so that nothing that was read is baked into the build. One rendering asks once.
 */
export const services = cache(async () => {
  await connection();
  const from = await headers();
  const ports = container();
  const { actor, person } = await visitor(ports);
  const act = actOf(actor, requestIdOf(from));
  const network = clientNetwork(from);
  const context: Context = { ports, act, person, network, posted: readOnce(ports) };
  return { viewer: await viewerView(context), ...bound(context) };
});
export type Services = Awaited<ReturnType<typeof services>>;

/** The same for the public API, which ignores cookies: whoever asks is a guest. */
export async function guestServices() {
  await connection();
  const from = await headers();
  const act = actOf(guest, requestIdOf(from));
  const ports = container();
  const network = clientNetwork(from);
  return bound({ ports, act, person: null, network, posted: readOnce(ports) });
}
export type GuestServices = Awaited<ReturnType<typeof guestServices>>;

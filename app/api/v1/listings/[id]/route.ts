import { defineRoute } from "@/lib/server/api";

export const GET = defineRoute(
  ["listing.read", "listing.see_identity"],
  async ({ params, services }) => {
    const found = await services.listing(params["id"] ?? "");
    if (found === null) return { ok: false, error: { code: "not_found" } };
    const { can: _can, ...listing } = found.listing;
    return { ok: true, value: listing };
  },
);

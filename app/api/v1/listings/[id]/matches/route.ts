import { matchesQuerySchema } from "@/lib/listing/api";
import { defineRoute, readQuery } from "@/lib/server/api";

export const GET = defineRoute(["match.read"], async ({ request, params, locale, services }) => {
  const query = readQuery(request, matchesQuerySchema);
  if (!query.ok) return query;
  const options = { limit: query.value.limit, country: true, locale };
  const items = await services.matches(params["id"] ?? "", options);
  return items === null
    ? { ok: false, error: { code: "not_found" } }
    : { ok: true, value: { items, nextCursor: null } };
});

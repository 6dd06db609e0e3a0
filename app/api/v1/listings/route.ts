import { encodeCursor } from "@/lib/listing/api";
import { listQuerySchema } from "@/lib/search/api";
import { defineRoute, readQuery } from "@/lib/server/api";

export const GET = defineRoute(["listing.browse"], async ({ request, services }) => {
  const query = readQuery(request, listQuerySchema);
  if (!query.ok) return query;
  const { cursor, limit, ...filters } = query.value;
  const page = await services.list(filters, limit, cursor ?? null);
  return {
    ok: true,
    value: { items: page.items, nextCursor: page.next === null ? null : encodeCursor(page.next) },
  };
});

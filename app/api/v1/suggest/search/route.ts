import { suggestSearchSchema } from "@/lib/search/browse";
import { defineRoute, readQuery } from "@/lib/server/api";

export const GET = defineRoute(["listing.browse"], async ({ request, locale, services }) => {
  const query = readQuery(request, suggestSearchSchema);
  if (!query.ok) return query;
  const { q, lang = locale } = query.value;
  return { ok: true, value: { items: await services.suggestSearch(q, lang), nextCursor: null } };
});

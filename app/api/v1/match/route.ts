import { matchBodySchema } from "@/lib/listing/api";
import { defineRoute, readBody } from "@/lib/server/api";

export const POST = defineRoute(["match.preview"], async ({ request, locale, services }) => {
  const body = await readBody(request, matchBodySchema);
  if (!body.ok) return body;
  const items = await services.matchText(body.value, locale);
  return { ok: true, value: { items, nextCursor: null } };
});

import { suggestBodySchema } from "@/lib/listing/api";
import { defineRoute, readBody } from "@/lib/server/api";

export const POST = defineRoute(["listing.suggest_ipc"], async ({ request, locale, services }) => {
  const body = await readBody(request, suggestBodySchema);
  if (!body.ok) return body;
  const suggested = await services.suggestIpc(body.value, locale);
  return { ok: true, value: { items: suggested.value, nextCursor: null } };
});

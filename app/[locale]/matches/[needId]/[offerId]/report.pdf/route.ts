import { isLocale } from "@/lib/i18n/locales";
import { defineRoute } from "@/lib/server/api";

export const GET = defineRoute(["match.read_pair"], async ({ params, services }) => {
  const { locale, needId = "", offerId = "" } = params;
  if (!isLocale(locale)) return { ok: false, error: { code: "not_found" } };
  const printed = await services.pairPdf({ needId, offerId, locale });
  if (!printed.ok) return printed;
  const name = `nanqiao-${needId}-${offerId}-${locale}.pdf`;
  return { ok: true, file: { name, type: "application/pdf", content: printed.value } };
});

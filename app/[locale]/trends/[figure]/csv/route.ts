import { isLocale } from "@/lib/i18n/locales";
import { csvText } from "@/lib/insight/api";
import { figureOf } from "@/lib/insight/model";
import { defineRoute } from "@/lib/server/api";
import { figureViews } from "../../figure-views";

export const GET = defineRoute(["listing.browse"], async ({ params }) => {
  const figure = figureOf(params["figure"] ?? "");
  if (figure === undefined || !isLocale(params["locale"])) {
    return { ok: false, error: { code: "not_found" } };
  }
  const [view] = await figureViews(params["locale"], [figure]);
  if (view === undefined) return { ok: false, error: { code: "not_found" } };
  return {
    ok: true,
    file: {
      name: `nanqiao-${figure.id}.csv`,
      type: "text/csv; charset=utf-8",
      text: csvText([view.table.columns, ...view.table.rows]),
    },
  };
});

import type { Locale } from "@/lib/account/model";
import { isLocale } from "@/lib/i18n/locales";
import { csvText } from "@/lib/insight/api";
import { type Figure, figureOf } from "@/lib/insight/model";
import { defineRoute } from "@/lib/server/api";
import { figureViews, partView } from "../../figure-views";

/** The whole figure, or the one series that is asked for. */
async function viewOf(locale: Locale, figure: Figure, series: string | null) {
  if (series !== null) return partView(locale, figure.id, series);
  const [view] = await figureViews(locale, [figure]);
  return view ?? null;
}

export const GET = defineRoute(["listing.browse"], async ({ request, params }) => {
  const figure = figureOf(params["figure"] ?? "");
  const locale = params["locale"];
  const series = new URL(request.url).searchParams.get("series");
  const view =
    figure === undefined || !isLocale(locale) ? null : await viewOf(locale, figure, series);
  if (view === null) return { ok: false, error: { code: "not_found" } };
  return {
    ok: true,
    file: {
      name: `nanqiao-${[view.id, series].filter(Boolean).join("-")}.csv`,
      type: "text/csv; charset=utf-8",
      content: csvText([
        view.table.columns,
        ...view.table.rows.map((cells) =>
          cells.map((cell) => (typeof cell === "string" ? cell : cell.value)),
        ),
      ]),
    },
  };
});

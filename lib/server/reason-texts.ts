import "server-only";
import { createTranslator } from "next-intl";
import type { Locale } from "@/lib/account/model";
import { formatDay, formatList } from "@/lib/i18n/format";
import { ipcTitle } from "@/lib/i18n/ipc-title";
import { messages } from "@/lib/i18n/messages";
import { formatMoney } from "@/lib/i18n/money";
import { countryName } from "@/lib/i18n/names";
import { type ReasonLabels, type ReasonMessages, reasonText } from "@/lib/i18n/reason-text";
import { stageName, tierName } from "@/lib/i18n/taxonomy-names";
import type { ReasonText } from "@/lib/matches/present";
import { thesaurus } from "@/lib/text/thesaurus/thesaurus";

/** A title of the classification may take so many characters of a sentence; longer ones end after a clause. */
const longestTitle: Readonly<Record<Locale, number>> = { en: 80, zh: 40 };

/** The clauses of a title that fit, the first one at least. */
function shortTitle(locale: Locale, code: string): string {
  const separator = locale === "zh" ? "；" : "; ";
  const [first = "", ...rest] = ipcTitle(locale, code).split(separator);
  let title = first;
  for (const clause of rest) {
    const longer = title + separator + clause;
    if (longer.length > longestTitle[locale]) return `${title} …`;
    title = longer;
  }
  return title;
}

/** A name of the taxonomy inside a sentence: names begin with a capital, which English drops there. */
const inSentence = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

/** Deadlines end with their day by UTC, so the day is read by that clock. */
const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

function labelsOf(locale: Locale, t: ReasonMessages): ReasonLabels {
  const names = createTranslator({ locale, messages: messages[locale], namespace: "taxonomy" });
  return {
    country: (code) => t("names.country", { code, name: countryName(locale, code) }),
    tier: (tier) => inSentence(tierName(names, tier)),
    strategy: (strategy) => inSentence(names(`strategies.${strategy}.name`)),
    part: (part) => names(`parts.${part}.name`),
    ipc: (code) => {
      const title = shortTitle(locale, code);
      return title === code ? code : t("names.ipc", { code, title });
    },
    way: (way) => t("names.way", { name: names(`transferWays.${way}`) }),
    support: (support) => inSentence(names(`supports.${support}`)),
    market: (market) => t("names.market", { name: names(`markets.${market}`) }),
    goal: (goal) => t("names.goal", { goal, name: names(`goals.${goal}`) }),
    concept: (id) => thesaurus().label(id, locale),
    kind: (kind) => inSentence(names(`organisationKinds.${kind}`)),
    size: (size) => inSentence(names(`organisationSizes.${size}`)),
    stage: (trl) => t("names.stage", { trl, name: inSentence(stageName(names, trl)) }),
    money: (money) => formatMoney(locale, money),
    date: (at) => formatDay(locale, dayOf(at)),
    list: (items) => formatList(locale, items),
  };
}

const made = new Map<Locale, ReasonText>();

/** How reasons read in a language; made once, since nothing in it depends on the request. */
export function reasonTexts(locale: Locale): ReasonText {
  const known = made.get(locale);
  if (known !== undefined) return known;
  const t = createTranslator({ locale, messages: messages[locale], namespace: "reasons" });
  const labels = labelsOf(locale, t);
  const text: ReasonText = (reason) => reasonText(t, labels, reason);
  made.set(locale, text);
  return text;
}

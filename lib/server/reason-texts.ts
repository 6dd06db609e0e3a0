import "server-only";
import type { Locale } from "@/lib/account/model";
import type { ReasonText } from "@/lib/matches/present";

export const reasonTexts =
  async (_locale: Locale): Promise<ReasonText> =>
  (reason) =>
    reason.code;

import type { Locale } from "@/lib/account/model";
import type { Messages } from "./messages";

/** Makes next-intl check every key and locale. */
declare module "next-intl" {
  interface AppConfig {
    Locale: Locale;
    Messages: Messages;
  }
}

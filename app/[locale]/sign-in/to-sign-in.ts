import { redirect } from "next/navigation";
import { type AppPath, localePath, withQuery } from "@/lib/i18n/navigation";

/** Sends a guest to the sign-in page, which leads back to the path (without its locale) afterwards. */
export const toSignIn = (locale: string, next: AppPath): never =>
  redirect(localePath(locale, withQuery("/sign-in", { next })));

import { z } from "zod";
import type { AppPath } from "@/lib/i18n/navigation";

const afterSignIn: AppPath = "/my/listings";
const longest = 500;

/** A path of our own without its locale. Two slashes or a backslash at the start would lead to another site. */
const isOwnPath = (path: string): path is AppPath =>
  path.length <= longest && /^\/(?![/\\])[^\\\s]*$/.test(path);

/** Where a sign-in leads to: the asked path where it is one of ours, else one's own listings. */
export const nextPath = (asked: string | undefined): AppPath =>
  asked !== undefined && isOwnPath(asked) ? asked : afterSignIn;

/** The `next` field of the sign-in form; a foreign address is not an error, it is ignored. */
export const nextPathSchema = z.string().optional().transform(nextPath);

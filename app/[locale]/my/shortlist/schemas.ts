import { z } from "zod";
import { nextPathSchema } from "../../sign-in/next-path";

const longestId = 64;

/** A button about one listing; `back` is the page that it stands on. */
export const keepSchema = z.object({ listing: z.string().max(longestId), back: nextPathSchema });

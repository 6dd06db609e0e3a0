import pino from "pino";
import { env } from "@/lib/env";

let logger: pino.Logger | undefined;

/** The program's log: JSON lines on standard output. No personal data goes in. */
export const log = (): pino.Logger => (logger ??= pino({ level: env().logLevel }));

import type { Instrumentation } from "next";

/** Runs once when the server starts: the job runner begins. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { startRunner } = await import("./lib/server/runner");
  startRunner();
}

/** Logs what went wrong while a page was made, under the reference that the reader is shown. */
export const onRequestError: Instrumentation.onRequestError = async (error, request) => {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { log } = await import("./lib/server/log");
  const digest = error instanceof Error && "digest" in error ? error.digest : undefined;
  log().error({ err: error, reference: digest, path: request.path }, "a page failed");
};

/** Runs once when the server starts: the job runner begins. */
export async function register(): Promise<void> {
  if (process.env["NEXT_RUNTIME"] !== "nodejs") return;
  const { startRunner } = await import("./lib/server/runner");
  startRunner();
}

import { createServer } from "node:http";
import path from "node:path";
import compression from "compression";
import next from "next";
import { auditRepository } from "@/db/repositories/audit";
import { connectSqlite, openSqlite } from "@/db/sqlite";
import { whileUnchanged } from "@/db/unchanged";
import { withKeptPages } from "@/lib/server/front/front";
import { pageShelf } from "@/lib/server/front/page-shelf";
import { runCommand } from "./support/command";
import { settings } from "./support/settings";

const root = path.resolve(import.meta.dirname, "../..");

/** The newest entry of the audit log, asked for again only where something was written. */
function newestActOf(databaseFile: string): () => Promise<number> {
  const connection = connectSqlite(openSqlite(databaseFile));
  const audit = auditRepository(connection);
  return whileUnchanged(connection, async () => (await audit.page(null, 1))[0]?.seq ?? 0);
}

/** Serves the build: Next makes the pages, guests share what was made a moment ago, every answer is packed. */
async function web(): Promise<void> {
  const { host, port, databaseFile } = settings();
  const application = next({ dev: false, dir: root, hostname: host, port });
  await application.prepare();
  const answer = withKeptPages(
    pageShelf(newestActOf(databaseFile)),
    application.getRequestHandler(),
  );
  const pack = compression();
  const server = createServer((request, response) => {
    pack(request, response, () => void answer(request, response));
  });
  const end = (): void => {
    server.close(() => void application.close().finally(() => process.exit()));
  };
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, end);
  server.listen(port, host);
}

await runCommand(web);

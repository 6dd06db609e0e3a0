import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { attachmentsRepository } from "@/db/repositories/attachments";
import { auditRepository } from "@/db/repositories/audit";
import { jobsRepository } from "@/db/repositories/jobs";
import { listingsRepository } from "@/db/repositories/listings";
import { marketRepository } from "@/db/repositories/market";
import { matchesRepository } from "@/db/repositories/matches";
import { organisationsRepository } from "@/db/repositories/organisations";
import { peopleRepository } from "@/db/repositories/people";
import { profilesRepository } from "@/db/repositories/profiles";
import { reviewsRepository } from "@/db/repositories/reviews";
import { savedSearchesRepository } from "@/db/repositories/saved-searches";
import { shortlistsRepository } from "@/db/repositories/shortlists";
import { translationsRepository } from "@/db/repositories/translations";
import { sqliteSearch } from "@/db/search/sqlite-search";
import { connectSqlite, openSqlite } from "@/db/sqlite";
import type { Act } from "@/lib/access/act";
import type { Actor } from "@/lib/access/model";
import { argon2Hasher } from "@/lib/adapters/argon2-hasher";
import { chromiumPrinter, findChromium } from "@/lib/adapters/chromium-printer";
import { diskSnapshots } from "@/lib/adapters/disk-snapshots";
import { diskFileStore } from "@/lib/adapters/disk-file-store";
import { fileCache } from "@/lib/adapters/file-cache";
import { detectedType } from "@/lib/adapters/file-type-detector";
import { refusingThrottle, slowingThrottle } from "@/lib/adapters/memory-throttle";
import { rewrittenPicture } from "@/lib/adapters/sharp-pictures";
import { type Env, env } from "@/lib/env";
import { createMatcher } from "@/lib/matches/matcher";
import { createSearcher } from "@/lib/search/searcher";
import { newId } from "@/lib/shared/ids";
import { placeNames } from "./place-names";

const quarterHour = 900;
const hourMs = 3_600_000;
/** A report has some hundred kilobytes: together about as much as a small database. */
const keptReports = 200;

/** The printer of reports, where a Chromium is installed. */
function printer({ chromiumPath, programFolders, nearUrl }: Env) {
  const program = findChromium(chromiumPath, programFolders);
  return program === null ? null : chromiumPrinter({ program, origin: nearUrl });
}

/** Everything that the program is wired from, over one open database, which `close` closes, and a folder of files. */
export function wire(database: ReturnType<typeof openSqlite>, filesFolder: string) {
  const connection = connectSqlite(database);
  const profiles = profilesRepository(connection);
  const search = sqliteSearch(database);
  const settings = env();
  const snapshots = diskSnapshots(settings.snapshotFile);
  return {
    listings: listingsRepository(connection),
    organisations: organisationsRepository(connection),
    accounts: peopleRepository(connection),
    reviews: reviewsRepository(connection),
    savedSearches: savedSearchesRepository(connection),
    shortlists: shortlistsRepository(connection),
    translations: translationsRepository(connection),
    market: marketRepository(connection),
    attachments: attachmentsRepository(connection),
    files: diskFileStore(filesFolder),
    inspector: { typeOf: detectedType, rewritten: rewrittenPicture },
    matches: matchesRepository(connection),
    jobs: jobsRepository(connection),
    audit: auditRepository(connection),
    profiles,
    snapshots,
    search,
    searcher: createSearcher(search),
    placeNames,
    matcher: createMatcher({ profiles, snapshots }, { aseanWithAsean: settings.matchWithinAsean }),
    passwords: argon2Hasher(),
    accountThrottle: slowingThrottle({ tries: 5, seconds: quarterHour }, 2000),
    networkThrottle: refusingThrottle({ tries: 60, seconds: quarterHour }),
    printer: printer(settings),
    documents: fileCache({ folder: settings.reportFolder, mostMs: hourMs, most: keptReports }),
    printThrottle: refusingThrottle({ tries: 20, seconds: quarterHour }),
    apiThrottle: refusingThrottle({ tries: 300, seconds: 60 }),
    uploadThrottle: refusingThrottle({ tries: 30, seconds: quarterHour }),
    feedbackThrottle: refusingThrottle({ tries: 120, seconds: 60 }),
    demoAllowed: settings.demoAllowed,
    fourEyes: settings.fourEyes,
    matchWithinAsean: settings.matchWithinAsean,
    close: () => {
      database.close();
    },
  };
}
export type Container = ReturnType<typeof wire>;

/** The container outlives hot reloads and the several bundles of one server process. */
const shared = globalThis as typeof globalThis & { nanqiaoContainer?: Container };

/** The process's container; the database opens at the first call, never at import. */
export function container(): Container {
  if (shared.nanqiaoContainer === undefined) {
    const { dataDir, databaseFile, filesFolder } = env();
    mkdirSync(dataDir, { recursive: true });
    shared.nanqiaoContainer = wire(openSqlite(databaseFile), filesFolder);
  }
  return shared.nanqiaoContainer;
}

/** An act of somebody at this moment. */
export const actOf = (actor: Actor, requestId: string): Act => ({
  actor,
  requestId,
  now: Date.now(),
  newId: (kind) => newId(kind, randomBytes),
});

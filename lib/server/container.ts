import { randomBytes } from "node:crypto";
import { mkdirSync } from "node:fs";
import { auditRepository } from "@/db/repositories/audit";
import { jobsRepository } from "@/db/repositories/jobs";
import { listingsRepository } from "@/db/repositories/listings";
import { matchesRepository } from "@/db/repositories/matches";
import { organisationsRepository } from "@/db/repositories/organisations";
import { peopleRepository } from "@/db/repositories/people";
import { profilesRepository } from "@/db/repositories/profiles";
import { reviewsRepository } from "@/db/repositories/reviews";
import { savedSearchesRepository } from "@/db/repositories/saved-searches";
import { translationsRepository } from "@/db/repositories/translations";
import { sqliteSearch } from "@/db/search/sqlite-search";
import { connectSqlite, openSqlite } from "@/db/sqlite";
import type { Act } from "@/lib/access/act";
import type { Actor } from "@/lib/access/model";
import { argon2Hasher } from "@/lib/adapters/argon2-hasher";
import { refusingThrottle, slowingThrottle } from "@/lib/adapters/memory-throttle";
import { env } from "@/lib/env";
import { createMatcher } from "@/lib/matches/matcher";
import { createSearcher } from "@/lib/search/searcher";
import { newId } from "@/lib/shared/ids";
import { placeNames } from "./place-names";

const quarterHour = 900;

/** Everything that the program is wired from, over one open database, which `close` closes. */
export function wire(database: ReturnType<typeof openSqlite>) {
  const connection = connectSqlite(database);
  const profiles = profilesRepository(connection);
  const search = sqliteSearch(database);
  const settings = env();
  return {
    listings: listingsRepository(connection),
    organisations: organisationsRepository(connection),
    accounts: peopleRepository(connection),
    reviews: reviewsRepository(connection),
    savedSearches: savedSearchesRepository(connection),
    translations: translationsRepository(connection),
    matches: matchesRepository(connection),
    jobs: jobsRepository(connection),
    audit: auditRepository(connection),
    profiles,
    matcher: createMatcher(profiles, { aseanWithAsean: settings.matchWithinAsean }),
    search,
    searcher: createSearcher(search),
    placeNames,
    passwords: argon2Hasher(),
    accountThrottle: slowingThrottle({ tries: 5, seconds: quarterHour }, 2000),
    networkThrottle: refusingThrottle({ tries: 60, seconds: quarterHour }),
    apiThrottle: refusingThrottle({ tries: 300, seconds: 60 }),
    demoAllowed: settings.demoAllowed,
    fourEyes: settings.fourEyes,
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
    const { dataDir, databaseFile } = env();
    mkdirSync(dataDir, { recursive: true });
    shared.nanqiaoContainer = wire(openSqlite(databaseFile));
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

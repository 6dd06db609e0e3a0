import { firstWrite, aListing } from "./factories";
import { listingsRepository } from "../repositories/listings";
import { connectSqlite, openSqlite } from "../sqlite";

/** Writes listings without end and says the id of each one on standard output once it is acknowledged. */
const listings = listingsRepository(connectSqlite(openSqlite(process.argv[2] ?? "")));
for (;;) {
  const listing = aListing();
  if (await listings.write([firstWrite(listing)])) process.stdout.write(`${listing.id}\n`);
}

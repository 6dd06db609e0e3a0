import { openSqlite } from "../sqlite";

/** Takes the write lock, says so, and keeps it until it is killed. */
const database = openSqlite(process.argv[2] ?? "");
database.exec("begin immediate");
process.stdout.write("held\n");
setInterval(() => undefined, 1000);

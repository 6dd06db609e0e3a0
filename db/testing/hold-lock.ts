import { openSqlite } from "../sqlite";

/** Takes the write lock, says so, and keeps it until it is killed. */
const database = openSqlite(process.argv[2] ?? "");
database.exec("begin immediate");
process.stdout.write("held\n");
// Looks at it for good: a connection that nothing refers to any more is closed, and its lock with it.
setInterval(() => database.inTransaction, 1000);

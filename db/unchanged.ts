import type { Connection } from "./connection";

/** Reads once a version of the database: until somebody writes, the same answer is given without a query. */
export function whileUnchanged<T>(
  connection: Connection,
  read: () => Promise<T>,
): () => Promise<T> {
  let last: { readonly version: string; readonly answer: Promise<T> } | undefined;
  return () => {
    // Taken before the reading: what is written meanwhile makes the next answer a new one.
    const version = connection.version();
    if (last?.version === version) return last.answer;
    const answer = read();
    last = { version, answer };
    answer.catch(() => {
      last = undefined;
    });
    return answer;
  };
}

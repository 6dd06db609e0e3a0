/** Writes how far a command is: over itself on a terminal, else a line for each tenth of the way. */
export function progressLine(what: string, done: number, total: number): void {
  const text = `${what}: ${done} of ${total}`;
  if (process.stderr.isTTY) {
    process.stderr.write(`\r${text}${done >= total ? "\n" : ""}`);
    return;
  }
  const tenth = Math.max(1, Math.floor(total / 10));
  if (done >= total || done % tenth < tenth / 5) process.stderr.write(`${text}\n`);
}

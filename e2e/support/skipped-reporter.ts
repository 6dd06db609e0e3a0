import type { Reporter, TestCase, TestResult } from "@playwright/test/reporter";

/** Says at the end, in words, what was not tested and why: a skipped test is easily taken for a passed one. */
export default class SkippedReporter implements Reporter {
  readonly #skipped = new Map<string, number>();

  onTestEnd(_test: TestCase, { status, annotations }: TestResult): void {
    if (status !== "skipped") return;
    const reason =
      annotations.find(({ type }) => type === "skip")?.description ?? "no reason given";
    this.#skipped.set(reason, (this.#skipped.get(reason) ?? 0) + 1);
  }

  onEnd(): void {
    for (const [reason, count] of this.#skipped) {
      process.stdout.write(`\n!! ${count} ${count === 1 ? "test" : "tests"} skipped. ${reason}\n`);
    }
  }

  printsToStdio(): boolean {
    return false; // the list says the rest
  }
}

import { test as base, expect } from "@playwright/test";

/** Console lines that a test expects: the browser reports every refused or missing document there. */
const expected = /Failed to load resource: the server responded with a status of 4\d\d/;

/** Every test fails on an unexpected console error, which a violation of the content policy is too. */
export const test = base.extend<{ readonly quiet: undefined }>({
  quiet: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error" && !expected.test(message.text())) {
          errors.push(message.text());
        }
      });
      page.on("pageerror", (error) => errors.push(error.message));
      await use(undefined);
      expect(errors, "errors in the browser's console").toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };

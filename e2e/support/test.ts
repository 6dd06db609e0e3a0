import { test as base, expect } from "@playwright/test";

/** Console lines that a test expects: the browser reports every refused or missing document there. */
const expected = /Failed to load resource: the server responded with a status of 4\d\d/;

/** Every test fails on an unexpected console error, which a violation of the content policy is too. */
export const test = base.extend<{ readonly quiet: undefined; readonly alone: undefined }>({
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
  // Every test also fails where a page of its context asks anybody but its own server for anything.
  alone: [
    async ({ context, baseURL }, use) => {
      const strangers: string[] = [];
      const note = (address: string): void => {
        const { protocol, host } = new URL(address);
        const isOverNetwork = /^(?:https?|wss?):$/.test(protocol);
        if (isOverNetwork && host !== new URL(baseURL ?? "").host) strangers.push(address);
      };
      context.on("request", (request) => {
        note(request.url());
      });
      context.on("page", (page) => {
        page.on("websocket", (socket) => {
          note(socket.url());
        });
      });
      await use(undefined);
      expect(strangers, "requests to another origin").toEqual([]);
    },
    { auto: true },
  ],
});
export { expect };

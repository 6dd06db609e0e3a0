import path from "node:path";
import { defineConfig } from "vitest/config";

const here = import.meta.dirname;
const standIn = (name: string): string => path.resolve(here, `lib/server/testing/${name}.ts`);
const conditions = ["react-server", "node", "import", "default"];

export default defineConfig({
  resolve: {
    conditions,
    alias: [
      { find: "@", replacement: here },
      // No server of Next runs in unit tests, and next-intl needs one beyond its core.
      { find: "next/headers", replacement: standIn("next-headers") },
      { find: "next/navigation", replacement: standIn("next-navigation") },
      { find: "next/server", replacement: standIn("next-server") },
      { find: "next-intl/server", replacement: standIn("next-intl-server") },
      { find: /^next-intl$/, replacement: "use-intl/core" },
    ],
  },
  ssr: { resolve: { conditions } },
  test: {
    include: ["{app,components,db,lib}/**/*.test.{ts,tsx}"],
    environment: "node",
    // The thesaurus is read once a file, which takes seconds on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    env: {
      LOG_LEVEL: "silent",
      NEXTAUTH_SECRET: "a secret of the unit tests alone",
      CLIENT_ADDRESS_HEADER: "x-client-address",
    },
  },
});

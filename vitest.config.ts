import path from "node:path";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: {
    conditions: ["react-server", "node", "import", "default"],
    alias: { "@": path.resolve(import.meta.dirname) },
  },
  ssr: { resolve: { conditions: ["react-server", "node", "import", "default"] } },
  test: {
    include: ["{app,components,db,lib}/**/*.test.{ts,tsx}"],
    environment: "node",
    // The thesaurus is read once a file, which takes seconds on a busy machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

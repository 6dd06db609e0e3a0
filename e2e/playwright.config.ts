import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { defineConfig } from "@playwright/test";

const asLoaded = ["visual.spec.ts", "countries.spec.ts"];
const port = Number(process.env["E2E_PORT"] ?? 3457);
export const dataDir = (process.env["E2E_DATA_DIR"] ??= mkdtempSync(
  path.join(tmpdir(), "nanqiao-e2e-"),
));
const executablePath = process.env["CHROMIUM_PATH"];

export default defineConfig({
  testDir: ".",
  outputDir: "../test-results",
  fullyParallel: false,
  workers: 1,
  forbidOnly: true,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [["list"], [path.join(import.meta.dirname, "support/skipped-reporter.ts")]],
  snapshotPathTemplate: "{testDir}/baselines/{arg}{ext}",
  // Pictures are taken and counts are compared first, while the demo is as it was loaded.
  projects: [
    { name: "as-loaded", testMatch: asLoaded },
    { name: "journeys", testIgnore: asLoaded },
  ],
  use: {
    baseURL: `http://localhost:${port}`,
    launchOptions: {
      args: ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  webServer: {
    command: "npm run --silent serve",
    cwd: "..",
    url: `http://localhost:${port}/api/health`,
    timeout: 120_000,
    gracefulShutdown: { signal: "SIGTERM", timeout: 5000 },
    env: {
      PORT: String(port),
      DATA_DIR: dataDir,
      DEMO: "on",
      NODE_ENV: "production",
      LOG_LEVEL: "error",
      APP_URL: `http://localhost:${port}`,
    },
  },
});

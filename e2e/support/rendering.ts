import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { FullConfig, Page } from "@playwright/test";

/** What the baselines were made with: the browser's major version, and a hash of how it draws text. */
interface Environment {
  readonly browser: string;
  readonly text: string;
}

const file = path.join(import.meta.dirname, "../baselines/environment.json");

/** The pixels of Latin, Vietnamese and Chinese text in the fonts of the system, as text. */
const drawnText = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const canvas = document.createElement("canvas");
    const pen = canvas.getContext("2d");
    if (pen === null) return "";
    pen.font = "40px system-ui, sans-serif";
    pen.fillText("Nanqiao ệ 南桥", 0, 60);
    return canvas.toDataURL();
  });

async function environmentOf(page: Page): Promise<Environment> {
  const [major = ""] = page.context().browser()?.version().split(".") ?? [];
  const text = createHash("sha256")
    .update(await drawnText(page))
    .digest("hex");
  return { browser: major, text };
}

/**
 * Whether pictures made here can be compared with the baselines. A run that makes new baselines notes its own
 * environment beside them.
 */
export async function isSameEnvironment(
  page: Page,
  update: FullConfig["updateSnapshots"],
): Promise<boolean> {
  await page.setContent('<html lang="zh-Hans-CN"></html>');
  const now = `${JSON.stringify(await environmentOf(page), null, 2)}\n`;
  if (update === "all" || update === "changed") {
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, now);
    return true;
  }
  return existsSync(file) && readFileSync(file, "utf8") === now;
}

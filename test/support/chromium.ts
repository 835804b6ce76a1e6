import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

const CHROMIUM = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** Why tests in a browser are left out; empty where they can run. */
export const withoutChromium: string = existsSync(CHROMIUM) ? "" : `there is no ${CHROMIUM}: install chromium, or name it in CHROMIUM`;

/** Starts the browser. */
export function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: ["--no-sandbox"] });
}

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The paths of all files of a folder whose names end in a suffix. */
export function listFiles(folder: string, suffix: string): string[] {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(suffix));
  return names.map((name) => join(folder, name));
}

/** Puts another text into each of the files. */
export function rewriteFiles(folder: string, suffix: string, rewrite: (text: string) => string): void {
  for (const path of listFiles(folder, suffix)) writeFileSync(path, rewrite(readFileSync(path, "utf8")));
}

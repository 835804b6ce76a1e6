import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listFiles } from "./rewriteFiles.js";

/** Where files of the same folder import each other. */
const NEIGHBOUR = /(["'])(\.{1,2}\/[^"']+)\.js\1/gu;

/** The words of a record, which are its values and no types that anybody tells apart. */
const WORDS = /\b(zh|en): (?:"(?:[^"\\]|\\.)*"|`[^`]*`);$/gmu;

/** Declares the words of records, in either language, as text. */
export function widenWords(text: string): string {
  return text.replaceAll(WORDS, "$1: string;");
}

/**
 * Keeps the declarations once, as those of CommonJS, and lets those of an ES module hand them on: TypeScript lets a module take types from
 * CommonJS and not the other way round. So a type is the same whichever way it was imported.
 */
export function shareDeclarations(folder: string, entries: readonly string[]): void {
  for (const path of listFiles(folder, ".d.ts")) {
    const text = widenWords(readFileSync(path, "utf8")).replaceAll(NEIGHBOUR, "$1$2.cjs$1");
    writeFileSync(
      path.replace(/\.ts$/u, ".cts"),
      text.replace(/^(?: {4})+/gmu, (blanks) => "\t".repeat(blanks.length / 4)),
    );
    rmSync(path);
  }
  for (const entry of entries) {
    const file = entry.slice(entry.lastIndexOf("/") + 1);
    writeFileSync(join(folder, `${entry}.d.ts`), `export * from "./${file}.cjs";\n`);
  }
}

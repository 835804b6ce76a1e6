import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { Language, SchoolStandardProfile } from "edu-balance";
import { readSheet } from "edu-balance/intake";
import { Refusal } from "./refusal.js";
import { WORDS } from "./words.js";
import type { SheetRead } from "./workbook.js";

/** The standard of a province, and the file it is from. */
export interface Standard {
  readonly file: string;
  readonly profile: SchoolStandardProfile;
}

/** Reads the file of a standard; what is in it is for the assessment to check. @throws Refusal */
export function readStandard(path: string, language: Language): Standard {
  const file = basename(path);
  const text = textOf(path, file);
  try {
    const profile = JSON.parse(text) as SchoolStandardProfile | null;
    if (Array.isArray(profile?.items)) return { file, profile };
  } catch {
    // Told below.
  }
  throw new Refusal("badStandard", { what: file, why: WORDS.notStandard[language] });
}

function textOf(path: string, what: string): string {
  try {
    return readFileSync(path, "utf8");
  } catch {
    throw new Refusal("fileMissing", { what });
  }
}

/** Reads a sheet of schools against a standard: a column is the item that is called as its header, by id or name. */
export function readStandardSheet({ name, rows }: Pick<SheetRead, "name" | "rows">, { profile }: Standard): SheetRead {
  const first = readSheet(rows, { kind: "schoolStandard" });
  const mapping = Object.fromEntries(
    first.columns.flatMap(({ header }) => {
      const item = profile.items.find(({ id, name: own }) => [id, own.zh, own.en].includes(header));
      return item === undefined ? [] : [[header, `values.${item.id}`]];
    }),
  );
  const reading = Object.keys(mapping).length === 0 ? first : readSheet(rows, { kind: "schoolStandard", mapping });
  return { name, rows, reading, isBlank: false, mapped: [], unsure: [] };
}

import type { ReadSheetResult } from "edu-balance/intake";
import { assessSheet, type Assessed } from "./assessSheet.js";
import type { Progress } from "./protocol.js";
import type { Settings } from "./settings.js";
import { watched, type Watch } from "./watch.js";

/** Rows of a list that are watched: enough for a bar, too few to slow anything. */
const WATCHED = 500;
/** How often the page is told. */
const EVERY_MS = 100;
/** Rows by which it is found out how often an assessment looks at one. */
const TRIED = 40;
/** Fewer rows are done before a bar could move. */
const LEAST_TOLD = 2000;

/** The share of the bar that a part of the work has. */
export const READING = { word: "reading", from: 0.08, to: 0.5 } as const;
export const ASSESSING = { word: "assessing", from: 0.5, to: 0.9 } as const;

type OnProgress = (progress: Progress) => void;

/** Tells how many of the rows are done, now and then. */
function teller(part: typeof READING | typeof ASSESSING, of: number, onProgress: OnProgress): (rows: number) => void {
  let told = -Infinity;
  return (rows) => {
    const now = performance.now();
    if (now - told < EVERY_MS) return;
    told = now;
    onProgress({ word: part.word, rows, of, done: part.from + ((part.to - part.from) * rows) / Math.max(of, 1) });
  };
}

/** The rows of a sheet, which tell how many of them were read. The reader looks over all rows once before it reads them. */
export function rowsTold<Row>(rows: readonly Row[], onProgress: OnProgress): readonly Row[] {
  const tell = teller(READING, rows.length, onProgress);
  let isOver = false;
  return watched(rows, Math.ceil(rows.length / WATCHED), (at) => {
    if (isOver) tell(at + 1);
    else isOver = at === rows.length - 1;
  });
}

/**
 * Assesses a sheet and tells how far it is. An assessment goes over its rows many times; how often it looks at a row is found out from
 * the first of them, and so many looks are one row done.
 */
export function assessTold(sheet: ReadSheetResult, settings: Settings, name: string, onProgress: OnProgress): Assessed | null {
  const rows = sheet.records.length;
  if (rows < LEAST_TOLD) return assessSheet(sheet, settings, name);
  const looksAtRow = looksIn(firstOf(sheet, TRIED), settings, name) / TRIED;
  const step = Math.ceil(rows / WATCHED);
  const tell = teller(ASSESSING, rows, onProgress);
  let looks = 0;
  const watch: Watch = (list) =>
    watched(list, step, () => {
      looks += 1;
      tell(Math.min(Math.floor((looks * step) / looksAtRow), rows));
    });
  return assessSheet(sheet, settings, name, watch);
}

function looksIn(sheet: ReadSheetResult, settings: Settings, name: string): number {
  let looks = 0;
  assessSheet(sheet, settings, name, (list) =>
    watched(list, 1, () => {
      looks += 1;
    }),
  );
  return Math.max(looks, 1);
}

/** A sheet of but its first records. */
function firstOf(sheet: ReadSheetResult, count: number): ReadSheetResult {
  if (sheet.kind === "school") return { ...sheet, records: sheet.records.slice(0, count) };
  if (sheet.kind === "stageUnit") return { ...sheet, records: sheet.records.slice(0, count) };
  return sheet.kind === "class" ? { ...sheet, records: sheet.records.slice(0, count) } : sheet;
}

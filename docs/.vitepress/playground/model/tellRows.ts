import type { ReadSheetResult } from "edu-balance/intake";
import type { Shortfalls } from "edu-balance/planning";
import { assessSheet, type Assessed } from "./assessSheet.js";
import type { Progress } from "./protocol.js";
import type { Settings } from "./settings.js";
import { shortfallsOf } from "./shortfallView.js";
import { watched, type Watch } from "./watch.js";

/** Rows of a list that are watched: enough for a bar, too few to slow anything. */
const WATCHED = 500;
/** How often the page is told. */
const EVERY_MS = 100;
/** Rows by which it is found out how often an assessment looks at one. */
const TRIED = 40;
/** Fewer rows are done before a bar could move. */
const LEAST_TOLD = 2000;

/** A part of the work, and the share of the bar that it has. */
export interface Part {
  readonly word: Progress["word"];
  readonly from: number;
  readonly to: number;
}

/** The parts of a run. What is short is a run of its own. */
export const OPENING: Part = { word: "opening", from: 0.02, to: 0.3 };
export const READING: Part = { word: "reading", from: 0.3, to: 0.6 };
export const ASSESSING: Part = { word: "assessing", from: 0.6, to: 0.95 };
const MEASURING: Part = { word: "measuring", from: 0.02, to: 0.95 };

type OnProgress = (progress: Progress) => void;

/** Lets through what comes no more often than the page is told. */
function nowAndThen(): () => boolean {
  let told = -Infinity;
  return () => {
    const now = performance.now();
    if (now - told < EVERY_MS) return false;
    told = now;
    return true;
  };
}

/** Tells how many of the rows are done, now and then. */
function teller({ word, from, to }: Part, of: number, onProgress: OnProgress): (rows: number) => void {
  const isTime = nowAndThen();
  return (rows) => {
    if (isTime()) onProgress({ word, rows, of, done: from + ((to - from) * rows) / Math.max(of, 1) });
  };
}

/** Tells what share of a file is open, now and then. */
export function openingTold(onProgress: OnProgress): (share: number) => void {
  const isTime = nowAndThen();
  const { word, from, to } = OPENING;
  return (share) => {
    if (isTime()) onProgress({ word, rows: 0, of: 0, done: from + (to - from) * share });
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

/** Assesses a sheet and tells how far it is. */
export function assessTold(sheet: ReadSheetResult, settings: Settings, name: string, onProgress: OnProgress): Assessed | null {
  const given = { rows: sheet.records.length, all: sheet, first: firstOf(sheet, TRIED) };
  return told(ASSESSING, given, (own, watch) => assessSheet(own, settings, name, watch), onProgress);
}

/** Finds what the schools of a sheet are short of and tells how far it is. */
export function shortfallsTold(assessed: Assessed, settings: Settings, onProgress: OnProgress): Shortfalls | null {
  if (assessed.standard !== "qualityBalance2017") return null;
  const { units } = assessed;
  const given = { rows: units.length, all: units, first: units.slice(0, TRIED) };
  return told(MEASURING, given, (own, watch) => shortfallsOf({ ...assessed, units: watch(own) }, settings), onProgress);
}

/**
 * Does a part of the work and tells how far it is. It goes over its rows many times; how often it looks at a row is found out from the
 * first of them, and so many looks are one row done.
 */
function told<Given, Answer>(
  part: Part,
  { rows, all, first }: { readonly rows: number; readonly all: Given; readonly first: Given },
  work: (given: Given, watch: Watch) => Answer,
  onProgress: OnProgress,
): Answer {
  if (rows < LEAST_TOLD) return work(all, (list) => list);
  let looks = 0;
  const count = (): void => {
    looks += 1;
  };
  work(first, (list) => watched(list, 1, count));
  const looksAtRow = Math.max(looks, 1) / TRIED;
  const step = Math.ceil(rows / WATCHED);
  const tell = teller(part, rows, onProgress);
  looks = 0;
  return work(all, (list) =>
    watched(list, step, () => {
      looks += 1;
      tell(Math.min(Math.ceil((looks * step) / looksAtRow), rows));
    }),
  );
}

/** A sheet of but its first records. */
function firstOf(sheet: ReadSheetResult, count: number): ReadSheetResult {
  if (sheet.kind === "school") return { ...sheet, records: sheet.records.slice(0, count) };
  if (sheet.kind === "stageUnit") return { ...sheet, records: sheet.records.slice(0, count) };
  return sheet.kind === "class" ? { ...sheet, records: sheet.records.slice(0, count) } : sheet;
}

import { Refusal } from "../refusal.js";
import { openSurvey, type FaultyCell, type SheetSeen } from "./surveySheet.js";
import { zipEntries, type ZipEntry } from "./zipEntries.js";

/** What is read of a workbook at all. */
const READ = /\.(?:xml|rels)$/u;
const SHEET = /(?:^|\/)worksheets\/[^/]+\.xml$/u;
const MEGABYTE = 1024 * 1024;
/** What a workbook may come to when it is unpacked: text is held whole, and no longer than this in any browser. */
export const MOST_UNPACKED: number = 400 * MEGABYTE;
/** Cells that a worksheet may have from its first to its last, the empty ones between them too, since all are laid out. */
const MOST_CELLS = 30_000_000;
/** No spreadsheet has more. */
const MOST_ROWS = 1_048_576;

/** What is to be known of a workbook before it is opened. */
export interface WorkbookSeen {
  /** How many numbers there are in its sheets, by which the opening can be told. */
  readonly numbers: number;
  /** Errors of the spreadsheet in each of its sheets, in their order. */
  readonly faults: readonly (readonly FaultyCell[])[];
}

/**
 * Looks through a workbook before it is opened, without keeping what it unpacks: a small file may unpack to more than the browser has, one
 * cell in the last corner lays out thousands of millions, a formula without a result would be read as an empty cell, and so would an error.
 *
 * @param onDone - Told the share of the file that was looked through.
 * @throws Refusal
 */
export async function surveyWorkbook(buffer: ArrayBuffer, onDone: (share: number) => void): Promise<WorkbookSeen> {
  const entries = zipEntries(buffer).filter(({ name }) => READ.test(name));
  if (entries.reduce((sum, { size }) => sum + size, 0) > MOST_UNPACKED) throw unpacksTooLong();
  // A browser without it holds to the sizes that the file says.
  if (typeof DecompressionStream === "undefined") return { numbers: 0, faults: [] };
  const all = entries.reduce((sum, { packed }) => sum + packed.length, 0);
  const texts = new Map<string, string>();
  const sheets = new Map<string, SheetSeen>();
  let looked = 0;
  for (const entry of entries) {
    const { name, packed } = entry;
    const survey = openSurvey();
    const isSheet = SHEET.test(name);
    const take = (text: string): void => {
      if (isSheet) survey.take(text);
      else if (PARTS.includes(name)) texts.set(name, (texts.get(name) ?? "") + text);
    };
    await lookThrough(entry, take, (share) => {
      onDone((looked + packed.length * share) / Math.max(all, 1));
    });
    looked += packed.length;
    if (isSheet) sheets.set(name, requireReadable(survey.seen()));
  }
  const [book = "", relations = ""] = PARTS.map((name) => texts.get(name));
  return {
    numbers: [...sheets.values()].reduce((sum, { numbers }) => sum + numbers, 0),
    faults: sheetPaths(book, relations).map((path) => sheets.get(path)?.faults ?? []),
  };
}

/** What says which sheets there are, and where they lie. */
const PARTS: readonly string[] = ["xl/workbook.xml", "xl/_rels/workbook.xml.rels"];

/** Where the sheets of a workbook lie, in their order. */
function sheetPaths(book: string, relations: string): string[] {
  const places = new Map(
    [...relations.matchAll(/<(?:\w+:)?Relationship\b([^<>]*)>/gu)].map(([, about = ""]) => [
      /\bId="([^"]*)"/u.exec(about)?.[1] ?? "",
      /\bTarget="([^"]*)"/u.exec(about)?.[1] ?? "",
    ]),
  );
  return [...book.matchAll(/<(?:\w+:)?sheet\b([^<>]*)>/gu)].map(([, about = ""]) => {
    const target = places.get(/:id="([^"]*)"/u.exec(about)?.[1] ?? "") ?? "";
    return target.startsWith("/") ? target.slice(1) : `xl/${target}`;
  });
}

/** The text of an entry piece by piece; one that is longer than it says is no honest one. */
async function lookThrough(
  { packed, method, size }: ZipEntry,
  take: (text: string) => void,
  onDone: (share: number) => void,
): Promise<void> {
  if (method !== 0 && method !== 8) throw new Refusal("refusedDamaged");
  const stream = new Blob([packed]).stream();
  const reader = (method === 0 ? stream : stream.pipeThrough(new DecompressionStream("deflate-raw"))).getReader();
  const decoder = new TextDecoder();
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read().catch(() => {
      throw new Refusal("refusedDamaged");
    });
    if (done) break;
    length += value.length;
    if (length > size) {
      reader.cancel().catch(() => undefined);
      throw new Refusal("refusedDamaged");
    }
    take(decoder.decode(value, { stream: true }));
    onDone(length / size);
  }
  if (length !== size) throw new Refusal("refusedDamaged");
}

/** @throws Refusal for a sheet that cannot be read as it is. */
function requireReadable(seen: SheetSeen): SheetSeen {
  const { last, rows, columns, withoutResult, first } = seen;
  if (last > MOST_ROWS || rows * columns > MOST_CELLS) {
    throw new Refusal("refusedTooWide", `${String(Math.max(last, rows))} × ${String(columns)}`);
  }
  if (withoutResult > 0) throw new Refusal("refusedNoResults", first);
  return seen;
}

function unpacksTooLong(): Refusal {
  return new Refusal("refusedUnpacked", String(MOST_UNPACKED / MEGABYTE));
}

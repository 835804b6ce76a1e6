import { Refusal } from "../refusal.js";

/** A file within a zip file, as its directory has it. */
export interface ZipEntry {
  readonly name: string;
  /** 0 as it is, 8 deflated. */
  readonly method: number;
  readonly packed: Uint8Array<ArrayBuffer>;
  /** How long it is said to be. */
  readonly size: number;
}

const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
const IN_DIRECTORY = 0x02014b50;
const END_BYTES = 22;
/** A comment may follow the end. */
const LONGEST_COMMENT = 0xffff;
/** What stands where a number is in the longer form. */
const IN_LONG_FORM = 0xffffffff;
/** A workbook has a few dozen files. */
const MOST_ENTRIES = 20_000;

/** The files of a zip file by its directory. @throws Refusal where it has none, where it has a password, and where the files are too many. */
export function zipEntries(buffer: ArrayBuffer): ZipEntry[] {
  try {
    return entriesIn(new DataView(buffer));
  } catch (error) {
    // Whatever leads out of the file is no workbook.
    throw error instanceof Refusal ? error : new Refusal("refusedDamaged");
  }
}

function entriesIn(view: DataView<ArrayBuffer>): ZipEntry[] {
  const { count, start } = directoryOf(view);
  if (count > MOST_ENTRIES) throw new Refusal("refusedDamaged");
  const entries: ZipEntry[] = [];
  let at = start;
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== IN_DIRECTORY) throw new Refusal("refusedDamaged");
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((place) => view.getUint16(at + place, true)) as [
      number,
      number,
      number,
    ];
    // A password is told from the sheet that it hides.
    if ((view.getUint16(at + 8, true) & 1) === 1) throw new Refusal("refusedOldWorkbook");
    const { size, packedSize, offset } = sizesOf(view, at, { from: at + 46 + nameLength, length: extraLength });
    const from = offset + 30 + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    entries.push({
      name: new TextDecoder().decode(new Uint8Array(view.buffer, at + 46, nameLength)),
      method: view.getUint16(at + 10, true),
      packed: new Uint8Array(view.buffer, from, packedSize),
      size,
    });
    at += 46 + nameLength + extraLength + commentLength;
  }
  return entries;
}

/** How many files there are, and where they are listed: the end of the file says it. */
function directoryOf(view: DataView): { readonly count: number; readonly start: number } {
  let end = view.byteLength - END_BYTES;
  while (view.getUint32(end, true) !== END) {
    end -= 1;
    if (end < view.byteLength - END_BYTES - LONGEST_COMMENT) throw new Refusal("refusedDamaged");
  }
  const start = view.getUint32(end + 16, true);
  const isLong = start === IN_LONG_FORM || view.getUint16(end + 10, true) === 0xffff;
  if (!isLong) return { count: view.getUint16(end + 10, true), start };
  if (view.getUint32(end - 20, true) !== LOCATOR_64) throw new Refusal("refusedDamaged");
  const long = Number(view.getBigUint64(end - 12, true));
  if (view.getUint32(long, true) !== END_64) throw new Refusal("refusedDamaged");
  return { count: Number(view.getBigUint64(long + 32, true)), start: Number(view.getBigUint64(long + 48, true)) };
}

/** Sizes and place of an entry; those in the long form stand in what follows its name, in this order. */
function sizesOf(
  view: DataView,
  at: number,
  extra: { readonly from: number; readonly length: number },
): { readonly size: number; readonly packedSize: number; readonly offset: number } {
  const [packedSize, size, offset] = [20, 24, 42].map((place) => view.getUint32(at + place, true)) as [number, number, number];
  let place = longFormIn(view, extra);
  const longOf = (short: number): number => {
    if (short !== IN_LONG_FORM || place === null) return short;
    place += 8;
    return Number(view.getBigUint64(place - 8, true));
  };
  const longSize = longOf(size);
  return { size: longSize, packedSize: longOf(packedSize), offset: longOf(offset) };
}

function longFormIn(view: DataView, { from, length }: { readonly from: number; readonly length: number }): number | null {
  let at = from;
  while (at + 4 <= from + length) {
    if (view.getUint16(at, true) === 1) return at + 4;
    at += 4 + view.getUint16(at + 2, true);
  }
  return null;
}

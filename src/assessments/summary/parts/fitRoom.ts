/** How many entries there are in each list of a summary. */
export interface SummaryLengths {
  readonly lines: number;
  readonly due: number;
  readonly totals: number;
  readonly missing: number;
}

const ROOM: SummaryLengths = { lines: 36, due: 16, totals: 24, missing: 16 };
/** 40 kB. */
const MOST_BYTES = 40_000;
const SHARES = [1, 0.75, 0.5, 0.25];

/** A page with as many entries as fit into its size, and with none where not even so many do. */
export function fitRoom<Page>(pageOf: (room: SummaryLengths) => Page): Page {
  for (const share of SHARES) {
    const page = pageOf(scaled(share));
    if (bytesOf(JSON.stringify(page)) <= MOST_BYTES) return page;
  }
  return pageOf(scaled(0));
}

function scaled(share: number): SummaryLengths {
  const { lines, due, totals, missing } = ROOM;
  const of = (most: number): number => Math.floor(most * share);
  return { lines: of(lines), due: of(due), totals: of(totals), missing: of(missing) };
}

/** Bytes of a text in UTF-8. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x1_0000 ? 3 : 4;
  }
  return bytes;
}

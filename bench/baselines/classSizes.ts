/** Hand-written best JavaScript for job 2: classes over the standard size, ≥ 56 and ≥ 66, by county and stage. */
import { SLOTS, type Classes, type Roll, type ScatteredClasses } from "../nation.js";
import type { SizeCounts } from "../ours.js";

/** A class over this many pupils is over the standard size, primary and junior secondary. */
const STANDARD = [45, 50] as const;
const OVERSIZED = 55;
const SUPER_SIZED = 65;

function emptyCounts(): SizeCounts {
  return { over: new Uint32Array(SLOTS), oversized: new Uint32Array(SLOTS), superSized: new Uint32Array(SLOTS) };
}

/** One object a class, county by county. */
export function countRolls(rolls: readonly Roll[]): SizeCounts {
  const { over, oversized, superSized } = emptyCounts();
  for (const roll of rolls) {
    const primary = roll.stage === "primary";
    const slot = roll.county * 2 + (primary ? 0 : 1);
    const { pupils } = roll;
    if (pupils > (primary ? 45 : 50)) {
      over[slot] += 1;
      if (pupils > OVERSIZED) {
        oversized[slot] += 1;
        if (pupils > SUPER_SIZED) superSized[slot] += 1;
      }
    }
  }
  return { over, oversized, superSized };
}

/** Sorted bytes, compared without branches: the sign of limit − size is the count. */
export function countBranchless({ size, slotStart }: Classes): SizeCounts {
  const { over, oversized, superSized } = emptyCounts();
  for (let slot = 0; slot < SLOTS; slot += 1) {
    const standard = STANDARD[(slot & 1) as 0 | 1];
    const to = slotStart[slot + 1];
    let overs = 0,
      large = 0,
      huge = 0;
    for (let at = slotStart[slot]; at < to; at += 1) {
      const pupils = size[at];
      overs += (standard - pupils) >>> 31;
      large += (OVERSIZED - pupils) >>> 31;
      huge += (SUPER_SIZED - pupils) >>> 31;
    }
    over[slot] = overs;
    oversized[slot] = large;
    superSized[slot] = huge;
  }
  return { over, oversized, superSized };
}

// Three counts of ten bits in one number: a sum of up to 1,023 entries does not carry from one into the next.
const PACKED = STANDARD.map((standard) =>
  Uint32Array.from(
    { length: 256 },
    (_, size) => Number(size > standard) | (Number(size > OVERSIZED) << 10) | (Number(size > SUPER_SIZED) << 20),
  ),
);
const PACKED_ROWS = 1023;

/** Sorted bytes, each looked up in a table that holds its three counts packed into one number. */
export function countPacked({ size, slotStart }: Classes): SizeCounts {
  const { over, oversized, superSized } = emptyCounts();
  for (let slot = 0; slot < SLOTS; slot += 1) {
    const table = PACKED[slot & 1];
    const end = slotStart[slot + 1];
    let from = slotStart[slot];
    while (from < end) {
      const to = Math.min(end, from + PACKED_ROWS);
      let sum = 0;
      for (; from < to; from += 1) sum += table[size[from]];
      over[slot] += sum & 1023;
      oversized[slot] += (sum >>> 10) & 1023;
      superSized[slot] += sum >>> 20;
    }
  }
  return { over, oversized, superSized };
}

// Sizes below 128 plus 127 − limit set the highest bit of their byte exactly when they are above the limit.
const ONES = 0x01010101;
const HIGH_BITS = 0x80808080;
// So many words of four bytes can be added before a byte overflows.
const WORDS = 255;

/** Sorted bytes below 128, four compared and counted at a time in one 32-bit word. */
export function countFourWide({ size, slotStart }: Classes): SizeCounts {
  const { over, oversized, superSized } = emptyCounts();
  const words = new Int32Array(size.buffer, size.byteOffset, size.length >> 2);
  for (let slot = 0; slot < SLOTS; slot += 1) {
    const standard = STANDARD[(slot & 1) as 0 | 1];
    const start = slotStart[slot],
      end = slotStart[slot + 1];
    const firstWord = Math.min((start + 3) >> 2, end >> 2),
      lastWord = Math.max(firstWord, end >> 2);
    let overs = 0,
      large = 0,
      huge = 0;
    const head = Math.min(end, Math.max(start, firstWord * 4));
    for (let at = start; at < head; at += 1) {
      overs += (standard - size[at]) >>> 31;
      large += (OVERSIZED - size[at]) >>> 31;
      huge += (SUPER_SIZED - size[at]) >>> 31;
    }
    const addOver = (127 - standard) * ONES,
      addLarge = (127 - OVERSIZED) * ONES,
      addHuge = (127 - SUPER_SIZED) * ONES;
    for (let word = firstWord; word < lastWord; ) {
      const to = Math.min(lastWord, word + WORDS);
      let sumOver = 0,
        sumLarge = 0,
        sumHuge = 0;
      for (; word < to; word += 1) {
        const four = words[word];
        sumOver = (sumOver + (((four + addOver) & HIGH_BITS) >>> 7)) | 0;
        sumLarge = (sumLarge + (((four + addLarge) & HIGH_BITS) >>> 7)) | 0;
        sumHuge = (sumHuge + (((four + addHuge) & HIGH_BITS) >>> 7)) | 0;
      }
      overs += bytesOf(sumOver);
      large += bytesOf(sumLarge);
      huge += bytesOf(sumHuge);
    }
    for (let at = Math.max(head, lastWord * 4); at < end; at += 1) {
      overs += (standard - size[at]) >>> 31;
      large += (OVERSIZED - size[at]) >>> 31;
      huge += (SUPER_SIZED - size[at]) >>> 31;
    }
    over[slot] = overs;
    oversized[slot] = large;
    superSized[slot] = huge;
  }
  return { over, oversized, superSized };
}

/** The sum of the four bytes of a word. */
function bytesOf(word: number): number {
  const pairs = (word & 0x00ff00ff) + ((word >>> 8) & 0x00ff00ff);
  return (pairs & 0xffff) + (pairs >>> 16);
}

const SIZES = 128;

/** Bytes in any order, with the slot of each: a histogram of the four kinds of size a slot, read out at the end. */
export function countUnsorted({ size, slot: slots }: ScatteredClasses): SizeCounts {
  const { over, oversized, superSized } = emptyCounts();
  const histogram = new Uint32Array(SLOTS * 4);
  const kinds = STANDARD.map((standard) =>
    Uint8Array.from(
      { length: SIZES },
      (_, pupils) => Number(pupils > standard) + Number(pupils > OVERSIZED) + Number(pupils > SUPER_SIZED),
    ),
  );
  const both = new Uint8Array(2 * SIZES);
  both.set(kinds[0]);
  both.set(kinds[1], SIZES);
  for (let at = 0; at < size.length; at += 1) {
    const slot = slots[at];
    histogram[slot * 4 + both[(slot & 1) * SIZES + size[at]]] += 1;
  }
  for (let slot = 0; slot < SLOTS; slot += 1) {
    superSized[slot] = histogram[slot * 4 + 3];
    oversized[slot] = superSized[slot] + histogram[slot * 4 + 2];
    over[slot] = oversized[slot] + histogram[slot * 4 + 1];
  }
  return { over, oversized, superSized };
}

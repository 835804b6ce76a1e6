import { requireObject, UsageError } from "../foundation/usageError.js";
import { definitionAt, leastCounted } from "../policy/lookup/definitionAt.js";
import type { ParameterQuery } from "../policy/lookup/parameterAt.js";
import type { Parameter, Stage } from "../policy/records/types.js";
import { outOfRange, requireColumn, requireCount } from "./rows.js";

/** Sizes of classes: 0 is a class without pupils, the largest number of the type (255 or 65535) is not reported. */
export type SizeColumn = Uint8Array | Uint16Array;

/** Classes in any order, each with its group and stage. */
export interface ClassColumns {
  readonly size: SizeColumn;
  readonly group: Uint32Array;
  readonly groupCount: number;
  /** 0 primary, 1 junior secondary. */
  readonly stage: Uint8Array;
}

/** Classes in the order of their slots: those of slot `group * 2 + stage` stand from `starts[slot]` to `starts[slot + 1]`. */
export interface SortedClasses {
  readonly size: SizeColumn;
  /** One entry more than there are slots, from 0 to the number of classes. */
  readonly starts: Uint32Array;
}

/** Options of {@link classSizeCounts}. */
export type ClassSizeCountOptions = Pick<ParameterQuery, "asOf" | "place" | "parameters">;

/** Result of {@link classSizeCounts}, an entry a slot: `group * 2 + stage`. */
export interface ClassSizeCounts {
  readonly slots: number;
  /** Classes given. */
  readonly given: Uint32Array;
  /** Classes of some size: given less those without pupils and those not reported. Shares are of these. */
  readonly classes: Uint32Array;
  readonly empty: Uint32Array;
  readonly notReported: Uint32Array;
  /** Classes above the standard size, 45 primary and 50 junior secondary. */
  readonly overStandard: Uint32Array;
  /** Classes of 56 and more, the super-sized ones included. */
  readonly oversized: Uint32Array;
  /** Classes of 66 and more. */
  readonly superSized: Uint32Array;
  /** The sizes that were counted by, by stage: over standard, oversized, super-sized. */
  readonly definitions: Readonly<Record<Stage, readonly [Parameter, Parameter, Parameter]>>;
}

/** Sizes from which a class is counted, one set for each stage: 1, the three definitions, the number for not reported. */
type Edges = readonly [Uint16Array, Uint16Array];

const SIZES = ["standardClassSize", "oversizedClassSize", "superSizedClassSize"] as const;
const EDGES = 5;

/**
 * How many classes of every group and stage are above the standard size, oversized and super-sized, as `assessClassSizes`
 * counts them; counts of parts of a file add up to those of the whole. Sizes of a `Uint8Array` in the order of their slots
 * are counted four at a time.
 *
 * Counts describe, they are no verdict. A slot with classes not reported has no share that can be told.
 *
 * @param columns - Classes in any order with their group and stage, or in order with the start of each slot.
 * @param options - `asOf`: the day whose definitions are counted by.
 * @throws UsageError `notAnObject`, `badColumn`, `badOption` (sizes of an overlay that are not in order), `badDate`.
 *
 * Source: 教督〔2017〕6号 item 5 for the standard size; 国发〔2016〕40号; 底线要求 (2014).
 *
 * @example
 * ```ts
 * import { classSizeCounts } from "edu-balance/columns";
 *
 * // A group with primary classes of 45, 46, 56 and 66 and a junior secondary class of 50.
 * const columns = { size: Uint8Array.of(45, 46, 56, 66, 50), starts: Uint32Array.of(0, 4, 5) };
 * const counts = classSizeCounts(columns, { asOf: "2018-12-31" });
 * [counts.overStandard[0], counts.oversized[0], counts.superSized[0], counts.overStandard[1]]; // => [3, 2, 1, 0]
 * ```
 */
export function classSizeCounts(columns: ClassColumns | SortedClasses, options: ClassSizeCountOptions): ClassSizeCounts {
  requireObject(columns, "columns");
  requireObject(options, "options");
  const { size } = columns;
  requireColumn("size", size, size, Uint8Array, Uint16Array);
  const sizesOf = (stage: Stage): readonly [Parameter, Parameter, Parameter] => {
    const at = (id: string): Parameter => definitionAt(id, { ...options, stage }).parameter;
    return [at(SIZES[0]), at(SIZES[1]), at(SIZES[2])];
  };
  const definitions = { primary: sizesOf("primary"), juniorSecondary: sizesOf("juniorSecondary") };
  const notReported = size instanceof Uint8Array ? 0xff : 0xffff;
  const edgesOf = (stage: Stage): Uint16Array => Uint16Array.of(1, ...definitions[stage].map(leastCounted), notReported);
  const edges: Edges = [edgesOf("primary"), edgesOf("juniorSecondary")];
  if (edges.some((own) => own.some((edge, at) => at > 0 && edge < (own[at - 1] as number)))) {
    throw new UsageError(
      "badOption",
      "The sizes to count by must not go down from standard to oversized to super-sized.",
      options.parameters,
    );
  }
  const { slots, given, atLeast } = "starts" in columns ? countSorted(columns, edges) : countUnsorted(columns, edges);
  const reaching = (edge: number): Uint32Array => atLeast.subarray(edge * slots, (edge + 1) * slots);
  const reported = reaching(EDGES - 1);
  // Not reported is the largest number of all and stands in every count so far.
  for (let edge = 0; edge < EDGES - 1; edge += 1) {
    const counts = reaching(edge);
    for (let slot = 0; slot < slots; slot += 1) counts[slot] = (counts[slot] as number) - (reported[slot] as number);
  }
  const classes = reaching(0);
  const empty = new Uint32Array(slots);
  for (let slot = 0; slot < slots; slot += 1)
    empty[slot] = (given[slot] as number) - (classes[slot] as number) - (reported[slot] as number);
  return {
    slots,
    given,
    classes: classes.slice(),
    empty,
    notReported: reported.slice(),
    overStandard: reaching(1).slice(),
    oversized: reaching(2).slice(),
    superSized: reaching(3).slice(),
    definitions,
  };
}

interface Counted {
  readonly slots: number;
  readonly given: Uint32Array;
  /** For each edge, and in it each slot, the classes of that size or more. */
  readonly atLeast: Uint32Array;
}

function countSorted({ size, starts }: SortedClasses, edges: Edges): Counted {
  requireColumn("starts", starts, starts, Uint32Array);
  const slots = starts.length - 1;
  let before = 0;
  for (let slot = 0; slot <= slots; slot += 1) {
    const start = starts[slot] as number;
    if (start < before) throw new UsageError("badColumn", "starts must not go down.", start);
    before = start;
  }
  if (slots < 0 || slots % 2 !== 0 || starts[0] !== 0 || before !== size.length) {
    throw new UsageError("badColumn", "starts must go from 0 to the number of classes, two slots a group.", before);
  }
  const given = widths(starts);
  const atLeast = new Uint32Array(slots * EDGES);
  const inLanes = size instanceof Uint8Array && edges.every((own) => (own[3] as number) <= HIGHEST_EDGE);
  if (inLanes) countBytes(size, starts, edges, atLeast);
  else
    for (let slot = 0; slot < slots; slot += 1)
      countByEdge(size, starts[slot] as number, starts[slot + 1] as number, edgesAt(edges, slot), slot, slots, atLeast);
  return { slots, given, atLeast };
}

function edgesAt(edges: Edges, slot: number): Uint16Array {
  return edges[(slot & 1) as 0 | 1];
}

function widths(starts: Uint32Array): Uint32Array {
  const widths = new Uint32Array(starts.length - 1);
  for (let slot = 0; slot < widths.length; slot += 1) widths[slot] = (starts[slot + 1] as number) - (starts[slot] as number);
  return widths;
}

/** Counts the classes from `from` to `to`, all of one slot, one by one. */
function countOneByOne(
  size: SizeColumn,
  from: number,
  to: number,
  own: Uint16Array,
  slot: number,
  slots: number,
  atLeast: Uint32Array,
): void {
  for (let at = from; at < to; at += 1) addOne(size[at] as number, own, slot, slots, atLeast);
}

function addOne(size: number, own: Uint16Array, slot: number, slots: number, atLeast: Uint32Array): void {
  for (let edge = 0; edge < EDGES && size >= (own[edge] as number); edge += 1) {
    const at = edge * slots + slot;
    atLeast[at] = (atLeast[at] as number) + 1;
  }
}

/** The same for many: an edge after the other. */
function countByEdge(
  size: SizeColumn,
  from: number,
  to: number,
  own: Uint16Array,
  slot: number,
  slots: number,
  atLeast: Uint32Array,
): void {
  for (let edge = 0; edge < EDGES; edge += 1) {
    const least = own[edge] as number;
    let count = 0;
    // The sign of the difference, which costs no branch.
    for (let at = from; at < to; at += 1) count += 1 + (((size[at] as number) - least) >> 31);
    atLeast[edge * slots + slot] = count;
  }
}

const LANES = 0x01010101;
const LANE_TOPS = 0x80808080;
/** Edges above it do not show in the top bit. */
const HIGHEST_EDGE = 127;
/** Words after which a lane of eight bits could run over. */
const WORDS_AT_ONCE = 255;

/** Counts bytes a word of four at a time: size ≥ t shows in the top bit of size + 128 − t while sizes are below 128. */
function countBytes(size: Uint8Array, starts: Uint32Array, edges: Edges, atLeast: Uint32Array): void {
  const slots = starts.length - 1;
  const words = new Int32Array(size.buffer, 0, size.buffer.byteLength >>> 2);
  for (let slot = 0; slot < slots; slot += 1) {
    const from = starts[slot] as number;
    const to = starts[slot + 1] as number;
    // Words start where the address is a multiple of four.
    const firstWord = (size.byteOffset + from + 3) >>> 2;
    const lastWord = (size.byteOffset + to) >>> 2;
    const own = edgesAt(edges, slot);
    if (firstWord >= lastWord) {
      countOneByOne(size, from, to, own, slot, slots, atLeast);
      continue;
    }
    countOneByOne(size, from, firstWord * 4 - size.byteOffset, own, slot, slots, atLeast);
    countOneByOne(size, lastWord * 4 - size.byteOffset, to, own, slot, slots, atLeast);
    countWords(words, firstWord, lastWord, own, slot, slots, atLeast);
  }
}

function countWords(
  words: Int32Array,
  from: number,
  to: number,
  own: Uint16Array,
  slot: number,
  slots: number,
  atLeast: Uint32Array,
): void {
  for (let start = from; start < to; start += WORDS_AT_ONCE)
    countLanes(words, start, Math.min(start + WORDS_AT_ONCE, to), own, slot, slots, atLeast);
}

/** Counts a few words lane by lane; where a size is odd, each half by itself, down to the word it stands in. */
function countLanes(
  words: Int32Array,
  from: number,
  to: number,
  own: Uint16Array,
  slot: number,
  slots: number,
  atLeast: Uint32Array,
): void {
  const over = ((128 - (own[1] as number)) * LANES) | 0;
  const oversized = ((128 - (own[2] as number)) * LANES) | 0;
  const superSized = ((128 - (own[3] as number)) * LANES) | 0;
  let odd = 0;
  let overLanes = 0;
  let oversizedLanes = 0;
  let superSizedLanes = 0;
  for (let at = from; at < to; at += 1) {
    const word = words[at] as number;
    odd |= oddLanes(word);
    overLanes = (overLanes + (((word + over) & LANE_TOPS) >>> 7)) | 0;
    oversizedLanes = (oversizedLanes + (((word + oversized) & LANE_TOPS) >>> 7)) | 0;
    superSizedLanes = (superSizedLanes + (((word + superSized) & LANE_TOPS) >>> 7)) | 0;
  }
  if ((odd & LANE_TOPS) === 0) {
    atLeast[slot] = (atLeast[slot] as number) + (to - from) * 4;
    addLanes(overLanes, 1, slot, slots, atLeast);
    addLanes(oversizedLanes, 2, slot, slots, atLeast);
    addLanes(superSizedLanes, 3, slot, slots, atLeast);
  } else if (to - from === 1) {
    countWord(words[from] as number, own, slot, slots, atLeast);
  } else {
    const middle = (from + to) >>> 1;
    countLanes(words, from, middle, own, slot, slots, atLeast);
    countLanes(words, middle, to, own, slot, slots, atLeast);
  }
}

/** A word with a top bit set where one of its sizes is 0, not reported or 128 and more: its lanes cannot be counted together. */
function oddLanes(word: number): number {
  return word | (word - LANES);
}

function countWord(word: number, own: Uint16Array, slot: number, slots: number, atLeast: Uint32Array): void {
  for (let shift = 0; shift < 32; shift += 8) addOne((word >>> shift) & 0xff, own, slot, slots, atLeast);
}

function addLanes(lanes: number, edge: number, slot: number, slots: number, atLeast: Uint32Array): void {
  const at = edge * slots + slot;
  atLeast[at] = (atLeast[at] as number) + (lanes & 0xff) + ((lanes >>> 8) & 0xff) + ((lanes >>> 16) & 0xff) + (lanes >>> 24);
}

/** Counts by a table of how many edges a size reaches, then adds up from the last edge down. */
function countUnsorted({ size, group, stage, groupCount }: ClassColumns, edges: Edges): Counted {
  requireColumn("group", group, size, Uint32Array);
  requireColumn("stage", stage, size, Uint8Array);
  requireCount("groupCount", groupCount);
  const slots = groupCount * 2;
  const width = size instanceof Uint8Array ? 0x100 : 0x10000;
  const reached = new Uint8Array(width * 2);
  edges.forEach((own, half) => {
    for (const edge of own) for (let at = half * width + edge; at < (half + 1) * width; at += 1) reached[at] = (reached[at] as number) + 1;
  });
  const outcomes = EDGES + 1;
  const byReach = new Uint32Array(slots * outcomes);
  for (let at = 0; at < size.length; at += 1) {
    const half = stage[at] as number;
    const slot = (group[at] as number) * 2 + half;
    if (half > 1) throw outOfRange("stage", half, at);
    if (slot >= slots) throw outOfRange("group", group[at], at);
    const entry = slot * outcomes + (reached[half * width + (size[at] as number)] as number);
    byReach[entry] = (byReach[entry] as number) + 1;
  }
  const given = new Uint32Array(slots);
  const atLeast = new Uint32Array(slots * EDGES);
  for (let slot = 0; slot < slots; slot += 1) {
    let count = 0;
    for (let edge = EDGES - 1; edge >= 0; edge -= 1) {
      count += byReach[slot * outcomes + edge + 1] as number;
      atLeast[edge * slots + slot] = count;
    }
    given[slot] = count + (byReach[slot * outcomes] as number);
  }
  return { slots, given, atLeast };
}

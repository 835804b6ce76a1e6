import { UsageError } from "../foundation/usageError.js";

/** Which group each row of a set of columns belongs to. */
export interface GroupColumns {
  /** Number of the group of each row, below `groupCount`: counties, say. */
  readonly group: Uint32Array;
  readonly groupCount: number;
  /**
   * Stage of each row, 0 primary and 1 junior secondary. With it results have a slot for each stage of each group,
   * `group * 2 + stage`; without it a slot is a group.
   */
  readonly stage?: Uint8Array;
}

/** How many rows each slot has, and whether they stand side by side. */
export interface SlotRows {
  readonly slots: number;
  /** Rows of the slots before: in the order of the slots, those of slot s stand from `starts[s]` to `starts[s + 1]`. */
  readonly starts: Uint32Array;
  /** Whether the rows are given in that order. */
  readonly sorted: boolean;
}

/** Stages that slots are made for where the rows tell theirs. */
const STAGES_OF_SLOT = 2;

/** Looks through the group and stage columns once. @throws UsageError `badColumn`, `badOption`. */
export function slotRows(columns: GroupColumns): SlotRows {
  const { group, groupCount, stage } = columns;
  requireColumn("group", group, group, Uint32Array);
  requireCount("groupCount", groupCount);
  if (stage !== undefined) requireColumn("stage", stage, group, Uint8Array);
  const slots = stage === undefined ? groupCount : groupCount * STAGES_OF_SLOT;
  const starts = new Uint32Array(slots + 1);
  const sorted = setStarts(columns, starts);
  if (!sorted) countRows(columns, starts);
  return { slots, starts, sorted };
}

/** Sets the starts of rows in the order of their slots; whether they are in it. */
function setStarts({ group, groupCount, stage }: GroupColumns, starts: Uint32Array): boolean {
  let next = 0;
  for (let row = 0; row < group.length; ) {
    const own = group[row] as number;
    const half = stage === undefined ? 0 : (stage[row] as number);
    if (own >= groupCount) throw outOfRange("group", own, row);
    if (half >= STAGES_OF_SLOT) throw outOfRange("stage", half, row);
    const slot = stage === undefined ? own : own * STAGES_OF_SLOT + half;
    if (slot < next) return false;
    for (; next <= slot; next += 1) starts[next] = row;
    // On to the next slot.
    do row += 1;
    while (row < group.length && group[row] === own && (stage === undefined || stage[row] === half));
  }
  starts.fill(group.length, next);
  return true;
}

/** Sets the starts of rows in any order. */
function countRows({ group, groupCount, stage }: GroupColumns, starts: Uint32Array): void {
  starts.fill(0);
  for (let row = 0; row < group.length; row += 1) {
    if ((group[row] as number) >= groupCount) throw outOfRange("group", group[row], row);
    if (stage !== undefined && (stage[row] as number) >= STAGES_OF_SLOT) throw outOfRange("stage", stage[row], row);
    const next = slotAt(group, stage, row) + 1;
    starts[next] = (starts[next] as number) + 1;
  }
  for (let slot = 1; slot < starts.length; slot += 1) starts[slot] = (starts[slot] as number) + (starts[slot - 1] as number);
}

/** The rows in the order of their slots, by counting; those of one slot keep the order they have. */
export function orderOf({ group, stage }: GroupColumns, starts: Uint32Array): Uint32Array {
  const next = starts.slice();
  const order = new Uint32Array(group.length);
  for (let row = 0; row < group.length; row += 1) {
    const slot = slotAt(group, stage, row);
    const place = next[slot] as number;
    order[place] = row;
    next[slot] = place + 1;
  }
  return order;
}

/** The slot of a row. */
export function slotAt(group: Uint32Array, stage: Uint8Array | undefined, row: number): number {
  return stage === undefined ? (group[row] as number) : (group[row] as number) * STAGES_OF_SLOT + (stage[row] as number);
}

/** Throws unless `value` is a whole number that typed arrays can be made for. */
export function requireCount(name: string, value: unknown): void {
  if (typeof value !== "number" || !Number.isInteger(value) || value < 0 || value > MOST_GROUPS) {
    throw new UsageError("badOption", `${name} must be a whole number from 0 to ${String(MOST_GROUPS)}.`, value);
  }
}

const MOST_GROUPS = 2 ** 28;

/** The error for an entry of a column that names a group or stage there is none of. */
export function outOfRange(column: string, value: unknown, row: number): UsageError {
  return new UsageError("badColumn", `${column} at row ${String(row)} is out of range.`, value);
}

/** Throws unless `column` is a typed array of one of the kinds and as long as `rows`. */
export function requireColumn(
  name: string,
  column: unknown,
  rows: { readonly length: number },
  ...kinds: readonly (abstract new (
    ...args: never[]
  ) => { readonly length: number })[]
): void {
  const kind = kinds.find((each) => column instanceof each);
  if (kind === undefined) {
    throw new UsageError("badColumn", `${name} must be a ${kinds.map((each) => each.name).join(" or ")}.`, column);
  }
  const { length } = column as { readonly length: number };
  if (length !== rows.length) {
    throw new UsageError("badColumn", `${name} has ${String(length)} rows instead of ${String(rows.length)}.`, length);
  }
}

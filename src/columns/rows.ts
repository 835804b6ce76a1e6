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
  const width = stage === undefined ? 1 : STAGES_OF_SLOT;
  const slots = groupCount * width;
  const starts = new Uint32Array(slots + 1);
  let sorted = true;
  let last = 0;
  for (let row = 0; row < group.length; row += 1) {
    let slot = group[row] as number;
    if (slot >= groupCount) throw outOfRange("group", slot, row);
    if (stage !== undefined) {
      const half = stage[row] as number;
      if (half >= STAGES_OF_SLOT) throw outOfRange("stage", half, row);
      slot = slot * STAGES_OF_SLOT + half;
    }
    if (slot < last) sorted = false;
    last = slot;
    starts[slot + 1] = (starts[slot + 1] as number) + 1;
  }
  for (let slot = 0; slot < slots; slot += 1) starts[slot + 1] = (starts[slot + 1] as number) + (starts[slot] as number);
  return { slots, starts, sorted };
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

import type { ClassRecord } from "../model/records/classRecord.js";
import type { Parameter } from "../policy/records/types.js";

/** A size and how it is meant: `"<="` counts what is above it, others what reaches it. A parameter is one. */
export type CountedSize = Pick<Parameter, "value" | "comparator">;

/** Classes by size, added up. */
export interface SizeTally {
  readonly classes: number;
  /** Classes given one by one. */
  readonly inRolls: number;
  /** Classes known in total only. */
  readonly inTotals: number;
  /** Classes whose pupils are known, and these pupils. */
  readonly withPupils: number;
  readonly pupils: number;
  /** Pupils of the largest class given by itself. */
  readonly largest: number;
  /** Classes that are counted for certain, for each size. */
  readonly certain: readonly number[];
  /** Classes that may be counted, the certain ones among them. */
  readonly possible: readonly number[];
}

/** A tally that records are still added to. */
export interface OpenTally {
  readonly tally: () => SizeTally;
  readonly add: (record: ClassRecord) => void;
}

/** Opens a tally: how many classes there are, with how many pupils, and how many of them are counted by each size. */
export function openTally(sizes: readonly CountedSize[]): OpenTally {
  // The fewest pupils a class that is counted has.
  const firsts = sizes.map(({ value, comparator }) => (comparator === "<=" ? nextWhole(value) : value));
  const certain = sizes.map(() => 0);
  const possible = sizes.map(() => 0);
  let [classes, inRolls, inTotals, withPupils, pupils, largest] = [0, 0, 0, 0, 0, 0];
  const count = (fewest: number, most: number, number: number): void => {
    for (let at = 0; at < firsts.length; at += 1) {
      const first = firsts[at] ?? Infinity;
      if (fewest >= first) certain[at] = (certain[at] ?? 0) + number;
      if (most >= first) possible[at] = (possible[at] ?? 0) + number;
    }
  };
  const add = (record: ClassRecord): void => {
    if (record.kind === "band") {
      classes += record.classes;
      count(record.least ?? 0, record.most ?? Infinity, record.classes);
      if (record.pupils !== undefined || record.classes === 0) withPupils += record.classes;
      pupils += record.pupils ?? 0;
    } else if (record.kind === "total") {
      classes += record.classes;
      inTotals += record.classes;
      withPupils += record.classes;
      pupils += record.pupils;
      count(0, Infinity, record.classes);
    } else {
      classes += 1;
      inRolls += 1;
      withPupils += 1;
      pupils += record.pupils;
      if (record.pupils > largest) largest = record.pupils;
      count(record.pupils, record.pupils, 1);
    }
  };
  return { add, tally: () => ({ classes, inRolls, inTotals, withPupils, pupils, largest, certain, possible }) };
}

/** The tally of some records. */
export function tallySizes(records: readonly ClassRecord[], sizes: readonly CountedSize[]): SizeTally {
  const { add, tally } = openTally(sizes);
  records.forEach(add);
  return tally();
}

/** The certain and the possible count of a size, by its place among the sizes. */
export function rangeAt({ certain, possible }: SizeTally, index: number): { readonly least: number; readonly most: number } {
  return { least: certain[index] ?? 0, most: possible[index] ?? 0 };
}

/** The first whole number above a limit. */
function nextWhole(limit: number): number {
  return Math.floor(limit) + 1;
}

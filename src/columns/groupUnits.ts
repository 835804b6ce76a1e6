import type { Exclusion } from "../findings/ledger.js";
import { unitProblem, type Problem } from "../findings/unitProblem.js";
import { unknownId } from "../foundation/requireKeys.js";
import { UsageError } from "../foundation/usageError.js";
import { textProblem } from "../model/checkFigure.js";
import { STAGES, type StageUnit } from "../model/stageUnit.js";
import { orderOf } from "./rows.js";

/** What a unit's group is read from: the name of a field, or a function of the unit. */
export type GroupKey<Unit> = (keyof Unit & string) | ((unit: Unit) => unknown);

/** A unit that was left out, with its position among those given and the key of its group. */
export interface ColumnExclusion extends Exclusion {
  readonly position: number;
  /** Absent where the unit has no group. */
  readonly group?: string;
}

/** Which units each group has, and what became of those that have no group. */
export interface GroupedUnits {
  /** In the order in which they first appear. */
  readonly keys: readonly string[];
  /** Positions of the units, those of group g from `starts[g]` to `starts[g + 1]`, each in the order given. */
  readonly members: Uint32Array;
  readonly starts: Uint32Array;
  readonly problems: readonly Problem[];
  readonly excluded: readonly ColumnExclusion[];
}

/** The units as an array. @throws UsageError `notAnArray` where they cannot be iterated over; text is no list of units. */
export function unitList<Unit>(units: Iterable<Unit>): readonly Unit[] {
  if (Array.isArray(units)) return units as readonly Unit[];
  if (typeof units === "object" && (units as object | null) !== null && Symbol.iterator in units) return [...units];
  throw new UsageError("notAnArray", "units must be an array or another iterable of stage units.", units);
}

/** Sorts units by the keys of their groups. @throws UsageError `badOption`. */
export function groupUnits<Unit extends StageUnit>(list: readonly Unit[], by: GroupKey<Unit>): GroupedUnits {
  const keyOf = keyReader(list, by);
  const path = typeof by === "string" ? [by] : [];
  const numbers = new Map<string, number>();
  const positions: number[] = [];
  const groups: number[] = [];
  const problems: Problem[] = [];
  const excluded: ColumnExclusion[] = [];
  list.forEach((unit, position) => {
    const isRecord = isObject(unit);
    const key = isRecord ? keyOf(unit) : undefined;
    const code = isRecord ? textProblem(key) : "notAnObject";
    if (code === null) {
      const number = numbers.get(key as string) ?? numbers.size;
      numbers.set(key as string, number);
      positions.push(position);
      groups.push(number);
    } else {
      problems.push(unitProblem(isRecord ? [position, ...path] : [position], code, isRecord ? key : unit));
      excluded.push(withoutGroup(unit, position));
    }
  });
  const starts = new Uint32Array(numbers.size + 1);
  for (const group of groups) starts[group + 1] = (starts[group + 1] as number) + 1;
  for (let group = 0; group < numbers.size; group += 1) starts[group + 1] = (starts[group + 1] as number) + (starts[group] as number);
  const order = orderOf({ group: Uint32Array.from(groups), groupCount: numbers.size }, starts);
  return { keys: [...numbers.keys()], members: order.map((index) => positions[index] as number), starts, problems, excluded };
}

function withoutGroup(unit: unknown, position: number): ColumnExclusion {
  const { schoolId, stage: given } = isObject(unit) ? (unit as Partial<StageUnit>) : {};
  const stage = STAGES.find((each) => each === given);
  const id = textProblem(schoolId) === null ? String(schoolId) : `#${String(position)}`;
  return { id, ...(stage === undefined ? {} : { stage }), reason: "invalidRecord", position };
}

function keyReader<Unit extends StageUnit>(list: readonly Unit[], by: GroupKey<Unit>): (unit: Unit) => unknown {
  if (typeof by === "function") return by;
  if (typeof by !== "string") throw new UsageError("badOption", "by must be the name of a field or a function of the unit.", by);
  const records = list.filter(isObject);
  if (records.length > 0 && !records.some((unit) => by in unit)) {
    throw unknownId("badOption", "field of a unit", by, Object.keys(records[0] ?? {}));
  }
  return (unit) => unit[by];
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

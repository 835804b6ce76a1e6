import { problem, type Problem } from "../../findings/problem.js";
import { isAbsent } from "../../model/checkFigure.js";
import { problemsByRow, readList } from "../../model/reading/readList.js";
import { fieldName, isRecord } from "../../model/reading/readRecord.js";
import { classRoll, type ClassRecord, type ClassRoll } from "../../model/records/classRecord.js";
import { findCountedTwice, type ClassRow } from "./countedTwice.js";
import { managementRecord } from "../../model/records/management.js";

/** One record of classes as it was read. */
export interface ClassEntry {
  readonly index: number;
  /** As it was given, whatever is wrong with it. */
  readonly given: unknown;
  /** What is wrong with it. */
  readonly problems: readonly Problem[];
  /** Whether the same class is given more than once, and this is the first of them or another; or its classes are counted by others. */
  readonly repeats: "first" | "again" | null;
  /** That it is given more than once, as a problem. */
  readonly repeated: readonly Problem[];
}

/** Reads records of classes; paths of problems begin with the index. Nothing else checks them. */
export function readClasses(classes: readonly unknown[]): ClassEntry[] {
  const { problems } = readList(managementRecord.fields.classes, classes, { path: [] });
  const byRow = problemsByRow(problems, 0);
  const keys = classes.map(classKey);
  const first = new Map<string, number>();
  const repeated = new Set<string>();
  keys.forEach((key, index) => {
    if (key === null) return;
    if (first.has(key)) repeated.add(key);
    else first.set(key, index);
  });
  const countedTwice = classes.some(isAggregate) ? findCountedTwice(soundRows(classes, byRow)) : null;
  return classes.map((given, index) => {
    const key = keys[index] ?? null;
    const own = byRow.get(index) ?? NOTHING;
    const twice = countedTwice?.get(index);
    if (twice !== undefined) return { index, given, problems: own, repeats: "again", repeated: [twice] };
    if (key === null || !repeated.has(key)) return { index, given, problems: own, repeats: null, repeated: NOTHING };
    const repeats = first.get(key) === index ? "first" : "again";
    return { index, given, problems: own, repeats, repeated: [repeatedProblem(given, index)] };
  });
}

const NOTHING: readonly Problem[] = [];

/** Whether a record is of several classes. Nearly all lists are of single ones, which can count twice by their ids alone. */
function isAggregate(given: unknown): boolean {
  return isRecord(given) && !isRoll(given as unknown as ClassRecord);
}

/** The records whose classes can be counted. */
function soundRows(classes: readonly unknown[], byRow: ReadonlyMap<number, readonly Problem[]>): readonly ClassRow[] {
  return classes.flatMap((given, index) => (isCounted(byRow.get(index) ?? NOTHING) ? [{ index, record: given as ClassRecord }] : []));
}

/** Whether classes can be counted whatever is wrong with them: sizes need no grade, and an id only to tell classes apart. */
export function isCounted(problems: readonly Problem[]): boolean {
  return problems.every(({ path }) => path[1] === "grade" || path[1] === "classId");
}

/** Whether a record is of one class. */
export function isRoll(record: ClassRecord): record is ClassRoll {
  return record.kind !== "total" && record.kind !== "band";
}

/** What tells a class from others; `null` for what is not one class, and for a class without an id, which is taken as given. */
function classKey(given: unknown): string | null {
  if (!isRecord(given)) return null;
  const record = given as unknown as ClassRecord;
  if (!isRoll(record) || isAbsent(record.classId)) return null;
  return JSON.stringify([record.schoolId, record.stage, record.grade ?? null, record.classId]);
}

function repeatedProblem(given: unknown, index: number): Problem {
  return problem([index, "classId"], "duplicateId", (given as ClassRoll).classId, fieldName(classRoll.fields.classId));
}

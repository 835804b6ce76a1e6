import { problem, type Problem } from "../findings/problem.js";
import { idKey } from "../foundation/idKey.js";
import { requireArray } from "../foundation/usageError.js";
import { isAbsent, textProblem } from "./checkFigure.js";
import { arePlain } from "./checkManyUnits.js";
import { checkUnits } from "./checkUnits.js";
import { isRecord, recordProblems } from "./reading/readRecord.js";
import type { RecordSpec, VariantsSpec } from "./reading/spec.js";
import { classRecord } from "./records/classRecord.js";
import { school, stageUnit } from "./records/school.js";
import { kindProblems, type School } from "./school.js";
import type { StageUnit } from "./stageUnit.js";

/**
 * What is wrong with units as they come: the check that `stageUnitSchema` makes of each, without loading zod, and whether a school
 * is given twice in a stage. Ids that differ by a blank or a Unicode form alone count as the same.
 *
 * @param rows - Units of whatever origin.
 * @returns The problems with their paths, none where all rows can be used.
 * @throws UsageError `notAnArray`.
 *
 * @example
 * ```ts
 * import { checkStageUnits } from "edu-balance";
 *
 * const [first] = checkStageUnits([{ schoolId: "s-1", stage: "小学", pupils: 45 }]);
 * first?.path; // => [0, "stage"]
 * first?.message.zh; // => "第1条，学段：不在允许的取值之内（可填：小学、初中）"
 * ```
 */
export function checkStageUnits(rows: readonly unknown[]): readonly Problem[] {
  requireArray(rows, "rows");
  // Nearly all lists are sound, which is seen sooner than what is wrong with the others.
  const isSound = arePlain(rows) || checkUnits(rows as readonly StageUnit[]).problems.length === 0;
  if (isSound && rows.every(isSoundBeside)) return [];
  return [...checkEach(stageUnit, rows), ...repeatProblems(rows, "schoolId", "stage")];
}

/** Whether the other fields of a unit are sound. Of shares that check asks something else, so units with shares are looked at in full. */
function isSoundBeside(row: unknown): boolean {
  const { name, place, countyRun, share } = row as Readonly<Record<keyof StageUnit, unknown>>;
  return isTextOrAbsent(name) && isTextOrAbsent(place) && (isAbsent(countyRun) || typeof countyRun === "boolean") && isAbsent(share);
}

function isTextOrAbsent(value: unknown): boolean {
  return isAbsent(value) || textProblem(value) === null;
}

/**
 * What is wrong with schools as they come: the check that `schoolSchema` makes of each, without loading zod, and whether an id is
 * given twice.
 *
 * @returns The problems with their paths, none where all rows can be used.
 * @throws UsageError `notAnArray`.
 *
 * @example
 * ```ts
 * import { checkSchoolRecords } from "edu-balance";
 *
 * const school = { id: "s-1", kind: "primary", ownership: "public", countyRun: true, stages: { primary: { pupils: 45 } } };
 * checkSchoolRecords([school]); // => []
 * checkSchoolRecords([school, { ...school, id: "s-1 " }]).map(({ path, code }) => [path, code]); // => [[[1, "id"], "duplicateId"]]
 * ```
 */
export function checkSchoolRecords(rows: readonly unknown[]): readonly Problem[] {
  const own = checkEach(school, rows);
  const faulty = new Set(own.map(({ path }) => path[0]));
  const byKind = rows.flatMap((row, index) =>
    faulty.has(index) ? [] : kindProblems(row as School).map(({ path, code }) => problem([index, ...path], code, null)),
  );
  return [...own, ...byKind, ...repeatProblems(rows, "id")];
}

/**
 * What is wrong with records of classes as they come: the check that `classRecordSchema` makes of each, without loading zod.
 *
 * @returns The problems with their paths, none where all rows can be used.
 * @throws UsageError `notAnArray`.
 *
 * @example
 * ```ts
 * import { checkClassRecords } from "edu-balance";
 *
 * checkClassRecords([{ schoolId: "s-1", stage: "primary", pupils: 45.5 }]).map(({ path, code }) => [path, code]);
 * // => [[[0, "pupils"], "notWhole"]]
 * ```
 */
export function checkClassRecords(rows: readonly unknown[]): readonly Problem[] {
  return checkEach(classRecord, rows);
}

function checkEach(spec: RecordSpec | VariantsSpec, rows: readonly unknown[]): Problem[] {
  requireArray(rows, "rows");
  return rows.flatMap((row, index) => recordProblems(spec, row, { path: [index] }));
}

/** Rows whose id an earlier row has, among those that are alike in the field `by`. */
function repeatProblems(rows: readonly unknown[], field: string, by?: string): Problem[] {
  const seen = new Map<unknown, Set<unknown>>();
  const problems: Problem[] = [];
  rows.forEach((row, index) => {
    if (!isRecord(row)) return;
    const id = row[field];
    const group = by === undefined ? "" : row[by];
    if (typeof id !== "string" || typeof group !== "string") return;
    const key = idKey(group);
    const ids = seen.get(key);
    const own = idKey(id);
    if (ids === undefined) seen.set(key, new Set([own]));
    else if (ids.has(own)) problems.push(problem([index, field], "duplicateId", id));
    else ids.add(own);
  });
  return problems;
}

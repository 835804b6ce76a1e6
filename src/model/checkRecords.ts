import { problem, type Problem } from "../findings/problem.js";
import { idKey } from "../foundation/idKey.js";
import { requireArray } from "../foundation/usageError.js";
import { isRecord, recordProblems } from "./reading/readRecord.js";
import type { RecordSpec, VariantsSpec } from "./reading/spec.js";
import { classRecord } from "./records/classRecord.js";
import { school, stageUnit } from "./records/school.js";
import { kindProblems, type School } from "./school.js";

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
  return [...checkEach(stageUnit, rows), ...repeatProblems(rows, ["schoolId", "stage"])];
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
  return [...own, ...byKind, ...repeatProblems(rows, ["id"])];
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

/** Rows that have all the keys of an earlier one. */
function repeatProblems(rows: readonly unknown[], [field = "id", ...others]: readonly string[]): Problem[] {
  const seen = new Set<string>();
  return rows.flatMap((row, index) => {
    const values = isRecord(row) ? [field, ...others].map((key) => row[key]) : [];
    if (values.length === 0 || values.some((value) => typeof value !== "string")) return [];
    const key = JSON.stringify(values.map(idKey));
    if (seen.has(key)) return [problem([index, field], "duplicateId", values[0])];
    seen.add(key);
    return [];
  });
}

import type { Problem } from "../../../findings/problem.js";
import type { Reason } from "../../../findings/reason.js";
import { distinct } from "../../../foundation/distinct.js";
import { findRepeats } from "../../../model/reading/findRepeats.js";
import { readList } from "../../../model/reading/readList.js";
import { fieldName, readParts, type Path } from "../../../model/reading/readRecord.js";
import { schoolStaffRecord, staffedSchool, type StaffedSchool } from "../../../model/records/staffing.js";
import type { Call } from "../../call.js";
import { notGiven } from "../engine/question.js";

/** The staff by school as it was read. */
export interface SchoolStaff {
  readonly path: Path;
  /** The rows that can be used, each stage of a school once. */
  readonly rows: readonly StaffedSchool[];
  /** Why the rows are not all there should be. */
  readonly reasons: readonly Reason[];
  readonly problems: readonly Problem[];
}

/** Reads the staff by school; a stage of a school that is given twice is taken from neither row. */
export function readSchoolStaff(call: Call, given: unknown, above: Path): SchoolStaff {
  const parts = readParts(given, above);
  const path = [...above, "schools"];
  const list = readList(schoolStaffRecord.fields.schools, parts.value?.["schools"], { path, asOf: call.asOf });
  const name = fieldName(staffedSchool.fields.schoolId);
  const again = findRepeats(list.rows, ({ schoolId, stage }) => JSON.stringify([schoolId, stage]), {
    path,
    at: ["schoolId"],
    name,
    shown: ({ schoolId }) => schoolId,
    withFirst: true,
  });
  const twice = new Set(again.rows.map(({ index }) => index));
  const repeated = distinct(again.rows.map(({ row }) => row.schoolId));
  return {
    path,
    rows: list.rows.flatMap(({ row, index }) => (twice.has(index) ? [] : [row])),
    reasons: [
      ...(list.given ? list.reasons : notGiven(path).reasons),
      ...(repeated.length === 0 ? [] : [{ code: "duplicateUnit", units: repeated } as const]),
    ],
    problems: [...parts.problems, ...list.problems, ...again.problems],
  };
}

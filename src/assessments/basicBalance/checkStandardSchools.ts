import { joinedKey } from "../../foundation/idKey.js";
import type { Exclusion } from "../../findings/ledger.js";
import type { Problem } from "../../findings/problem.js";
import { findRepeats } from "../../model/reading/findRepeats.js";
import { problemsByRow, sortByRow } from "../../model/reading/readList.js";
import { isRecord, keyOf, recordProblems, type Path } from "../../model/reading/readRecord.js";
import { standardSchool } from "../../model/records/schoolStandards.js";
import { STAGES } from "../../model/stageUnit.js";
import type { StandardSchool } from "./standardSchool.js";

/** The schools to be held against a standard, after a look at each record. */
export interface CheckedSchools {
  readonly sound: readonly { readonly school: StandardSchool; readonly index: number }[];
  readonly defects: readonly Exclusion[];
  readonly problems: readonly Problem[];
}

/** Checks the record of every school; the same school and stage given twice is used neither time. */
export function checkStandardSchools(schools: readonly StandardSchool[]): CheckedSchools {
  const rows = schools.map((row, index) => ({ row, index }));
  const records = rows.filter(({ row }) => isRecord(row));
  const wrong = rows.flatMap(({ row, index }) => ownProblems(row, ["schools", index]));
  const faulty = problemsByRow(wrong, 1);
  const again = findRepeats(records, ({ schoolId, stage }) => joinedKey([schoolId, stage]), {
    path: ["schools"],
    at: ["schoolId"],
    name: standardSchool.fields.schoolId,
    shown: ({ schoolId }) => schoolId,
    withFirst: true,
  });
  const twice = again.problems.filter(({ path }) => !faulty.has(Number(path[1])));
  const repeated = problemsByRow(twice, 1);
  const reasonAt = (index: number): Exclusion["reason"] | null =>
    faulty.has(index) ? "invalidRecord" : repeated.has(index) ? "duplicateUnit" : null;
  return {
    sound: rows.filter(({ index }) => reasonAt(index) === null).map(({ row: school, index }) => ({ school, index })),
    defects: rows.flatMap(({ row, index }) => {
      const reason = reasonAt(index);
      const stage = STAGES.find((each) => isRecord(row) && each === row.stage);
      const id = keyOf(row, "schoolId") ?? `#${String(index)}`;
      return reason === null ? [] : [{ id, ...(stage === undefined ? {} : { stage }), reason }];
    }),
    problems: sortByRow([...wrong, ...twice], 1),
  };
}

/** What is wrong with the record of a school, apart from its values, which are looked at item by item. */
function ownProblems(given: unknown, path: Path): readonly Problem[] {
  const { schoolId, stage, values } = standardSchool.fields;
  return recordProblems({ ...standardSchool, fields: { schoolId, stage, values: { ...values, keys: [] } } }, given, { path });
}

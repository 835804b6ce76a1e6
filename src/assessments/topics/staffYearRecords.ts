import type { RotationRecord } from "../../model/records/rotation.js";
import type { StaffYear } from "../../model/records/staffYear.js";
import type { StaffingRecord } from "../../model/records/staffing.js";
import type { TrainingRecord } from "../../model/records/training.js";
import { shownValue } from "../../findings/unitProblem.js";
import { isAbsent } from "../../model/checkFigure.js";
import { isRecord } from "../../model/reading/readRecord.js";
import { requireObject } from "../../foundation/usageError.js";
import type { StaffYearOptions } from "../../model/records/options.js";
import { requireOptions } from "../../model/reading/requireOptions.js";
import { staffYearOptions } from "../../model/records/options.js";

export type { StaffYearOptions } from "../../model/records/options.js";

/** The records of the assessments about staff. */
export interface StaffYearRecords {
  readonly staffing: StaffingRecord;
  readonly rotation: RotationRecord;
  readonly training: TrainingRecord;
}

/**
 * One row of staff figures as the records of `assessStaffing`, `assessRotation` and `assessTraining`, which are of its school
 * year. Nothing is computed: a figure that was not reported stays so.
 *
 * @throws UsageError `notAnObject`.
 *
 * @example
 * ```ts
 * import { assessRotation, staffYearRecords } from "edu-balance";
 *
 * const row = { id: "county", year: 2016, rotated: 24, eligible: 240, backboneRotated: 4 };
 * const { rotation, training } = staffYearRecords(row, { backboneDenominator: "rotated" });
 * assessRotation(rotation, { asOf: "2016-12-31" }).findings[0]?.value; // => 0.1
 * training.cycle?.teachers; // => undefined
 * ```
 */
export function staffYearRecords(row: StaffYear, options: StaffYearOptions = {}): StaffYearRecords {
  requireObject(row, "row");
  requireOptions(staffYearOptions, options);
  const { rotated, eligible, backboneRotated, backboneEligible, teachers } = row;
  const { backboneDenominator } = options;
  const period = isAbsent(row.year) ? {} : { period: { schoolYear: row.year } };
  return reported({
    staffing: {
      ...period,
      posts: { postsFilled: row.postsFilled, postsApproved: row.postsApproved },
      certification: { certifiedTeachers: row.certifiedTeachers, fullTimeTeachers: row.fullTimeTeachers },
      pay: { teacherMeanPayYuan: row.teacherMeanPayYuan, civilServantMeanPayYuan: row.civilServantMeanPayYuan },
      replacement: { hired: row.hired, retired: row.retired, left: row.left },
    },
    rotation: {
      ...period,
      counts: { rotated, eligible, backboneRotated, backboneEligible, backboneDenominator },
      countyManaged: { teachersPlacedByDepartment: row.teachersPlacedByDepartment, teachers },
    },
    training: {
      ...period,
      cycle: { teachersTrained: row.teachersTrained, teachers },
      hours: { teachersWithHours: row.teachersWithHours, teachers },
      induction: { newTeachersWithHours: row.newTeachersWithHours, newTeachers: row.newTeachers },
    },
  });
}

/** Records without the keys of what was not given. What JSON cannot hold becomes its name, which the assessments refuse as they would the value. */
function reported<Given extends object>(given: Given): Given {
  const entries = Object.entries(given).flatMap(([key, value]: readonly [string, unknown]) =>
    value === undefined ? [] : [[key, isRecord(value) ? reported(value) : shownValue(value)] as const],
  );
  return Object.fromEntries(entries) as Given;
}

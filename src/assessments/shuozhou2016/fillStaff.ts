import { figureProblem, isAbsent, listProblem, textProblem } from "../../model/checkFigure.js";
import { isRecord } from "../../model/reading/readRecord.js";
import { LOCALES, STAGES } from "../../model/records/lists.js";
import type { SchoolStaffRecord, StaffedSchool } from "../../model/records/staffing.js";
import type { CountyRecords } from "./records.js";

/**
 * The staff by school with what the units of the county say of the same school and stage put in where it was not given, so that
 * pupils, teachers and the kind of place are entered once. Units that the staff does not name are added. Nothing is put in where
 * the two are of different periods, or where a unit cannot be told; what is wrong with a unit is said of the units alone.
 */
export function fillStaff<Records extends Pick<CountyRecords, "balance" | "staffing">>(
  given: Records,
  units: readonly StaffedSchool[] | null,
): Records {
  const staff: unknown = given.staffing?.schoolStaff;
  if (units === null || (!isAbsent(given.staffing) && !isRecord(given.staffing))) return given;
  if (!isAbsent(staff) && !isRecord(staff)) return given;
  const period = given.balance?.period;
  const own = given.staffing?.schoolStaff?.period ?? given.staffing?.period;
  if (!isAbsent(period) && !isAbsent(own) && JSON.stringify(period) !== JSON.stringify(own)) return given;
  const schools = joinRows(staff === undefined || staff === null ? undefined : staff["schools"], units);
  if (schools === null) return given;
  const schoolStaff: SchoolStaffRecord = {
    ...given.staffing?.schoolStaff,
    schools,
    ...(isAbsent(own) && !isAbsent(period) ? { period } : {}),
  };
  return { ...given, staffing: { ...given.staffing, schoolStaff } };
}

/** Units as rows of the staff, with what is sound in them; `null` where there is none, or one is of no known school and stage. */
export function rowsFromUnits(units: unknown): readonly StaffedSchool[] | null {
  if (!Array.isArray(units) || units.length === 0) return null;
  const rows = units.map((unit: unknown): StaffedSchool | null => {
    if (!isRecord(unit)) return null;
    const { schoolId, name, locale, pupils, fullTimeTeachers } = unit;
    const stage = STAGES.find((each) => each === unit["stage"]);
    if (stage === undefined || textProblem(schoolId) !== null) return null;
    return {
      schoolId: schoolId as string,
      ...(textProblem(name) === null ? { name: name as string } : {}),
      stage,
      ...(listProblem(locale, LOCALES) === null ? { locale: locale as (typeof LOCALES)[number] } : {}),
      ...(isCount(pupils) ? { pupils } : {}),
      ...(isCount(fullTimeTeachers) ? { fullTimeTeachers } : {}),
    };
  });
  return rows.includes(null) ? null : rows.filter((row) => row !== null);
}

function isCount(given: unknown): given is number {
  return !isAbsent(given) && figureProblem(given, "count") === null;
}

/** The rows given, filled in, and after them the units they do not name; `null` where what was given is no list. */
function joinRows(given: unknown, units: readonly StaffedSchool[]): readonly StaffedSchool[] | null {
  if (isAbsent(given)) return units;
  if (!Array.isArray(given)) return null;
  const rows: readonly unknown[] = given;
  const isOf = (row: unknown, { schoolId, stage }: StaffedSchool): boolean =>
    isRecord(row) && row["schoolId"] === schoolId && row["stage"] === stage;
  const filled = rows.map((row) => {
    const unit = units.find((each) => isOf(row, each));
    if (unit === undefined || !isRecord(row)) return row;
    return { ...unit, ...Object.fromEntries(Object.entries(row).filter(([, value]) => !isAbsent(value))) };
  });
  return [...filled, ...units.filter((unit) => !rows.some((row) => isOf(row, unit)))] as readonly StaffedSchool[];
}

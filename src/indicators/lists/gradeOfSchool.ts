import { fieldProblem } from "../../model/reading/checkValue.js";
import { breaksBound, isRecord } from "../../model/reading/readRecord.js";
import { STAGES } from "../../model/records/lists.js";
import { gradeOfSchool, type GradeOfSchool } from "../../model/records/management.js";

/** The grade of a school that a record is of; `null` where it does not say it soundly. */
export function gradeOf(given: unknown): GradeOfSchool | null {
  if (!isRecord(given)) return null;
  const { schoolId, stage, grade } = gradeOfSchool.fields;
  const isSound = [
    fieldProblem(schoolId, given["schoolId"]),
    fieldProblem(stage, given["stage"]),
    fieldProblem(grade, given["grade"]),
  ].every((code) => code === null);
  if (!isSound || gradeOfSchool.bounds.some((bound) => breaksBound(bound, given))) return null;
  const place = given as unknown as GradeOfSchool;
  return { schoolId: place.schoolId, stage: place.stage, grade: place.grade };
}

/** One text for a grade of a school: an id, which may hold any sign, comes last. */
export function gradeKey({ grade, stage, schoolId }: GradeOfSchool): string {
  return `${String(grade)} ${stage} ${schoolId}`;
}

/** The records of each grade of each school. */
export function byGrade<Entry extends { readonly place: GradeOfSchool | null }>(
  entries: readonly Entry[],
): { readonly place: GradeOfSchool; readonly entries: readonly Entry[] }[] {
  const grades = new Map<string, { readonly place: GradeOfSchool; readonly entries: Entry[] }>();
  for (const entry of entries) {
    const { place } = entry;
    if (place === null) continue;
    const key = gradeKey(place);
    const grade = grades.get(key);
    if (grade === undefined) grades.set(key, { place, entries: [entry] });
    else grade.entries.push(entry);
  }
  return [...grades.values()];
}

/** The order of schools by id, in it of stages, in it of grades: the same whatever the order of the records. */
export function compareGrades(a: GradeOfSchool, b: GradeOfSchool): number {
  if (a.schoolId !== b.schoolId) return a.schoolId < b.schoolId ? -1 : 1;
  return STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) || a.grade - b.grade;
}

import type { GradeOfSchool } from "../../model/records/management.js";
import type { Report } from "../../findings/problem.js";
import { isAbsent, listProblem, requiredCountProblem, textProblem } from "../../model/checkFigure.js";
import { STAGES } from "../../model/stageUnit.js";

/** What a record from outside may hold in the places of {@link GradeOfSchool}. */
export type GivenGrade = { readonly [Key in keyof GradeOfSchool]?: unknown };

/** Takes down what is wrong with the school, the stage and, where it is named, the grade; the place where all is sound. */
export function gradeOf(given: GivenGrade, report: Report): GradeOfSchool | null {
  const { schoolId, stage, grade } = given;
  const codes = [textProblem(schoolId), listProblem(stage, STAGES), isAbsent(grade) ? null : requiredCountProblem(grade)] as const;
  report(["schoolId"], codes[0], schoolId);
  report(["stage"], codes[1], stage);
  report(["grade"], codes[2], grade);
  if (isAbsent(grade) || codes.some((code) => code !== null)) return null;
  return { schoolId, stage, grade } as GradeOfSchool;
}

/** The same text for the same grade of the same school, and for no other. */
export function gradeKey({ schoolId, stage, grade }: GradeOfSchool): string {
  return JSON.stringify([schoolId, stage, grade]);
}

/** The order of schools by id, in it of stages, in it of grades: the same whatever the order of the records. */
export function compareGrades(a: GradeOfSchool, b: GradeOfSchool): number {
  if (a.schoolId !== b.schoolId) return a.schoolId < b.schoolId ? -1 : 1;
  return STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) || a.grade - b.grade;
}

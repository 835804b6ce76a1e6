import type { Problem } from "../../findings/problem.js";
import type { ClassRecord } from "../../model/records/classRecord.js";

/** The grade classes are of: one, several taught together (复式班), or `null` where that is not known. */
export type ClassGrade = number | "multigrade" | null;

/** The grade of a record of classes; `null` also where what it says of its grade is wrong. */
export function gradeOfClass(record: ClassRecord, problems: readonly Problem[]): ClassGrade {
  if (problems.some(({ path }) => path[1] === "grade" || path[1] === "grades")) return null;
  const several: unknown = "grades" in record ? record.grades : undefined;
  const grades: readonly unknown[] = Array.isArray(several) ? several : [];
  if (grades.some((each) => each !== grades[0])) return "multigrade";
  const grade: unknown = grades[0] ?? record.grade;
  return typeof grade === "number" ? grade : null;
}

import type { Finding } from "../../../findings/finding.js";
import type { Reason } from "../../../findings/reason.js";
import { groupBy } from "../../../foundation/groupBy.js";
import { figureProblem, isAbsent } from "../../../model/checkFigure.js";
import { isRecord } from "../../../model/reading/readRecord.js";
import { TEACHER_SUBJECTS, type TeacherSubject } from "../../../model/records/lists.js";
import type { StaffedSchool } from "../../../model/records/staffing.js";
import type { Call } from "../../call.js";
import { judgeValue, notGiven, type Question } from "../engine/question.js";
import { judgeRange } from "../engine/ranged.js";
import type { SchoolStaff } from "./readSchoolStaff.js";

/** Schools without a teacher of each subject, by name; a school has one where any of its stages has. */
export function judgeSubjects(call: Call, { path, rows, reasons }: SchoolStaff): readonly Finding[] {
  const question: Question = { indicator: "schoolsWithoutSubjectTeacher", unit: "schools", path };
  if (rows.every(({ subjectTeachers }) => isAbsent(subjectTeachers))) {
    const silent = rows.length === 0 ? [] : notGiven([...path, "subjectTeachers"]).reasons;
    return [judgeValue(call, question, { value: null, reasons: [...reasons, ...silent] })];
  }
  const schools = [...groupBy(rows, ({ schoolId }) => schoolId)];
  return TEACHER_SUBJECTS.map((subject) => {
    const known = schools.map(([schoolId, stages]) => ({ schoolId, has: hasTeacher(stages, subject) }));
    const idsOf = (has: boolean | null): string[] => known.flatMap((each) => (each.has === has ? [each.schoolId] : []));
    const [without, unknown] = [idsOf(false), idsOf(null)];
    const open: readonly Reason[] = [
      ...reasons,
      ...(unknown.length === 0 ? [] : [{ code: "missingFigure", field: "subjectTeachers", units: unknown } as const]),
    ];
    const range = { code: "knownWithinRange", least: without.length, most: without.length + unknown.length } as const;
    const value = open.length > 0 ? null : without.length;
    return judgeRange(call, question, {
      value,
      reasons: [
        { code: "ofSubject", subject },
        ...open,
        ...(unknown.length > 0 && reasons.length === 0 ? [range] : []),
        ...(without.length === 0 ? [] : [{ code: "schoolsWithout", units: without } as const]),
      ],
    });
  });
}

/** Whether a school has a teacher of a subject; `null` where no stage says so and one says nothing, or nothing sound. */
function hasTeacher(stages: readonly StaffedSchool[], subject: TeacherSubject): boolean | null {
  const counts = stages.map(({ subjectTeachers }) => (isRecord(subjectTeachers) ? subjectTeachers[subject] : null));
  const isKnown = (count: unknown): count is number => !isAbsent(count) && figureProblem(count, "count") === null;
  if (counts.some((count) => isKnown(count) && count > 0)) return true;
  return counts.every(isKnown) ? false : null;
}

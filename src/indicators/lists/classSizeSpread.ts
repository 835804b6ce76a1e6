import type { ClassBand, ClassRecord, ClassRoll } from "../../model/records/classRecord.js";
import type { GradeOfSchool } from "../../model/records/management.js";
import { reporterUnder, type Problem } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { requireArray } from "../../foundation/usageError.js";
import { isAbsent, requiredCountProblem } from "../../model/checkFigure.js";

import { compareGrades, gradeKey, gradeOf } from "./gradeOfSchool.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

/** Sizes of the classes of one grade in one school. */
export interface GradeClassSizes extends GradeOfSchool {
  /** Classes of a known size; classes without pupils are left out. */
  readonly classes: number;
  /** Smallest class; `null`, as the others, while a class of the grade is in error. */
  readonly least: number | null;
  /** Largest class. */
  readonly most: number | null;
  /** `most − least`. */
  readonly spread: number | null;
}

/** Result of {@link classSizeSpread}: its value is the widest spread of all grades. */
export interface ClassSizeSpread extends IndicatorValue {
  /** Every grade of every school that a roll names, by school, stage and grade. */
  readonly grades: readonly GradeClassSizes[];
  readonly problems: readonly Problem[];
}

interface Grade {
  readonly place: GradeOfSchool;
  readonly sizes: number[];
  readonly classIds: Set<string>;
  sound: boolean;
}

/**
 * How far the classes of one grade in one school are apart in size: largest − smallest, in pupils. Its value is that of
 * the worst grade.
 *
 * Only rolls that name their grade tell it. Totals and bands, a roll without a grade, and a roll in error leave the
 * value unknown; the grades that can be told still stand in the list. A grade of one class has the spread 0.
 *
 * @param rolls - Class rolls of a county; totals and bands among them are counted as unknown.
 * @returns The value, or `null` with the reasons; records are named by their index, `#0` being the first.
 * @throws UsageError `notAnArray`.
 *
 * Source: 朔政办发〔2016〕45号 clause 十五, "classes are made up evenly"; the formula is this library's.
 *
 * @example
 * ```ts
 * import { classSizeSpread } from "edu-balance";
 *
 * const inGrade = (grade: number) => ({ schoolId: "s-1", stage: "primary" as const, grade });
 * const rolls = [
 *   { ...inGrade(1), classId: "1", pupils: 45 },
 *   { ...inGrade(1), classId: "2", pupils: 38 },
 *   { ...inGrade(2), classId: "1", pupils: 41 },
 * ];
 * classSizeSpread(rolls).value; // => 7
 * classSizeSpread(rolls).grades.map(({ grade, spread }) => [grade, spread]); // => [[1, 7], [2, 0]]
 * classSizeSpread([{ kind: "total", stage: "primary", classes: 3, pupils: 124 }]).value; // => null
 * ```
 */
export function classSizeSpread(rolls: readonly ClassRecord[]): ClassSizeSpread {
  requireArray(rolls, "rolls");
  const problems: Problem[] = [];
  const grades = new Map<string, Grade>();
  const faulty: string[] = [];
  const withoutGrade: string[] = [];
  let aggregated = 0;
  rolls.forEach((given: unknown, index) => {
    const before = problems.length;
    const report = reporterUnder(problems, [index]);
    if (typeof given !== "object" || given === null) {
      report([], "notAnObject", given);
    } else if (isAggregate(given)) {
      report(["classes"], requiredCountProblem(given.classes), given.classes);
      if (problems.length === before) aggregated += given.classes;
    } else {
      const roll = given as { readonly [Key in keyof ClassRoll]?: unknown };
      if (!isAbsent(roll.kind) && roll.kind !== "roll") report(["kind"], "notInList", roll.kind);
      const place = gradeOf(roll, report);
      report(["pupils"], requiredCountProblem(roll.pupils), roll.pupils);
      if (place !== null) {
        const grade = gradeAt(grades, place);
        const classId = isAbsent(roll.classId) ? null : JSON.stringify(roll.classId);
        if (classId !== null && grade.classIds.has(classId)) report(["classId"], "duplicateId", roll.classId);
        if (classId !== null) grade.classIds.add(classId);
        if (problems.length > before) grade.sound = false;
        else if (roll.pupils !== 0) grade.sizes.push(roll.pupils as number);
      } else if (problems.length === before) {
        withoutGrade.push(`#${String(index)}`);
      }
    }
    if (problems.length > before) faulty.push(`#${String(index)}`);
  });
  const list = [...grades.values()].flatMap((grade) => (grade.sound && grade.sizes.length === 0 ? [] : [sizesOf(grade)]));
  const wanting: Reason[] = [
    ...(faulty.length > 0 ? [{ code: "invalidRecord", units: faulty } as const] : []),
    ...(withoutGrade.length > 0 ? [{ code: "missingFigure", field: "grade", units: withoutGrade } as const] : []),
    ...(aggregated > 0 ? [{ code: "aggregateHasNoShare", classes: aggregated } as const] : []),
  ];
  const reasons: Reason[] = wanting.length === 0 && list.length === 0 ? [{ code: "noUnits" }] : wanting;
  const value = reasons.length > 0 ? null : list.reduce((widest, { spread }) => Math.max(widest, spread ?? 0), 0);
  return { value, reasons, grades: list.sort(compareGrades), problems };
}

function isAggregate(given: object): given is Pick<ClassBand, "classes"> {
  const { kind } = given as { readonly kind?: unknown };
  return kind === "total" || kind === "band";
}

function gradeAt(grades: Map<string, Grade>, place: GradeOfSchool): Grade {
  const key = gradeKey(place);
  const known = grades.get(key);
  if (known !== undefined) return known;
  const grade: Grade = { place, sizes: [], classIds: new Set(), sound: true };
  grades.set(key, grade);
  return grade;
}

function sizesOf({ place, sizes, sound }: Grade): GradeClassSizes {
  if (!sound) return { ...place, classes: sizes.length, least: null, most: null, spread: null };
  const least = sizes.reduce((one, other) => Math.min(one, other));
  const most = sizes.reduce((one, other) => Math.max(one, other));
  return { ...place, classes: sizes.length, least, most, spread: most - least };
}

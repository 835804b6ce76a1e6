import type { Problem } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { requireArray } from "../../foundation/usageError.js";
import { isAbsent } from "../../model/checkFigure.js";
import { isRecord } from "../../model/reading/readRecord.js";
import type { ClassRecord } from "../../model/records/classRecord.js";
import type { GradeOfSchool } from "../../model/records/management.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { compareGrades, gradeKey, gradeOf } from "./gradeOfSchool.js";
import { gradeOfClass } from "./gradeOfClass.js";
import { isRoll, markClasses, type ClassEntry, type ReadClasses } from "./readClasses.js";

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

/**
 * How far the classes of one grade in one school are apart in size: largest − smallest, in pupils. Its value is that of
 * the worst grade.
 *
 * Only rolls that name their grade tell it. Totals and bands, a roll without a grade, and a roll in error leave the
 * value unknown; the grades that can be told still stand in the list. A grade of one class has the spread 0; a class of several
 * grades taught together has none beside it and is left out.
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
  return spreadOfClasses(markClasses(rolls));
}

/** The spread of classes that were read. */
export function spreadOfClasses({ given, marked }: ReadClasses): ClassSizeSpread {
  const grades = new Map<string, OpenGrade>();
  const problems: Problem[] = [];
  const [faulty, ungraded]: [string[], string[]] = [[], []];
  let aggregated = 0;
  for (let index = 0; index < given.length; index += 1) {
    const record = given[index] as ClassRecord;
    const { problems: own, repeats, repeated } = marked.get(index) ?? SOUND;
    const place = placeOf(record, own);
    const twice = place !== null && repeats === "again" ? repeated : SOUND.repeated;
    problems.push(...own, ...twice);
    // An id that is no text still tells classes apart.
    if (twice.length > 0 || own.some(({ path }) => path[1] !== "classId")) {
      faulty.push(`#${String(index)}`);
      if (place !== null) openGrade(grades, place).hasFaulty = true;
    } else if (!isRoll(record)) {
      aggregated += record.classes;
    } else if (record.grades === undefined || gradeOfClass(record, own) !== "multigrade") {
      if (place === null) ungraded.push(`#${String(index)}`);
      else if (record.pupils > 0) addClass(openGrade(grades, place), record.pupils);
    }
  }
  const sizes = [...grades.values()].map(sizesOf).sort(compareGrades);
  const gaps: Reason[] = [
    ...(faulty.length > 0 ? [{ code: "invalidRecord", units: faulty } as const] : []),
    ...(ungraded.length > 0 ? [{ code: "missingFigure", field: "grade", units: ungraded } as const] : []),
    ...(aggregated > 0 ? [{ code: "aggregateHasNoShare", classes: aggregated } as const] : []),
  ];
  const reasons: Reason[] = gaps.length === 0 && sizes.length === 0 ? [{ code: "noUnits" }] : gaps;
  const value = reasons.length > 0 ? null : sizes.reduce((widest, { spread }) => Math.max(widest, spread ?? 0), 0);
  return { value, reasons, grades: sizes, problems };
}

/** What is said of a class of which there is nothing to say. */
const SOUND: Pick<ClassEntry, "problems" | "repeats" | "repeated"> = { problems: [], repeats: null, repeated: [] };

/** The grade a record is of; `null` where it is of none or of no known one. */
function placeOf(record: ClassRecord, problems: readonly Problem[]): GradeOfSchool | null {
  if (isRecord(record) && !isRoll(record)) return null;
  if (problems.length > 0) return gradeOf(record);
  // It was checked when the class was read.
  return isAbsent(record.grade) || isAbsent(record.schoolId) ? null : (record as GradeOfSchool);
}

/** A grade that has a class, as far as its classes are known. */
interface OpenGrade {
  readonly place: GradeOfSchool;
  /** Its rolls; classes without pupils are left out. */
  classes: number;
  least: number;
  most: number;
  hasFaulty: boolean;
}

function openGrade(grades: Map<string, OpenGrade>, place: GradeOfSchool): OpenGrade {
  const key = gradeKey(place);
  const known = grades.get(key);
  if (known !== undefined) return known;
  const grade = { place, classes: 0, least: Infinity, most: 0, hasFaulty: false };
  grades.set(key, grade);
  return grade;
}

function addClass(grade: OpenGrade, pupils: number): void {
  grade.classes += 1;
  if (pupils < grade.least) grade.least = pupils;
  if (pupils > grade.most) grade.most = pupils;
}

/** The sizes of a grade; unknown while one of its classes is in error. */
function sizesOf({ place: { schoolId, stage, grade }, classes, least, most, hasFaulty }: OpenGrade): GradeClassSizes {
  if (hasFaulty) return { schoolId, stage, grade, classes, least: null, most: null, spread: null };
  return { schoolId, stage, grade, classes, least, most, spread: most - least };
}

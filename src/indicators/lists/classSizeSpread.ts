import type { Problem } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { requireArray } from "../../foundation/usageError.js";
import { isAbsent } from "../../model/checkFigure.js";
import { isRecord } from "../../model/reading/readRecord.js";
import type { ClassRecord } from "../../model/records/classRecord.js";
import type { GradeOfSchool } from "../../model/records/management.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { byGrade, compareGrades, gradeOf } from "./gradeOfSchool.js";
import { gradeOfClass } from "./gradeOfClass.js";
import { isRoll, readClasses, type ClassEntry } from "./readClasses.js";

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
  return spreadOfClasses(readClasses(rolls));
}

/** The spread of classes that were read. */
export function spreadOfClasses(classes: readonly ClassEntry[]): ClassSizeSpread {
  const entries = classes.map(placeEntry);
  const namesOf = (kind: PlacedEntry["kind"]): string[] => entries.filter((each) => each.kind === kind).map(({ name }) => name);
  const grades = byGrade(entries)
    .flatMap((grade) => sizesOf(grade.place, grade.entries))
    .sort(compareGrades);
  const [faulty, ungraded] = [namesOf("faulty"), namesOf("ungraded")];
  const aggregated = entries.reduce((sum, each) => sum + (each.kind === "aggregate" ? each.size : 0), 0);
  const gaps: Reason[] = [
    ...(faulty.length > 0 ? [{ code: "invalidRecord", units: faulty } as const] : []),
    ...(ungraded.length > 0 ? [{ code: "missingFigure", field: "grade", units: ungraded } as const] : []),
    ...(aggregated > 0 ? [{ code: "aggregateHasNoShare", classes: aggregated } as const] : []),
  ];
  const reasons: Reason[] = gaps.length === 0 && grades.length === 0 ? [{ code: "noUnits" }] : gaps;
  const value = reasons.length > 0 ? null : grades.reduce((widest, { spread }) => Math.max(widest, spread ?? 0), 0);
  return { value, reasons, grades, problems: entries.flatMap(({ problems }) => problems) };
}

/** A record of classes with its grade. */
interface PlacedEntry {
  /** Its index, `#0` being the first. */
  readonly name: string;
  readonly kind: "roll" | "ungraded" | "multigrade" | "aggregate" | "faulty";
  /** The grade it is of; `null` where it is of none or of no known one. */
  readonly place: GradeOfSchool | null;
  /** Pupils of a roll, classes of an aggregate. */
  readonly size: number;
  readonly problems: readonly Problem[];
}

function placeEntry({ index, given, problems: own, repeats, repeated }: ClassEntry): PlacedEntry {
  const name = `#${String(index)}`;
  const record = given as ClassRecord;
  const isAggregate = isRecord(given) && !isRoll(record);
  const place = isAggregate ? null : own.length === 0 ? gradeOfSound(record) : gradeOf(given);
  const twice = place !== null && repeats === "again" ? repeated : [];
  const problems = [...own, ...twice];
  // An id that is no text still tells classes apart.
  if (twice.length > 0 || own.some(({ path }) => path[1] !== "classId")) return { name, kind: "faulty", place, size: 0, problems };
  if (!isRoll(record)) return { name, kind: "aggregate", place, size: record.classes, problems };
  if (gradeOfClass(record, own) === "multigrade") return { name, kind: "multigrade", place: null, size: record.pupils, problems };
  return { name, kind: place === null ? "ungraded" : "roll", place, size: record.pupils, problems };
}

/** The grade of a class that nothing is wrong with: it was checked when the class was read. */
function gradeOfSound({ schoolId, stage, grade }: ClassRecord): GradeOfSchool | null {
  return isAbsent(grade) || isAbsent(schoolId) ? null : { schoolId, stage, grade };
}

/** The sizes of a grade that has classes; unknown while one of them is in error. */
function sizesOf({ schoolId, stage, grade }: GradeOfSchool, entries: readonly PlacedEntry[]): GradeClassSizes[] {
  const sizes = entries.filter(({ kind, size }) => kind === "roll" && size > 0).map(({ size }) => size);
  const classes = sizes.length;
  if (entries.some(({ kind }) => kind === "faulty")) {
    return [{ schoolId, stage, grade, classes, least: null, most: null, spread: null }];
  }
  if (classes === 0) return [];
  const least = sizes.reduce((one, other) => Math.min(one, other));
  const most = sizes.reduce((one, other) => Math.max(one, other));
  return [{ schoolId, stage, grade, classes, least, most, spread: most - least }];
}

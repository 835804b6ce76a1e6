import type { GradeOfSchool, IntakeScore } from "../../model/records/management.js";
import { reporterUnder, type Problem } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { requireArray } from "../../foundation/usageError.js";
import { figureProblem, isAbsent, textProblem } from "../../model/checkFigure.js";
import { momentsOf } from "../../statistics/momentsOf.js";
import { shareBetween } from "../../statistics/exact/shareBetween.js";
import { compareGrades, gradeKey, gradeOf } from "./gradeOfSchool.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

/** The share of one grade in one school. */
export interface GradeVarianceShare extends GradeOfSchool, IndicatorValue {
  readonly classes: number;
  /** Pupils with a sound score. */
  readonly pupils: number;
}

/** Result of {@link betweenClassVarianceShare}: its value is the largest share of all grades. */
export interface BetweenClassVarianceShare extends IndicatorValue {
  /** Every grade of every school that a score names, by school, stage and grade. */
  readonly grades: readonly GradeVarianceShare[];
  readonly problems: readonly Problem[];
}

interface Grade {
  readonly place: GradeOfSchool;
  readonly classes: Map<string, number[]>;
  readonly faulty: string[];
  readonly unscored: string[];
}

/**
 * How much of the spread of an intake score lies between the classes of a grade: η² = SS_between / SS_total, from 0
 * (the classes have the same mean) to 1 (within each class all scores are the same). Its value is that of the worst
 * grade. The sums are exact, so the order of the pupils never shows.
 *
 * Chance alone gives about (classes − 1) / (pupils − 1): small grades are never at 0. A grade whose scores are all the
 * same has no share and is left aside. A pupil without a score leaves the grade, and the value, unknown.
 *
 * @param scores - One record a pupil. Scores are finite numbers of at most 2^53 − 1 either side of 0.
 * @returns The value, or `null` with the reasons; records are named by their index, `#0` being the first.
 * @throws UsageError `notAnArray`.
 *
 * Source: 朔政办发〔2016〕45号 clause 十五, "classes are made up evenly"; 义务教育法 art. 22; the formula is this library's.
 *
 * @example
 * ```ts
 * import { betweenClassVarianceShare } from "edu-balance";
 *
 * const pupil = (classId: string, score: number) => ({ schoolId: "s-1", stage: "juniorSecondary" as const, grade: 1, classId, score });
 * // Means 2 and 6 around 4: between the classes 16, in all 9 + 1 + 1 + 9 = 20.
 * betweenClassVarianceShare([pupil("1", 1), pupil("1", 3), pupil("2", 5), pupil("2", 7)]).value; // => 0.8
 * betweenClassVarianceShare([pupil("1", 1), pupil("1", 7), pupil("2", 5), pupil("2", 3)]).value; // => 0
 * betweenClassVarianceShare([pupil("1", 5), pupil("2", 5)]).reasons; // => [{ code: "zeroDenominator", fields: ["totalSumOfSquares"] }]
 * ```
 */
export function betweenClassVarianceShare(scores: readonly IntakeScore[]): BetweenClassVarianceShare {
  requireArray(scores, "scores");
  const problems: Problem[] = [];
  const grades = new Map<string, Grade>();
  const adrift: string[] = [];
  scores.forEach((given: unknown, index) => {
    const before = problems.length;
    const name = `#${String(index)}`;
    const report = reporterUnder(problems, [index]);
    if (typeof given !== "object" || given === null) {
      report([], "notAnObject", given);
      adrift.push(name);
      return;
    }
    const { classId, score, ...rest } = given as { readonly [Key in keyof IntakeScore]?: unknown };
    const place = gradeOf(rest, report);
    if (isAbsent(rest.grade)) report(["grade"], "missing", rest.grade);
    report(["classId"], textProblem(classId), classId);
    if (!isAbsent(score)) report(["score"], figureProblem(typeof score === "number" ? Math.abs(score) : score, "amount"), score);
    if (place === null) {
      adrift.push(name);
      return;
    }
    const grade = gradeAt(grades, place);
    if (problems.length > before) grade.faulty.push(name);
    else if (isAbsent(score)) grade.unscored.push(name);
    else classAt(grade, classId as string).push(score as number);
  });
  const list = [...grades.values()].map(shareOf).sort(compareGrades);
  return { ...worstOf(list, adrift), grades: list, problems };
}

function gradeAt(grades: Map<string, Grade>, place: GradeOfSchool): Grade {
  const key = gradeKey(place);
  const known = grades.get(key);
  if (known !== undefined) return known;
  const grade: Grade = { place, classes: new Map(), faulty: [], unscored: [] };
  grades.set(key, grade);
  return grade;
}

function classAt({ classes }: Grade, classId: string): number[] {
  const known = classes.get(classId);
  if (known !== undefined) return known;
  const scores: number[] = [];
  classes.set(classId, scores);
  return scores;
}

function shareOf({ place, classes, faulty, unscored }: Grade): GradeVarianceShare {
  const parts = [...classes.values()].map((scores) => momentsOf(scores));
  const known = { ...place, classes: classes.size, pupils: parts.reduce((pupils, { count }) => pupils + count, 0) };
  const wanting = reasonsOf(faulty, unscored);
  if (wanting.length > 0) return { ...known, value: null, reasons: wanting };
  const value = shareBetween(parts);
  return { ...known, value, reasons: value === null ? [{ code: "zeroDenominator", fields: ["totalSumOfSquares"] }] : [] };
}

function reasonsOf(faulty: readonly string[], unscored: readonly string[]): readonly Reason[] {
  return [
    ...(faulty.length > 0 ? [{ code: "invalidRecord", units: faulty } as const] : []),
    ...(unscored.length > 0 ? [{ code: "missingFigure", field: "score", units: unscored } as const] : []),
  ];
}

function worstOf(grades: readonly GradeVarianceShare[], adrift: readonly string[]): IndicatorValue {
  const wanting = grades.flatMap(({ reasons }) => reasons).filter(({ code }) => code !== "zeroDenominator");
  const unplaced = reasonsOf(adrift, []);
  if (wanting.length + unplaced.length > 0) return { value: null, reasons: [...unplaced, ...wanting] };
  const values = grades.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length > 0) return { value: values.reduce((one, other) => Math.max(one, other)), reasons: [] };
  return { value: null, reasons: grades[0]?.reasons ?? [{ code: "noUnits" }] };
}

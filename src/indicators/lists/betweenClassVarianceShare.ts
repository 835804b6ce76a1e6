import type { Problem } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { requireArray } from "../../foundation/usageError.js";
import { isAbsent } from "../../model/checkFigure.js";
import { problemsByRow, readList } from "../../model/reading/readList.js";
import { managementRecord, type GradeOfSchool, type IntakeScore } from "../../model/records/management.js";
import { shareBetween } from "../../statistics/exact/shareBetween.js";
import { momentsOf } from "../../statistics/momentsOf.js";
import type { IndicatorValue } from "../school/indicatorValue.js";
import { byGrade, compareGrades, gradeOf } from "./gradeOfSchool.js";

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
  const { problems } = readList(managementRecord.fields.intakeScores, scores, { path: [] });
  const byRow = problemsByRow(problems, 0);
  const entries = Array.from(scores, (given, index) => placeScore(given, index, byRow.has(index)));
  const grades = byGrade(entries)
    .map((grade) => shareOf(grade.place, grade.entries))
    .sort(compareGrades);
  const adrift = entries.flatMap(({ place, name }) => (place === null ? [name] : []));
  return { ...worstOf(grades, adrift), grades, problems };
}

/** The score of a pupil with its grade. */
interface PlacedScore {
  /** Its index, `#0` being the first. */
  readonly name: string;
  readonly kind: "scored" | "unscored" | "faulty";
  /** The grade it is of; `null` where that is not known. */
  readonly place: GradeOfSchool | null;
  readonly classId: string;
  readonly score: number;
}

function placeScore(given: IntakeScore, index: number, isFaulty: boolean): PlacedScore {
  const name = `#${String(index)}`;
  const place = gradeOf(given);
  if (isFaulty || place === null) return { name, kind: "faulty", place, classId: "", score: 0 };
  const { classId, score } = given;
  return isAbsent(score) ? { name, kind: "unscored", place, classId, score: 0 } : { name, kind: "scored", place, classId, score };
}

function shareOf(place: GradeOfSchool, entries: readonly PlacedScore[]): GradeVarianceShare {
  const classes = new Map<string, number[]>();
  for (const { kind, classId, score } of entries) {
    if (kind !== "scored") continue;
    const known = classes.get(classId);
    if (known === undefined) classes.set(classId, [score]);
    else known.push(score);
  }
  const namesOf = (kind: PlacedScore["kind"]): string[] => entries.flatMap((each) => (each.kind === kind ? [each.name] : []));
  const parts = [...classes.values()].map((own) => momentsOf(own));
  const known = { ...place, classes: classes.size, pupils: parts.reduce((pupils, { count }) => pupils + count, 0) };
  const gaps = reasonsOf(namesOf("faulty"), namesOf("unscored"));
  if (gaps.length > 0) return { ...known, value: null, reasons: gaps };
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
  const gaps = grades.flatMap(({ reasons }) => reasons).filter(({ code }) => code !== "zeroDenominator");
  const unplaced = reasonsOf(adrift, []);
  if (gaps.length + unplaced.length > 0) return { value: null, reasons: [...unplaced, ...gaps] };
  const values = grades.flatMap(({ value }) => (value === null ? [] : [value]));
  if (values.length > 0) return { value: values.reduce((one, other) => Math.max(one, other)), reasons: [] };
  return { value: null, reasons: grades[0]?.reasons ?? [{ code: "noUnits" }] };
}

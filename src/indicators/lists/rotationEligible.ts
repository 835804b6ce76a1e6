import type { Problem } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { requireArray, requireObject, UsageError } from "../../foundation/usageError.js";
import { isAbsent } from "../../model/checkFigure.js";
import { findRepeats } from "../../model/reading/findRepeats.js";
import { gapsIn, joinGaps, missingFirst, type FigureGap } from "../../model/reading/readFigures.js";
import { readList, sortByRow, type ListReading } from "../../model/reading/readList.js";
import { fieldName, readRecord } from "../../model/reading/readRecord.js";
import {
  type AgeLimits,
  rotationRoster,
  rotationRule,
  rotationTeacher,
  type RotationRule,
  type RotationTeacher,
} from "../../model/records/rotation.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

/** Result of {@link rotationEligible}. */
export interface RotationEligibility extends IndicatorValue {
  /** Those certainly eligible, and with them those of whom it is not known; `null` where somebody is given twice. */
  readonly range: { readonly least: number; readonly most: number } | null;
  /** All who were given. */
  readonly persons: number;
  /** Of whom it is not known, by id, or `#` and the position of a record in error. */
  readonly unknown: readonly string[];
  readonly problems: readonly Problem[];
}

/**
 * Heads and teachers eligible to rotate under a province's rule: years at the school ≥ the rule's, and age not above its
 * cap. Heads need `headYears` or `headTerms` where the rule has them, else the years of teachers. Who lacks a figure that
 * would decide is counted apart: the count lies between those certain and those possible.
 *
 * Source: 朔政办发〔2016〕45号 十; 教师〔2014〕4号, which leaves the years to the provinces. There is no default rule.
 *
 * @param teachers - All heads and teachers, each once.
 * @param rule - The province's rule.
 * @returns Persons, `null` with the range and the reasons where it is not known of somebody.
 * @throws UsageError `notAnArray`, `notAnObject`, `badOption` (a rule with numbers that cannot be right).
 *
 * @example
 * ```ts
 * import { rotationEligible } from "edu-balance";
 *
 * const teachers = [
 *   { id: "t-1", role: "teacher", yearsAtSchool: 6, age: 45, gender: "female" },
 *   { id: "t-2", role: "teacher", yearsAtSchool: 5, age: 30 },
 *   { id: "t-3", role: "teacher", yearsAtSchool: 9, age: 48 },
 *   { id: "t-4", role: "head", termsAsHead: 2, age: 44 },
 * ] as const;
 * const rule = { yearsAtSchool: 6, headTerms: 2, ageAtMost: { female: 45, male: 50 } };
 * const result = rotationEligible(teachers, rule);
 * [result.value, result.range, result.unknown]; // => [null, { least: 2, most: 3 }, ["t-3"]]
 * rotationEligible(teachers, { yearsAtSchool: 6 }).range; // => { least: 2, most: 3 }
 * ```
 */
export function rotationEligible(teachers: readonly RotationTeacher[], rule: RotationRule): RotationEligibility {
  requireArray(teachers, "teachers");
  requireObject(rule, "rule");
  const [wrong] = readRecord(rotationRule, rule, { path: [] }).problems;
  if (wrong !== undefined) throw new UsageError("badOption", `rule: ${wrong.message.en}.`, rule);
  return countEligible(readTeachers(teachers), rule);
}

/** Heads and teachers as they were read; who is given twice is in it twice. */
export interface TeacherReading extends ListReading<RotationTeacher> {
  /** All who were given; `null` where there is no list. */
  readonly persons: number | null;
  /** Ids that more than one of them has. */
  readonly repeated: readonly string[];
}

/** Reads heads and teachers; paths of problems begin with the index. */
export function readTeachers(given: unknown): TeacherReading {
  const list = readList(rotationRoster.fields.teachers, given, { path: [] });
  const again = findRepeats(list.rows, ({ id }) => id, { path: [], at: ["id"], name: fieldName(rotationTeacher.fields.id) });
  return {
    ...list,
    problems: sortByRow([...list.problems, ...again.problems], 0),
    persons: Array.isArray(given) ? given.length : null,
    repeated: again.keys,
  };
}

/** Counts those eligible under a rule that was read. */
export function countEligible(teachers: TeacherReading, rule: RotationRule): RotationEligibility {
  const { rows, repeated, problems } = teachers;
  const persons = teachers.persons ?? 0;
  const answers = new Map(rows.map(({ row, index }) => [index, { id: row.id, ...weighTeacher(row, rule) }] as const));
  const unknown = Array.from({ length: persons }, (_, index) => {
    const { id = `#${String(index)}`, holds = null } = answers.get(index) ?? {};
    return holds === null ? id : null;
  }).filter((id) => id !== null);
  const least = [...answers.values()].filter(({ holds }) => holds === true).length;
  const most = least + unknown.length;
  const range = repeated.length === 0 ? { least, most } : null;
  const isExact = range !== null && least === most;
  const reasons: Reason[] = [
    ...teachers.reasons.filter(({ code }) => code !== "noUnits"),
    ...(repeated.length === 0 ? [] : [{ code: "duplicateUnit", units: repeated } as const]),
    ...missingFirst(joinGaps([...answers.values()].flatMap(({ gaps }) => gaps))),
    ...(range === null || isExact ? [] : [{ code: "knownWithinRange", ...range } as const]),
  ];
  return { value: isExact ? least : null, reasons, range, persons, unknown, problems };
}

/** Whether something holds of somebody. */
interface Answer {
  /** `null`: not known. */
  readonly holds: boolean | null;
  /** The figures that would decide and are missing or invalid. */
  readonly gaps: readonly FigureGap[];
}

const YES: Answer = { holds: true, gaps: [] };
const NO: Answer = { holds: false, gaps: [] };

function weighTeacher(teacher: RotationTeacher, rule: RotationRule): Answer {
  const conditions = [weighService(teacher, rule), weighAge(teacher, rule.ageAtMost)];
  if (conditions.some(({ holds }) => holds === false)) return NO;
  const gaps = conditions.flatMap((each) => each.gaps);
  return { holds: conditions.every(({ holds }) => holds === true) ? true : null, gaps };
}

function weighService(teacher: RotationTeacher, { yearsAtSchool, headYears, headTerms }: RotationRule): Answer {
  if (teacher.role !== "head") return reaches(teacher, "yearsAtSchool", yearsAtSchool);
  if (isAbsent(headTerms)) return reaches(teacher, "yearsAtSchool", headYears ?? yearsAtSchool);
  const terms = reaches(teacher, "termsAsHead", headTerms);
  return isAbsent(headYears) ? terms : weighEither(terms, reaches(teacher, "yearsAtSchool", headYears));
}

function reaches(teacher: RotationTeacher, field: "yearsAtSchool" | "termsAsHead", floor: number): Answer {
  const gaps = gapsIn(rotationTeacher, teacher, [field], [teacher.id]);
  return gaps.length > 0 ? { holds: null, gaps } : (teacher[field] ?? 0) >= floor ? YES : NO;
}

/** One of two is enough. */
function weighEither(one: Answer, other: Answer): Answer {
  if (one.holds === true || other.holds === true) return YES;
  return { holds: one.holds === false && other.holds === false ? false : null, gaps: [...one.gaps, ...other.gaps] };
}

function weighAge(teacher: RotationTeacher, limits: AgeLimits | null | undefined): Answer {
  if (isAbsent(limits)) return YES;
  const gapsOf = (field: "age" | "gender"): FigureGap[] => gapsIn(rotationTeacher, teacher, [field], [teacher.id]);
  const noAge = gapsOf("age");
  if (noAge.length > 0) return { holds: null, gaps: noAge };
  const age = teacher.age ?? 0;
  const noGender = gapsOf("gender");
  const { female, male } = limits;
  const possible = noGender.length > 0 || isAbsent(teacher.gender) ? [female, male] : [limits[teacher.gender]];
  if (age <= Math.min(...possible)) return YES;
  return age > Math.max(...possible) ? NO : { holds: null, gaps: noGender };
}

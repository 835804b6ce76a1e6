import type { RotationRule, RotationTeacher } from "../../model/records/rotation.js";
import { problem, reporterUnder, type Problem, type ProblemCode, type Report } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { requireArray, requireObject, UsageError } from "../../foundation/usageError.js";
import { figureProblem, isAbsent, listProblem, textProblem, type FigureKind } from "../../model/checkFigure.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

/** Result of {@link rotationEligible}. */
export interface RotationEligibility extends IndicatorValue {
  /** Those certainly eligible, and with them those of whom it cannot be told; `null` where somebody stands twice. */
  readonly range: { readonly least: number; readonly most: number } | null;
  /** All who were given. */
  readonly persons: number;
  /** Of whom it cannot be told, by id, or `#` and the position of a record in error. */
  readonly unknown: readonly string[];
  readonly problems: readonly Problem[];
}

/** What is wrong with a rule, seen from the rule. */
export function rotationRuleProblems(rule: unknown): Problem[] {
  if (typeof rule !== "object" || rule === null || Array.isArray(rule)) return [problem([], "notAnObject", rule)];
  const problems: Problem[] = [];
  const { yearsAtSchool, headYears, headTerms, ageAtMost } = rule as Partial<Record<keyof RotationRule, unknown>>;
  const check = (path: readonly string[], value: unknown, kind: FigureKind): void => {
    const code = isAbsent(value) ? "missing" : figureProblem(value, kind);
    if (code !== null) problems.push(problem(path, code, value));
  };
  check(["yearsAtSchool"], yearsAtSchool, "amount");
  if (!isAbsent(headYears)) check(["headYears"], headYears, "amount");
  if (!isAbsent(headTerms)) check(["headTerms"], headTerms, "count");
  if (isAbsent(ageAtMost)) return problems;
  if (typeof ageAtMost !== "object") return [...problems, problem(["ageAtMost"], "notAnObject", ageAtMost)];
  const { female, male } = ageAtMost as { readonly female?: unknown; readonly male?: unknown };
  check(["ageAtMost", "female"], female, "count");
  check(["ageAtMost", "male"], male, "count");
  return problems;
}

/**
 * Heads and teachers eligible to rotate under a province's rule: years at the school ≥ the rule's, and age not above its
 * cap. Heads go by `headYears` or `headTerms` where the rule has them, else by the years of teachers. Who lacks a figure
 * that would decide is counted apart: the count lies between those certain and those possible.
 *
 * Source: 朔政办发〔2016〕45号 十; 教师〔2014〕4号, which leaves the years to the provinces. There is no default rule.
 *
 * @param teachers - All heads and teachers, each once.
 * @param rule - The province's rule.
 * @returns Persons, `null` with the range and the reasons where it cannot be told of somebody.
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
  const [wrong] = rotationRuleProblems(rule);
  if (wrong !== undefined) throw new UsageError("badOption", `rule: ${wrong.message.en}.`, rule);
  const problems: Problem[] = [];
  const wanting: Wanting = { missing: new Map(), invalid: new Map() };
  const records: string[] = [];
  const repeated: string[] = [];
  const unknown: string[] = [];
  const seen = new Set<unknown>();
  let least = 0;
  teachers.forEach((given: unknown, index) => {
    const report = reporterUnder(problems, [index]);
    const teacher = soundTeacher(given, report);
    if (teacher === null) {
      records.push(`#${String(index)}`);
      unknown.push(`#${String(index)}`);
      return;
    }
    const { id } = teacher;
    if (seen.has(id)) {
      report(["id"], "duplicateId", id);
      if (!repeated.includes(id)) repeated.push(id);
    }
    seen.add(id);
    const answer = eligibility(teacher, rule, wanting);
    if (answer === true) least += 1;
    else if (answer === null) unknown.push(id);
  });
  const most = least + unknown.length;
  const exact = repeated.length === 0 && least === most;
  const reasons: Reason[] = [
    ...(records.length === 0 ? [] : [{ code: "invalidRecord", units: records } as const]),
    ...(repeated.length === 0 ? [] : [{ code: "duplicateUnit", units: repeated } as const]),
    ...[...wanting.missing].map(([field, units]) => ({ code: "missingFigure", field, units }) as const),
    ...[...wanting.invalid].map(([field, units]) => ({ code: "invalidFigure", field, units }) as const),
    ...(repeated.length > 0 || least === most ? [] : [{ code: "knownWithinRange", least, most } as const]),
  ];
  return {
    value: exact ? least : null,
    reasons,
    range: repeated.length === 0 ? { least, most } : null,
    persons: teachers.length,
    unknown,
    problems,
  };
}

const ROLES = ["head", "teacher"] as const;
const GENDERS = ["female", "male"] as const;

/** Ids of those who lack a figure that would decide, by figure. */
interface Wanting {
  readonly missing: Map<string, string[]>;
  readonly invalid: Map<string, string[]>;
}

function soundTeacher(given: unknown, report: Report): RotationTeacher | null {
  if (typeof given !== "object" || given === null) {
    report([], "notAnObject", given);
    return null;
  }
  const { id, role } = given as Partial<RotationTeacher>;
  const badId = textProblem(id);
  const badRole = listProblem(role, ROLES);
  report(["id"], badId, id);
  report(["role"], badRole, role);
  const teacher = given as RotationTeacher;
  for (const field of ["yearsAtSchool", "age", "termsAsHead"] as const) report([field], figureError(teacher, field), teacher[field]);
  report(["gender"], isAbsent(teacher.gender) ? null : listProblem(teacher.gender, GENDERS), teacher.gender);
  return badId === null && badRole === null ? teacher : null;
}

const KINDS = { yearsAtSchool: "amount", age: "count", termsAsHead: "count" } as const;

/** What is wrong with a figure that was given, or `null`. */
function figureError(teacher: RotationTeacher, field: keyof typeof KINDS): ProblemCode | null {
  return isAbsent(teacher[field]) ? null : figureProblem(teacher[field], KINDS[field]);
}

/** Whether somebody is eligible; `null` where it cannot be told. */
function eligibility(teacher: RotationTeacher, rule: RotationRule, wanting: Wanting): boolean | null {
  const lacking: (readonly [map: Map<string, string[]>, field: string])[] = [];
  const read = (field: keyof typeof KINDS): number | null => {
    const value = teacher[field];
    const code = figureError(teacher, field);
    if (!isAbsent(value) && code === null) return value;
    lacking.push([code === null ? wanting.missing : wanting.invalid, field]);
    return null;
  };
  const reached = (figure: number | null, floor: number): boolean | null => (figure === null ? null : figure >= floor);
  const served = (): boolean | null => {
    if (teacher.role === "head" && !isAbsent(rule.headTerms)) {
      const terms = reached(read("termsAsHead"), rule.headTerms);
      if (terms === true || isAbsent(rule.headYears)) return terms;
      const years = reached(read("yearsAtSchool"), rule.headYears);
      return years === false ? terms : years;
    }
    const floor = teacher.role === "head" ? (rule.headYears ?? rule.yearsAtSchool) : rule.yearsAtSchool;
    return reached(read("yearsAtSchool"), floor);
  };
  const young = (): boolean | null => {
    if (isAbsent(rule.ageAtMost)) return true;
    const { female, male } = rule.ageAtMost;
    const { gender } = teacher;
    const age = read("age");
    if (age === null) return null;
    if (listProblem(gender, GENDERS) === null && !isAbsent(gender)) return age <= rule.ageAtMost[gender];
    if (age <= Math.min(female, male)) return true;
    if (age > Math.max(female, male)) return false;
    lacking.push([isAbsent(gender) ? wanting.missing : wanting.invalid, "gender"]);
    return null;
  };
  const long = served();
  // Terms do not matter where the years decide.
  if (long !== null) lacking.length = 0;
  const answers = [long, young()];
  if (answers.includes(false)) return false;
  if (!answers.includes(null)) return true;
  for (const [map, field] of lacking) map.set(field, [...(map.get(field) ?? []), teacher.id]);
  return null;
}

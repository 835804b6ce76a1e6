import { reporterUnder, type Problem, type ProblemCode, type Report } from "../../findings/problem.js";
import { isCalendarDate, type CalendarDate } from "../../foundation/calendarDate.js";
import type { LocalText } from "../../foundation/localText.js";
import { requireArray, requireObject } from "../../foundation/usageError.js";
import { figureProblem, isAbsent, listProblem, requiredCountProblem, textProblem } from "../../model/checkFigure.js";
import { STAGES } from "../../model/stageUnit.js";
import type { Citation, Comparator, Confirmation, Stage } from "../../policy/records/types.js";
import { COMPARATORS } from "../../policy/records/lists.js";

/** A number of a standard: one for both stages, or one for each. */
export type StandardLimit = number | Readonly<Record<Stage, number>>;

/** One item of a province's basic standard. */
export interface StandardItem {
  readonly id: string;
  readonly name: LocalText;
  /** Unit of the values; for yes-no items any word, with `">="` and the limit 1. */
  readonly unit: string;
  readonly comparator: Comparator;
  readonly limit: StandardLimit;
  /**
   * How far a permitted miss may fall, itself included: the figure, never a percentage of the limit. For `"<="` and `"<"`
   * it is how far a permitted miss may rise. Not for `"="`.
   */
  readonly missFloor?: StandardLimit | undefined;
}

/** A province's basic standard: the items every school is held against and how many it may miss. */
export interface SchoolStandardProfile {
  /** What the standard is, in the caller's words; it stands in every finding that rests on it. */
  readonly name: string;
  readonly source?: Citation | undefined;
  /** How the figures were confirmed. Default `"unverified"`. */
  readonly confirmation?: Confirmation | undefined;
  /** First day in force, for the findings. Default the day of the assessment. */
  readonly effectiveFrom?: CalendarDate | undefined;
  readonly items: readonly StandardItem[];
  readonly mayMiss: number;
}

/** Reports what is wrong with a profile; one with problems is not judged by. */
export function checkProfile(profile: SchoolStandardProfile, problems: Problem[]): void {
  requireObject(profile, "input.profile");
  requireArray(profile.items, "input.profile.items");
  const report = reporterUnder(problems, ["profile"]);
  report(["name"], textProblem(profile.name), profile.name);
  report(["mayMiss"], requiredCountProblem(profile.mayMiss), profile.mayMiss);
  if (!isAbsent(profile.effectiveFrom) && !isCalendarDate(profile.effectiveFrom)) {
    report(["effectiveFrom"], "notADate", profile.effectiveFrom);
  }
  if (profile.items.length === 0) report(["items"], "missing", null);
  const seen = new Set<unknown>();
  profile.items.forEach((item: unknown, index) => {
    const reportItem = reporterUnder(problems, ["profile", "items", index]);
    if (typeof item !== "object" || item === null) {
      reportItem([], "notAnObject", item);
      return;
    }
    checkItem(item, reportItem);
    const { id } = item as Partial<StandardItem>;
    if (id !== undefined && seen.has(id)) reportItem(["id"], "duplicateId", id);
    seen.add(id);
  });
}

function checkItem(item: object, report: Report): void {
  const { id, name, unit, comparator, limit, missFloor } = item as Partial<Record<keyof StandardItem, unknown>>;
  report(["id"], textProblem(id), id);
  checkName(name, report);
  report(["unit"], textProblem(unit), unit);
  report(["comparator"], listProblem(comparator, COMPARATORS), comparator);
  const limits = checkLimit(limit, "limit", report);
  if (isAbsent(missFloor)) return;
  if (comparator === "=") {
    report(["missFloor"], "notExpected", missFloor);
    return;
  }
  const floors = checkLimit(missFloor, "missFloor", report);
  const downward = comparator === ">=" || comparator === ">";
  const wrongSide = STAGES.some((stage) => {
    const [floor, bound] = [floors?.[stage], limits?.[stage]];
    return floor !== undefined && bound !== undefined && (downward ? floor > bound : floor < bound);
  });
  if (wrongSide) report(["missFloor"], "contradicts", missFloor);
}

/** The name of a profile or table, empty where it has none that could be shown. */
export function nameOf({ name }: { readonly name: unknown }): string {
  return typeof name === "string" ? name : "";
}

/** Reports a name that is not there in both languages. */
export function checkName(name: unknown, report: Report): void {
  if (typeof name !== "object" || name === null) {
    report(["name"], isAbsent(name) ? "missing" : "notAnObject", name);
    return;
  }
  const { zh, en } = name as Partial<Record<keyof LocalText, unknown>>;
  report(["name", "zh"], textProblem(zh), zh);
  report(["name", "en"], textProblem(en), en);
}

function checkLimit(limit: unknown, field: "limit" | "missFloor", report: Report): Readonly<Record<Stage, number>> | null {
  if (typeof limit !== "object" || limit === null) {
    const code = amountProblem(limit);
    report([field], code, limit);
    return code === null ? byStage(limit as number) : null;
  }
  const each = limit as Partial<Record<Stage, unknown>>;
  const codes = STAGES.map((stage) => {
    const code = amountProblem(each[stage]);
    report([field, stage], code, each[stage]);
    return code;
  });
  return codes.every((code) => code === null) ? byStage(limit as StandardLimit) : null;
}

function amountProblem(value: unknown): ProblemCode | null {
  return isAbsent(value) ? "missing" : figureProblem(value, "amount");
}

/** A number of the standard for each stage. */
export function byStage(limit: StandardLimit): Readonly<Record<Stage, number>> {
  return typeof limit === "number" ? { primary: limit, juniorSecondary: limit } : limit;
}

import { problem, type Problem, type ProblemCode } from "../../findings/problem.js";
import { figureProblem, isAbsent, listProblem } from "../../model/checkFigure.js";
import type { AnswerState } from "../../model/checklistAnswer.js";
import { COMPARATORS } from "../../policy/records/lists.js";
import { atLeastZero, ceilingOf, compare, decimalOf, floorOf, minus, times, ZERO, type Decimal } from "../../statistics/exact/decimal.js";
import { POINT_COUNTINGS } from "./lists.js";
import type { AllOrNothingRule, DeductionRule, PercentagePointRule, StateRule } from "../../model/records/governmentWork.js";
import type { WorkAnswer } from "../../model/records/answers.js";

export type {
  AllOrNothingRule,
  AwardedRule,
  DeductionRule,
  OccurrenceRule,
  PercentagePointRule,
  StateRule,
} from "../../model/records/governmentWork.js";
export type { WorkAnswer } from "../../model/records/answers.js";

const HUNDRED: Decimal = { digits: 100n, places: 0 };

/** The figure of an answer that a rule reads. */
export const FIGURE_OF: Readonly<Record<DeductionRule["kind"], "points" | "state" | "value" | "occurrences">> = {
  awarded: "points",
  byState: "state",
  perPercentagePoint: "value",
  perOccurrence: "occurrences",
  allOrNothing: "value",
};

/** What is wrong with a rule. */
export function ruleProblems(given: unknown): Problem[] {
  if (typeof given !== "object" || given === null) return [problem(["rule"], isAbsent(given) ? "missing" : "notAnObject", given)];
  const rule = given as Readonly<Record<string, unknown>>;
  const kind = rule["kind"];
  const field = (name: string, code: ProblemCode | null): Problem[] => (code === null ? [] : [problem(["rule", name], code, rule[name])]);
  const amount = (name: string): Problem[] => field(name, isAbsent(rule[name]) ? "missing" : figureProblem(rule[name], "amount"));
  const targeted = kind === "perPercentagePoint" || kind === "allOrNothing";
  return [
    ...field("kind", listProblem(kind, Object.keys(FIGURE_OF))),
    ...(kind === "byState" ? [...amount("partly"), ...(rule["notMet"] === "all" ? [] : amount("notMet"))] : []),
    ...(kind === "perPercentagePoint" || kind === "perOccurrence" ? amount("deduct") : []),
    ...(kind === "perPercentagePoint" ? field("counting", listProblem(rule["counting"], POINT_COUNTINGS)) : []),
    ...(targeted ? field("comparator", listProblem(rule["comparator"], kind === "allOrNothing" ? COMPARATORS : [">=", "<="])) : []),
    ...(targeted ? field("target", isAbsent(rule["target"]) ? "missing" : signedProblem(rule["target"])) : []),
  ];
}

/** What is wrong with a figure that may be below 0, such as a growth, or `null`. */
function signedProblem(value: unknown): ProblemCode | null {
  return figureProblem(typeof value === "number" ? Math.abs(value) : value, "amount");
}

/** The points that a checked answer would give; `null` where the rule sets none for it. */
export function pointsBy(rule: DeductionRule, full: number, answer: WorkAnswer): Decimal | null {
  const after = (deduction: Decimal): Decimal => atLeastZero(minus(decimalOf(full), deduction));
  switch (rule.kind) {
    case "awarded":
      return decimalOf(answer.points ?? 0);
    case "byState":
      return pointsOfState(rule, full, answer.state, after);
    case "perPercentagePoint":
      return after(times(decimalOf(rule.deduct), pointsShort(rule, decimalOf(answer.value ?? 0))));
    case "perOccurrence":
      return after(times(decimalOf(rule.deduct), decimalOf(answer.occurrences ?? 0)));
    case "allOrNothing":
      return reaches(rule, decimalOf(answer.value ?? 0)) ? decimalOf(full) : ZERO;
  }
}

function pointsOfState(
  rule: StateRule,
  full: number,
  state: AnswerState | undefined,
  after: (deduction: Decimal) => Decimal,
): Decimal | null {
  switch (state) {
    case "met":
      return decimalOf(full);
    case "partly":
      return after(decimalOf(rule.partly));
    case "notMet":
      return rule.notMet === "all" ? ZERO : after(decimalOf(rule.notMet));
    case "notApplicable":
    case "unknown":
    case undefined:
      return null;
  }
}

function pointsShort({ comparator, target, counting }: PercentagePointRule, value: Decimal): Decimal {
  const aim = decimalOf(target);
  const short = times(atLeastZero(comparator === ">=" ? minus(aim, value) : minus(value, aim)), HUNDRED);
  if (counting === "proportional") return short;
  return counting === "whole" ? floorOf(short) : ceilingOf(short);
}

function reaches({ comparator, target }: AllOrNothingRule, value: Decimal): boolean {
  const order = compare(value, decimalOf(target));
  switch (comparator) {
    case "<=":
      return order <= 0;
    case ">=":
      return order >= 0;
    case "<":
      return order < 0;
    case ">":
      return order > 0;
    case "=":
      return order === 0;
  }
}

import { readResult } from "./readResult.js";
import { VERDICTS_BY_WEIGHT, type Subject, type Verdict } from "../../findings/finding.js";
import type { CalendarDate } from "../../foundation/calendarDate.js";
import { requireArray, requireObject } from "../../foundation/usageError.js";
import type { ShuozhouAssessment } from "../shuozhou2016/assessShuozhou2016.js";
import { compareGravity } from "./parts/gravity.js";
import { pairFindings, type ComparedState, type ComparedSubject, type FindingPair } from "./parts/pairFindings.js";

/** The ways a verdict can turn. */
export const TURNS = ["worse", "better", "other"] as const;
/** Which way a verdict turned. */
export type Turn = (typeof TURNS)[number];

/** A finding whose verdict is another than before. */
export interface TurnedFinding extends ComparedSubject {
  /** `other` where one of the verdicts judges nothing: `described` or `notApplicable`. */
  readonly turn: Turn;
  readonly before: ComparedState;
  readonly after: ComparedState;
}

/** A finding that only one of the results has. */
export interface SingleFinding extends ComparedSubject, ComparedState {}

/** A clause whose verdict turned in a county, or over the city. */
export interface TurnedClause {
  /** Number of the clause. */
  readonly clause: string;
  /** Id of the county; `null` for the verdict over the city. */
  readonly county: string | null;
  readonly turn: Turn;
  readonly before: Verdict;
  readonly after: Verdict;
}

/** One of the results that are compared. */
export interface ComparedResult {
  readonly asOf: CalendarDate;
  readonly subject: Subject;
  readonly verdict: Verdict;
}

/** Result of {@link compareAssessments}. */
export interface AssessmentComparison {
  readonly standard: "shuozhou2016";
  readonly before: ComparedResult;
  readonly after: ComparedResult;
  readonly clauses: readonly TurnedClause[];
  /** Findings that both results have and whose verdict turned: what got worse first, the gravest before the rest, then what got better. */
  readonly turned: readonly TurnedFinding[];
  /** Findings of the second result alone. */
  readonly appeared: readonly SingleFinding[];
  /** Findings of the first result alone. */
  readonly gone: readonly SingleFinding[];
  /** How many findings have the verdict they had. */
  readonly unchanged: number;
}

/**
 * What turned between two results of the scorecard of 朔政办发〔2016〕45号, finding by finding.
 *
 * Findings are the same where clause, county, school, indicator, stage and goal are, and the year or resource where there is one for
 * each. What is said of several counties is compared in each of them. A school that meets a measure is in a list of the result and has
 * no finding: it is compared as `met`, without a value.
 *
 * @param before - What `assessShuozhou2016` returned for the earlier day, or the same read back from JSON.
 * @param after - The same for the later day.
 * @throws UsageError `notAnObject`, `notAnArray`.
 *
 * @example
 * ```ts
 * import { assessShuozhou2016, compareAssessments } from "edu-balance";
 *
 * const yingxian = { id: "yingxian", place: "140622" };
 * const on = (asOf: string, rotated: number) =>
 *   assessShuozhou2016({ counties: [{ county: yingxian, rotation: { counts: { rotated, eligible: 100 } } }] }, { asOf });
 * const { turned } = compareAssessments(on("2016-12-31", 9), on("2017-12-31", 12));
 * const better = turned.filter(({ turn }) => turn === "better");
 * better.map(({ county, indicator, before, after }) => [county, indicator, before.value, after.value]);
 * // => [["yingxian", "rotationShare", 0.09, 0.12]]
 * ```
 */
export function compareAssessments(before: ShuozhouAssessment, after: ShuozhouAssessment): AssessmentComparison {
  for (const [name, result] of Object.entries({ before, after })) {
    requireObject(result, name);
    requireArray(result.clauses, `${name}.clauses`);
  }
  return readResult(after, "before and after", () => comparisonOf(before, after));
}

function comparisonOf(before: ShuozhouAssessment, after: ShuozhouAssessment): AssessmentComparison {
  const pairs = pairFindings(before, after);
  return {
    standard: after.standard,
    before: headOf(before),
    after: headOf(after),
    clauses: worseFirst(turnedClauses(before, after)),
    turned: worseFirst(gravestFirst(pairs, after.asOf).flatMap(turnedFinding)),
    appeared: pairs.flatMap(({ about, before: was, after: is }) => (was === null && is !== null ? [{ ...about, ...is }] : [])),
    gone: pairs.flatMap(({ about, before: was, after: is }) => (was !== null && is === null ? [{ ...about, ...was }] : [])),
    unchanged: pairs.filter(({ before: was, after: is }) => was !== null && was.verdict === is?.verdict).length,
  };
}

function headOf({ asOf, subject, verdict }: ShuozhouAssessment): ComparedResult {
  return { asOf, subject, verdict };
}

function turnedFinding({ about, before, after }: FindingPair): TurnedFinding[] {
  if (before === null || after === null || before.verdict === after.verdict) return [];
  return [{ ...about, turn: turnOf(before.verdict, after.verdict), before, after }];
}

/** What is not met now before what was not met, then by how grave it is. */
function gravestFirst(pairs: readonly FindingPair[], asOf: CalendarDate): FindingPair[] {
  const rank = ({ before, after }: FindingPair): number => (after?.verdict === "notMet" ? 0 : before?.verdict === "notMet" ? 1 : 2);
  return [...pairs].sort((one, other) => rank(one) - rank(other) || compareGravity(one.finding, other.finding, asOf));
}

function turnedClauses(before: ShuozhouAssessment, after: ShuozhouAssessment): TurnedClause[] {
  return after.clauses.flatMap(({ id, number: clause, verdict, counties }) => {
    const earlier = before.clauses.find((each) => each.id === id);
    if (earlier === undefined) return [];
    const inCounties = counties.map(({ county, verdict: is }) => ({
      county,
      was: earlier.counties.find((each) => each.county === county)?.verdict,
      is,
    }));
    return [{ county: null, was: earlier.verdict, is: verdict }, ...inCounties].flatMap(({ county, was, is }): TurnedClause[] =>
      was === undefined || was === is ? [] : [{ clause, county, turn: turnOf(was, is), before: was, after: is }],
    );
  });
}

function turnOf(before: Verdict, after: Verdict): Turn {
  if (judgesNothing(before) || judgesNothing(after)) return "other";
  return VERDICTS_BY_WEIGHT.indexOf(after) < VERDICTS_BY_WEIGHT.indexOf(before) ? "worse" : "better";
}

function judgesNothing(verdict: Verdict): boolean {
  return verdict === "described" || verdict === "notApplicable";
}

function worseFirst<Turned extends { readonly turn: Turn }>(turned: readonly Turned[]): Turned[] {
  return TURNS.flatMap((turn) => turned.filter((each) => each.turn === turn));
}

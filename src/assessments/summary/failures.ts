import { isJudgedValue } from "../../findings/judgedValue.js";
import { readResult } from "./readResult.js";
import type { CalendarDate } from "../../foundation/calendarDate.js";
import { valueAt } from "../../foundation/valueAt.js";
import { indicatorName } from "../../naming/things.js";
import { clauses } from "../../policy/records/clauses.js";
import type { Comparator, PolicyClause, Stage } from "../../policy/records/types.js";
import { findingsOf, type PlacedFinding } from "./findingsOf.js";
import { isFinding } from "./isFinding.js";
import { pathOf } from "./jsonPointer.js";

/** Something that is not met: a row of a flat table, `null` where a column has nothing to say. */
export interface Failure {
  /** Id of the county it is of; `null` for what is said of a whole city. */
  readonly county: string | null;
  /** Id of the school it is of. */
  readonly school: string | null;
  /** The clause that asks for it, by its number as printed. */
  readonly clause: string | null;
  /** Id of the indicator, of the item of a checklist, or of an item of the caller's own. */
  readonly indicator: string;
  /** What it is called; `null` for items of the caller's own. */
  readonly nameZh: string | null;
  readonly nameEn: string | null;
  readonly stage: Stage | null;
  readonly value: number | null;
  readonly comparator: Comparator | null;
  readonly limit: number | null;
  readonly margin: number | null;
  readonly unit: string;
  readonly dueBy: CalendarDate | null;
  /** Where the finding is in the result, for `findingAt`. */
  readonly at: string;
}

/**
 * What is not met in a result as a flat table, one row a finding, ready for a spreadsheet.
 *
 * A miss that a school is permitted is left out: the misses of a school are in the table where the school itself is not
 * met. What nobody knows is not in it; those findings are `undetermined`.
 *
 * @param result - What any assessment of this library returned, or the same read back from JSON.
 * @throws UsageError `notAnObject`.
 *
 * @example
 * ```ts
 * import { assessShuozhou2016, failures } from "edu-balance";
 *
 * const rotation = { counts: { rotated: 9, eligible: 100, backboneRotated: 3, backboneDenominator: "rotated" as const } };
 * const result = assessShuozhou2016({ counties: [{ county: { id: "huairen" }, rotation }] }, { asOf: "2016-12-31" });
 * const rows = failures(result);
 * rows.map(({ county, clause, nameZh, value, comparator, limit }) => [county, clause, nameZh, value, comparator, limit]);
 * // => [["huairen", "十", "校长教师交流轮岗比例", 0.09, ">=", 0.1]]
 * ```
 */
export function failures(result: object): Failure[] {
  return readResult(result, "result", () => failuresIn(result));
}

function failuresIn(result: object): Failure[] {
  return findingsOf(result)
    .filter(({ finding }) => finding.verdict === "notMet")
    .map((placed) => ({ placed, around: enclosing(result, placed) }))
    .filter(({ around }) => !isPermitted(around))
    .map(({ placed, around }) => rowFrom(placed, around));
}

/** A record or list that a finding is in, and the key below it on the way to the finding. */
interface Enclosing {
  readonly record: Readonly<Record<string, unknown>>;
  readonly key: string;
}

/** What a finding is in, the innermost first. */
function enclosing(result: object, { at }: PlacedFinding): readonly Enclosing[] {
  const path = pathOf(at);
  return path.map((key, depth) => ({ record: valueAt(result, path.slice(0, depth)) as Enclosing["record"], key })).reverse();
}

/** Whether it is a single miss of a school that passes, or of which nobody knows whether it does. */
function isPermitted([, school]: readonly Enclosing[]): boolean {
  const whole = school?.key === "findings" ? school.record["finding"] : undefined;
  return (isFinding(whole) || isJudgedValue(whole)) && whole.verdict !== "notMet";
}

function rowFrom({ finding, at }: PlacedFinding, around: readonly Enclosing[]): Failure {
  const { indicator, subject, stage, value, requirement, margin, unit } = finding;
  const name = indicatorName(indicator);
  return {
    county: subject.kind === "county" ? subject.id : subject.kind === "school" ? countyAround(around) : null,
    school: subject.kind === "school" ? subject.id : null,
    clause: clauseAround(indicator, around)?.number ?? null,
    indicator,
    nameZh: name?.zh ?? null,
    nameEn: name?.en ?? null,
    stage: stage ?? null,
    value,
    comparator: requirement?.comparator ?? null,
    limit: requirement?.limit ?? null,
    margin,
    unit,
    dueBy: requirement?.dueBy ?? null,
    at,
  };
}

function countyAround(around: readonly Enclosing[]): string | null {
  for (const { record } of around) {
    const { county, subject } = record;
    if (typeof county === "string") return county;
    const { kind, id } = (subject ?? {}) as { readonly kind?: unknown; readonly id?: unknown };
    if (kind === "county" && typeof id === "string") return id;
  }
  return null;
}

/** The clauses that the stages of a standard are about. */
const CLAUSES_OF_STAGES: Readonly<Record<string, string>> = {
  basicBalance2012: "basicBalance2012.interSchoolGap",
  qualityBalance2017: "qualityBalance2017.resources",
};

/** The clause whose record it is in; without one, the clause of the standard that has the indicator or the item. */
function clauseAround(indicator: string, around: readonly Enclosing[]): PolicyClause | undefined {
  const ids = around.flatMap(({ record, key }) => [
    record["id"],
    key === "stages" ? CLAUSES_OF_STAGES[String(record["standard"])] : undefined,
  ]);
  const standards = around.map(({ record }) => record["standard"]);
  const has = ({ measures: measured, companions, checklist }: PolicyClause): boolean =>
    [...measured, ...companions, ...checklist].includes(indicator);
  return (
    clauses.find(({ id }) => ids.includes(id)) ??
    clauses.find((clause) => standards.includes(clause.document) && has(clause)) ??
    clauses.find(({ checklist }) => checklist.includes(indicator))
  );
}

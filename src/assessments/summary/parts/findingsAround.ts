import { isJudgedValue } from "../../../findings/judgedValue.js";
import { valueAt } from "../../../foundation/valueAt.js";
import { clauses } from "../../../policy/records/clauses.js";
import type { PolicyClause } from "../../../policy/records/types.js";
import { findingsOf, type PlacedFinding } from "../findingsOf.js";
import { isFinding } from "../isFinding.js";
import { pathOf } from "../jsonPointer.js";

/** A finding with what the records around it in a result say of it. */
export interface FindingAround extends PlacedFinding {
  /** Id of the county it is of; `null` for what is said of a whole city. */
  readonly county: string | null;
  /** The clause that asks for it; `null` where none is known. */
  readonly clause: PolicyClause | null;
  /** Whether it is a single miss of a school that passes, or of which nobody knows whether it does. */
  readonly isPermitted: boolean;
}

/** Every finding of a result with what is around it, in the order of the result. */
export function findingsAround(result: object): FindingAround[] {
  return findingsOf(result).map((placed) => {
    const { subject, indicator } = placed.finding;
    const around = enclosing(result, placed);
    return {
      ...placed,
      county: subject.kind === "county" ? subject.id : subject.kind === "school" ? countyAround(around) : null,
      clause: clauseAround(indicator, around) ?? null,
      isPermitted: isPermitted(around),
    };
  });
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

function isPermitted([, school]: readonly Enclosing[]): boolean {
  const whole = school?.key === "findings" ? school.record["finding"] : undefined;
  return (isFinding(whole) || isJudgedValue(whole)) && whole.verdict !== "notMet";
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

import { readResult } from "./readResult.js";
import type { CalendarDate } from "../../foundation/calendarDate.js";
import { indicatorName } from "../../naming/things.js";
import type { Comparator, Stage } from "../../policy/records/types.js";
import { findingsAround, type FindingAround } from "./parts/findingsAround.js";

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
  return findingsAround(result)
    .filter(({ finding, isPermitted }) => finding.verdict === "notMet" && !isPermitted)
    .map(rowFrom);
}

function rowFrom({ finding, at, county, clause }: FindingAround): Failure {
  const { indicator, subject, stage, value, requirement, margin, unit } = finding;
  const name = indicatorName(indicator);
  return {
    county,
    school: subject.kind === "school" ? subject.id : null,
    clause: clause?.number ?? null,
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

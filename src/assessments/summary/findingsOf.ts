import type { Finding } from "../../findings/finding.js";
import { requireObject } from "../../foundation/usageError.js";
import { valueAt } from "../../foundation/valueAt.js";
import { isFinding } from "./isFinding.js";
import { pointerTo } from "./jsonPointer.js";
import { findingOfSchool, isRuledSchools, type RuledSchools } from "./schoolFindings.js";

/** A finding and where it is in a result. */
export interface PlacedFinding {
  /** JSON Pointer (RFC 6901) from the result down to the finding: `/clauses/2/counties/0/findings/3`. */
  readonly at: string;
  readonly finding: Finding;
}

/**
 * Every finding of a result with its place, in the order of the result.
 *
 * A finding is in a result once, where it belongs: under its clause and county, its stage and school, its item. Lists such
 * as `gaps` refer to it by its place; `findingAt` goes back from a place to the finding. Where a result has what a rule asks once for
 * all schools of a stage, the finding is whole here: `rules` and what was found of the school together.
 *
 * @param result - What any assessment of this library returned, or the same read back from JSON.
 * @throws UsageError `notAnObject`.
 *
 * @example
 * ```ts
 * import { assessBasicBalance, findingsOf } from "edu-balance";
 *
 * const result = assessBasicBalance({ county: { id: "example" }, units: [] }, { asOf: "2016-12-31" });
 * findingsOf(result).map(({ at }) => at); // => ["/stages/primary/finding", "/stages/juniorSecondary/finding"]
 * findingsOf(result)[0]?.finding.indicator; // => "compositeCoefficient"
 * ```
 */
export function findingsOf(result: object): PlacedFinding[] {
  requireObject(result, "result");
  return findingsBelow(result, []);
}

function findingsBelow(value: unknown, path: readonly string[]): PlacedFinding[] {
  if (isFinding(value)) return [{ at: pointerTo(path), finding: value }];
  if (typeof value !== "object" || value === null) return [];
  const isRuled = isRuledSchools(value);
  return Object.entries(value).flatMap(([key, each]) =>
    isRuled && key === "schools" ? findingsOfSchools(value, [...path, key]) : findingsBelow(each, [...path, key]),
  );
}

function findingsOfSchools(stage: RuledSchools, path: readonly string[]): PlacedFinding[] {
  return stage.schools.flatMap((school, index) =>
    findingsOfRow(stage, school, []).map(({ at, finding }) => ({ at: pointerTo([...path, index]) + at, finding })),
  );
}

/** The findings of a school with their places in its row. */
function findingsOfRow(stage: RuledSchools, school: object, path: readonly string[]): PlacedFinding[] {
  const finding = findingOfSchool(stage, school, path);
  if (finding !== null) return [{ at: pointerTo(path), finding }];
  const part = valueAt(school, path);
  if (typeof part !== "object" || part === null) return [];
  return Object.keys(part).flatMap((key) => findingsOfRow(stage, school, [...path, key]));
}

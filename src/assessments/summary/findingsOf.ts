import type { Finding } from "../../findings/finding.js";
import { requireObject } from "../../foundation/usageError.js";
import { isFinding } from "./isFinding.js";
import { pointerTo } from "./jsonPointer.js";

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
 * as `gaps` refer to it by its place; `findingAt` goes back from a place to the finding.
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
  return Object.entries(value).flatMap(([key, each]) => findingsBelow(each, [...path, key]));
}

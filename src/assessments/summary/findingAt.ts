import type { Finding } from "../../findings/finding.js";
import { requireObject, UsageError } from "../../foundation/usageError.js";
import { valueAt } from "../../foundation/valueAt.js";
import { isFinding } from "./isFinding.js";
import { pathOf } from "./jsonPointer.js";
import { findingOfSchool, isRuledSchools } from "./schoolFindings.js";

/**
 * The finding at a place of a result; `null` where there is none.
 *
 * @param result - What an assessment of this library returned, or the same read back from JSON.
 * @param at - JSON Pointer to the finding, as `findingsOf` and lists such as `gaps` have it.
 * @throws UsageError `notAnObject`, `badOption`.
 *
 * @example
 * ```ts
 * import { assessShuozhou2016, findingAt } from "edu-balance";
 *
 * const rotation = { counts: { rotated: 9, eligible: 100, backboneRotated: 3, backboneDenominator: "rotated" as const } };
 * const result = assessShuozhou2016({ counties: [{ county: { id: "huairen" }, rotation }] }, { asOf: "2016-12-31" });
 * const at = result.gaps[0]?.at ?? "";
 * at; // => "/clauses/9/counties/0/findings/0"
 * findingAt(result, at)?.value; // => 0.09
 * findingAt(result, "/clauses/9/counties/0"); // => null
 * ```
 */
export function findingAt(result: object, at: string): Finding | null {
  requireObject(result, "result");
  if (typeof at !== "string") throw new UsageError("badOption", "at must be a JSON Pointer.", at);
  const path = pathOf(at);
  const value = valueAt(result, path);
  if (isFinding(value)) return value;
  const depth = path.lastIndexOf("schools");
  const stage = depth === -1 ? undefined : valueAt(result, path.slice(0, depth));
  if (typeof stage !== "object" || stage === null || !isRuledSchools(stage)) return null;
  return findingOfSchool(stage, valueAt(result, path.slice(0, depth + 2)), path.slice(depth + 2));
}

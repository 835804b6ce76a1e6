import { addMoments, type Moments } from "./exact/moments.js";
import { StatisticsError } from "./statisticsError.js";

/**
 * The moments of the union of disjoint sets from the moments of each: associative, commutative, and to the last bit
 * what `momentsOf` gives for all the rows at once.
 *
 * @param parts - Moments of disjoint sets; none gives the moments of the empty set. Merge very many in steps.
 *
 * @throws StatisticsError `badParameter` for a part that is none.
 *
 * @example
 * ```ts
 * import { mergeMoments, momentsOf } from "edu-balance/statistics";
 *
 * const north = momentsOf([0.1, 0.2], [30, 45]);
 * const south = momentsOf([0.3], [25]);
 * mergeMoments(north, south).mean === momentsOf([0.3, 0.2, 0.1], [25, 45, 30]).mean; // => true
 * ```
 */
export function mergeMoments(...parts: readonly Moments[]): Moments {
  for (const [index, part] of parts.entries()) requireMoments(part, index);
  return addMoments(parts);
}

const SUMS = ["weights", "products", "squares"] as const;

/** Throws unless a part has a count and lists of numbers to add, as moments that came back from JSON still have. */
function requireMoments(part: unknown, index: number): void {
  const { count, sums } = (part ?? {}) as Partial<Moments>;
  const isWhole = Number.isSafeInteger(count) && Number(count) >= 0;
  const lists: readonly unknown[] = SUMS.map((key) => (sums as Partial<Moments["sums"]> | null | undefined)?.[key]);
  if (isWhole && lists.every((list) => Array.isArray(list) && list.every((each) => typeof each === "number"))) return;
  throw new StatisticsError("badParameter", `Part ${String(index)} must be moments as momentsOf gives them.`, index, part);
}

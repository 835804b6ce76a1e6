import { compare, decimalOf, exactSum, minus, nearestRatio, plus, times, ZERO, type Decimal } from "./exact/decimal.js";
import { checkPair, finiteAt, requireNonNegative, requireSome, type NumericArray } from "./rows/checkRows.js";
import { StatisticsError } from "./statisticsError.js";

/**
 * The index of dissimilarity of two groups spread over the same units: ½·Σ|aᵢ/A − bᵢ/B| with A = Σa and B = Σb. 0 where
 * both are spread alike, 1 where no unit has members of both; in between, the share of either group that would have to
 * move to another unit for the spreads to be alike.
 *
 * The groups are their own weights: a unit with few members counts little, one with none not at all. Multiplying a group
 * by a constant, exchanging the groups and the order of the units change nothing, and neither does dividing a unit into
 * parts of the same mix. The numbers are taken as the decimals they are written as, and the result is rounded once. A
 * group without members is refused with `zeroDenominator`. simple-statistics, R and numpy have
 * no function for it.
 *
 * @param groupA - Members of one group in each unit, finite numbers ≥ 0: migrant pupils of each school, say.
 * @param groupB - Members of the other group in the same units.
 * @throws StatisticsError `notAnArray`, `empty`, `lengthMismatch`, `notFinite`, `negativeValue`, `zeroDenominator`.
 *
 * @example
 * ```ts
 * import { dissimilarity } from "edu-balance/statistics";
 *
 * // Shares 0.75 and 0.25 of the one, 0.5 and 0.5 of the other.
 * dissimilarity([30, 10], [100, 100]); // => 0.25
 * dissimilarity([30, 0], [0, 7]); // => 1
 * dissimilarity([1, 2], [10, 20]); // => 0
 * ```
 */
export function dissimilarity(groupA: NumericArray, groupB: NumericArray): number {
  checkPair(groupA, groupB, "groupA figure", "groupB figure");
  requireSome(groupA, "groupA figure");
  const a = checkMembers(groupA, "groupA figure");
  const b = checkMembers(groupB, "groupB figure");
  const totalA = exactSum(a);
  const totalB = exactSum(b);
  if (totalA.digits === 0n || totalB.digits === 0n) {
    throw new StatisticsError("zeroDenominator", "A group must have members: its size is divided by.", null, 0);
  }
  // The differences add up to 0: those above it are half of all their sizes.
  let above: Decimal = ZERO;
  a.forEach((members, index) => {
    const difference = minus(times(decimalOf(members), totalB), times(decimalOf(b[index] ?? 0), totalA));
    if (compare(difference, ZERO) > 0) above = plus(above, difference);
  });
  return nearestRatio(above, times(totalA, totalB));
}

function checkMembers(group: NumericArray, role: string): readonly number[] {
  const members = Array.from(group, (_, index) => finiteAt(group, index, role));
  requireNonNegative(members, role);
  return members;
}

import { holds } from "../findings/finding.js";
import { ratioOfSums } from "../statistics/exact/decimal.js";
import type { StageRules } from "./qualityRules.js";
import {
  BITS,
  MET,
  NOT_APPLICABLE,
  NOT_MET,
  UNDETERMINED,
  WITHOUT_PUPILS,
  type SchoolChecks,
  type SchoolColumns,
  type SchoolCounts,
} from "./schoolChecks.js";
import { isAmount, isPupils } from "./soundness.js";

/** Judges the rows from `first` to `end` that are left undetermined. */
export function settleRows(
  { weight, amounts }: SchoolColumns,
  first: number,
  end: number,
  rules: StageRules,
  schools: SchoolChecks,
  counts: SchoolCounts,
  slot: number,
): void {
  const count = (counter: Uint32Array): void => {
    counter[slot] = (counter[slot] as number) + 1;
  };
  for (let row = first; row < end; row += 1) {
    if (schools.verdict[row] !== UNDETERMINED) continue;
    const pupils = weight[row] as number;
    if (pupils === 0) schools.verdict[row] = WITHOUT_PUPILS;
    else if (!rules.inForce) {
      schools.verdict[row] = NOT_APPLICABLE;
      count(counts.notApplicable);
    } else {
      const verdict = checkRow(amounts, row, pupils, rules, schools);
      schools.verdict[row] = verdict;
      count(verdict === MET ? counts.met : verdict === NOT_MET ? counts.notMet : counts.undetermined);
    }
  }
}

/** The verdict on one row from decimals as they are written, whatever is missing in it. */
function checkRow(
  amounts: readonly Float64Array[],
  row: number,
  pupils: number,
  rules: StageRules,
  { met, missed, unknown, belowFloor }: SchoolChecks,
): number {
  let metCount = 0;
  let missedBits = 0;
  let unknownBits = 0;
  let belowBits = 0;
  for (let index = 0; index < amounts.length; index += 1) {
    const bit = 1 << index;
    switch (outcomeOf(amounts[index]?.[row] ?? Number.NaN, pupils, rules, index)) {
      case "unknown":
        unknownBits |= bit;
        break;
      case "met":
        metCount += 1;
        break;
      case "belowFloor":
        belowBits |= bit;
        missedBits |= bit;
        break;
      case "missed":
        missedBits |= bit;
        break;
    }
  }
  met[row] = metCount;
  missed[row] = missedBits;
  unknown[row] = unknownBits;
  belowFloor[row] = belowBits;
  // As the records do: ruled out by what is known, whatever else is not.
  const failed = belowBits !== 0 || (BITS[missedBits] as number) > rules.permitted;
  return failed ? NOT_MET : unknownBits === 0 ? MET : UNDETERMINED;
}

function outcomeOf(
  amount: number,
  pupils: number,
  { thresholds, floors }: StageRules,
  index: number,
): "unknown" | "met" | "missed" | "belowFloor" {
  const limit = thresholds[index] ?? null;
  if (limit === null || !isAmount(amount) || !isPupils(pupils)) return "unknown";
  const { parameter: threshold, multiplier } = limit;
  const value = ratioOfSums([amount], multiplier, [pupils]);
  if (holds(value, threshold.comparator, threshold.value)) return "met";
  const floor = floors[index]?.parameter;
  return floor !== undefined && value < floor.value ? "belowFloor" : "missed";
}

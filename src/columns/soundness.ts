import { LARGEST_AMOUNT } from "../statistics/exact/ratioSums.js";
import type { ColumnVariation, RowCounts } from "./variationColumns.js";

/** Whether a row has pupils: a whole number from 1 to 2^53 − 1. */
export function isPupils(pupils: number): boolean {
  return pupils > 0 && Number.isSafeInteger(pupils);
}

/** Whether an amount can be right: from 0 to 2^53 − 1. */
export function isAmount(amount: number): boolean {
  return amount >= 0 && amount <= LARGEST_AMOUNT;
}

/** Counts a row without usable pupils. */
export function countWithoutPupils({ zeroPupils, missingPupils, invalidPupils }: RowCounts, slot: number, pupils: number): void {
  const counter = Number.isNaN(pupils) ? missingPupils : pupils === 0 ? zeroPupils : invalidPupils;
  counter[slot] = (counter[slot] as number) + 1;
}

/** Counts a row without a usable amount. */
export function countWithoutAmount({ missing, invalid }: Pick<ColumnVariation, "missing" | "invalid">, slot: number, amount: number): void {
  const counter = Number.isNaN(amount) ? missing : invalid;
  counter[slot] = (counter[slot] as number) + 1;
}

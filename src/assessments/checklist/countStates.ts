import type { ItemState } from "../lists.js";
import type { ItemResult } from "./judgeItem.js";

/** How many items are in each state. */
export function countStates(items: readonly ItemResult[]): Record<ItemState, number> {
  const counts: Record<ItemState, number> = { met: 0, partly: 0, notMet: 0, notApplicable: 0, unknown: 0, unevidenced: 0 };
  for (const { state } of items) counts[state] += 1;
  return counts;
}

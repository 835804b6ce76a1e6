import { requireObject, UsageError } from "../../foundation/usageError.js";
import { weightedMean } from "../../statistics/weightedMean.js";
import type { ItemState } from "../lists.js";
import type { ItemResult } from "./judgeItem.js";
import type { ChecklistWeights } from "../../model/records/options.js";

export type { ChecklistWeights } from "../../model/records/options.js";

/** How much is met by the caller's weights. */
export interface WeightedShare {
  /** `null` while an item that applies is unknown or unevidenced, or none applies. */
  readonly value: number | null;
  /** The share if everything unknown were not met, and if it were met; `null` where no item applies. */
  readonly range: { readonly least: number; readonly most: number } | null;
}

/** The weighted share of what is met. @throws UsageError `badOption`, `notAnObject`. */
export function weighItems(results: readonly ItemResult[], weights: ChecklistWeights): WeightedShare {
  requireWeights(results, weights);
  const applicable = results.filter(({ state }) => state !== "notApplicable");
  if (applicable.length === 0) return { value: null, range: null };
  const worth = (state: ItemState, open: number): number => {
    if (state === "met") return 1;
    if (state === "partly") return weights.partly;
    return isOpen(state) ? open : 0;
  };
  const meanWith = (open: number): number =>
    weightedMean(
      applicable.map(({ state }) => worth(state, open)),
      applicable.map(({ item }) => weights.items[item] ?? 0),
    );
  const range = { least: meanWith(0), most: meanWith(1) };
  return { value: applicable.some(({ state }) => isOpen(state)) ? null : range.least, range };
}

function isOpen(state: ItemState): boolean {
  return state === "unknown" || state === "unevidenced";
}

function requireWeights(results: readonly ItemResult[], weights: ChecklistWeights): void {
  requireObject(weights, "weights");
  requireObject(weights.items, "weights.items");
  const sound = (weight: unknown): boolean => typeof weight === "number" && Number.isFinite(weight) && weight > 0;
  const lacking = results.find(({ item }) => !sound(weights.items[item]));
  if (lacking !== undefined) throw new UsageError("badOption", `weights.items has no weight above 0 for ${lacking.item}.`, weights.items);
  const { partly }: { readonly partly: unknown } = weights;
  if (typeof partly !== "number" || !(partly >= 0 && partly <= 1))
    throw new UsageError("badOption", "weights.partly must be from 0 to 1.", partly);
}

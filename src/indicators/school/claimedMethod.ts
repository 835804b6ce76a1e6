import { decimalOf } from "../../statistics/exact/decimal.js";
import type { MethodVariant } from "./methodVariants.js";

/** A coefficient that somebody prints, and how it may have come about. */
export interface MethodClaim {
  readonly claimed: number;
  /** What gives the claimed coefficient to its printed places, the nearest to the official way first. */
  readonly matches: readonly MethodVariant[];
  /** The variant whose coefficient is closest; `null` where none has a coefficient. */
  readonly closest: MethodVariant | null;
}

/** Coefficients are printed to two places at least: 0.5 is 0.50. */
const FEWEST_PLACES = 2;

/** The variants that round to a coefficient as it is printed. */
export function matchesOf(variants: readonly MethodVariant[], claimed: number): readonly MethodVariant[] {
  const half = 0.5 / 10 ** Math.max(decimalOf(claimed).places, FEWEST_PLACES);
  return variants.filter(({ coefficient }) => coefficient !== null && Math.abs(coefficient - claimed) <= half);
}

/** The variant whose coefficient is closest, of several the nearest to the official way. */
export function closestTo(variants: readonly MethodVariant[], claimed: number): MethodVariant | null {
  const distance = ({ coefficient }: MethodVariant): number => Math.abs((coefficient ?? Number.POSITIVE_INFINITY) - claimed);
  const [first, ...others] = variants.filter(({ coefficient }) => coefficient !== null);
  if (first === undefined) return null;
  return others.reduce((best, each) => (distance(each) < distance(best) ? each : best), first);
}

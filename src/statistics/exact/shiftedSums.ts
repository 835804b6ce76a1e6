import { finishMoments, type Moments } from "./moments.js";
import { addProductTo, type Expansion } from "./expansion.js";
import { emptySums } from "./rowSums.js";

/** Sums around a shift c, as an engine adds them up: Σw, Σw·(x − c), Σw·(x − c)². */
export interface ShiftedSums {
  readonly count: number;
  readonly weight: number;
  readonly first: number;
  readonly second: number;
  readonly shift: number;
}

/**
 * The moments behind sums around a shift. Σwx = A + cW and Σwx² = B + 2cA + c²W are put together without rounding, so that nothing is
 * lost that the engine had.
 */
export function momentsOfShifted({ count, weight, first, second, shift }: ShiftedSums): Moments {
  const sums = emptySums();
  addProductTo(sums.weights, weight, 1);
  addProductTo(sums.products, first, 1);
  addProductTo(sums.products, shift, weight);
  addProductTo(sums.squares, second, 1);
  addProductTo(sums.squares, 2 * shift, first);
  const squared: Expansion = [];
  addProductTo(squared, shift, shift);
  for (const part of squared) addProductTo(sums.squares, part, weight);
  return finishMoments(count, sums, false);
}

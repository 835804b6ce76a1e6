/** Holds the answers of variants against the reference. */
import type { Coefficients } from "./baselines/coefficients.js";
import { exactCoefficient, nearestDouble } from "./exact.js";
import { WrongAnswer } from "./measure.js";
import type { SortedColumns } from "./nation.js";

/** How near the answers must come. Verdicts and counts must always be the same. */
export interface Tolerance {
  readonly coefficient: number;
}

export const CORRECTLY_ROUNDED: Tolerance = { coefficient: 0 };
export const LAST_DIGITS: Tolerance = { coefficient: 1e-12 };
/** What the fast mode of edu-balance promises. */
export const FAST_MODE: Tolerance = { coefficient: 1e-11 };
/** Textbook sums lose half of the digits where schools are alike: 1.5e-8 for a school alone, which should be 0. */
export const TEXTBOOK: Tolerance = { coefficient: 1e-7 };

/** Correctly rounded coefficients by indicator and slot, in whole-number arithmetic. */
export function exactCoefficients({ start, pupils, amounts }: SortedColumns): Float64Array {
  const slots = start.length - 1;
  const coefficient = new Float64Array(amounts.length * slots);
  amounts.forEach((column, indicator) => {
    for (let slot = 0; slot < slots; slot += 1) {
      coefficient[indicator * slots + slot] = nearestDouble(exactCoefficient(column, pupils, start[slot], start[slot + 1]));
    }
  });
  return coefficient;
}

export function checkCoefficients(answer: Coefficients, reference: Coefficients, { coefficient }: Tolerance): void {
  checkClose("coefficient", answer.coefficient, reference.coefficient, coefficient);
  checkClose("composite", answer.composite, reference.composite, Math.max(coefficient, 1e-15));
  checkSame("verdict", answer.met, reference.met);
}

export function checkClose(what: string, answer: ArrayLike<number>, reference: ArrayLike<number>, tolerance: number): void {
  checkLength(what, answer, reference);
  for (let index = 0; index < reference.length; index += 1) {
    if (!(Math.abs(answer[index] - reference[index]) <= tolerance)) throw wrong(what, index, answer[index], reference[index]);
  }
}

export function checkSame(what: string, answer: ArrayLike<number>, reference: ArrayLike<number>): void {
  checkLength(what, answer, reference);
  for (let index = 0; index < reference.length; index += 1) {
    if (answer[index] !== reference[index]) throw wrong(what, index, answer[index], reference[index]);
  }
}

function checkLength(what: string, answer: ArrayLike<number>, reference: ArrayLike<number>): void {
  if (answer.length !== reference.length)
    throw new WrongAnswer(`${String(answer.length)} of ${what}, ${String(reference.length)} expected.`);
}

function wrong(what: string, index: number, answer: number, reference: number): WrongAnswer {
  return new WrongAnswer(`${what} ${String(index)} is ${String(answer)}, the reference ${String(reference)}.`);
}

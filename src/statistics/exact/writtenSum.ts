import { nearestSum, sumInThousandths, THOUSAND } from "./decimal.js";
import { productError } from "./expansion.js";
import { addPair, powerAbove } from "./ratioSums.js";

// Numbers from here on are left out. A smaller one times the power of ten below it has 15 digits before the point.
const LARGEST = 1e15;
/** Hundred times it is the largest power of ten that a double holds exactly. */
const LARGEST_SCALE = 1e20;
/** Half a last place of a double, as a share of the power of two above it. */
const HALF_PLACE = 2 ** -54;
// Nearer than this to a border the digits decide.
const BORDER = 2 ** -40;
const DOUBT = 2 ** -90;

/**
 * The double nearest to the sum of numbers as they are written, what `nearestSum` gives, without writing their digits where
 * doubles can tell: each term is a double and a small rest. A rest is at most half a last place of its term and known to
 * 2^-50 of it, and a pair of doubles adds n terms to n·2^-100 of their sizes; so the sum of up to a thousand errs by less than 2^-90
 * of them. Where that leaves two doubles to choose from, and for numbers out of range, the digits decide.
 */
export function writtenSum(terms: readonly number[]): number {
  // Nearly all figures: whole or to the hundredth.
  const thousandths = sumInThousandths(terms);
  if (Number.isSafeInteger(thousandths)) return thousandths / THOUSAND;
  const pair = new Float64Array(2);
  let size = 0;
  for (const term of terms) {
    addPair(pair, 0, term, writtenRest(term));
    size += Math.abs(term);
  }
  const [high = 0, low = 0] = pair;
  const nearest = high + (low - DOUBT * size);
  return nearest === high + (low + DOUBT * size) ? nearest : nearestSum(terms);
}

/**
 * What the decimal a double is written as, the shortest that reads back as the same double, has more than the double
 * itself. `NaN` for numbers that are very small or large, and where the digits have to be looked at.
 *
 * The decimal has 15, 16 or 17 digits, zeros at the end included. It is the nearest one of 15 if that lies within half a last
 * place of the double, and so is read back; else that of 16; else that of 17, which always does.
 */
export function writtenRest(value: number): number {
  if (Number.isSafeInteger(value)) return 0;
  const size = Math.abs(value);
  if (!(size < LARGEST)) return Number.NaN;
  let scale = LARGEST_SCALE;
  while (size * scale >= LARGEST) scale /= 10;
  const border = powerAbove(size) * HALF_PLACE;
  for (const last = scale * 100; scale <= last; scale *= 10) {
    const product = size * scale;
    let above = product - Math.round(product) + productError(size, scale, product);
    above -= Math.round(above);
    const reach = Math.abs(above) / (border * scale);
    if (reach > 1 + BORDER) continue;
    // Beside half of a place two decimals are as near as one another.
    return reach < 1 - BORDER && Math.abs(above) < 0.5 - BORDER ? (value < 0 ? above : -above) / scale : Number.NaN;
  }
  return Number.NaN;
}

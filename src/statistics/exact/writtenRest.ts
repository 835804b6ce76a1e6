import { productError } from "./expansion.js";
import { powerAbove } from "./ratioSums.js";

// 15 digits before the point.
const LARGEST = 1e15;
// Of a smaller one fifteen digits begin where no power of ten is a double.
const SMALLEST = 1e-5;
const HALF_PLACE = 2 ** -54;
// Nearer than this to a border the digits decide.
const BORDER = 2 ** -40;

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
  if (!(size < LARGEST && size > SMALLEST)) return Number.NaN;
  // The power of ten that leaves 15 digits before the point.
  let scale = 1;
  while (size * scale * 10 < LARGEST) scale *= 10;
  const border = powerAbove(size) * HALF_PLACE;
  for (const last = scale * 100; scale <= last; scale *= 10) {
    const product = size * scale;
    let above = product - Math.round(product) + productError(size, scale, product);
    above -= Math.round(above);
    const reach = Math.abs(above) / scale - border;
    // Beside half of a place two decimals are as near as one another.
    if (Math.abs(reach) < border * BORDER || Math.abs(above) > 0.5 - BORDER) break;
    if (reach < 0) return (value < 0 ? above : -above) / scale;
  }
  return Number.NaN;
}

import { averageRows } from "./rowsInRange.js";

/** The arithmetic mean of finite numbers, one at least, correctly rounded: what `weightedMean` gives, sooner for 2, 4, 8 … of them. */
export function plainMean(numbers: readonly number[]): number {
  const { length } = numbers;
  let high = 0;
  let low = 0;
  let exact = length > 0 && (length & (length - 1)) === 0;
  for (const number of numbers) {
    const sum = high + number;
    const seen = sum - high;
    const rest = high - (sum - seen) + (number - seen);
    const lowSum = low + rest;
    // The rest of the rests, which would be lost.
    const restSeen = lowSum - low;
    exact &&= low - (lowSum - restSeen) + (rest - restSeen) === 0;
    low = lowSum;
    high = sum;
  }
  // The sum is known exactly, and to divide by a power of two rounds nothing but the smallest numbers.
  const mean = (high + low) / length;
  return exact && (mean === 0 || Math.abs(mean) > SMALLEST) && Number.isFinite(mean) ? mean : averageRows(numbers, undefined);
}

const SMALLEST = 2 ** -900;

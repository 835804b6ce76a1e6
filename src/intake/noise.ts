/** Digits that a workbook stores and shows. */
const SHOWN_DIGITS = 15;
/** Digits up to which a rounded figure is taken for the one that was meant; a third has all fifteen. */
const MEANT_DIGITS = 12;

/**
 * A figure without the noise of binary arithmetic: 0.45000000000000007, as a reader hands on the sum that a workbook shows as
 * 0.45, is 0.45. A figure that has many digits at fifteen of them too is left as it is.
 */
export function withoutNoise(value: number): number {
  // Nearly all figures have three places at most.
  if (Math.round(value * 1000) / 1000 === value || !Number.isFinite(value)) return value;
  const shown = value.toPrecision(SHOWN_DIGITS);
  const rounded = Number(shown);
  if (rounded === value) return value;
  const digits = (shown.split("e")[0] ?? "").replace(/[-.]/gu, "").replace(/^0+|0+$/gu, "");
  return digits.length <= MEANT_DIGITS ? rounded : value;
}

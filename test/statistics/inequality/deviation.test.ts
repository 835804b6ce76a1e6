import { describe, expect, it } from "vitest";
import { deviationFrom, logRatio } from "../../../src/statistics/inequality/deviation.js";

const figure = (high: number): { readonly high: number; readonly low: number } => ({ high, low: 0 });

describe("logRatio", () => {
  it("keeps the digits of a small difference and of a small ratio", () => {
    // ln(1 + x) = x − x²/2 + x³/3 − …; x = 2^-52, and the third term is far below the last bit.
    expect(logRatio(deviationFrom(figure(1 + 2 ** -52), figure(1)))).toBe(2 ** -52 - 2 ** -105);
    // 10^-20 − 1 is −1 in doubles: the logarithm of 1 plus it would have no end.
    expect(logRatio(deviationFrom(figure(1e-20), figure(1)))).toBe(Math.log(1e-20));
    expect(logRatio(deviationFrom(figure(0), figure(1)))).toBe(-Infinity);
  });

  it.each([0.49, 0.5, 0.51, 1.49, 1.5, 1.51])("is the same on both sides of where its way changes: ln %d", (ratio) => {
    expect(logRatio(deviationFrom(figure(ratio), figure(1)))).toBeCloseTo(Math.log(ratio), 15);
  });
});

import fc from "fast-check";
import type { Rational } from "./exactReference.js";

/** Figures as they come: whole, with places, thirds and sevenths, parts of a part, doubles of any digits, large and small. */
export const figure: fc.Arbitrary<number> = fc.oneof(
  fc.integer({ min: 0, max: 5_000_000 }),
  fc.tuple(fc.integer({ min: 0, max: 900_000_000 }), fc.integer({ min: 1, max: 9 })).map(([digits, places]) => digits / 10 ** places),
  fc.tuple(fc.integer({ min: 1, max: 9_000_000 }), fc.integer({ min: 3, max: 2999 })).map(([part, whole]) => part / whole),
  fc.tuple(fc.double({ min: 1e-6, max: 1, noNaN: true }), fc.integer({ min: -4, max: 22 })).map(([share, power]) => share * 10 ** power),
  fc.double({ min: 0, max: 1e16, noNaN: true }),
);
/** The doubles around powers of ten and two and around halves of a place, where the number of digits changes. */
const borderline: fc.Arbitrary<number> = fc
  .tuple(
    fc.oneof(
      fc.integer({ min: -6, max: 15 }).map((power) => Number(`1e${String(power)}`)),
      fc.integer({ min: -20, max: 52 }).map((power) => 2 ** power),
      fc.integer({ min: 1, max: 2 ** 52 }).map((whole) => whole / 16),
      fc.integer({ min: 1, max: 2 ** 52 }).map((whole) => whole / 1024),
    ),
    fc.integer({ min: -3, max: 3 }),
  )
  .map(([number, steps]) => number + (steps * 2 ** Math.floor(Math.log2(number))) / 2 ** 52);
export const signed: fc.Arbitrary<number> = fc
  .tuple(fc.oneof(figure, borderline), fc.boolean())
  .map(([size, negative]) => (negative ? -size : size));

/** The fraction that the digits of a number say. Nothing of it comes from src. */
export function writtenRational(value: number): Rational {
  const [mantissa = "", exponent = "0"] = String(value).split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  const power = Number(exponent) - fraction.length;
  const digits = BigInt(whole + fraction);
  return power >= 0 ? { top: digits * 10n ** BigInt(power), bottom: 1n } : { top: digits, bottom: 10n ** BigInt(-power) };
}

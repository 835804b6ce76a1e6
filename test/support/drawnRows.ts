import fc, { type Arbitrary } from "fast-check";
import { expect } from "vitest";
import type { Moments } from "edu-balance/statistics";
import type { RoundedMoments } from "./exactReference.js";

/** Rows of a set: values, or amounts, beside their weights. */
export interface Rows {
  readonly values: readonly number[];
  readonly weights: readonly number[];
}

export type Shape = (length: number) => Arbitrary<readonly number[]>;

export const manyOf =
  (single: Arbitrary<number>): Shape =>
  (length) =>
    fc.array(single, { minLength: length, maxLength: length });

/** One draw for the whole set times one draw for each row. */
const scaled =
  (scale: Arbitrary<number>, shape: Shape): Shape =>
  (length) =>
    fc.tuple(scale, shape(length)).map(([factor, drawn]) => drawn.map((each) => factor * each));

export function tenTo(min: number, max: number): Arbitrary<number> {
  return fc
    .tuple(fc.double({ min: 1, max: 10, noNaN: true }), fc.integer({ min, max }))
    .map(([digits, exponent]) => digits * 10 ** exponent);
}

const sign: Arbitrary<1 | -1> = fc.constantFrom(1, -1);
export const signed = (size: Arbitrary<number>): Arbitrary<number> => fc.tuple(sign, size).map(([side, drawn]) => side * drawn);

export const wholes: Shape = manyOf(fc.integer({ min: -1000, max: 100_000 }));
export const decimals: Shape = manyOf(
  fc.tuple(fc.integer({ min: -100_000, max: 10_000_000 }), fc.constantFrom(10, 100, 1000)).map(([digits, unit]) => digits / unit),
);
export const fractions: Shape = manyOf(fc.maxSafeInteger().map((digits) => digits * 2 ** -53));
// Sizes from 1e-90 to 1e90: what the moments hold is 2^-300…2^300, 5e-91 to 2e90.
export const mixedSizes: Shape = manyOf(signed(tenTo(-90, 89)));
export const commonSize: Shape = scaled(tenTo(-90, 86), manyOf(fc.integer({ min: 0, max: 100 })));
// Rounding the product leaves steps of one unit in the last place: coefficients down to 1e-17.
const nearlyConstant: Shape = (length) =>
  fc
    .tuple(
      signed(tenTo(-20, 20)),
      fc.constantFrom(2 ** -52, 1e-15, 1e-12, 1e-9, 1e-6, 1e-4),
      manyOf(fc.integer({ min: 0, max: 9 }))(length),
    )
    .map(([base, step, steps]) => steps.map((count) => base * (1 + count * step)));
export const nearlyZeroMean: Shape = (length) =>
  fc
    .tuple(fc.array(tenTo(-5, 5), { minLength: length, maxLength: length }), tenTo(-20, 0))
    .map(([drawn, rest]) => drawn.map((each, index) => (index % 2 === 0 ? each : index === 1 ? rest : -(drawn[index - 1] ?? 0))));
export const constant: Shape = (length) => signed(tenTo(-60, 60)).map((value) => Array.from({ length }, () => value));

export const ones: Shape = (length) => fc.constant(Array.from({ length }, () => 1));
export const pupils: Shape = manyOf(fc.integer({ min: 1, max: 5000 }));
export const withZeros: Shape = (length) =>
  manyOf(fc.constantFrom(0, 0, 1, 12, 0.5))(length).map((drawn) => (drawn.some((weight) => weight > 0) ? drawn : [...drawn.slice(1), 3]));
export const decimalWeights: Shape = manyOf(fc.integer({ min: 1, max: 1_000_000 }).map((digits) => digits / 100));
export const mixedWeights: Shape = manyOf(tenTo(-89, 89));
export const commonWeight: Shape = scaled(tenTo(-89, 85), pupils);

export const tameValues: readonly Shape[] = [wholes, decimals, fractions, nearlyConstant, nearlyZeroMean, constant];
export const tameWeights: readonly Shape[] = [ones, pupils, withZeros, decimalWeights];
export const allValues: readonly Shape[] = [...tameValues, mixedSizes, commonSize];
const allWeights: readonly Shape[] = [...tameWeights, mixedWeights, commonWeight];

export function rowsOf(values: readonly Shape[], weights: readonly Shape[], minLength = 1): Arbitrary<Rows> {
  return fc
    .integer({ min: minLength, max: 16 })
    .chain((length) =>
      fc.record({ values: fc.oneof(...values.map((shape) => shape(length))), weights: fc.oneof(...weights.map((shape) => shape(length))) }),
    );
}

export const anyRows: Arbitrary<Rows> = rowsOf(allValues, allWeights);
export const tameRows: Arbitrary<Rows> = rowsOf(tameValues, tameWeights);
/** Amounts over pupils as they are reported: whole or with cents, zero now and then. */
export const realisticRatios: Arbitrary<Rows> = rowsOf(
  [
    manyOf(fc.integer({ min: 0, max: 2_000_000 })),
    manyOf(fc.integer({ min: 0, max: 200_000_000 }).map((cents) => cents / 100)),
    manyOf(fc.constantFrom(0, 1, 7.5)),
  ],
  [pupils],
);
/** Per-pupil figures that differ by a few thousandths only. */
export const similarRatios: Arbitrary<Rows> = fc
  .tuple(
    fc.integer({ min: 100, max: 1_000_000 }),
    fc.array(fc.tuple(fc.integer({ min: 1, max: 5000 }), fc.integer({ min: -99, max: 99 })), { minLength: 2, maxLength: 12 }),
  )
  .map(
    ([cents, drawn]): Rows => ({
      values: drawn.map(([weight, offset]) => Math.round(cents * weight * (1 + offset / 10_000)) / 100),
      weights: drawn.map(([weight]) => weight),
    }),
  );

export function figuresOf({ weight, mean, variance, standardDeviation, coefficient }: Moments): RoundedMoments {
  return { weight, mean: mean ?? NaN, variance, standardDeviation, coefficient };
}

/** Bit for bit; only a variance below the smallest normal double may be one smallest double off. */
export function expectFigures(actual: Moments, expected: RoundedMoments): void {
  const { variance } = expected;
  if (variance !== null && variance > 0 && variance < 2 ** -1022) {
    expect(Math.abs((actual.variance ?? NaN) - variance)).toBeLessThanOrEqual(Number.MIN_VALUE);
    expect({ ...figuresOf(actual), variance }).toEqual(expected);
  } else {
    expect(figuresOf(actual)).toEqual(expected);
  }
}

export function closeTo(actual: number | null, expected: number): void {
  expect(Math.abs((actual ?? NaN) - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
}

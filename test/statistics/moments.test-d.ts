import { describe, expectTypeOf, it } from "vitest";
import {
  coefficientOfVariation,
  mergeMoments,
  momentsOf,
  momentsOfRatios,
  weightedMean,
  weightedVariance,
  type Dispersion,
  type Moments,
  type NumericArray,
  type StatisticsError,
  type StatisticsErrorCode,
} from "edu-balance/statistics";

describe("Moments", () => {
  it("leave every statistic open to null, and only the statistics", () => {
    expectTypeOf<Moments["mean"]>().toEqualTypeOf<number | null>();
    expectTypeOf<Moments["variance"]>().toEqualTypeOf<number | null>();
    expectTypeOf<Moments["standardDeviation"]>().toEqualTypeOf<number | null>();
    expectTypeOf<Moments["coefficient"]>().toEqualTypeOf<number | null>();
    expectTypeOf<Moments["count"]>().toEqualTypeOf<number>();
    expectTypeOf<Moments["weight"]>().toEqualTypeOf<number>();
    expectTypeOf<Moments>().toExtend<Dispersion>();
  });

  it("are what the three ways in return", () => {
    expectTypeOf<ReturnType<typeof momentsOf>>().toEqualTypeOf<Moments>();
    expectTypeOf<ReturnType<typeof momentsOfRatios>>().toEqualTypeOf<Moments>();
    expectTypeOf<ReturnType<typeof mergeMoments>>().toEqualTypeOf<Moments>();
    expectTypeOf(mergeMoments).toExtend<(...parts: readonly Moments[]) => Moments>();
  });

  it("cannot be changed", () => {
    const moments = momentsOf([1, 2]);
    // @ts-expect-error -- a result is read-only
    moments.mean = 3;
    // @ts-expect-error -- and so are its sums
    moments.sums.weights[0] = 1;
  });
});

describe("inputs", () => {
  it("are readonly arrays, tuples and typed arrays of numbers", () => {
    expectTypeOf<readonly number[]>().toExtend<NumericArray>();
    expectTypeOf<readonly [1, 2]>().toExtend<NumericArray>();
    expectTypeOf<Readonly<number[]>>().toExtend<NumericArray>();
    expectTypeOf<Float64Array | Float32Array | Int32Array | Uint32Array | Uint16Array | Uint8Array>().toExtend<NumericArray>();
    expectTypeOf<readonly string[]>().not.toExtend<NumericArray>();
    expectTypeOf<readonly (number | null)[]>().not.toExtend<NumericArray>();
    expectTypeOf<readonly (number | undefined)[]>().not.toExtend<NumericArray>();
    expectTypeOf<BigInt64Array>().not.toExtend<NumericArray>();
  });

  it("take weights or leave them, except for ratios", () => {
    expectTypeOf(momentsOf).toEqualTypeOf<(values: NumericArray, weights?: NumericArray) => Moments>();
    expectTypeOf(momentsOfRatios).toEqualTypeOf<(amounts: NumericArray, weights: NumericArray) => Moments>();
    expectTypeOf(weightedMean).toEqualTypeOf<(values: NumericArray, weights?: NumericArray) => number>();
    expectTypeOf(weightedVariance).toEqualTypeOf<(values: NumericArray, weights?: NumericArray) => number>();
    expectTypeOf(coefficientOfVariation).toEqualTypeOf<(values: NumericArray, weights?: NumericArray) => number>();
  });
});

describe("StatisticsError", () => {
  it("is an Error with a closed code", () => {
    expectTypeOf<StatisticsError>().toExtend<Error>();
    expectTypeOf<StatisticsError["code"]>().toEqualTypeOf<StatisticsErrorCode>();
    expectTypeOf<StatisticsError["index"]>().toEqualTypeOf<number | null>();
    expectTypeOf<StatisticsError["input"]>().toEqualTypeOf<unknown>();
    expectTypeOf<"zeroMean">().toExtend<StatisticsErrorCode>();
    expectTypeOf<"other">().not.toExtend<StatisticsErrorCode>();
  });
});

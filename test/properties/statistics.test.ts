import fc, { type Arbitrary } from "fast-check";
import { describe, expect, it } from "vitest";
import {
  coefficientOfVariation,
  mergeMoments,
  momentsOf,
  momentsOfRatios,
  StatisticsError,
  weightedMean,
  weightedVariance,
  type Moments,
} from "edu-balance/statistics";
import { exactMoments, exactMomentsOfRatios, rounded, type RoundedMoments } from "../statistics/exactReference.js";

/** Rows of a set: values, or amounts, beside their weights. */
interface Rows {
  readonly values: readonly number[];
  readonly weights: readonly number[];
}

type Shape = (length: number) => Arbitrary<readonly number[]>;

const manyOf =
  (single: Arbitrary<number>): Shape =>
  (length) =>
    fc.array(single, { minLength: length, maxLength: length });

/** One draw for the whole set times one draw for each row. */
const scaled =
  (scale: Arbitrary<number>, shape: Shape): Shape =>
  (length) =>
    fc.tuple(scale, shape(length)).map(([factor, drawn]) => drawn.map((each) => factor * each));

function tenTo(min: number, max: number): Arbitrary<number> {
  return fc
    .tuple(fc.double({ min: 1, max: 10, noNaN: true }), fc.integer({ min, max }))
    .map(([digits, exponent]) => digits * 10 ** exponent);
}

const sign = fc.constantFrom(1, -1);
const signed = (size: Arbitrary<number>): Arbitrary<number> => fc.tuple(sign, size).map(([side, drawn]) => side * drawn);

const wholes = manyOf(fc.integer({ min: -1000, max: 100_000 }));
const decimals = manyOf(
  fc.tuple(fc.integer({ min: -100_000, max: 10_000_000 }), fc.constantFrom(10, 100, 1000)).map(([digits, unit]) => digits / unit),
);
const fractions = manyOf(fc.maxSafeInteger().map((digits) => digits * 2 ** -53));
// Sizes from 1e-90 to 1e90: what the moments hold is 2^-300…2^300, 5e-91 to 2e90.
const mixedSizes = manyOf(signed(tenTo(-90, 89)));
const commonSize = scaled(tenTo(-90, 86), manyOf(fc.integer({ min: 0, max: 100 })));
// Rounding the product leaves steps of one unit in the last place: coefficients down to 1e-17.
const nearlyConstant: Shape = (length) =>
  fc
    .tuple(
      signed(tenTo(-20, 20)),
      fc.constantFrom(2 ** -52, 1e-15, 1e-12, 1e-9, 1e-6, 1e-4),
      manyOf(fc.integer({ min: 0, max: 9 }))(length),
    )
    .map(([base, step, steps]) => steps.map((count) => base * (1 + count * step)));
const nearlyZeroMean: Shape = (length) =>
  fc
    .tuple(fc.array(tenTo(-5, 5), { minLength: length, maxLength: length }), tenTo(-20, 0))
    .map(([drawn, rest]) => drawn.map((each, index) => (index % 2 === 0 ? each : index === 1 ? rest : -(drawn[index - 1] ?? 0))));
const constant: Shape = (length) => signed(tenTo(-60, 60)).map((value) => Array.from({ length }, () => value));

const ones: Shape = (length) => fc.constant(Array.from({ length }, () => 1));
const pupils = manyOf(fc.integer({ min: 1, max: 5000 }));
const withZeros: Shape = (length) =>
  manyOf(fc.constantFrom(0, 0, 1, 12, 0.5))(length).map((drawn) => (drawn.some((weight) => weight > 0) ? drawn : [...drawn.slice(1), 3]));
const decimalWeights = manyOf(fc.integer({ min: 1, max: 1_000_000 }).map((digits) => digits / 100));
const mixedWeights = manyOf(tenTo(-89, 89));
const commonWeight = scaled(tenTo(-89, 85), pupils);

const tameValues = [wholes, decimals, fractions, nearlyConstant, nearlyZeroMean, constant];
const tameWeights = [ones, pupils, withZeros, decimalWeights];
const allValues = [...tameValues, mixedSizes, commonSize];
const allWeights = [...tameWeights, mixedWeights, commonWeight];

function rowsOf(values: readonly Shape[], weights: readonly Shape[], minLength = 1): Arbitrary<Rows> {
  return fc
    .integer({ min: minLength, max: 16 })
    .chain((length) =>
      fc.record({ values: fc.oneof(...values.map((shape) => shape(length))), weights: fc.oneof(...weights.map((shape) => shape(length))) }),
    );
}

const anyRows = rowsOf(allValues, allWeights);
const tameRows = rowsOf(tameValues, tameWeights);
/** Amounts over pupils as they are reported: whole or with cents, zero now and then. */
const realisticRatios = rowsOf(
  [
    manyOf(fc.integer({ min: 0, max: 2_000_000 })),
    manyOf(fc.integer({ min: 0, max: 200_000_000 }).map((cents) => cents / 100)),
    manyOf(fc.constantFrom(0, 1, 7.5)),
  ],
  [pupils],
);
/** Per-pupil figures that differ by a few thousandths only. */
const similarRatios = fc
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

function figuresOf({ weight, mean, variance, standardDeviation, coefficient }: Moments): RoundedMoments {
  return { weight, mean: mean ?? NaN, variance, standardDeviation, coefficient };
}

/** Bit for bit; only a variance below the smallest normal double may be one smallest double off. */
function expectFigures(actual: Moments, expected: RoundedMoments): void {
  const { variance } = expected;
  if (variance !== null && variance > 0 && variance < 2 ** -1022) {
    expect(Math.abs((actual.variance ?? NaN) - variance)).toBeLessThanOrEqual(Number.MIN_VALUE);
    expect({ ...figuresOf(actual), variance }).toEqual(expected);
  } else {
    expect(figuresOf(actual)).toEqual(expected);
  }
}

describe("the moments are the exact ones, correctly rounded", () => {
  it("of values, weighted and of many shapes", () => {
    fc.assert(
      fc.property(anyRows, ({ values, weights }) => {
        expectFigures(momentsOf(values, weights), rounded(exactMoments(values, weights)));
      }),
      { numRuns: 4000 },
    );
  });

  it("of values without weights", () => {
    const sets = rowsOf(allValues, [ones]).map(({ values }) => values);
    fc.assert(
      fc.property(sets, (values) => {
        expectFigures(momentsOf(values), rounded(exactMoments(values)));
      }),
      { numRuns: 3000 },
    );
  });

  it("of two or three values, where ties between doubles are common", () => {
    const near = fc
      .tuple(fc.integer({ min: 0, max: 7 }), fc.constantFrom(1, 2 ** 52, 2 ** -52))
      .map(([step, unit]) => (1 + step * 2 ** -52) * unit);
    fc.assert(
      fc.property(fc.array(fc.tuple(near, fc.integer({ min: 1, max: 4 })), { minLength: 1, maxLength: 3 }), (rows) => {
        const values = rows.map(([value]) => value);
        const weights = rows.map(([, weight]) => weight);
        expect(figuresOf(momentsOf(values, weights))).toEqual(rounded(exactMoments(values, weights)));
      }),
      { numRuns: 3000 },
    );
  });

  it("of amounts over pupils, wherever the coefficient is above 0.0001", () => {
    fc.assert(
      fc.property(fc.oneof(realisticRatios, similarRatios), ({ values: amounts, weights }) => {
        const expected = rounded(exactMomentsOfRatios(amounts, weights));
        const { mean, weight } = expected;
        const actual = momentsOfRatios(amounts, weights);
        expect(actual).toMatchObject({ mean, weight });
        const coefficient = expected.coefficient ?? 1;
        if (coefficient === 0 || coefficient > 1e-4) expect(figuresOf(actual)).toEqual(expected);
      }),
      { numRuns: 4000 },
    );
  });

  it("of amounts over pupils down to a coefficient c of 2^-50: within a part in 2^100·c²", () => {
    const equalToTheCent = fc
      .tuple(fc.integer({ min: 100, max: 100_000_000 }), fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 2, maxLength: 12 }))
      .map(
        ([tenThousandths, weights]): Rows => ({
          values: weights.map((weight) => Math.round((tenThousandths * weight) / 100) / 100),
          weights,
        }),
      );
    fc.assert(
      fc.property(fc.oneof(equalToTheCent, similarRatios), ({ values: amounts, weights }) => {
        const { coefficient } = rounded(exactMomentsOfRatios(amounts, weights));
        fc.pre(coefficient !== null);
        const actual = momentsOfRatios(amounts, weights).coefficient;
        if (coefficient < 2 ** -50) expect(actual).toBe(0);
        else expect(Math.abs((actual ?? NaN) / coefficient - 1)).toBeLessThanOrEqual(2 ** -52 + 2 ** -100 / coefficient ** 2);
      }),
      { numRuns: 2000 },
    );
  });

  it("of amounts over weights that are powers of two: then they are those of the ratios", () => {
    const powers = manyOf(fc.integer({ min: -10, max: 10 }).map((exponent) => 2 ** exponent));
    fc.assert(
      fc.property(rowsOf([wholes, decimals], [powers]), ({ values, weights }) => {
        const ratios = values.map((amount, index) => amount / (weights[index] ?? 1));
        expect(figuresOf(momentsOfRatios(values, weights))).toEqual(figuresOf(momentsOf(ratios, weights)));
      }),
      { numRuns: 1000 },
    );
  });
});

/** A way to cut rows into parts: each row draws the part it goes to; some parts stay empty. */
const PARTS = 5;
function dealt(rows: Arbitrary<Rows>): Arbitrary<{ whole: Rows; shuffled: Rows; parts: Rows[] }> {
  return rows
    .chain((whole) => {
      const places = whole.values.map((_, index) => index);
      return fc.record({
        whole: fc.constant(whole),
        order: fc.shuffledSubarray(places, { minLength: places.length }),
        hands: fc.array(fc.nat({ max: PARTS - 1 }), { minLength: places.length, maxLength: places.length }),
      });
    })
    .map(({ whole, order, hands }) => ({
      whole,
      shuffled: picked(whole, order),
      parts: Array.from({ length: PARTS }, (_, part) =>
        picked(
          whole,
          order.filter((place) => hands[place] === part),
        ),
      ),
    }));
}

function picked({ values, weights }: Rows, places: readonly number[]): Rows {
  return { values: places.map((place) => values[place] ?? NaN), weights: places.map((place) => weights[place] ?? NaN) };
}

// Weights above zero: a part whose weights are all zero has no moments to merge.
const partableRows = rowsOf(allValues, [ones, pupils, decimalWeights, mixedWeights, commonWeight]);
const ways: readonly { name: string; rows: Arbitrary<Rows>; moments: (rows: Rows) => Moments }[] = [
  { name: "momentsOf", rows: partableRows, moments: ({ values, weights }) => momentsOf(values, weights) },
  { name: "momentsOf without weights", rows: partableRows, moments: ({ values }) => momentsOf(values) },
  {
    name: "momentsOfRatios",
    rows: fc.oneof(
      realisticRatios,
      similarRatios,
      rowsOf([wholes, decimals, mixedSizes, commonSize], [pupils, decimalWeights, mixedWeights, commonWeight]),
    ),
    moments: ({ values, weights }) => momentsOfRatios(values, weights),
  },
];

describe.each(ways)("$name to the last bit", ({ rows, moments }) => {
  it("does not depend on the order of the rows", () => {
    fc.assert(
      fc.property(dealt(rows), ({ whole, shuffled }) => {
        expect(JSON.stringify(moments(shuffled))).toBe(JSON.stringify(moments(whole)));
      }),
      { numRuns: 1000 },
    );
  });

  it("does not depend on how the rows are cut into parts, in what order the parts merge, or in what groups", () => {
    fc.assert(
      fc.property(dealt(rows), ({ whole, parts }) => {
        const expected = JSON.stringify(moments(whole));
        const each = parts.map(moments);
        const [first, second, ...others] = each;
        if (first === undefined || second === undefined) throw new Error("There are five parts.");
        expect(JSON.stringify(mergeMoments(...each))).toBe(expected);
        expect(JSON.stringify(mergeMoments(...[...each].reverse()))).toBe(expected);
        expect(JSON.stringify(each.reduce((left, right) => mergeMoments(left, right)))).toBe(expected);
        expect(JSON.stringify(mergeMoments(first, mergeMoments(second, mergeMoments(...others))))).toBe(expected);
        expect(JSON.stringify(mergeMoments(first, second))).toBe(JSON.stringify(mergeMoments(second, first)));
      }),
      { numRuns: 1000 },
    );
  });

  it("survives JSON between the parts", () => {
    fc.assert(
      fc.property(dealt(rows), ({ whole, parts }) => {
        const thawed = parts.map((part) => JSON.parse(JSON.stringify(moments(part))) as Moments);
        expect(mergeMoments(...thawed)).toStrictEqual(moments(whole));
      }),
      { numRuns: 300 },
    );
  });
});

describe("changes of scale and place", () => {
  const exponent = fc.integer({ min: -90, max: 90 });
  const timesPower = (numbers: readonly number[], power: number): number[] => numbers.map((each) => each * 2 ** power);

  it("a power of two on the values goes straight through, and leaves the coefficient alone", () => {
    fc.assert(
      fc.property(tameRows, exponent, ({ values, weights }, power) => {
        const before = momentsOf(values, weights);
        const after = momentsOf(timesPower(values, power), weights);
        expect(figuresOf(after)).toEqual({
          weight: before.weight,
          mean: (before.mean ?? NaN) * 2 ** power,
          variance: (before.variance ?? NaN) * 2 ** power * 2 ** power,
          standardDeviation: (before.standardDeviation ?? NaN) * 2 ** power,
          coefficient: before.coefficient,
        });
      }),
      { numRuns: 1500 },
    );
  });

  it("a power of two on the weights changes nothing but the total weight", () => {
    fc.assert(
      fc.property(tameRows, exponent, ({ values, weights }, power) => {
        const before = momentsOf(values, weights);
        expect(figuresOf(momentsOf(values, timesPower(weights, power)))).toEqual({
          ...figuresOf(before),
          weight: before.weight * 2 ** power,
        });
      }),
      { numRuns: 1500 },
    );
  });

  it("powers of two on amounts and weights of ratios go straight through", () => {
    fc.assert(
      fc.property(realisticRatios, exponent, exponent, ({ values, weights }, amountPower, weightPower) => {
        const before = momentsOfRatios(values, weights);
        const after = momentsOfRatios(timesPower(values, amountPower), timesPower(weights, weightPower));
        expect(after.coefficient).toBe(before.coefficient);
        expect(after.mean).toBe((before.mean ?? NaN) * 2 ** amountPower * 2 ** -weightPower);
        expect(after.weight).toBe(before.weight * 2 ** weightPower);
      }),
      { numRuns: 1000 },
    );
  });

  const positiveRows = rowsOf([manyOf(fc.integer({ min: 1, max: 300 }))], [ones, pupils]);

  it("any constant on the values scales mean, variance and deviation and keeps the coefficient within 1e-12", () => {
    fc.assert(
      fc.property(positiveRows, tenTo(-30, 30), ({ values, weights }, factor) => {
        const before = momentsOf(values, weights);
        const after = momentsOf(
          values.map((value) => value * factor),
          weights,
        );
        closeTo(after.mean, (before.mean ?? NaN) * factor);
        closeTo(after.variance, (before.variance ?? NaN) * factor * factor);
        closeTo(after.standardDeviation, (before.standardDeviation ?? NaN) * factor);
        closeTo(after.coefficient, before.coefficient ?? NaN);
      }),
      { numRuns: 1000 },
    );
  });

  it("any constant on the weights keeps mean, variance and coefficient within 1e-12", () => {
    fc.assert(
      fc.property(positiveRows, tenTo(-30, 30), ({ values, weights }, factor) => {
        const before = momentsOf(values, weights);
        const after = momentsOf(
          values,
          weights.map((weight) => weight * factor),
        );
        closeTo(after.weight, before.weight * factor);
        closeTo(after.mean, before.mean ?? NaN);
        closeTo(after.variance, before.variance ?? NaN);
        closeTo(after.coefficient, before.coefficient ?? NaN);
      }),
      { numRuns: 1000 },
    );
  });

  it("a whole number added to whole values leaves the variance alone, to the bit", () => {
    const wholeRows = rowsOf([wholes], [ones, pupils, withZeros]);
    fc.assert(
      fc.property(wholeRows, fc.integer({ min: -(10 ** 12), max: 10 ** 12 }), ({ values, weights }, shift) => {
        const before = momentsOf(values, weights);
        const after = momentsOf(
          values.map((value) => value + shift),
          weights,
        );
        expect(after.variance).toBe(before.variance);
        expect(after.standardDeviation).toBe(before.standardDeviation);
      }),
      { numRuns: 1000 },
    );
  });

  it("a number added to decimals moves the mean and leaves the variance alone but for the rounding of the values", () => {
    const cents = manyOf(fc.integer({ min: 0, max: 10_000 }).map((digits) => digits / 100));
    fc.assert(
      fc.property(rowsOf([cents], [ones, pupils]), fc.integer({ min: -1e9, max: 1e9 }), ({ values, weights }, digits) => {
        const shift = digits / 1e7;
        const before = momentsOf(values, weights);
        const after = momentsOf(
          values.map((value) => value + shift),
          weights,
        );
        expect(Math.abs((after.mean ?? NaN) - (before.mean ?? NaN) - shift)).toBeLessThanOrEqual(1e-12);
        expect(Math.abs((after.variance ?? NaN) - (before.variance ?? NaN))).toBeLessThanOrEqual(1e-10);
      }),
      { numRuns: 500 },
    );
  });
});

function closeTo(actual: number | null, expected: number): void {
  expect(Math.abs((actual ?? NaN) - expected)).toBeLessThanOrEqual(1e-12 * Math.abs(expected));
}

describe("what a mean and a variance must be", () => {
  it("the mean lies between the least and the greatest value, the variance is not negative, constants have none", () => {
    fc.assert(
      fc.property(anyRows, ({ values, weights }) => {
        const weighed = values.filter((_, index) => (weights[index] ?? 0) > 0);
        const { mean, standardDeviation, variance, coefficient } = momentsOf(values, weights);
        expect(mean).toBeGreaterThanOrEqual(Math.min(...weighed));
        expect(mean).toBeLessThanOrEqual(Math.max(...weighed));
        expect(variance ?? 0).toBeGreaterThanOrEqual(0);
        expect(standardDeviation).toBeLessThanOrEqual(((Math.max(...weighed) - Math.min(...weighed)) / 2) * (1 + 2 ** -52));
        const constants = momentsOf(
          values.map(() => values[0] ?? NaN),
          weights,
        );
        expect(constants).toMatchObject({ mean: values[0], variance: 0, standardDeviation: 0 });
        expect(constants.coefficient ?? 0).toBe(0);
        expect(coefficient === null).toBe(mean === 0);
        if (new Set(weighed).size > 1) expect(standardDeviation).toBeGreaterThan(0);
      }),
      { numRuns: 2000 },
    );
  });

  it("equal weights are no weights", () => {
    fc.assert(
      fc.property(tameRows, fc.integer({ min: 1, max: 5000 }), ({ values }, weight) => {
        const plain = momentsOf(values);
        const equal = momentsOf(
          values,
          values.map(() => weight),
        );
        expect(figuresOf(equal)).toEqual({ ...figuresOf(plain), weight: weight * values.length });
      }),
      { numRuns: 1000 },
    );
  });

  it("a weight of n is the value n times over", () => {
    fc.assert(
      fc.property(rowsOf(tameValues, [manyOf(fc.integer({ min: 1, max: 6 }))]), ({ values, weights }) => {
        const repeated = values.flatMap((value, index) => Array.from({ length: weights[index] ?? 0 }, () => value));
        expect(figuresOf(momentsOf(repeated))).toEqual(figuresOf(momentsOf(values, weights)));
      }),
      { numRuns: 1000 },
    );
  });

  it("the same rows several times over change only count and weight", () => {
    fc.assert(
      fc.property(tameRows, realisticRatios, fc.integer({ min: 2, max: 7 }), (rows, ratios, times) => {
        const over = (numbers: readonly number[]): number[] => Array.from({ length: times }, () => numbers).flat();
        const { mean, variance, standardDeviation, coefficient } = momentsOf(rows.values, rows.weights);
        const repeated = { mean, variance, standardDeviation, coefficient, count: rows.values.length * times };
        expect(momentsOf(over(rows.values), over(rows.weights))).toMatchObject(repeated);
        const once = momentsOfRatios(ratios.values, ratios.weights);
        const often = momentsOfRatios(over(ratios.values), over(ratios.weights));
        expect(often.mean).toBe(once.mean);
        expect(often.coefficient).toBe(once.coefficient);
        expect(often.variance).toBe(once.variance);
      }),
      { numRuns: 1000 },
    );
  });

  it("a row of weight zero changes nothing but the count", () => {
    fc.assert(
      fc.property(
        tameRows,
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        fc.nat({ max: 16 }),
        ({ values, weights }, extra, place) => {
          const inserted = (numbers: readonly number[], added: number): number[] => [
            ...numbers.slice(0, place),
            added,
            ...numbers.slice(place),
          ];
          const before = momentsOf(values, weights);
          expect(momentsOf(inserted(values, extra), inserted(weights, 0))).toEqual({ ...before, count: before.count + 1 });
        },
      ),
      { numRuns: 1000 },
    );
  });

  it("equal ratios have no spread, whatever their denominators", () => {
    const rows = fc.tuple(
      fc.integer({ min: -1000, max: 1000 }),
      fc.integer({ min: 1, max: 1000 }),
      fc.array(fc.integer({ min: 1, max: 5000 }), { minLength: 1, maxLength: 200 }),
    );
    fc.assert(
      fc.property(rows, ([numerator, denominator, sizes]) => {
        const moments = momentsOfRatios(
          sizes.map((size) => numerator * size),
          sizes.map((size) => denominator * size),
        );
        expect(moments).toMatchObject({ mean: numerator / denominator, variance: 0, standardDeviation: 0 });
        expect(moments.coefficient).toBe(numerator === 0 ? null : 0);
      }),
      { numRuns: 1000, examples: [[[1, 3, [1, 2, 100, 7]]]] },
    );
  });
});

describe("any input at all", () => {
  const refusals = ["empty", "lengthMismatch", "notFinite", "negativeWeight", "zeroWeight", "zeroMean"];

  function outcomeOf<Result>(statistic: () => Result): Result | null {
    try {
      return statistic();
    } catch (error) {
      if (!(error instanceof StatisticsError)) throw error;
      expect(refusals).toContain(error.code);
      return null;
    }
  }

  function finiteOrNull(figures: Moments | null): void {
    if (figures === null) return;
    const { count, weight, mean, variance, standardDeviation, coefficient } = figures;
    const odd = [count, weight, mean, variance, standardDeviation, coefficient].filter(
      (figure) => figure !== null && !Number.isFinite(figure),
    );
    expect(odd).toEqual([]);
    expect(JSON.parse(JSON.stringify(figures))).toStrictEqual(figures);
  }

  // Denormals, both ends of the doubles and everything between, in one set.
  const special = fc.constantFrom(
    0,
    -0,
    5e-324,
    -5e-324,
    2 ** -1022,
    2 ** -300,
    2 ** 300,
    1e308,
    Number.MAX_VALUE,
    -Number.MAX_VALUE,
    1,
    NaN,
    Infinity,
    -Infinity,
  );
  const anyNumber = fc.oneof(
    { weight: 3, arbitrary: fc.double() },
    { weight: 3, arbitrary: signed(tenTo(-90, 89)) },
    { weight: 3, arbitrary: fc.integer({ min: -1000, max: 1000 }) },
    { weight: 1, arbitrary: special },
  );
  const anyNumbers = fc.array(anyNumber, { maxLength: 8 });
  const anyWeights = fc.array(fc.oneof({ weight: 9, arbitrary: anyNumber.map(Math.abs) }, { weight: 1, arbitrary: anyNumber }), {
    maxLength: 8,
  });

  it("gives finite figures, null or a refusal, as plain JSON, from values and weights", () => {
    fc.assert(
      fc.property(anyNumbers, anyWeights, (values, drawn) => {
        const weights = values.map((_, index) => drawn[index] ?? 1);
        for (const moments of [
          outcomeOf(() => momentsOf(values)),
          outcomeOf(() => momentsOf(values, weights)),
          outcomeOf(() => momentsOf(values, drawn)),
        ]) {
          if (moments === null) continue;
          finiteOrNull(moments);
          expect(moments.variance ?? 0).toBeGreaterThanOrEqual(0);
          expect(moments.coefficient ?? 0).toBeGreaterThanOrEqual(0);
          const twice = outcomeOf(() => mergeMoments(moments, moments));
          if (twice !== null) {
            finiteOrNull(twice);
            expect(twice.count).toBe(2 * moments.count);
          }
        }
      }),
      {
        numRuns: 1500,
        examples: [
          [[37.07, 3.58, 5e-324, 74.9, 5e-324], []],
          [
            [2 ** 300, -(2 ** 300), 2 ** -300],
            [1, 1, 2 ** -300],
          ],
          [[-5e-324, 0, 0], []],
        ],
      },
    );
  });

  it("gives a finite number or a refusal from the single statistics", () => {
    fc.assert(
      fc.property(anyNumbers, anyWeights, (values, drawn) => {
        const weights = values.map((_, index) => drawn[index] ?? 1);
        for (const statistic of [weightedMean, weightedVariance, coefficientOfVariation]) {
          for (const figure of [
            outcomeOf(() => statistic(values)),
            outcomeOf(() => statistic(values, weights)),
            outcomeOf(() => statistic(values, drawn)),
          ]) {
            if (figure === null) continue;
            expect(Number.isFinite(figure)).toBe(true);
            expect(Object.is(figure, -0)).toBe(false);
          }
        }
      }),
      { numRuns: 1500 },
    );
  });

  it("gives finite figures, null or a refusal, as plain JSON, from amounts and weights", () => {
    // Ratios up to 1e150, whose squares a double holds.
    const amount = fc.oneof(
      { weight: 3, arbitrary: fc.double() },
      { weight: 9, arbitrary: signed(tenTo(-90, 89)) },
      { weight: 1, arbitrary: special },
    );
    const weight = fc.oneof(
      { weight: 12, arbitrary: tenTo(-60, 89) },
      { weight: 1, arbitrary: special.filter((each) => !(Math.abs(each) < 1e-60)) },
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(amount, weight), { maxLength: 8 }), (rows) => {
        const moments = outcomeOf(() =>
          momentsOfRatios(
            rows.map(([drawn]) => drawn),
            rows.map(([, drawn]) => drawn),
          ),
        );
        finiteOrNull(moments);
        if (moments !== null) finiteOrNull(outcomeOf(() => mergeMoments(moments, moments)));
      }),
      { numRuns: 3000 },
    );
  });
});

describe("the single statistics on any size of numbers", () => {
  it("are those of the moments within what these hold", () => {
    fc.assert(
      fc.property(rowsOf([...tameValues, commonSize], tameWeights), ({ values, weights }) => {
        const expected = rounded(exactMoments(values, weights));
        expect(weightedMean(values, weights)).toBe(expected.mean);
        expect(weightedVariance(values, weights)).toBe(expected.variance);
        if (expected.coefficient !== null) expect(coefficientOfVariation(values, weights)).toBe(expected.coefficient);
      }),
      { numRuns: 1500 },
    );
  });

  it("are correctly rounded where one scale, from one end of the doubles to the other, holds all values", () => {
    const rows = rowsOf([wholes, decimals, fractions, nearlyZeroMean, constant], tameWeights);
    fc.assert(
      fc.property(
        rows,
        fc.integer({ min: -800, max: 800 }),
        fc.integer({ min: -800, max: 800 }),
        ({ values, weights }, power, weightPower) => {
          const largest = Math.max(...values.map(Math.abs));
          fc.pre(largest === 0 || Math.abs(Math.log2(largest) + power) < 850);
          const scaledValues = values.map((value) => value * 2 ** power);
          const scaledWeights = weights.map((weight) => weight * 2 ** weightPower);
          const expected = rounded(exactMoments(scaledValues, scaledWeights));
          expect(weightedMean(scaledValues, scaledWeights)).toBe(expected.mean);
          const { variance } = expected;
          if (variance !== null && variance >= 2 ** -1022) expect(weightedVariance(scaledValues, scaledWeights)).toBe(variance);
          if (expected.coefficient !== null) expect(coefficientOfVariation(scaledValues, scaledWeights)).toBe(expected.coefficient);
        },
      ),
      { numRuns: 1500 },
    );
  });
});

import { existsSync, readFileSync } from "node:fs";
import { variationByGroup } from "edu-balance/columns";
import { describe, expect, it } from "vitest";
import { mergeMoments, momentsOf, momentsOfRatios, type Moments, type NumericArray } from "edu-balance/statistics";
import { refusalOf } from "../support/refusals.js";
import { exactMoments, exactMomentsOfRatios, neighbour, rounded } from "../support/exactReference.js";

const figuresOf = ({ weight, mean, variance, standardDeviation, coefficient }: Moments): Record<string, number | null> => ({
  weight,
  mean,
  variance,
  standardDeviation,
  coefficient,
});

// The five-school example: books and pupils.
const amounts = [279, 137, 935, 160, 402];
const pupils = [45, 37, 89, 76, 55];

describe("the worked example of five schools", () => {
  it("comes out as worked", () => {
    const moments = momentsOfRatios(amounts, pupils);
    expect(moments.count).toBe(5);
    expect(moments.weight).toBe(302);
    expect(moments.mean).toBe(1913 / 302);
    expect(Math.abs((moments.variance ?? NaN) - 10.652786702918453)).toBeLessThanOrEqual(1e-12);
    expect(Math.abs((moments.coefficient ?? NaN) - 0.5152566298844764)).toBeLessThanOrEqual(1e-12);
  });

  it("comes out as the exact arithmetic has it, to the last bit", () => {
    expect(figuresOf(momentsOfRatios(amounts, pupils))).toEqual(rounded(exactMomentsOfRatios(amounts, pupils)));
  });

  it("is not the unweighted coefficient, nor the sample one", () => {
    const perPupil = amounts.map((amount, index) => amount / (pupils[index] ?? 1));
    expect(momentsOf(perPupil).coefficient).not.toBeCloseTo(0.5152566298844764, 2);
    expect(momentsOf(perPupil, pupils).coefficient).toBeCloseTo(0.5152566298844764, 14);
  });
});

describe("momentsOf", () => {
  it("gives the textbook figures and counts its rows", () => {
    expect(momentsOf([2, 4, 4, 4, 5, 5, 7, 9])).toMatchObject({
      count: 8,
      weight: 8,
      mean: 5,
      variance: 4,
      standardDeviation: 2,
      coefficient: 0.4,
    });
    expect(momentsOf([1, 5], [3, 1])).toMatchObject({ count: 2, weight: 4, mean: 2, variance: 3 });
  });

  it("gives null statistics for an empty set", () => {
    const empty = { count: 0, weight: 0, mean: null, variance: null, standardDeviation: null, coefficient: null };
    expect(momentsOf([])).toMatchObject(empty);
    expect(momentsOf([], [])).toMatchObject(empty);
    expect(momentsOf(new Float64Array())).toMatchObject(empty);
    expect(momentsOfRatios([], [])).toEqual(momentsOf([]));
  });

  it("finds no spread in constant values, however long they are", () => {
    for (const value of [0.1, 1 / 3, -7.7, 1e-90, 2e90, 2 ** -300, -(2 ** 300)]) {
      const moments = momentsOf(Array.from({ length: 49 }, () => value));
      expect(figuresOf(moments)).toEqual({ weight: 49, mean: value, variance: 0, standardDeviation: 0, coefficient: 0 });
    }
  });

  it("finds none in small constant values of small weight either", () => {
    const moments = momentsOf([1.1e-80, 1.1e-80], [1.3e-80, 7.7e-81]);
    expect(moments).toMatchObject({ mean: 1.1e-80, variance: 0, standardDeviation: 0, coefficient: 0 });
  });

  it("has no coefficient where the mean is zero", () => {
    expect(momentsOf([-1, 1])).toMatchObject({ mean: 0, variance: 1, coefficient: null });
    expect(momentsOf([0.1, 0.2, -0.1, -0.2])).toMatchObject({ mean: 0, coefficient: null });
    expect(momentsOf([0, -0])).toMatchObject({ mean: 0, variance: 0, standardDeviation: 0, coefficient: null });
  });

  it("holds magnitudes up to 2^300, takes those below 2^-300 for zero and refuses those above", () => {
    const [large, small] = [2 ** 300, 2 ** -300];
    expect(momentsOf([large, -large, small, 0])).toMatchObject(rounded(exactMoments([large, -large, small, 0])));
    expect(momentsOf([1, 2], [large, small])).toMatchObject(rounded(exactMoments([1, 2], [large, small])));
    const below = neighbour(small, -1n);
    expect(momentsOf([below, 1, -below, 5e-324])).toEqual(momentsOf([0, 1, 0, 0]));
    expect(momentsOf([-below])).toEqual(momentsOf([0]));
    expect(momentsOf([1, 2, 3], [1, below, 1])).toEqual(momentsOf([1, 2, 3], [1, 0, 1]));
    const above = neighbour(large, 1n);
    expect(refusalOf(() => momentsOf([1, -above]))).toEqual({ code: "notFinite", index: 1, input: -above });
    expect(refusalOf(() => momentsOf([1, 2], [above, 1]))).toEqual({ code: "notFinite", index: 0, input: above });
    expect(refusalOf(() => momentsOfRatios([above], [1]))).toEqual({ code: "notFinite", index: 0, input: above });
    expect(refusalOf(() => momentsOfRatios([1], [above]))).toEqual({ code: "notFinite", index: 0, input: above });
    expect(momentsOf([1], [below])).toEqual(momentsOf([1], [0]));
    expect(refusalOf(() => momentsOfRatios([1, 2], [1, below]))).toEqual({ code: "zeroWeight", index: 1, input: below });
  });

  it("holds whatever wide mixture of magnitudes lies between", () => {
    for (const [values, weights] of [
      [
        [2e90, 1.1, 1.3],
        [1, 1, 1],
      ],
      [
        [1e-90, 1e90],
        [1e90, 1e-90],
      ],
      [
        [1e90, 1e90, 1e-90],
        [1, 1, 2 ** -13],
      ],
      [
        [1e90, -1e90, 1e-90],
        [1e90, 1e90, 1e-90],
      ],
      [
        [3, 1e-89, -7e-88],
        [1e88, 1e-90, 2],
      ],
    ] as const) {
      expect(momentsOf(values, weights)).toMatchObject(rounded(exactMoments(values, weights)));
      const parts = values.map((value, index) => momentsOf([value], [weights[index] ?? 0]));
      expect(mergeMoments(...parts)).toEqual(momentsOf(values, weights));
    }
  });

  it("counts a row of weight zero and nothing else of it", () => {
    const without = momentsOf([2, 4, 9], [3, 0.5, 7]);
    expect(momentsOf([2, -1000, 4, 9, 0.1], [3, 0, 0.5, 7, -0])).toEqual({ ...without, count: 5 });
    expect(momentsOf([2, 4, 9, Number.MAX_VALUE, -1e200], [3, 0.5, 7, 0, 0])).toEqual({ ...without, count: 5 });
  });

  it("keeps the digits of nearly constant values that one pass loses", () => {
    const values = [10_000_000.2, ...Array.from({ length: 500 }, () => [10_000_000.1, 10_000_000.3]).flat()];
    expect(figuresOf(momentsOf(values))).toEqual(rounded(exactMoments(values)));
    const ulp = [1, 1 + 2 ** -52, 1, 1];
    expect(figuresOf(momentsOf(ulp))).toEqual(rounded(exactMoments(ulp)));
    expect(momentsOf(ulp).coefficient).toBeCloseTo(Math.sqrt(3) * 2 ** -54, 30);
  });

  it("takes every kind of typed array as the same numbers", () => {
    const values = [3, 1, 4, 1, 5, 9, 2, 6];
    const weights = [2, 7, 1, 8, 2, 8, 1, 8];
    const moments = momentsOf(values, weights);
    const ratios = momentsOfRatios(values, weights);
    for (const kind of [Float64Array, Float32Array, Int32Array, Uint32Array, Uint16Array, Uint8Array]) {
      expect(momentsOf(new kind(values), new kind(weights))).toEqual(moments);
      expect(momentsOf(new kind(values), weights)).toEqual(moments);
      expect(momentsOf(new kind(values))).toEqual(momentsOf(values));
      expect(momentsOfRatios(new kind(values), new kind(weights))).toEqual(ratios);
    }
  });

  it("reads its inputs and leaves them alone", () => {
    const values = Object.freeze([3.5, -1, 1e80]);
    const weights = Object.freeze([1, 2, 3]);
    const typed = new Float64Array([2, 1]);
    momentsOf(values, weights);
    momentsOfRatios(values, weights);
    momentsOf(typed, typed);
    expect(values).toEqual([3.5, -1, 1e80]);
    expect(weights).toEqual([1, 2, 3]);
    expect([...typed]).toEqual([2, 1]);
  });

  it("returns plain JSON without minus zero", () => {
    for (const moments of [
      momentsOf([]),
      momentsOf([-0, -0]),
      momentsOf([-1, 1, -0.5], [1, 1, 0]),
      momentsOf([1e-90, -3e-90]),
      momentsOf([-1e-200, -5e-324]),
      momentsOf([-1e-90, 0], [1e-90, 1e90]),
      momentsOfRatios([-0, 0], [3, 4]),
      momentsOfRatios(amounts, pupils),
      mergeMoments(),
      mergeMoments(momentsOf([-2]), momentsOf([2])),
    ]) {
      expect(JSON.parse(JSON.stringify(moments))).toStrictEqual(moments);
      const { weights, products, squares } = moments.sums;
      const figures: readonly unknown[] = [...Object.values(figuresOf(moments)), ...weights, ...products, ...squares];
      expect(figures.filter((figure) => Object.is(figure, -0))).toEqual([]);
    }
  });

  it("finishes a million values", () => {
    const values = Float64Array.from({ length: 1_000_000 }, (_, index) => (index % 1000) / 10);
    const weights = Uint16Array.from({ length: 1_000_000 }, (_, index) => 1 + (index % 7));
    const whole = momentsOf(values, weights);
    expect(whole.count).toBe(1_000_000);
    const part = (start: number, end?: number): Moments => momentsOf(values.subarray(start, end), weights.subarray(start, end));
    expect(mergeMoments(part(333_333), part(0, 333_333))).toEqual(whole);
    expect(momentsOf(values)).toMatchObject({ count: 1_000_000, mean: 49.95 });
    const ratios = momentsOfRatios(values, weights);
    expect(ratios.mean).toBeCloseTo(49.95 / 3.999997, 8);
  });
});

describe("momentsOfRatios", () => {
  it("finds no spread in equal ratios with different denominators", () => {
    const equal: readonly (readonly [readonly number[], readonly number[]])[] = [
      [
        [1, 2, 100, 7],
        [3, 6, 300, 21],
      ],
      [
        [100, 10, 1, 1000],
        [300, 30, 3, 3000],
      ],
      [
        [355, 710, 35_500],
        [113, 226, 11_300],
      ],
      [
        [0.1, 0.2, 0.4, 0.8],
        [7, 14, 28, 56],
      ],
      [
        [-1, -2, -100],
        [3, 6, 300],
      ],
    ];
    for (const [amount, weight] of equal) {
      expect(momentsOfRatios(amount, weight)).toMatchObject({ variance: 0, standardDeviation: 0, coefficient: 0 });
      const each = amount.map((single, index) => momentsOfRatios([single], [weight[index] ?? 0]));
      expect(mergeMoments(...each)).toMatchObject({ variance: 0, standardDeviation: 0, coefficient: 0 });
    }
    // What doubles make of the same ratios.
    expect(momentsOf([1 / 10, 3 / 30, 0.3 / 3]).variance).not.toBe(0);
  });

  it("weighs by the denominators", () => {
    expect(momentsOfRatios([2, 30], [2, 10])).toMatchObject({ weight: 12, mean: 32 / 12 });
    expect(momentsOfRatios([3, 5], [3, 1])).toMatchObject({ weight: 4, mean: 2, variance: 3, coefficient: Math.sqrt(0.75) });
  });

  it("refuses what it cannot divide", () => {
    expect(refusalOf(() => momentsOfRatios([1, 2, 3], [1, 0, 0]))).toEqual({ code: "zeroWeight", index: 1, input: 0 });
    expect(refusalOf(() => momentsOfRatios([1, 2], undefined as never))).toEqual({ code: "notAnArray", index: null, input: null });
    expect(refusalOf(() => momentsOfRatios([1, 2], [1]))).toEqual({ code: "lengthMismatch", index: null, input: 1 });
    expect(refusalOf(() => momentsOfRatios([1, 2], [1, -3]))).toEqual({ code: "negativeWeight", index: 1, input: -3 });
    expect(refusalOf(() => momentsOfRatios([1, NaN], [1, 2]))).toEqual({ code: "notFinite", index: 1, input: NaN });
    expect(refusalOf(() => momentsOfRatios([1, 2], [1, Infinity]))).toEqual({ code: "notFinite", index: 1, input: Infinity });
    expect(refusalOf(() => momentsOfRatios([1, 2], ["1", 2] as unknown as NumericArray))).toEqual({
      code: "notFinite",
      index: 0,
      input: "1",
    });
    expect(refusalOf(() => momentsOfRatios(["1", 2] as unknown as NumericArray, [1, 2]))).toEqual({
      code: "notFinite",
      index: 0,
      input: "1",
    });
  });
});

describe("momentsOf refuses", () => {
  it("what is not a set of weighted numbers", () => {
    expect(refusalOf(() => momentsOf([1], []))).toEqual({ code: "lengthMismatch", index: null, input: 0 });
    expect(refusalOf(() => momentsOf([1, -Infinity]))).toEqual({ code: "notFinite", index: 1, input: -Infinity });
    expect(refusalOf(() => momentsOf([1, 2], [1, -1e-300]))).toEqual({ code: "negativeWeight", index: 1, input: -1e-300 });
    expect(refusalOf(() => momentsOf([1, 2], [1, NaN]))).toEqual({ code: "notFinite", index: 1, input: NaN });
    expect(refusalOf(() => momentsOf([1, NaN], [1, 0]))).toEqual({ code: "notFinite", index: 1, input: NaN });
    expect(refusalOf(() => momentsOf([1, "2"] as unknown as NumericArray, [1, 0]))).toEqual({ code: "notFinite", index: 1, input: "2" });
    expect(refusalOf(() => momentsOf([NaN], []))).toMatchObject({ code: "lengthMismatch" });
  });

  it("and says whether a value or a weight is to blame", () => {
    expect(() => momentsOf([1, NaN])).toThrow(/value at index 1/u);
    expect(() => momentsOf([1, 2], [1, NaN])).toThrow(/weight at index 1/u);
    expect(() => momentsOf([1, 2], [1, -1])).toThrow(/weight at index 1 is negative/u);
    expect(() => momentsOf([1e91])).toThrow(/beyond 2\^300/u);
  });
});

describe("mergeMoments", () => {
  it("takes a part without any weight, which alone has no statistics", () => {
    const weightless = momentsOf([5], [0]);
    expect(weightless).toMatchObject({ count: 1, weight: 0, mean: null, variance: null, standardDeviation: null, coefficient: null });
    expect(mergeMoments(weightless, momentsOf([1, 3], [1, 1]))).toEqual(momentsOf([5, 1, 3], [0, 1, 1]));
  });

  it("refuses sums from outside that are not finite numbers, and comes to an end", () => {
    const { sums, ...rest } = momentsOf([1, 2]);
    expect(refusalOf(() => mergeMoments({ ...rest, sums: { ...sums, squares: [NaN] } }, momentsOf([3])))).toMatchObject({
      code: "notFinite",
    });
  });

  const north = momentsOf([0.1, 0.2], [30, 45]);
  const south = momentsOf([0.3], [25]);
  const empty = momentsOf([]);

  it("gives the empty set for nothing and for empty parts", () => {
    expect(mergeMoments()).toEqual(empty);
    expect(mergeMoments(empty)).toEqual(empty);
    expect(mergeMoments(empty, momentsOf([], []), mergeMoments(), momentsOfRatios([], []))).toEqual(empty);
  });

  it("leaves a single part as it is, with or without empty parts beside it", () => {
    expect(mergeMoments(north)).toEqual(north);
    expect(mergeMoments(empty, north, empty)).toEqual(north);
    const ratios = momentsOfRatios(amounts, pupils);
    expect(mergeMoments(empty, ratios)).toEqual(ratios);
    expect(mergeMoments(momentsOfRatios([], []), north)).toEqual(north);
  });

  it("gives the whole, in any order and any grouping", () => {
    const whole = momentsOf([0.3, 0.1, 0.2], [25, 30, 45]);
    expect(mergeMoments(north, south)).toEqual(whole);
    expect(mergeMoments(south, north)).toEqual(whole);
    expect(mergeMoments(mergeMoments(south), mergeMoments(empty, north))).toEqual(whole);
  });

  it("joins weighted and unweighted parts", () => {
    expect(mergeMoments(momentsOf([1, 2]), momentsOf([3], [2]))).toEqual(momentsOf([1, 2, 3], [1, 1, 2]));
  });

  it("joins ratios with values of the same kind, and remembers that quotients were rounded", () => {
    const mixed = mergeMoments(momentsOfRatios([1, 2], [3, 6]), momentsOf([0.25], [4]));
    expect(mixed.sums.squaresExact).toBe(false);
    expect(mixed).toMatchObject({ count: 3, weight: 13, mean: 4 / 13 });
    expect(mergeMoments(north, south).sums.squaresExact).toBe(true);
  });

  it("takes moments that went through JSON and are frozen", () => {
    const thawed = [north, south].map((part) => Object.freeze(JSON.parse(JSON.stringify(part)) as Moments));
    expect(mergeMoments(...thawed)).toEqual(mergeMoments(north, south));
    expect(JSON.stringify(thawed)).toBe(JSON.stringify([north, south]));
  });

  it("joins parts of very different sizes", () => {
    const small = [1e-80, 3e-80];
    const large = [2e40, 5e40];
    expect(mergeMoments(momentsOf(small), momentsOf(large))).toMatchObject(rounded(exactMoments([...small, ...large])));
    expect(mergeMoments(momentsOf(large), momentsOf([1e90]))).toMatchObject(rounded(exactMoments([...large, 1e90])));
    expect(mergeMoments(momentsOf([0]), momentsOf([1e-80]))).toEqual(momentsOf([1e-80, 0]));
    expect(mergeMoments(momentsOfRatios([1e80], [1]), momentsOfRatios([1e80], [1e80]))).toEqual(momentsOfRatios([1e80, 1e80], [1e80, 1]));
  });
});

describe("the ends of the range", () => {
  it("small values of small weights keep their digits", () => {
    const values = [1e-80, 1.03e-80, 0.98e-80];
    const weights = [1e-80, 2e-80, 3e-80];
    expect(momentsOf(values, weights)).toMatchObject(rounded(exactMoments(values, weights)));
  });

  it("the variance of ratios is null where it exceeds the largest double", () => {
    expect(momentsOfRatios([1e90, 2e90], [1e-90, 1e-90]).variance).toBeNull();
  });
});

describe("NIST reference data", () => {
  it("gives the certified figures of NumAcc1", () => {
    const moments = momentsOf([10_000_001, 10_000_003, 10_000_002]);
    expect(moments.mean).toBe(10_000_002);
    expect(moments.standardDeviation).toBe(Math.sqrt(2 / 3));
    expect(correctDigits(sampleDeviation(moments), 1)).toBeGreaterThanOrEqual(14);
  });

  interface NistSet {
    readonly name: string;
    readonly n: number;
    readonly certified: { readonly mean: string; readonly stdSample: string };
    readonly exactOnDoubles: { readonly mean: number; readonly stdPopulation: number; readonly cvPopulation: number };
    readonly data?: readonly number[];
    readonly construct?: { readonly first: string; readonly thenRepeatPair: readonly string[]; readonly times: number };
  }

  const file = new URL("../../../shared/oracles/peer/nist_strd_subset.json", import.meta.url);
  const present = existsSync(file);
  const sets = present ? (JSON.parse(readFileSync(file, "utf8")) as { readonly datasets: readonly NistSet[] }).datasets : [];

  function dataOf({ data, construct }: NistSet): readonly number[] {
    if (data !== undefined) return data;
    if (construct === undefined) return [];
    const pair = construct.thenRepeatPair.map(Number);
    return [Number(construct.first), ...Array.from({ length: construct.times }, () => pair).flat()];
  }

  describe.skipIf(!present)("from the oracle folder", () => {
    it("holds the four sets", () => {
      expect(sets.map((set) => set.name)).toEqual(["Lew", "Lottery", "NumAcc1", "NumAcc2"]);
    });

    it.each(sets)("$name: what exact arithmetic makes of the doubles, 15 certified digits of the mean and 14 of the deviation", (set) => {
      const moments = momentsOf(dataOf(set));
      expect(moments.count).toBe(set.n);
      expect(moments.mean).toBe(set.exactOnDoubles.mean);
      expect(moments.standardDeviation).toBe(set.exactOnDoubles.stdPopulation);
      expect(moments.coefficient).toBe(set.exactOnDoubles.cvPopulation);
      expect(correctDigits(moments.mean ?? NaN, Number(set.certified.mean))).toBeGreaterThanOrEqual(15);
      expect(correctDigits(sampleDeviation(moments), Number(set.certified.stdSample))).toBeGreaterThanOrEqual(14);
    });

    // Columns hold amounts ≥ 0; every number is an amount over a weight of 1.
    it.each(sets.filter((set) => dataOf(set).every((number) => number >= 0)))(
      "$name over columns: the same to the last bit; fast: 11 digits at least",
      (set) => {
        const data = dataOf(set);
        const columns = {
          group: new Uint32Array(data.length),
          groupCount: 1,
          weight: new Float64Array(data.length).fill(1),
          amounts: { equipmentValuePerPupil: Float64Array.from(data) },
        };
        const exact = variationByGroup(columns).indicators.equipmentValuePerPupil;
        expect([exact?.mean[0], exact?.standardDeviation[0], exact?.coefficient[0]]).toEqual([
          set.exactOnDoubles.mean,
          set.exactOnDoubles.stdPopulation,
          set.exactOnDoubles.cvPopulation,
        ]);
        const fast = variationByGroup(columns, { mode: "fast" }).indicators.equipmentValuePerPupil;
        expect(correctDigits(fast?.mean[0] ?? NaN, Number(set.certified.mean))).toBeGreaterThanOrEqual(11);
        expect(correctDigits(fast?.standardDeviation[0] ?? NaN, set.exactOnDoubles.stdPopulation)).toBeGreaterThanOrEqual(11);
      },
    );
  });

  function sampleDeviation({ standardDeviation, count }: Moments): number {
    return (standardDeviation ?? NaN) * Math.sqrt(count / (count - 1));
  }

  function correctDigits(actual: number, certified: number): number {
    return -Math.log10(Math.abs(actual - certified) / Math.abs(certified));
  }
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { atkinson, gini, hoover, theilL, theilT, type NumericArray, type StatisticsErrorCode } from "edu-balance/statistics";
import { nearestDouble, rationalOf, type Rational } from "../support/exactReference.js";
import { refusalOf, rowRefusals } from "../support/refusals.js";

type Index = (values: NumericArray, weights?: NumericArray) => number;

const indices: readonly {
  readonly name: string;
  readonly index: Index;
  readonly slow: (x: readonly number[], w: readonly number[]) => number;
}[] = [
  { name: "gini", index: gini, slow: slowGini },
  { name: "hoover", index: hoover, slow: slowHoover },
  { name: "theilT", index: theilT, slow: slowTheilT },
  { name: "theilL", index: theilL, slow: slowTheilL },
  ...[0.3, 0.5, 1, 1.001, 2, 7].map((epsilon) => ({
    name: `atkinson ${String(epsilon)}`,
    index: (values: NumericArray, weights?: NumericArray): number => atkinson(values, epsilon, weights),
    slow: (x: readonly number[], w: readonly number[]): number => slowAtkinson(x, w, epsilon),
  })),
];

// The definitions, term by term, over shares.

function sum(terms: readonly number[]): number {
  return terms.reduce((total, term) => total + term, 0);
}

function at(numbers: readonly number[], index: number): number {
  return numbers[index] ?? Number.NaN;
}

function shares(w: readonly number[]): number[] {
  return w.map((each) => each / sum(w));
}

function mean(x: readonly number[], w: readonly number[]): number {
  const share = shares(w);
  return sum(x.map((each, i) => each * at(share, i)));
}

function slowGini(x: readonly number[], w: readonly number[]): number {
  const share = shares(w);
  const pairs = x.flatMap((a, i) => x.map((b, j) => at(share, i) * at(share, j) * Math.abs(a - b)));
  return sum(pairs) / (2 * mean(x, w));
}

function slowHoover(x: readonly number[], w: readonly number[]): number {
  const share = shares(w);
  return sum(x.map((each, i) => at(share, i) * Math.abs(each / mean(x, w) - 1))) / 2;
}

/** Over shares of the resource and of the weight. */
function slowTheilT(x: readonly number[], w: readonly number[]): number {
  const resource = shares(x.map((each, i) => each * at(w, i)));
  const share = shares(w);
  return sum(resource.map((each, i) => (each === 0 ? 0 : each * Math.log(each / at(share, i)))));
}

function slowTheilL(x: readonly number[], w: readonly number[]): number {
  const resource = shares(x.map((each, i) => each * at(w, i)));
  return sum(shares(w).map((each, i) => each * Math.log(each / at(resource, i))));
}

function slowAtkinson(x: readonly number[], w: readonly number[], epsilon: number): number {
  const share = shares(w);
  if (epsilon === 1) return 1 - Math.exp(sum(x.map((each, i) => at(share, i) * Math.log(each)))) / mean(x, w);
  const average = sum(x.map((each, i) => at(share, i) * each ** (1 - epsilon)));
  return 1 - average ** (1 / (1 - epsilon)) / mean(x, w);
}

/** Σᵢ Σⱼ wᵢwⱼ|xᵢ−xⱼ| / (2·W·Σwx) in whole numbers. */
function exactGini(x: readonly number[], w: readonly number[]): Rational {
  const { wholes: value } = wholesOf(x);
  const { wholes: weight } = wholesOf(w);
  let top = 0n;
  value.forEach((a, i) => {
    value.forEach((b, j) => (top += (weight[i] ?? 0n) * (weight[j] ?? 0n) * (a > b ? a - b : b - a)));
  });
  const { weightTotal, productTotal } = totals(value, weight);
  return { top, bottom: 2n * weightTotal * productTotal };
}

/** Σw|x−x̄| / (2·W·x̄) in whole numbers. */
function exactHoover(x: readonly number[], w: readonly number[]): Rational {
  const { wholes: value } = wholesOf(x);
  const { wholes: weight } = wholesOf(w);
  const { weightTotal, productTotal } = totals(value, weight);
  let top = 0n;
  value.forEach((each, i) => {
    const gap = each * weightTotal - productTotal;
    top += (weight[i] ?? 0n) * (gap < 0n ? -gap : gap);
  });
  return { top, bottom: 2n * weightTotal * productTotal };
}

function totals(value: readonly bigint[], weight: readonly bigint[]): { weightTotal: bigint; productTotal: bigint } {
  return {
    weightTotal: weight.reduce((total, each) => total + each, 0n),
    productTotal: value.reduce((total, each, i) => total + each * (weight[i] ?? 0n), 0n),
  };
}

/** Both indices are the same for values, or weights, times a constant. */
function wholesOf(numbers: readonly number[]): { wholes: bigint[] } {
  const rationals = numbers.map(rationalOf);
  const bottom = rationals.reduce((largest, each) => (each.bottom > largest ? each.bottom : largest), 1n);
  return { wholes: rationals.map((each) => each.top * (bottom / each.bottom)) };
}

const amount = fc.integer({ min: 1, max: 1_000_000 }).map((cents) => cents / 100);
const pupils = fc.integer({ min: 1, max: 5000 });
const rows = fc.array(fc.tuple(amount, pupils), { minLength: 1, maxLength: 40 });

function columns(drawn: readonly (readonly [number, number])[]): { x: number[]; w: number[] } {
  return { x: drawn.map(([value]) => value), w: drawn.map(([, weight]) => weight) };
}

function near(actual: number, expected: number, tolerance = 1e-12): void {
  expect(Math.abs(actual - expected), `${String(actual)} for ${String(expected)}`).toBeLessThanOrEqual(tolerance);
}

describe("figures found by hand", () => {
  it("gini", () => {
    // One pair at distance 2, counted twice, over 2·4·2.
    expect(gini([1, 3])).toBe(0.25);
    expect(gini([3, 1])).toBe(0.25);
    // 3·1 pairs at distance 2, counted twice: 12 / (2·16·1.5).
    expect(gini([1, 3], [3, 1])).toBe(0.25);
    // Distances 1, 2, 1 counted twice: 8 / (2·9·2).
    expect(gini([1, 2, 3])).toBe(2 / 9);
    expect(gini([0, 0, 0, 7])).toBe(0.75);
    expect(gini([7], [3])).toBe(0);
    expect(gini([0.1, 0.1, 0.1])).toBe(0);
  });

  it("hoover", () => {
    expect(hoover([1, 3])).toBe(0.25);
    // Mean 3: deviations 1 (weight 3) and 3 (weight 1): 6 / (2·4·3).
    expect(hoover([2, 6], [3, 1])).toBe(0.25);
    expect(hoover([1, 2, 3])).toBe(1 / 6);
    expect(hoover([0, 0, 0, 7])).toBe(0.75);
    expect(hoover([0.1, 0.1, 0.1], [0.1, 0.2, 0.7])).toBe(0);
  });

  it("theilT", () => {
    // Shares 1/4 and 3/4 against 1/2 each.
    near(theilT([1, 3]), 0.25 * Math.log(0.5) + 0.75 * Math.log(1.5), 1e-16);
    expect(theilT([0, 7])).toBe(Math.LN2);
    near(theilT([0, 0, 0, 7]), Math.log(4), 1e-15);
    near(theilT([0, 7], [3, 1]), Math.log(4), 1e-15);
    expect(theilT([5, 5, 5])).toBe(0);
    expect(theilT([0.1, 0.1, 0.1], [0.1, 0.2, 0.7])).toBe(0);
  });

  it("theilL", () => {
    near(theilL([1, 3]), Math.log(2) - Math.log(3) / 2, 1e-16);
    // Mean 1.5.
    near(theilL([1, 3], [3, 1]), Math.log(1.5) - Math.log(3) / 4, 1e-16);
    expect(theilL([0.1, 0.1, 0.1], [0.1, 0.2, 0.7])).toBe(0);
  });

  it("atkinson", () => {
    // Harmonic mean 1.5, geometric mean √3, mean of the roots squared (4 + 2√3)/4; the mean is 2.
    near(atkinson([1, 3], 2), 0.25, 1e-16);
    near(atkinson([1, 3], 1), 1 - Math.sqrt(3) / 2, 1e-15);
    near(atkinson([1, 3], 0.5), 1 - (4 + 2 * Math.sqrt(3)) / 8, 1e-15);
    // Harmonic mean of 1, 1, 1, 3 is 1.2, the mean 1.5.
    near(atkinson([1, 3], 2, [3, 1]), 0.2, 1e-15);
    expect(atkinson([1, 3], 0)).toBe(0);
    expect(atkinson([0, 0, 0, 7], 0.5)).toBe(0.75);
    expect(atkinson([0, 7], 1)).toBe(1);
    expect(atkinson([0, 7], 3)).toBe(1);
    for (const epsilon of [0, 0.5, 1, 2, 1e9]) expect(Object.is(atkinson([0.1, 0.1, 0.1], epsilon), 0)).toBe(true);
  });

  it("small differences keep their digits", () => {
    // With values m(1 ± d): T and L are d²/2 and Atkinson's index is εd²/2, next to terms in d⁴.
    for (const d of [2 ** -10, 2 ** -20, 2 ** -30]) {
      const values = [1 - d, 1 + d];
      near(theilT(values) / (d * d), 0.5 + (d * d) / 12, 2 * d ** 4 + 1e-15);
      near(theilL(values) / (d * d), 0.5 + (d * d) / 4, 2 * d ** 4 + 1e-15);
      near(atkinson(values, 2) / (d * d), 1, 1e-15 / d);
    }
  });
});

describe("figures of other programs", () => {
  const incomes = [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261];

  it("the ten incomes in the manual of R's ineq", () => {
    near(gini(incomes), 0.4620911, 5e-8);
    // The sorted form ineq uses, written again: 2Σix/(nΣx) − (n+1)/n.
    near(gini(incomes), (2 * sum(incomes.map((each, i) => each * (i + 1)))) / (10 * sum(incomes)) - 1.1);
  });

  it("Störmann's example in the manual of REAT is Theil's L", () => {
    near(theilL([10, 10, 10, 20, 50]), 0.2326302, 5e-8);
    // ln 20 less the mean of the logarithms: 0.6·ln 2 + 0.2·ln 0.4.
    near(theilL([10, 10, 10, 20, 50]), 0.6 * Math.log(2) + 0.2 * Math.log(0.4), 1e-15);
    near(theilT([10, 10, 10, 20, 50]), 0.3 * Math.log(0.5) + 0.5 * Math.log(2.5), 1e-15);
  });

  it("five incomes in the documentation of PySAL's Atkinson, to the digits printed", () => {
    const five = [10, 20, 30, 40, 50];
    near(atkinson(five, 0.5), 0.06315, 5e-6);
    near(atkinson(five, 1), 0.1316096, 5e-8);
    expect(atkinson(five, 0)).toBe(0);
    // The equally distributed equivalents it prints: mean × (1 − A).
    near(30 * (1 - atkinson(five, 0.5)), 28.105398233, 5e-10);
    near(30 * (1 - atkinson(five, 1)), 26.0517108, 5e-8);
  });

  it("the totals that PySAL's tests of Gini and Hoover rest on, and ten incomes of its Schutz", () => {
    // |24−19| + |24−22| + |19−22| = 10 over 3 · 65; distances of 16/3 over 2 · 65.
    near(gini([24, 19, 22]), 0.05128205128205132);
    near(hoover([24, 19, 22]), 0.041025641025641046);
    near(hoover([20, 50, 80, 100, 100, 100, 100, 120, 150, 180]), 0.15);
  });

  it("zeros stay in the mean, where ineq drops them", () => {
    near(theilT([0, 1, 3]), theilT([1, 3]) + Math.log(1.5), 1e-15);
  });
});

describe.each(indices)("$name", ({ index, slow }) => {
  it("is its definition, term by term", () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const { x, w } = columns(drawn);
        near(index(x, w), slow(x, w), 1e-11);
        near(
          index(x),
          slow(
            x,
            x.map(() => 1),
          ),
          1e-11,
        );
      }),
      { numRuns: 200 },
    );
  });

  it("does not depend on the order, to the last bit", () => {
    fc.assert(
      fc.property(
        rows.chain((drawn) => fc.tuple(fc.constant(drawn), fc.shuffledSubarray(drawn, { minLength: drawn.length }))),
        ([drawn, shuffled]) => {
          const [one, other] = [columns(drawn), columns(shuffled)];
          expect(index(other.x, other.w)).toBe(index(one.x, one.w));
        },
      ),
    );
  });

  it("does not depend on the scale of values or weights", () => {
    fc.assert(
      fc.property(rows, fc.double({ min: 1e-6, max: 1e6, noNaN: true }), (drawn, factor) => {
        const { x, w } = columns(drawn);
        const times = (numbers: number[], by: number): number[] => numbers.map((each) => each * by);
        near(index(times(x, factor), w), index(x, w), 1e-12);
        near(index(x, times(w, factor)), index(x, w), 1e-12);
        for (const exponent of [-900, -400, 400, 900]) {
          expect(index(times(x, 2 ** exponent), w)).toBe(index(x, w));
          expect(index(x, times(w, 2 ** exponent))).toBe(index(x, w));
        }
      }),
    );
  });

  it("is the same for a population twice over, and for a unit split in two equal ones", () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const { x, w } = columns(drawn);
        near(index([...x, ...x], [...w, ...w]), index(x, w), 1e-14);
        near(index([...x, ...x]), index(x), 1e-14);
        const half = at(w, 0) / 2;
        near(index([...x, at(x, 0)], [half, ...w.slice(1), half]), index(x, w), 1e-14);
        const repeated = drawn.flatMap(([value, weight]) => Array<number>(weight % 5).fill(value));
        if (repeated.length > 0)
          near(
            index(repeated),
            index(
              x,
              w.map((weight) => weight % 5),
            ),
            1e-14,
          );
      }),
    );
  });

  it("takes equal weights for no weights, to the last bit for powers of two", () => {
    fc.assert(
      fc.property(rows, amount, (drawn, weight) => {
        const { x } = columns(drawn);
        near(
          index(
            x,
            x.map(() => weight),
          ),
          index(x),
          1e-14,
        );
        for (const power of [1, 0.25, 1024])
          expect(
            index(
              x,
              x.map(() => power),
            ),
          ).toBe(index(x));
      }),
    );
  });

  it("falls, or at least does not rise, when a unit gives to a poorer one", () => {
    fc.assert(
      fc.property(rows, fc.double({ min: 0, max: 0.5, noNaN: true }), (drawn, part) => {
        const sorted = [...drawn].sort(([a], [b]) => a - b);
        const { x } = columns(sorted);
        const gift = (at(x, x.length - 1) - at(x, 0)) * part;
        const after = x.map((each, i) => each + (i === 0 ? gift : 0) - (i === x.length - 1 ? gift : 0));
        fc.pre(x.length > 1);
        expect(index(after)).toBeLessThanOrEqual(index(x) + 1e-13);
      }),
    );
  });

  it("is 0 for equal values and never below", () => {
    fc.assert(
      fc.property(rows, amount, (drawn, value) => {
        const { x, w } = columns(drawn);
        expect(index(x, w)).toBeGreaterThanOrEqual(0);
        expect(
          Object.is(
            index(
              w.map(() => value),
              w,
            ),
            0,
          ),
        ).toBe(true);
      }),
    );
  });

  it("reads typed arrays and changes nothing", () => {
    const values = Object.freeze([4, 1, 9]);
    const weights = Object.freeze([2, 5, 3]);
    const figure = index(values, weights);
    expect(index(new Float64Array(values), new Uint16Array(weights))).toBe(figure);
    expect(values).toEqual([4, 1, 9]);
  });

  it("does not see a value of weight zero", () => {
    const figure = index([1.1, 1.3], [1, 2]);
    expect(index([0, 1.1, Number.MAX_VALUE, 1.3, -5], [0, 1, 0, 2, 0])).toBe(figure);
  });

  it("holds values and weights at the ends of the doubles", () => {
    const max = Number.MAX_VALUE;
    expect(index([max, max])).toBe(0);
    near(index([max / 2, max]), index([1, 2]), 1e-15);
    expect(index([5e-324, 10e-324])).toBe(index([1, 2]));
    near(index([1, 2], [max, max]), index([1, 2]), 1e-15);
    expect(index([1, 2], [5e-324, 5e-324])).toBe(index([1, 2]));
    expect(index([1, 2, 3], [1, 1, 1e-300])).toBe(index([1, 2]));
    expect(Number.isFinite(index([1e-300, 1]))).toBe(true);
  });

  // Smuggled past the types, as data read from a file would be.
  it.each<{ why: string; values: NumericArray; weights?: NumericArray; code: StatisticsErrorCode; at: number | null; input: unknown }>([
    { why: "a negative value", values: [9, 1, -2, 3], weights: [0, 1, 1, 1], code: "negativeValue", at: 2, input: -2 },
    { why: "only zeros", values: [0, -0], code: "zeroMean", at: null, input: 0 },
    { why: "only zeros of any weight", values: [0, 3], weights: [1, 0], code: "zeroMean", at: null, input: 0 },
  ])("refuses $why", ({ values, weights, code, at: where, input }) => {
    expect(refusalOf(() => index(values, weights))).toEqual({ code, index: where, input });
  });
});

for (const { name, index } of indices) rowRefusals(name, index);

describe("what one index alone has", () => {
  it("gini and hoover are the doubles nearest to the exact figures", () => {
    const wild = fc.array(
      fc.tuple(
        fc.oneof(fc.constantFrom(0, 1, 2 ** -60), fc.double({ min: 0, max: 1e9, noNaN: true })),
        fc.oneof(fc.constantFrom(0, 1, 2 ** 40), fc.double({ min: 0, max: 1e6, noNaN: true })),
      ),
      { minLength: 1, maxLength: 15 },
    );
    // Below 2^-300 of the largest is 0 by contract.
    const held = (value: number): number => (value < 1e-75 ? 0 : value);
    fc.assert(
      fc.property(wild, (drawn) => {
        const { x, w } = columns(drawn.map(([value, weight]) => [held(value), held(weight)] as const));
        fc.pre(x.some((each, i) => each * at(w, i) > 0));
        expect(gini(x, w)).toBe(nearestDouble(exactGini(x, w)));
        expect(hoover(x, w)).toBe(nearestDouble(exactHoover(x, w)));
      }),
      { numRuns: 500 },
    );
  });

  it("the bounded ones stay within their bounds, which one holder of all reaches", () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const { x, w } = columns(drawn);
        const least = Math.min(...w) / sum(w);
        expect(gini(x, w)).toBeLessThanOrEqual(1 - least);
        expect(hoover(x, w)).toBeLessThanOrEqual(gini(x, w));
        expect(theilT(x, w)).toBeLessThanOrEqual(Math.log(1 / least) + 1e-12);
        const holder = w.indexOf(Math.min(...w));
        const held = w.map((_, i) => (i === holder ? 1 : 0));
        near(gini(held, w), 1 - least, 1e-15);
        near(hoover(held, w), 1 - least, 1e-15);
        near(theilT(held, w), Math.log(1 / least), 1e-13);
      }),
    );
  });

  it("theilL refuses a zero of some weight as a value outside its domain", () => {
    expect(refusalOf(() => theilL([1, 0]))).toEqual({ code: "zeroValue", index: 1, input: 0 });
    expect(theilL([1, 0, 1], [1, 0, 1])).toBe(0);
  });

  it("atkinson grows with epsilon, from 0 towards what the least has", () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const { x, w } = columns(drawn);
        const steps = [0, 0.1, 0.5, 0.999999, 1, 1.000001, 2, 10, 100, 1000, 1e6].map((epsilon) => atkinson(x, epsilon, w));
        steps.forEach((step, i) => {
          expect(step).toBeGreaterThanOrEqual(at(steps, i - 1 < 0 ? 0 : i - 1) - 1e-13);
        });
        near(atkinson(x, 1e12, w), 1 - Math.min(...x) / mean(x, w), 1e-9);
        near(atkinson(x, 1 + 1e-12, w), atkinson(x, 1, w), 1e-10);
        near(atkinson(x, 1, w), 1 - Math.exp(-theilL(x, w)), 1e-14);
      }),
    );
  });

  it("atkinson holds any finite epsilon, and zeros with a small one", () => {
    expect(atkinson([1, 3], Number.MAX_VALUE)).toBe(0.5);
    near(atkinson([1, 3], 1000), 0.5 * (2 - 2 ** (1 / 999)), 1e-15);
    near(atkinson([1e-300, 1], 3), 1, 1e-15);
    near(atkinson([0, 1, 1], 0.25), 1 - (2 / 3) ** (4 / 3) / (2 / 3), 1e-15);
  });

  it.each([-1, -1e-9, NaN, Infinity])("atkinson refuses epsilon %s", (epsilon) => {
    expect(refusalOf(() => atkinson([1, 3], epsilon))).toEqual({ code: "badParameter", index: null, input: epsilon });
  });

  it("atkinson refuses an epsilon in words", () => {
    expect(refusalOf(() => atkinson([1, 3], "1" as unknown as number))).toMatchObject({ code: "badParameter", input: "1" });
  });
});

import { momentsModule } from "edu-balance/udf";
import { momentsOf } from "edu-balance/statistics";
import fc from "fast-check";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";

interface State {
  n: number;
}

interface Aggregate {
  readonly initialState: () => State;
  readonly aggregate: (state: State, value: unknown, weight: unknown) => void;
  readonly merge: (state: State, other: State) => void;
  readonly finalize: (state: State) => {
    n: number;
    weight: number;
    mean: number | null;
    variance: number | null;
    standardDeviation: number | null;
    coefficient: number | null;
  };
}

/** The functions of the module, in a context that has nothing else. */
const own = runInNewContext(
  `${momentsModule.replaceAll("export ", "")}; ({ initialState, aggregate, merge, finalize })`,
  Object.create(null) as object,
) as Aggregate;

type Row = readonly [value: number, weight: number];

function stateOf(rows: readonly Row[]): State {
  const state = own.initialState();
  for (const [value, weight] of rows) own.aggregate(state, value, weight);
  return state;
}

const rows = fc.array(fc.tuple(fc.integer({ min: 1, max: 100_000 }), fc.integer({ min: 1, max: 5000 })), { minLength: 1, maxLength: 60 });

describe("the moments as a module for engines", () => {
  it("is less than 1 kB", () => {
    expect(Buffer.byteLength(momentsModule)).toBeLessThan(1024);
  });

  it("agrees with momentsOf, however the rows are divided", () => {
    fc.assert(
      fc.property(rows, fc.nat(60), (all, cut) => {
        const state = stateOf(all.slice(0, cut));
        own.merge(state, stateOf(all.slice(cut)));
        const { n, weight, mean, coefficient } = own.finalize(state);
        const expected = momentsOf(
          all.map(([value]) => value),
          all.map(([, each]) => each),
        );
        expect([n, weight]).toEqual([all.length, expected.weight]);
        expect(Math.abs((mean ?? 0) / (expected.mean ?? 1) - 1)).toBeLessThan(1e-12);
        // Of a coefficient above one by its size: a single large value among many small ones makes it twenty and more.
        const exact = expected.coefficient ?? 1;
        expect(Math.abs((coefficient ?? 0) - exact)).toBeLessThan(1e-12 * Math.max(1, exact));
      }),
    );
  });

  it("passes over rows without a value or without weight, and says nothing of none", () => {
    const state = own.initialState();
    for (const [value, weight] of [
      [null, 10],
      [undefined, 10],
      [Number.NaN, 10],
      [1, 0],
      [1, null],
      [1, Number.POSITIVE_INFINITY],
    ])
      own.aggregate(state, value, weight);
    expect({ ...own.finalize(state) }).toEqual({ n: 0, weight: 0, mean: null, variance: null, standardDeviation: null, coefficient: null });
  });

  it("takes whole numbers of any length and decimals as text, as drivers hand them over", () => {
    const state = own.initialState();
    own.aggregate(state, "30", 100n);
    own.aggregate(state, 10, "100");
    expect(own.finalize(state).coefficient).toBe(0.5);
  });

  it("has no coefficient where the mean is 0", () => {
    expect(own.finalize(stateOf([[0, 5]])).coefficient).toBeNull();
  });
});

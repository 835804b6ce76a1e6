import { existsSync, readFileSync } from "node:fs";
import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import {
  decomposeTheilL,
  decomposeTheilT,
  decomposeVariance,
  gini,
  theilL,
  theilT,
  weightedMean,
  weightedVariance,
  type Decomposition,
  type GroupLabel,
  type NumericArray,
} from "edu-balance/statistics";
import { root } from "../docs/fences.js";
import { refusalOf, type Refusal } from "../support/refusals.js";

type Decompose = (values: NumericArray, weights: NumericArray | undefined, groups: readonly GroupLabel[]) => Decomposition;
type Index = (values: NumericArray, weights?: NumericArray) => number;

// The share at which a group enters, from its weight and its mean relative to the whole.
const decompositions: readonly { name: string; decompose: Decompose; index: Index; share: (weight: number, mean: number) => number }[] = [
  { name: "decomposeTheilT", decompose: decomposeTheilT, index: theilT, share: (weight, mean) => weight * mean },
  { name: "decomposeTheilL", decompose: decomposeTheilL, index: theilL, share: (weight) => weight },
  { name: "decomposeVariance", decompose: decomposeVariance, index: weightedVariance, share: (weight) => weight },
];

const rows = fc.array(
  fc.record({
    value: fc.integer({ min: 1, max: 100_000 }).map((cents) => cents / 100),
    weight: fc.integer({ min: 1, max: 5000 }),
    group: fc.constantFrom<GroupLabel>("north", "south", "", 1, "1", -0.5),
  }),
  { minLength: 1, maxLength: 40 },
);
type Row = ReturnType<typeof columns>;

function columns(drawn: readonly { value: number; weight: number; group: GroupLabel }[]): { x: number[]; w: number[]; g: GroupLabel[] } {
  return { x: drawn.map(({ value }) => value), w: drawn.map(({ weight }) => weight), g: drawn.map(({ group }) => group) };
}

function members({ x, w, g }: Row, group: GroupLabel): { x: number[]; w: number[] } {
  const inGroup = (_: unknown, index: number): boolean => g[index] === group;
  return { x: x.filter(inGroup), w: w.filter(inGroup) };
}

function sum(terms: readonly number[]): number {
  return terms.reduce((total, term) => total + term, 0);
}

function near(actual: number | null, expected: number, tolerance = 1e-12): void {
  expect(Math.abs((actual ?? Number.NaN) - expected), `${String(actual)} for ${String(expected)}`).toBeLessThanOrEqual(tolerance);
}

describe.each(decompositions)("$name", ({ decompose, index, share }) => {
  it("adds up, and every figure is the index of a smaller question", () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const row = columns(drawn);
        const { x, w, g } = row;
        const { total, between, within, groups } = decompose(x, w, g);
        const scale = Math.max(1, total);
        expect(total).toBe(index(x, w));
        near(between + within, total, 1e-13 * scale);
        expect(groups.map(({ group }) => group)).toEqual([...new Set(g)]);
        const whole = { weight: sum(w), mean: weightedMean(x, w) };
        for (const { group, weight, mean, value, part } of groups) {
          const own = members(row, group);
          expect(weight).toBe(sum(own.w));
          expect(mean).toBe(weightedMean(own.x, own.w));
          expect(value).toBe(index(own.x, own.w));
          near(part, share(weight / whole.weight, (mean ?? Number.NaN) / whole.mean) * (value ?? Number.NaN), 1e-13 * scale);
        }
        near(
          between,
          index(
            groups.map(({ mean }) => mean ?? Number.NaN),
            groups.map(({ weight }) => weight),
          ),
          1e-12 * scale,
        );
        near(sum(groups.map(({ part }) => part)), within, 1e-13 * scale);
        near(sum(groups.map(({ betweenPart }) => betweenPart)), between, 1e-12 * scale);
        expect(between).toBeGreaterThanOrEqual(0);
        expect(within).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 300 },
    );
  });

  it("finds nothing between in one group, and nothing within where each unit is a group", () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const { x, w } = columns(drawn);
        const one = decompose(
          x,
          w,
          x.map(() => "all"),
        );
        expect(Object.is(one.between, 0)).toBe(true);
        expect(one.within).toBe(one.total);
        expect(one.groups[0]?.betweenPart).toBe(0);
        const many = decompose(
          x,
          w,
          x.map((_, unit) => unit),
        );
        expect(Object.is(many.within, 0)).toBe(true);
        near(many.between, many.total, 1e-13 * Math.max(1, many.total));
      }),
    );
  });

  it("does not depend on the order of the rows, to the last bit", () => {
    fc.assert(
      fc.property(
        rows.chain((drawn) => fc.tuple(fc.constant(drawn), fc.shuffledSubarray(drawn, { minLength: drawn.length }))),
        ([drawn, shuffled]) => {
          const [one, other] = [columns(drawn), columns(shuffled)];
          const [first, second] = [decompose(one.x, one.w, one.g), decompose(other.x, other.w, other.g)];
          expect({ ...second, groups: null }).toEqual({ ...first, groups: null });
          const sorted = new Map(second.groups.map((each) => [each.group, each]));
          expect(first.groups.map(({ group }) => sorted.get(group))).toEqual(first.groups);
        },
      ),
    );
  });

  it("finds exactly nothing between groups of one mean", () => {
    expect(decompose([0.1, 0.7, 0.4], [1, 1, 3], ["a", "a", "b"]).groups).toHaveLength(2);
    expect(decompose([0.3, 0.3, 0.3, 0.3], [0.1, 0.2, 0.7, 1.1], ["a", "b", "a", "b"]).between).toBe(0);
    expect(decompose([1, 3, 2], [0.7, 0.7, 0.1], ["a", "a", "b"]).between).toBe(0);
  });

  it("weighs every value 1 without weights, and reads typed arrays", () => {
    const labels = ["a", "b", "a"];
    const plain = decompose([1, 2, 6], undefined, labels);
    expect(decompose([1, 2, 6], [1, 1, 1], labels)).toEqual(plain);
    expect(decompose(new Float64Array([1, 2, 6]), new Uint8Array([1, 1, 1]), labels)).toEqual(plain);
    expect(JSON.parse(JSON.stringify(plain))).toEqual(plain);
  });

  it("lists a group without weight, which has no mean", () => {
    const { groups, ...figures } = decompose([1, 9, 3, 3], [1, 0, 1, 2], ["a", "b", "a", "c"]);
    const without = decompose([1, 3, 3], [1, 1, 2], ["a", "a", "c"]);
    expect(groups.map(({ group }) => group)).toEqual(["a", "b", "c"]);
    expect(groups[1]).toEqual({ group: "b", weight: 0, mean: null, value: null, part: 0, betweenPart: 0 });
    expect({ ...figures, groups: groups.filter(({ group }) => group !== "b") }).toEqual(without);
  });

  it('keeps 1 and "1" apart', () => {
    expect(decompose([1, 2], undefined, [1, "1"]).groups.map(({ group }) => group)).toEqual([1, "1"]);
  });

  it("holds values and weights at the ends of the doubles", () => {
    const labels = ["a", "a", "b"];
    const plain = decompose([1, 2, 6], [1, 2, 3], labels);
    for (const exponent of [-400, 400]) {
      const factor = 2 ** exponent;
      const degree = index === weightedVariance ? factor * factor : 1;
      const scaled = decompose([factor, 2 * factor, 6 * factor], [factor, 2 * factor, 3 * factor], labels);
      expect(scaled.groups.map(({ weight, mean }) => [weight / factor, (mean ?? Number.NaN) / factor])).toEqual(
        plain.groups.map(({ weight, mean }) => [weight, mean]),
      );
      expect(scaled.between).toBe(plain.between * degree);
      expect(scaled.within).toBe(plain.within * degree);
    }
  });

  const smuggled = (...labels: readonly unknown[]): readonly GroupLabel[] => labels as readonly GroupLabel[];

  it.each<{
    why: string;
    values: NumericArray;
    weights?: NumericArray;
    groups: readonly GroupLabel[];
    code: Refusal["code"];
    at: number | null;
    input: unknown;
  }>([
    { why: "no values", values: [], groups: [], code: "empty", at: null, input: null },
    { why: "fewer labels than values", values: [1, 2], groups: ["a"], code: "lengthMismatch", at: null, input: 1 },
    { why: "fewer weights than values", values: [1, 2], weights: [1], groups: ["a", "b"], code: "lengthMismatch", at: null, input: 1 },
    { why: "NaN", values: [1, NaN], groups: ["a", "b"], code: "notFinite", at: 1, input: NaN },
    { why: "a negative weight", values: [1, 2], weights: [1, -1], groups: ["a", "b"], code: "negativeWeight", at: 1, input: -1 },
    { why: "all weights zero", values: [1, 2], weights: [0, 0], groups: ["a", "b"], code: "zeroWeight", at: null, input: 0 },
    { why: "one label for all", values: [1, 2], groups: "aa" as never, code: "notAnArray", at: null, input: "aa" },
    { why: "no labels", values: [1, 2], groups: undefined as never, code: "notAnArray", at: null, input: null },
    { why: "a label NaN", values: [1, 2], groups: ["a", NaN], code: "badParameter", at: 1, input: NaN },
    { why: "a label null", values: [1, 2], groups: smuggled("a", null), code: "badParameter", at: 1, input: null },
    {
      why: "a group weight beyond the doubles",
      values: [1, 2],
      weights: [Number.MAX_VALUE, Number.MAX_VALUE],
      groups: ["a", "a"],
      code: "notFinite",
      at: null,
      input: Infinity,
    },
  ])("refuses $why", ({ values, weights, groups, code, at, input }) => {
    expect(refusalOf(() => decompose(values, weights, groups))).toEqual({ code, index: at, input });
  });
});

describe("what one decomposition alone has", () => {
  it("decomposeTheilT: a hand-made case, a group of zeros among it", () => {
    // Means 2 and 6 around 4: shares of the resource 1/4 and 3/4, of the weight 1/2 each.
    const { between, within, total, groups } = decomposeTheilT([2, 2, 3, 9], undefined, ["a", "a", "b", "b"]);
    const inB = 0.25 * Math.log(0.5) + 0.75 * Math.log(1.5);
    near(between, 0.25 * Math.log(0.5) + 0.75 * Math.log(1.5), 1e-15);
    near(within, 0.75 * inB, 1e-15);
    near(total, between + within, 1e-15);
    near(groups[0]?.betweenPart ?? null, 0.25 * Math.log(0.5), 1e-15);

    const zeros = decomposeTheilT([0, 0, 1, 3], undefined, ["none", "none", "some", "some"]);
    expect(zeros.groups[0]).toEqual({ group: "none", weight: 2, mean: 0, value: null, part: 0, betweenPart: 0 });
    near(zeros.between, Math.LN2, 1e-15);
    near(zeros.between + zeros.within, zeros.total, 1e-15);
  });

  it("decomposeTheilL: the same case with shares of the weight", () => {
    const { between, within, groups } = decomposeTheilL([2, 2, 3, 9], undefined, ["a", "a", "b", "b"]);
    near(between, Math.log(4) - (Math.log(2) + Math.log(6)) / 2, 1e-15);
    near(within, (Math.log(6) - (Math.log(3) + Math.log(9)) / 2) / 2, 1e-15);
    near(groups[1]?.betweenPart ?? null, 0.5 * Math.log(4 / 6), 1e-15);
  });

  it("decomposeVariance: whole numbers, negative ones among them", () => {
    expect(decomposeVariance([-3, -1, 1, 3], undefined, ["a", "a", "b", "b"])).toEqual({
      total: 5,
      between: 4,
      within: 1,
      groups: [
        { group: "a", weight: 2, mean: -2, value: 1, part: 0.5, betweenPart: 2 },
        { group: "b", weight: 2, mean: 2, value: 1, part: 0.5, betweenPart: 2 },
      ],
    });
    expect(decomposeVariance([1e9, 1e9 + 2, 1e9 + 4, 1e9 + 6], undefined, [1, 1, 2, 2])).toMatchObject({ total: 5, between: 4, within: 1 });
  });

  it.each([decomposeTheilT, decomposeTheilL])("the Theil indices refuse what they cannot share", (decompose) => {
    expect(refusalOf(() => decompose([1, -2], undefined, ["a", "b"]))).toEqual({ code: "negativeValue", index: 1, input: -2 });
    expect(refusalOf(() => decompose([0, 0], undefined, ["a", "b"]))).toEqual({ code: "zeroMean", index: null, input: 0 });
  });

  it("decomposeTheilL refuses a zero, decomposeVariance takes a mean of zero", () => {
    expect(refusalOf(() => decomposeTheilL([1, 0], undefined, ["a", "b"]))).toEqual({ code: "zeroValue", index: 1, input: 0 });
    expect(decomposeVariance([0, 0], undefined, ["a", "b"])).toMatchObject({ total: 0, between: 0, within: 0 });
  });

  it("decomposeVariance refuses a variance beyond the largest double, the whole's or a group's", () => {
    expect(refusalOf(() => decomposeVariance([1e200, 3e200], undefined, ["a", "b"]))).toMatchObject({ code: "notFinite", index: null });
    const groups = ["a", "a", "b"];
    expect(refusalOf(() => decomposeVariance([0, 3e154, 1.5e154], [1, 1, 1e9], groups))).toMatchObject({ code: "notFinite", index: null });
  });
});

const folder = `${root}../shared/oracles/schools/`;

interface Split {
  readonly between: number;
  readonly within: number;
}

interface Expected {
  readonly teachersPer100Pupils: {
    readonly giniWeighted: number;
    readonly giniUnweighted: number;
    readonly theilT: number;
    readonly theilL: number;
    readonly theilTUnweighted: number;
    readonly decomposition: Readonly<Record<string, Readonly<Record<"theilT" | "theilL" | "weightedVariance", Split>>>>;
    readonly byGroup: Readonly<
      Record<string, readonly { readonly group: string; readonly weightedMean: number; readonly theilT: number }[]>
    >;
  };
}

describe.skipIf(!existsSync(folder))("1,302 real schools", () => {
  const read = (): { values: number[]; weights: number[]; table: Record<string, string>[]; expected: Expected["teachersPer100Pupils"] } => {
    const text = readFileSync(`${folder}malaysia_sjkc.csv`, "utf8");
    const table = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data.filter(
      (row) => Number(row["ENROLMEN"]) > 0 && (row["GURU"] ?? "").trim() !== "",
    );
    const weights = table.map((row) => Number(row["ENROLMEN"]));
    const values = table.map((row, index) => (100 * Number(row["GURU"])) / (weights[index] ?? Number.NaN));
    const { teachersPer100Pupils } = JSON.parse(readFileSync(`${folder}malaysia_sjkc.expected.json`, "utf8")) as Expected;
    return { values, weights, table, expected: teachersPer100Pupils };
  };

  function close(actual: number, expected: number | undefined): void {
    expect(Math.abs(actual / (expected ?? Number.NaN) - 1)).toBeLessThanOrEqual(1e-12);
  }

  it("have the Gini coefficients and Theil indices found in 50 digits elsewhere", () => {
    const { values, weights, expected } = read();
    expect(values).toHaveLength(1302);
    close(theilT(values, weights), 0.13898073251382065);
    close(theilT(values, weights), expected.theilT);
    close(theilT(values), expected.theilTUnweighted);
    close(theilL(values, weights), expected.theilL);
    close(gini(values, weights), expected.giniWeighted);
    close(gini(values), expected.giniUnweighted);
  });

  it.each(["NEGERI", "LOKASI", "PPD"])("split by %s as found elsewhere", (column) => {
    const { values, weights, table, expected } = read();
    const labels = table.map((row) => row[column] ?? "");
    const splits = {
      theilT: decomposeTheilT(values, weights, labels),
      theilL: decomposeTheilL(values, weights, labels),
      weightedVariance: decomposeVariance(values, weights, labels),
    } as const;
    for (const name of ["theilT", "theilL", "weightedVariance"] as const) {
      close(splits[name].between, expected.decomposition[column]?.[name].between);
      close(splits[name].within, expected.decomposition[column]?.[name].within);
      near(splits[name].between + splits[name].within, splits[name].total, 1e-12 * Math.max(1, splits[name].total));
    }
    for (const { group, weightedMean: mean, theilT: value } of expected.byGroup[column] ?? []) {
      const own = splits.theilT.groups.find((each) => each.group === group);
      close(own?.mean ?? Number.NaN, mean);
      near(own?.value ?? null, value, 1e-12);
    }
  });
});

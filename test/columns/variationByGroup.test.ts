import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assessBasicBalance, indicators, interSchoolVariation, UsageError, type IndicatorId, type Stage } from "edu-balance";
import {
  variationByGroup,
  VARIATION_STATES,
  type ColumnVariation,
  type GroupVariation,
  type GroupVariationOptions,
  type VariationColumns,
} from "edu-balance/columns";
import { ALL_IDS, arbitraryRows, columnsOf, shuffled, type Row } from "./nation.js";

const GROUPS = 3;
const STAGES: readonly Stage[] = ["primary", "juniorSecondary"];
const EIGHT: readonly IndicatorId[] = indicators.map(({ id }) => id);

const column = (result: GroupVariation, id: IndicatorId): ColumnVariation => {
  const own = result.indicators[id];
  if (own === undefined) throw new Error(`no ${id}`);
  return own;
};

const books = (pupils: readonly number[], amounts: readonly number[], more: Partial<VariationColumns> = {}): VariationColumns => ({
  group: new Uint32Array(pupils.length),
  groupCount: 1,
  weight: Float64Array.from(pupils),
  amounts: { booksPerPupil: Float64Array.from(amounts) },
  ...more,
});

const only = (columns: VariationColumns, options?: GroupVariationOptions): ColumnVariation =>
  column(variationByGroup(columns, options), "booksPerPupil");

const near = (one: number, other: number): boolean => Object.is(one, other) || Math.abs(one - other) <= 1e-11 * Math.abs(other);

describe("variationByGroup", () => {
  it("gives the coefficient of the worked example", () => {
    const { coefficient, mean, standardDeviation, used, pupils } = only(books([45, 37, 89, 76, 55], [279, 137, 935, 160, 402]));
    // 1913 books for 302 pupils.
    expect(mean[0]).toBe(1913 / 302);
    expect([coefficient[0], used[0], pupils[0]]).toEqual([0.5152566298844764, 5, 302]);
    expect(standardDeviation[0]).toBeCloseTo(3.263861, 6);
  });

  it("is the record API to the last bit: results, counts, states, composites", () => {
    fc.assert(
      fc.property(arbitraryRows(GROUPS, { defects: true }), fc.constantFrom("refuse" as const, "exclude" as const), (rows, missing) => {
        const result = variationByGroup(columnsOf(rows, GROUPS, ALL_IDS), { missing });
        for (const [group, stage, slot] of slots()) {
          const own = rowsOf(rows, group, stage);
          for (const id of ALL_IDS) expectAsRecords(result, own, stage, id, slot, missing);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("gives the composite of assessBasicBalance to the last bit", () => {
    fc.assert(
      fc.property(arbitraryRows(1, { defects: false, maxLength: 12 }), (rows) => {
        const { composite } = variationByGroup(columnsOf(rows, 1, EIGHT));
        const assessed = assessBasicBalance({ county: { id: "c" }, units: rows.map(({ unit }) => unit) }, { asOf: "2016-12-31" });
        expect([composite[0], composite[1]]).toEqual(STAGES.map((stage) => assessed.stages[stage].composite ?? Number.NaN));
      }),
      { numRuns: 100 },
    );
  });

  it("does not depend on the order of the rows, to the last bit", () => {
    fc.assert(
      fc.property(arbitraryRows(GROUPS, { defects: true }), fc.nat(), (rows, seed) => {
        const sorted = [...rows].sort((a, b) => a.group - b.group || STAGES.indexOf(a.unit.stage) - STAGES.indexOf(b.unit.stage));
        const result = variationByGroup(columnsOf(rows, GROUPS, EIGHT));
        expect(variationByGroup(columnsOf(shuffled(rows, seed), GROUPS, EIGHT))).toEqual(result);
        expect(variationByGroup(columnsOf(sorted, GROUPS, EIGHT))).toEqual(result);
      }),
      { numRuns: 60 },
    );
  });

  it("takes rows in any order with any number of indicators, none among them", () => {
    fc.assert(
      fc.property(arbitraryRows(GROUPS, { defects: true }), fc.integer({ min: 0, max: ALL_IDS.length }), (rows, count) => {
        const sorted = [...rows].sort((a, b) => a.group - b.group || STAGES.indexOf(a.unit.stage) - STAGES.indexOf(b.unit.stage));
        const ids = ALL_IDS.slice(0, count);
        for (const mode of ["exact", "fast"] as const) {
          const one = variationByGroup(columnsOf(rows, GROUPS, ids), { mode });
          const other = variationByGroup(columnsOf(sorted, GROUPS, ids), { mode });
          expect(one.counts).toEqual(other.counts);
          if (mode === "exact") expect(one).toEqual(other);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("does not change when figures and pupils are scaled by powers of two, or every school stands there again", () => {
    fc.assert(
      fc.property(arbitraryRows(1, { defects: false }), fc.integer({ min: 1, max: 5 }), (rows, power) => {
        const columns = columnsOf(rows, 1, ["booksPerPupil"]);
        const amounts = columns.amounts.booksPerPupil ?? new Float64Array();
        const plain = only(columns).coefficient;
        expect(only({ ...columns, amounts: { booksPerPupil: amounts.map((amount) => amount * 2 ** power) } }).coefficient).toEqual(plain);
        expect(only({ ...columns, weight: columns.weight.map((pupils) => pupils * 2 ** power) }).coefficient).toEqual(plain);
        expect(only(columnsOf([...rows, ...rows], 1, ["booksPerPupil"])).coefficient).toEqual(plain);
      }),
    );
  });

  it("keeps its proof where figures differ by many orders of magnitude", () => {
    const figure = fc.oneof(
      fc.double({ min: 0, max: 1e12, noNaN: true }),
      fc.constantFrom(1e-9, 0.1, 1 / 3, 4_503_599_627_370_497, 2 ** 52),
    );
    const school = fc.tuple(fc.integer({ min: 1, max: 2 ** 40 }), figure);
    fc.assert(
      fc.property(fc.array(school, { minLength: 1, maxLength: 60 }), (schools) => {
        const units = schools.map(([pupils, equipmentYuan], index) => ({
          schoolId: String(index),
          stage: "primary" as const,
          pupils,
          equipmentYuan,
        }));
        const record = interSchoolVariation(units, "equipmentValuePerPupil");
        const amounts = { equipmentValuePerPupil: Float64Array.from(schools, ([, yuan]) => yuan) };
        const result = column(
          variationByGroup({
            ...books(
              schools.map(([pupils]) => pupils),
              [],
            ),
            amounts,
          }),
          "equipmentValuePerPupil",
        );
        const expected = [record.mean, record.standardDeviation, record.coefficient].map((each) => each ?? Number.NaN);
        expect([result.mean[0], result.standardDeviation[0], result.coefficient[0]]).toEqual(expected);
        const fast = column(
          variationByGroup(
            {
              ...books(
                schools.map(([pupils]) => pupils),
                [],
              ),
              amounts,
            },
            { mode: "fast" },
          ),
          "equipmentValuePerPupil",
        );
        [fast.mean[0], fast.standardDeviation[0], fast.coefficient[0]].forEach((figure, index) => {
          expect(near(figure ?? 0, expected[index] ?? 0)).toBe(true);
        });
      }),
      { numRuns: 400 },
    );
  });

  it.each([511, 512, 513, 1024, 1025, 3000])("holds for a group of %i schools, whatever the blocks", (count) => {
    const pupils = Array.from({ length: count }, (_, index) => 20 + ((index * 37) % 900));
    const volumes = pupils.map((number, index) => number * 15 + ((index * 7919) % 4000) + 0.25);
    const units = pupils.map((number, index) => ({
      schoolId: String(index),
      stage: "primary" as const,
      pupils: number,
      books: volumes[index] ?? 0,
    }));
    const { coefficient, mean } = interSchoolVariation(units, "booksPerPupil");
    const result = only(books(pupils, volumes));
    expect([result.coefficient[0], result.mean[0]]).toEqual([coefficient, mean]);
    // Beside small groups on both sides, and backwards.
    const group = Uint32Array.from([0, ...pupils.map(() => 1), 2]);
    const columns = books([5, ...pupils, 7], [1, ...volumes, 2], { group, groupCount: 3 });
    expect(only(columns).coefficient).toEqual(Float64Array.of(0, coefficient ?? 0, 0));
    const backwards = {
      ...columns,
      group: group.slice().reverse(),
      weight: columns.weight.slice().reverse(),
      amounts: { booksPerPupil: columns.amounts.booksPerPupil?.slice().reverse() ?? new Float64Array() },
    };
    expect(only(backwards).coefficient).toEqual(Float64Array.of(0, coefficient ?? 0, 0));
  });

  it("tells why there is no coefficient", () => {
    const state = (columns: VariationColumns, options?: GroupVariationOptions): string | undefined =>
      VARIATION_STATES[only(columns, options).state[0] ?? -1];
    expect(state(books([], []))).toBe("noUnits");
    expect(state(books([0], [3]))).toBe("noUnits");
    expect(state(books([10, 20], [5, Number.NaN]))).toBe("missingFigure");
    expect(state(books([10, Number.NaN], [5, 5]))).toBe("missingFigure");
    expect(state(books([10, 20], [5, -1]))).toBe("invalidFigure");
    expect(state(books([10, 2.5], [5, 5]))).toBe("invalidFigure");
    expect(state(books([10, 20], [5, Infinity]))).toBe("invalidFigure");
    expect(state(books([10, 20], [0, 0]))).toBe("zeroMean");
    expect(state(books([10, 20], [5, Number.NaN]), { missing: "exclude" })).toBe("defined");
  });

  it("counts what it does not use", () => {
    const { counts, indicators: byId } = variationByGroup(
      books([10, 0, Number.NaN, -1, 20, 30, 40], [5, 5, 5, 5, Number.NaN, -2, 2 ** 53]),
      { missing: "exclude" },
    );
    const own = byId.booksPerPupil;
    expect([counts.rows[0], counts.zeroPupils[0], counts.missingPupils[0], counts.invalidPupils[0]]).toEqual([7, 1, 1, 1]);
    expect([own?.used[0], own?.missing[0], own?.invalid[0], own?.pupils[0], own?.coefficient[0]]).toEqual([1, 1, 2, 10, 0]);
  });

  it("takes 0 for what it is, and one school for no difference", () => {
    expect(only(books([10, 10], [0, 4])).coefficient[0]).toBe(1);
    expect(only(books([7], [3])).coefficient[0]).toBe(0);
    expect(only(books([10, 20, 30], [5, 10, 15])).coefficient[0]).toBe(0);
  });

  it("has a slot for each group and stage with a stage column", () => {
    const columns = books([10, 10, 10, 30], [1, 3, 5, 5], {
      group: Uint32Array.of(1, 1, 1, 0),
      groupCount: 2,
      stage: Uint8Array.of(1, 1, 0, 0),
    });
    const { slots: count, counts } = variationByGroup(columns);
    expect([count, Array.from(counts.rows)]).toEqual([4, [1, 0, 1, 2]]);
    expect(Array.from(only(columns).coefficient)).toEqual([0, Number.NaN, 0, 0.5]);
  });

  it("leaves its input as it is", () => {
    const columns = books([10, 0, 30], [5, Number.NaN, -2]);
    const before = structuredClone(columns);
    variationByGroup(columns);
    variationByGroup(columns, { mode: "fast" });
    expect(columns).toEqual(before);
  });

  it.each<[string, () => unknown, string]>([
    ["plain arrays", () => variationByGroup({ ...books([1], [1]), weight: [1] as unknown as Float64Array }), "badColumn"],
    ["columns of two lengths", () => variationByGroup(books([1, 2], [1])), "badColumn"],
    ["a group beyond the last", () => variationByGroup(books([1], [1], { group: Uint32Array.of(1) })), "badColumn"],
    ["a third stage", () => variationByGroup(books([1], [1], { stage: Uint8Array.of(2) })), "badColumn"],
    ["a number of groups that is none", () => variationByGroup(books([1], [1], { groupCount: 1.5 })), "badOption"],
    ["an unknown mode", () => variationByGroup(books([1], [1]), { mode: "slow" as "fast" }), "badOption"],
    [
      "an unknown indicator",
      () => variationByGroup({ ...books([], []), amounts: { bookPerPupil: new Float64Array() } as object }),
      "unknownIndicator",
    ],
    ["no columns", () => variationByGroup(null as unknown as VariationColumns), "notAnObject"],
  ])("refuses %s", (_, call, code) => {
    expect(call).toThrow(UsageError);
    expect(call).toThrow(expect.objectContaining({ code }) as Error);
  });
});

describe("the fast mode", () => {
  it("stays within 1e-11 of the exact mode, with the same counts and states", () => {
    fc.assert(
      fc.property(arbitraryRows(GROUPS, { defects: true }), fc.boolean(), (rows, sort) => {
        const given = sort
          ? [...rows].sort((a, b) => a.group - b.group || STAGES.indexOf(a.unit.stage) - STAGES.indexOf(b.unit.stage))
          : rows;
        const columns = columnsOf(given, GROUPS, ALL_IDS);
        const exact = variationByGroup(columns);
        const fast = variationByGroup(columns, { mode: "fast" });
        expect(fast.counts).toEqual(exact.counts);
        for (const id of ALL_IDS) {
          const [one, other] = [column(fast, id), column(exact, id)];
          for (const key of ["state", "used", "missing", "invalid", "pupils"] as const) expect(one[key]).toEqual(other[key]);
          for (const key of ["mean", "standardDeviation", "coefficient"] as const) {
            one[key].forEach((figure, slot) => {
              expect(near(figure, other[key][slot] ?? 0), `${id} ${key} ${String(figure)} ${String(other[key][slot])}`).toBe(true);
            });
          }
        }
        fast.composite.forEach((figure, slot) => {
          expect(near(figure, exact.composite[slot] ?? 0)).toBe(true);
        });
      }),
      { numRuns: 100 },
    );
  });

  it.each([0.65, 0.55, 0.5, 0.45])("is exact within 1e-10 of the limit %d", (limit) => {
    // Two schools of equal size at 1 − c and 1 + c have the coefficient c.
    for (const shift of [0, 1e-15, -1e-15, 1e-12, -1e-12, 9e-11, -9e-11]) {
      const c = limit + shift;
      const columns = { ...books([1000, 1000], []), amounts: { equipmentValuePerPupil: Float64Array.of(1e6 * (1 - c), 1e6 * (1 + c)) } };
      for (const group of [Uint32Array.of(0, 0), Uint32Array.of(1, 0)]) {
        // The second time unsorted, each school beside another one of the other group.
        const given = {
          ...columns,
          group: Uint32Array.of(...group, ...group.map((each) => 1 - each)),
          groupCount: 2,
          weight: Float64Array.of(1000, 1000, 1000, 1000),
        };
        const amounts = given.amounts.equipmentValuePerPupil;
        const twice = { ...given, amounts: { equipmentValuePerPupil: Float64Array.of(...amounts, amounts[1] ?? 0, amounts[0] ?? 0) } };
        expect(column(variationByGroup(twice, { mode: "fast" }), "equipmentValuePerPupil").coefficient).toEqual(
          column(variationByGroup(twice), "equipmentValuePerPupil").coefficient,
        );
      }
    }
  });

  it("is exact near a limit of the caller's", () => {
    // Of many pairs with a coefficient near 0.3 some come out differently in plain doubles.
    const pairs = Array.from({ length: 200 }, (_, index) => 0.3 + (index - 100) * 1e-16);
    const columns = {
      ...books(
        pairs.flatMap(() => [997, 1009]),
        [],
      ),
      group: Uint32Array.from(pairs.flatMap((_, index) => [index, index])),
      groupCount: pairs.length,
      amounts: { equipmentValuePerPupil: Float64Array.from(pairs.flatMap((c) => [1e6 * (1 - c), 1e6 * (1 + c)])) },
    };
    const coefficients = (options: GroupVariationOptions): Float64Array =>
      column(variationByGroup(columns, options), "equipmentValuePerPupil").coefficient;
    const exact = coefficients({});
    const limit = exact[100] ?? 0;
    expect(coefficients({ mode: "fast", limits: [limit] })).toEqual(exact);
    expect(coefficients({ mode: "fast" })).not.toEqual(exact);
  });

  it("is exact where plain sums would lose the spread", () => {
    // Figures that differ in the ninth digit: what is left of Σx²/P − (Σx)²/ΣP is noise.
    const columns = books([300, 300, 400], [3_000_000_001, 3_000_000_002, 4_000_000_003]);
    expect(only(columns, { mode: "fast" }).coefficient).toEqual(only(columns).coefficient);
    expect(only(columns).coefficient[0]).toBeGreaterThan(0);
  });
});

function* slots(): Generator<readonly [group: number, stage: Stage, slot: number]> {
  for (let group = 0; group < GROUPS; group += 1) for (const [half, stage] of STAGES.entries()) yield [group, stage, group * 2 + half];
}

function rowsOf(rows: readonly Row[], group: number, stage: Stage): readonly Row[] {
  return rows.filter((row) => row.group === group && row.unit.stage === stage);
}

function expectAsRecords(
  result: GroupVariation,
  own: readonly Row[],
  stage: Stage,
  id: IndicatorId,
  slot: number,
  missing: "refuse" | "exclude",
): void {
  const record = interSchoolVariation(
    own.map(({ unit }) => unit),
    id,
    { stage, missing },
  );
  const columns = column(result, id);
  const found = [columns.mean[slot], columns.standardDeviation[slot], columns.coefficient[slot]];
  expect(found, id).toEqual([record.mean, record.standardDeviation, record.coefficient].map((each) => each ?? Number.NaN));
  expect([columns.used[slot], columns.pupils[slot]]).toEqual([record.units, record.pupils]);
  const excluded = (reason: string): number => record.ledger.excluded.filter((each) => each.reason === reason).length;
  expect(columns.missing[slot]).toBe(excluded("missingFigure"));
  expect(columns.invalid[slot]).toBe(excluded("invalidFigure"));
  expect(result.counts.zeroPupils[slot]).toBe(excluded("zeroPupils"));
  const codes = record.reasons.map(({ code }) => code);
  const state = VARIATION_STATES[columns.state[slot] ?? -1];
  if (state === "defined") expect(record.coefficient).not.toBeNull();
  // The records say what took each unit away.
  else if (state === "noUnits") expect([record.units, codes.length > 0]).toEqual([0, true]);
  else expect(codes).toContain(state);
}

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessBasicBalance,
  assessQualityBalance,
  indicators,
  interSchoolVariation,
  parameters,
  qualityIndicators,
  stageUnits,
  UsageError,
  withParameters,
  type School,
  type Stage,
  type StageUnit,
} from "edu-balance";
import {
  basicBalanceByGroup,
  columnsOf,
  mergeVariationSums,
  qualityCheckByGroup,
  variationByGroup,
  variationFromSums,
  variationSums,
  VERDICTS,
  type BasicBalanceByGroup,
  type BasicBalanceGroupOptions,
  type UnitColumns,
} from "edu-balance/columns";
import { unit } from "../support/county.js";
import { arbitraryRows } from "./nation.js";

const STAGES: readonly Stage[] = ["primary", "juniorSecondary"];
const PLACES = ["140602", "140681", "3302"];
const asOf = "2016-12-31";

const count = fc.integer({ min: 0, max: 400 });
const hundredths = fc.integer({ min: 0, max: 10_000_000 }).map((number) => number / 100);
const teachers = fc.record({ fullTimeTeachers: count, higherDegreeTeachers: count, midSeniorTeachers: count });

/** The units of nine-year schools: their facilities are shares, most of them not whole. */
const shared: fc.Arbitrary<StageUnit[]> = fc
  .array(
    fc.record({
      pupils: fc.tuple(fc.integer({ min: 1, max: 900 }), fc.integer({ min: 1, max: 900 })),
      own: fc.tuple(teachers, teachers),
      facilities: fc.record({
        teachingAreaM2: hundredths.map((area) => area + 50),
        indoorSportsAreaM2: fc.constantFrom(0, 12.3, 49.99),
        sportsGroundAreaM2: hundredths,
        equipmentYuan: hundredths,
        computers: count,
        books: count,
        multimediaRooms: count,
      }),
    }),
    { maxLength: 4 },
  )
  .map((schools) =>
    schools.map(({ pupils, own, facilities }, index): School => {
      const stages = { primary: { pupils: pupils[0], ...own[0] }, juniorSecondary: { pupils: pupils[1], ...own[1] } };
      return { id: `n-${String(index)}`, kind: "nineYear", ownership: "public", countyRun: true, stages, facilities };
    }),
  )
  .map((schools) => [...stageUnits(schools).units]);

/** Units of three places as files have them: some twice, some without a stage, pupils or id, some that are no record. */
const nation: fc.Arbitrary<StageUnit[]> = fc
  .tuple(arbitraryRows(3, { defects: true, maxLength: 24 }), fc.array(shared, { minLength: 3, maxLength: 3 }), fc.array(fc.nat(99)))
  .map(([rows, combined, marks]) => {
    const single = rows.map(({ group, unit: own }) => ({ ...own, place: PLACES[group] as string }));
    const split = combined.flatMap((units, group) => units.map((own) => ({ ...own, place: PLACES[group] as string })));
    return [...single, ...split].map((own, index): StageUnit => {
      const mark = marks[index] ?? 99;
      if (mark === 0) return { ...own, schoolId: "s-0" };
      if (mark === 1) return { ...own, stage: "小学" as Stage };
      if (mark === 2) return { ...own, pupils: null as unknown as number };
      if (mark === 3) return { ...own, pupils: 2.5 };
      return mark === 4 ? { ...own, schoolId: " " } : own;
    });
  });

const inWords = (result: BasicBalanceByGroup, group: number): unknown => ({
  verdict: VERDICTS[result.verdict[group] ?? -1],
  stages: STAGES.map((stage, half) => {
    const slot = group * 2 + half;
    const known = (value: number | undefined): number | null => (value === undefined || Number.isNaN(value) ? null : value);
    return {
      stage,
      coefficients: indicators.map(({ id }) => known(result.variation.indicators[id]?.coefficient[slot])),
      composite: known(result.composite[slot]),
      limit: known(result.limit[slot]),
      verdict: VERDICTS[result.stages[slot] ?? -1],
    };
  }),
});

function fromRecords(
  units: readonly StageUnit[],
  place: string | undefined,
  { asOf: day, parameters: set }: BasicBalanceGroupOptions,
): unknown {
  const county = { id: "c", ...(place === undefined ? {} : { place }) };
  const { verdict, stages } = assessBasicBalance({ county, units }, { asOf: day, ...(set === undefined ? {} : { parameters: set }) });
  return {
    verdict,
    stages: STAGES.map((stage) => ({
      stage,
      coefficients: indicators.map(({ id }) => stages[stage].variation[id].coefficient),
      composite: stages[stage].composite,
      limit: stages[stage].finding.requirement?.limit ?? null,
      verdict: stages[stage].verdict,
    })),
  };
}

/** A rule of the second place alone, stricter than the nation's. */
const national = parameters.filter(({ id }) => id === "compositeCoefficientLimit");
const stricter = withParameters(parameters, {
  name: "a county's own",
  parameters: national.map((record) => ({ ...record, place: "140681", level: "municipal" as const, value: 0.3 })),
});

describe("columnsOf and basicBalanceByGroup", () => {
  const cases = [
    { name: "the national rule", options: { asOf } },
    { name: "a day before the rule", options: { asOf: "2011-12-31" } },
    { name: "a county's own rule, by the places of the groups", options: { asOf, parameters: stricter, place: "keys" } },
    { name: "a county's own rule, and no place named", options: { asOf, parameters: stricter } },
  ] as const;

  it.each(cases)("are assessBasicBalance county by county, to the last bit: $name", ({ options: { ...given } }) => {
    fc.assert(
      fc.property(nation, fc.constantFrom("exact" as const, "fast" as const), (units, mode) => {
        const columns = columnsOf(units, { by: "place" });
        const { place, ...options } = { place: undefined, ...given };
        const exact = basicBalanceByGroup(columns, place === "keys" ? { ...options, place: columns.keys } : options);
        for (const [group, key] of columns.keys.entries()) {
          const own = units.filter((each) => each.place === key);
          expect(inWords(exact, group)).toEqual(fromRecords(own, place === "keys" ? key : undefined, options));
        }
        const other = basicBalanceByGroup(columns, { ...options, ...(place === "keys" ? { place: columns.keys } : {}), mode });
        expect([other.verdict, other.stages]).toEqual([exact.verdict, exact.stages]);
      }),
      { numRuns: 150 },
    );
  });

  it("judge a composite at, just below and just above the limit", () => {
    // One school of 1 pupil with all and one of n without: X̄ = a/(n + 1), S = X̄·√n, so that each coefficient is √n.
    // Two schools of equal pupils with x and y: |x − y|/(x + y); 33 and 7 over 40 are 26/40 = 0.65.
    const pair = (x: number, y: number): StageUnit[] =>
      [x, y].map((figure, index) => {
        const fields = [
          "fullTimeTeachers",
          "higherDegreeTeachers",
          "midSeniorTeachers",
          "sportsGroundAreaM2",
          "equipmentYuan",
          "computers",
          "books",
        ];
        const figures = Object.fromEntries(fields.map((field) => [field, figure]));
        return { schoolId: `s-${String(index)}`, stage: "primary", pupils: 100, ...figures, teachingAreaM2: figure, indoorSportsAreaM2: 0 };
      });
    const verdictOf = (units: readonly StageUnit[]): string | undefined =>
      VERDICTS[basicBalanceByGroup(columnsOf(units, { by: () => "one" }), { asOf }).stages[0] ?? -1];
    expect(verdictOf(pair(33, 7))).toBe("met");
    expect(verdictOf(pair(3299, 701))).toBe("met");
    expect(verdictOf(pair(3301, 699))).toBe("notMet");
  });

  it("give interSchoolVariation of the reporting schools where missing figures are excluded", () => {
    fc.assert(
      fc.property(nation, (units) => {
        const columns = columnsOf(units, { by: "place" });
        const result = variationByGroup(columns, { missing: "exclude" });
        columns.keys.forEach((key, group) => {
          const own = units.filter((each) => each.place === key);
          STAGES.forEach((stage, half) => {
            for (const id of [...indicators, ...qualityIndicators].map((each) => each.id)) {
              const expected = interSchoolVariation(own, id, { stage, missing: "exclude" });
              expect(result.indicators[id]?.coefficient[group * 2 + half]).toBe(expected.coefficient ?? Number.NaN);
              expect(result.indicators[id]?.mean[group * 2 + half]).toBe(expected.mean ?? Number.NaN);
            }
          });
        });
      }),
      { numRuns: 40 },
    );
  });

  it("give the same through sums in two parts", () => {
    const units = ["a", "b", "c", "d"].map((id, index) => unit(id, "primary", 100 + 37 * index, { computers: index * 7 }));
    const columns = columnsOf(units, { by: () => "one" });
    const part = (from: number, to: number): UnitColumns => ({
      ...columns,
      group: columns.group.slice(from, to),
      stage: columns.stage.slice(from, to),
      weight: columns.weight.slice(from, to),
      amounts: Object.fromEntries(Object.entries(columns.amounts).map(([id, all]) => [id, all.slice(from, to)])) as UnitColumns["amounts"],
    });
    const sums = mergeVariationSums(variationSums(part(0, 1)), variationSums(part(1, 4)));
    expect(variationFromSums(sums).indicators.computersPer100Pupils?.coefficient[0]).toBe(
      variationByGroup(columns).indicators.computersPer100Pupils?.coefficient[0],
    );
  });

  it("serve qualityCheckByGroup: schools and coefficients as assessQualityBalance judges them", () => {
    fc.assert(
      fc.property(arbitraryRows(2, { defects: true, maxLength: 16 }), (rows) => {
        const units = rows.map(({ group, unit: own }) => ({ ...own, place: PLACES[group] as string }));
        const columns = columnsOf(units, { by: "place" });
        const check = qualityCheckByGroup(columns, { asOf: "2023-12-31" });
        columns.keys.forEach((key, group) => {
          const own = units.filter((each) => each.place === key);
          const { stages } = assessQualityBalance({ county: { id: "c" }, units: own }, { asOf: "2023-12-31" });
          STAGES.forEach((stage, half) => {
            expect(VERDICTS[check.verdict[group * 2 + half] ?? -1]).toBe(stages[stage].verdict);
          });
        });
      }),
      { numRuns: 60 },
    );
  });
});

describe("columnsOf", () => {
  const a = { ...unit("a", "primary", 100), county: "甲县" };
  const b = { ...unit("b", "juniorSecondary", 200), county: "乙县" };

  it("sorts rows by group and stage, and says which unit each row is of", () => {
    const late = { ...unit("c", "primary", 300), county: "甲县" };
    const early = { ...unit("d", "juniorSecondary", 50), county: "甲县" };
    const columns = columnsOf([early, a, b, late], { by: "county", indicators: ["booksPerPupil"] });
    expect(columns.keys).toEqual(["甲县", "乙县"]);
    expect([...columns.position]).toEqual([1, 3, 0, 2]);
    expect([...columns.group]).toEqual([0, 0, 0, 1]);
    expect([...columns.stage]).toEqual([0, 0, 1, 1]);
    // Books are 22 a pupil and 500.
    expect([...columns.amounts.booksPerPupil]).toEqual([2700, 7100, 1600, 4900]);
    expect(Object.keys(columns.amounts)).toEqual(["booksPerPupil"]);
  });

  it("takes any iterable and a function, and gives the same", () => {
    const given = new Set([a, b]);
    expect(columnsOf(given, { by: ({ county }) => county })).toEqual(columnsOf([a, b], { by: "county" }));
    expect(columnsOf([], { by: "place" })).toMatchObject({ keys: [], groupCount: 0, ledger: { given: 0, used: 0, excluded: [] } });
  });

  it("does not take the id of another group for a repeated one", () => {
    const same = { ...b, schoolId: "a", stage: "primary" as const };
    expect(columnsOf([a, same], { by: "county" }).ledger).toEqual({ given: 2, used: 2, excluded: [] });
    expect(columnsOf([a, { ...same, county: "甲县" }], { by: "county" }).ledger).toEqual({
      given: 2,
      used: 0,
      excluded: [0, 1].map((position) => ({ id: "a", stage: "primary", reason: "duplicateUnit", position, group: "甲县" })),
    });
  });

  it("has every unit that cannot be used in the ledger, with its problem", () => {
    const late = { ...b, schoolId: "c" };
    const units = [a, null, { ...a, county: undefined }, { ...b, county: 140_602 }, { ...b, stage: "高中" }, { ...b, pupils: null }, late];
    const { ledger, problems, position, weight } = columnsOf(units as (typeof a)[], { by: "county" });
    expect(ledger).toEqual({
      given: 7,
      used: 2,
      excluded: [
        { id: "#1", reason: "invalidRecord", position: 1 },
        { id: "a", stage: "primary", reason: "invalidRecord", position: 2 },
        { id: "b", stage: "juniorSecondary", reason: "invalidRecord", position: 3 },
        { id: "b", reason: "invalidRecord", position: 4, group: "乙县" },
        { id: "b", stage: "juniorSecondary", reason: "missingFigure", field: "pupils", position: 5, group: "乙县" },
      ],
    });
    expect(problems.map(({ path, code, value }) => [path, code, value])).toEqual([
      [[1], "notAnObject", null],
      [[2, "county"], "missing", null],
      [[3, "county"], "notText", 140_602],
      [[4, "stage"], "notInList", "高中"],
      [[5, "pupils"], "missing", null],
    ]);
    // The unit without a stage has a row in both, since it may belong to either.
    expect([...position]).toEqual([0, 4, 4, 5, 6]);
    expect([...weight]).toEqual([100, -1, -1, Number.NaN, 200]);
  });

  it("names the entry of the nation, not of its group, in a message", () => {
    const { problems } = columnsOf([a, b, { ...b, schoolId: "c", books: -5 }], { by: "county" });
    expect(problems.map(({ message }) => message)).toEqual([{ zh: "第3条，数据：不得为负", en: "entry 3, books: must not be negative" }]);
  });

  it("says of a unit that cannot be used what the check of units says of it", () => {
    const share = { weight: 5, totalWeight: 2, figures: { books: "many" } };
    const units = [a, b, { ...b, schoolId: "", books: "x".repeat(100), locale: "city" }, { ...b, schoolId: "d", share }] as (typeof a)[];
    const { problems, ledger } = columnsOf(units, { by: "county" });
    const alone = assessBasicBalance({ county: { id: "c" }, units: [a, b, ...units.slice(2)] }, { asOf });
    expect(problems).toEqual(alone.problems);
    expect(ledger.excluded.map(({ id }) => id)).toEqual(["#2", "d"]);
  });

  it("takes the indoor sports area off the teaching area unless told to leave it in", () => {
    const area = (options: object): number | undefined => columnsOf([a], { by: "county", ...options }).amounts.teachingAreaPerPupil[0];
    expect(area({})).toBe(520);
    expect(area({ indoorSportsInTeachingArea: "included" })).toBe(620);
  });

  const wrong: readonly (readonly [string, () => unknown, string])[] = [
    ["no units", () => columnsOf(undefined as never, { by: "place" }), "notAnArray"],
    ["text for units", () => columnsOf("units" as never, { by: "place" }), "notAnArray"],
    ["no options", () => columnsOf([a], undefined as never), "notAnObject"],
    ["no by", () => columnsOf([a], {} as never), "badOption"],
    ["a misspelt field", () => columnsOf([a], { by: "conty" as never }), "badOption"],
    ["an unknown option", () => columnsOf([a], { by: "county", missing: "exclude" } as never), "badOption"],
    ["an unknown indicator", () => columnsOf([a], { by: "county", indicators: ["bookPerPupil" as never] }), "unknownIndicator"],
    [
      "a place for each of too few groups",
      () => basicBalanceByGroup(columnsOf([a, b], { by: "county" }), { asOf, place: ["14"] }),
      "badOption",
    ],
    ["a place that is no code", () => basicBalanceByGroup(columnsOf([a], { by: "county" }), { asOf, place: "朔州" }), "badOption"],
    ["another day than a date", () => basicBalanceByGroup(columnsOf([], { by: "county" }), { asOf: "2016" }), "badDate"],
    [
      "an option of another function",
      () => basicBalanceByGroup(columnsOf([a], { by: "county" }), { asOf, missing: "exclude" } as never),
      "badOption",
    ],
    [
      "an indicator missing",
      () => basicBalanceByGroup(columnsOf([a], { by: "county", indicators: ["booksPerPupil"] }) as never, { asOf }),
      "badColumn",
    ],
    ["no stage", () => basicBalanceByGroup({ ...columnsOf([a], { by: "county" }), stage: undefined } as never, { asOf }), "badColumn"],
    ["a word for multiplied", () => variationByGroup({ ...columnsOf([a], { by: "county" }), multiplied: "yes" } as never), "badOption"],
  ];

  it.each(wrong)("refuses %s", (_name, call, code) => {
    expect(call).toThrow(UsageError);
    expect(call).toThrow(expect.objectContaining({ code }));
  });

  it("says which field is nearest", () => {
    expect(() => columnsOf([a], { by: "conty" as never })).toThrow("Did you mean county?");
  });
});

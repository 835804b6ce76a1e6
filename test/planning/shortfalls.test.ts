import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessQualityBalance,
  assessSchoolStandards,
  qualityIndicators,
  type QualityBalanceInput,
  type SchoolStandardsInput,
  type Stage,
  type StageUnit,
  type UnitFigure,
} from "edu-balance";
import { shortfalls, type SchoolShortfall, type ShortfallLine } from "edu-balance/planning";
import { qualityCounty, qualityUnit } from "../support/qualityCounty.js";

const QUALITY = { standard: "qualityBalance2017", asOf: "2023-12-31" } as const;
const BASIC = { standard: "basicBalance2012", asOf: "2016-12-31" } as const;

const lineOf = (school: SchoolShortfall | undefined, indicator: string): ShortfallLine | undefined =>
  school?.lines.find((line) => line.indicator === indicator);

const raised = (unit: StageUnit, amounts: ReadonlyMap<string, number>): StageUnit =>
  [...amounts].reduce((changed, [figure, amount]) => ({ ...changed, [figure]: (changed[figure as UnitFigure] ?? 0) + amount }), unit);

describe("shortfalls of quality balance", () => {
  it("counts people and rooms in whole numbers and leaves areas and yuan as they are", () => {
    const unit = qualityUnit("a", "juniorSecondary", 777, {
      higherDegreeTeachers: 30,
      multimediaRooms: 10,
      teachingAreaM2: 4000.5,
      indoorSportsAreaM2: 200,
      equipmentYuan: 1_500_000,
    });
    const [school] = shortfalls([unit], QUALITY).schools;
    // 5.3 × 7.77 = 41.181, so 42; the floor 4.505 × 7.77 = 35.00385, so 36.
    expect(lineOf(school, "higherDegreeTeachersPer100Pupils")).toMatchObject({ amount: 30, toLimit: 12, toFloor: 6, unit: "persons" });
    // 2.4 × 7.77 = 18.648, so 19; 2.04 × 7.77 = 15.8508, so 16.
    expect(lineOf(school, "multimediaRoomsPer100Pupils")).toMatchObject({ toLimit: 9, toFloor: 6, unit: "rooms" });
    // 5.8 × 777 = 4506.6 without the indoor sports area: 4000.5 − 200 is 3800.5; the floor 4.93 × 777 = 3830.61.
    expect(lineOf(school, "teachingAreaPerPupil")).toMatchObject({ amount: 4000.5, toLimit: 706.1, toFloor: 30.11, unit: "squareMetres" });
    // 2500 × 777 = 1,942,500; 2125 × 777 = 1,651,125.
    expect(lineOf(school, "equipmentValuePerPupil")).toMatchObject({ toLimit: 442_500, toFloor: 151_125, unit: "yuan" });
  });

  it.each([
    // 4.2 × 5 = 21 teachers of 500 pupils.
    [22, []],
    [21, []],
    [20, [["higherDegreeTeachersPer100Pupils", 1]]],
  ])("%i teachers of 500 pupils: %j", (higherDegreeTeachers, expected) => {
    const { schools, judged, passing } = shortfalls([qualityUnit("a", "primary", 500, { higherDegreeTeachers })], QUALITY);
    expect(schools.flatMap(({ lines }) => lines.map(({ indicator, toLimit }) => [indicator, toLimit]))).toEqual(expected);
    // 20 is 4.0, a single miss above 3.57.
    expect([judged, passing]).toEqual([1, 1]);
  });

  it("a single miss is left at its floor, whatever it costs", () => {
    // 0.9 × 10 = 9 and 0.765 × 10 = 7.65: 5 lacks 4 and 3.
    const { schools, cost, reasons } = shortfalls([qualityUnit("a", "primary", 1000, { peArtsTeachers: 5 })], QUALITY);
    expect(schools[0]).toMatchObject({ verdict: "notMet", leave: ["peArtsTeachersPer100Pupils"], cost: null });
    expect(schools[0]?.lines).toMatchObject([{ toLimit: 4, toFloor: 3, needed: 3, yuan: null }]);
    expect([cost, reasons]).toEqual([null, [{ code: "priceMissing", fields: ["peArtsTeachers"] }]]);
  });

  // 9 − 5 = 4 teachers to the limit, 3 to the floor: 1 saved. Rooms 23 − 19 = 4 to the limit, 19.55 → 1 to the floor: 3 saved.
  const twoMisses = [qualityUnit("a", "primary", 1000, { peArtsTeachers: 5, multimediaRooms: 19 })];

  it.each([
    // Saved: 1 × 80,000 against 3 × 30,000: rooms are left; 4 × 80,000 + 1 × 30,000.
    [{ peArtsTeachers: 80_000, multimediaRooms: 30_000 }, ["multimediaRoomsPer100Pupils"], 350_000],
    // 100,000 against 90,000: teachers are left; 3 × 100,000 + 4 × 30,000.
    [{ peArtsTeachers: 100_000, multimediaRooms: 30_000 }, ["peArtsTeachersPer100Pupils"], 420_000],
    // Equal: the earlier in the text is left; 3 × 90,000 + 4 × 30,000, and 4 × 90,000 + 1 × 30,000 is the same.
    [{ peArtsTeachers: 90_000, multimediaRooms: 30_000 }, ["peArtsTeachersPer100Pupils"], 390_000],
  ])("of two misses the dearer is left: %j", (prices, leave, cost) => {
    const found = shortfalls(twoMisses, { ...QUALITY, prices });
    expect([found.schools[0]?.leave, found.cost]).toEqual([leave, cost]);
  });

  it("of two misses none is said to be the cheapest while a price is missing", () => {
    const { schools, cost, reasons } = shortfalls(twoMisses, { ...QUALITY, prices: { peArtsTeachers: 80_000 } });
    expect([schools[0]?.leave, schools[0]?.lines.map(({ needed }) => needed), cost]).toEqual([null, [null, null], null]);
    expect(reasons).toEqual([{ code: "cheapestUnknown", indicators: ["peArtsTeachersPer100Pupils", "multimediaRoomsPer100Pupils"] }]);
  });

  it("a figure that is missing leaves the school without a plan and the county without a total", () => {
    const units = [qualityUnit("a", "primary", 1000, { peArtsTeachers: 5, multimediaRooms: null }), qualityUnit("b", "primary", 500)];
    const { schools, totals, cost, reasons } = shortfalls(units, { ...QUALITY, prices: { peArtsTeachers: 1, multimediaRooms: 1 } });
    expect(schools).toMatchObject([{ schoolId: "a", leave: null, cost: null }]);
    expect(totals).toMatchObject([
      { indicator: "peArtsTeachersPer100Pupils", schools: 1, unknown: [], toLimit: 4, needed: null },
      { indicator: "multimediaRoomsPer100Pupils", schools: 0, unknown: ["a"], toLimit: null },
    ]);
    expect([cost, reasons]).toEqual([null, [{ code: "missingFigure", field: "multimediaRooms", units: ["a"] }]]);
  });

  it("adds up by stage over the schools", () => {
    const units = [
      qualityUnit("a", "primary", 1000, { peArtsTeachers: 5 }),
      qualityUnit("b", "primary", 1000, { peArtsTeachers: 8 }),
      qualityUnit("b", "juniorSecondary", 1000, { peArtsTeachers: 8 }),
    ];
    const { totals, passing } = shortfalls(units, QUALITY);
    // 8 of 9 is above 7.65 and left: nothing is needed of it.
    expect(totals).toMatchObject([
      { stage: "primary", schools: 2, toLimit: 5, toFloor: 3, needed: 3 },
      { stage: "juniorSecondary", schools: 1, toLimit: 1, toFloor: 0, needed: 0 },
    ]);
    expect(passing).toBe(2);
  });

  it("counts what an exception adds where the profile grants it", () => {
    const profile = { exceptions: ["sharedPeArtsTeachers"] } as const;
    // 0.9 × 0.9 = 0.81: with a shared teacher there is one.
    const unit = qualityUnit("a", "primary", 90, { locale: "rural", peArtsTeachers: 0, sharedPeArtsTeachers: 1 });
    expect(shortfalls([unit], QUALITY).schools[0]?.lines).toMatchObject([{ toLimit: 1 }]);
    expect(shortfalls([unit], { ...QUALITY, profile }).schools).toEqual([]);
  });

  it("before the standard nothing is short, and it says so", () => {
    const { schools, cost, reasons } = shortfalls(twoMisses, { ...QUALITY, asOf: "2012-12-31" });
    expect([schools, cost, reasons]).toEqual([
      [],
      null,
      [{ code: "noRuleInForce", parameterId: "qualityIndicatorsMetFloor", nextFrom: "2017-05-23" }],
    ]);
  });

  it("takes what assessQualityBalance takes, and changes nothing of it", () => {
    const county = qualityCounty();
    const copy = structuredClone(county);
    expect(shortfalls(county, QUALITY)).toMatchObject({ judged: 5, passing: 5, schools: [], totals: [], cost: 0, reasons: [] });
    expect(county).toEqual(copy);
  });

  it.each([
    [{ standard: "gold" }, /standard/],
    [{ prices: { computers: -1 } }, /prices must be yuan/],
    [{ prices: { computer: 1 } }, /Did you mean computers/],
    [{ asOf: "2023" }, /asOf/],
    [{ aim: 1 }, /options has no aim/],
  ])("refuses %j", (more, message) => {
    expect(() => shortfalls(twoMisses, { ...QUALITY, ...more } as never)).toThrow(message);
  });

  const amount = (limit: number): fc.Arbitrary<number> =>
    fc.double({ min: 0, max: limit, noNaN: true }).map((value) => Math.round(value * 100) / 100);
  const count = (limit: number): fc.Arbitrary<number> => fc.integer({ min: 0, max: limit });
  const units: fc.Arbitrary<StageUnit> = fc
    .record({ pupils: fc.integer({ min: 1, max: 3000 }), stage: fc.constantFrom<Stage>("primary", "juniorSecondary") })
    .chain(({ pupils, stage }) =>
      fc.record({
        schoolId: fc.constant("a"),
        stage: fc.constant(stage),
        pupils: fc.constant(pupils),
        higherDegreeTeachers: count(Math.ceil(pupils * 0.07)),
        backboneTeachers: count(Math.ceil(pupils * 0.02)),
        peArtsTeachers: count(Math.ceil(pupils * 0.02)),
        teachingAreaM2: amount(pupils * 8).map((area) => area + 10),
        indoorSportsAreaM2: amount(10),
        sportsGroundAreaM2: amount(pupils * 14),
        equipmentYuan: amount(pupils * 4000),
        multimediaRooms: count(Math.ceil(pupils * 0.04)),
      }),
    );
  const prices = {
    higherDegreeTeachers: 7,
    backboneTeachers: 11,
    peArtsTeachers: 5,
    teachingAreaM2: 3,
    sportsGroundAreaM2: 0.5,
    multimediaRooms: 9,
  };
  const judgedWith = (unit: StageUnit): ReturnType<typeof assessQualityBalance>["stages"][Stage]["schools"][number] | undefined =>
    assessQualityBalance({ county: { id: "c" }, units: [unit] }, { asOf: "2023-12-31" }).stages[unit.stage].schools[0];

  it("what is short makes the finding met, and one less of what is counted does not", () => {
    fc.assert(
      fc.property(units, (unit) => {
        const [school] = shortfalls([unit], { ...QUALITY, prices }).schools;
        for (const { indicator, figure, toLimit, unit: word } of school?.lines ?? []) {
          const findingWith = (more: number): string | undefined =>
            judgedWith(raised(unit, new Map([[figure, more]])))?.findings[qualityIndicators.findIndex(({ id }) => id === indicator)]
              ?.verdict;
          if (word === "persons" || word === "rooms") {
            expect(Number.isInteger(toLimit)).toBe(true);
            expect([findingWith(toLimit ?? 0), findingWith((toLimit ?? 0) - 1)]).toEqual(["met", "notMet"]);
          } else {
            // Added up in doubles it may lie a last bit below.
            expect(findingWith((toLimit ?? 0) * (1 + 1e-12) + 1e-9)).toBe("met");
            expect(findingWith((toLimit ?? 0) * (1 - 1e-6) - 1e-6)).toBe("notMet");
          }
        }
      }),
      { numRuns: 80, seed: 2026 },
    );
  });

  it("what is needed makes the school pass, one less of what is counted does not, and no other choice costs less", () => {
    fc.assert(
      fc.property(units, (unit) => {
        const [school] = shortfalls([unit], { ...QUALITY, prices }).schools;
        if (school === undefined) return;
        const needed = (less: string | null): Map<string, number> =>
          new Map(
            school.lines.map(({ figure, needed: amount, unit: word }) => {
              const measured = word === "persons" || word === "rooms" ? 0 : 1e-6;
              return [figure, (amount ?? 0) + ((amount ?? 0) > 0 ? measured : 0) - (figure === less ? 1 : 0)];
            }),
          );
        expect(judgedWith(raised(unit, needed(null)))?.verdict).toBe("met");
        for (const { figure, needed: amount, unit: word } of school.lines) {
          if ((amount ?? 0) === 0 || (word !== "persons" && word !== "rooms")) continue;
          expect(judgedWith(raised(unit, needed(figure)))?.verdict).toBe("notMet");
        }
        const yuan = (line: ShortfallLine, amount: number | null): number =>
          (amount ?? Number.NaN) * (line.figure === "equipmentYuan" ? 1 : prices[line.figure as keyof typeof prices]);
        const ways = school.lines.map((left) =>
          school.lines.reduce((sum, line) => sum + yuan(line, line === left ? line.toFloor : line.toLimit), 0),
        );
        expect(school.cost).toBeCloseTo(Math.min(...ways), 4);
      }),
      { numRuns: 100, seed: 2027 },
    );
  });

  it("a combined school that was split is short of what its shares are short of", () => {
    // 10 rooms of 1,000 pupils, 600 and 400 of them: 6 and 4 rooms; 2.3 × 6 = 13.8 and 2.4 × 4 = 9.6.
    const shared = (stage: Stage, pupils: number, rooms: number): StageUnit => ({
      ...qualityUnit("n", stage, pupils),
      multimediaRooms: rooms,
      share: { weight: pupils * 100, totalWeight: 100_000, figures: { multimediaRooms: [10] } },
    });
    const { schools } = shortfalls([shared("primary", 600, 6), shared("juniorSecondary", 400, 4)], QUALITY);
    expect(schools.map(({ lines }) => lines.map(({ amount: has, toLimit }) => [has, toLimit]))).toEqual([[[6, 8]], [[4, 6]]]);
  });

  it("names the figure that is added to: the first of each indicator", () => {
    const bare = qualityUnit(
      "a",
      "primary",
      100,
      Object.fromEntries(
        [
          "higherDegreeTeachers",
          "backboneTeachers",
          "peArtsTeachers",
          "teachingAreaM2",
          "indoorSportsAreaM2",
          "sportsGroundAreaM2",
          "equipmentYuan",
          "multimediaRooms",
        ].map((figure) => [figure, 0]),
      ),
    );
    const [school] = shortfalls([bare], QUALITY).schools;
    expect(school?.lines.map(({ indicator }) => indicator)).toEqual(qualityIndicators.map(({ id }) => id));
    expect(school?.lines.map(({ figure, toLimit }) => [figure, toLimit])).toEqual([
      ["higherDegreeTeachers", 5],
      ["backboneTeachers", 1],
      ["peArtsTeachers", 1],
      ["teachingAreaM2", 450],
      ["sportsGroundAreaM2", 750],
      ["equipmentYuan", 200_000],
      ["multimediaRooms", 3],
    ]);
  });
});

describe("shortfalls of a province's standard", () => {
  const item = { unit: "册/生", comparator: ">=" } as const;
  const profile: SchoolStandardsInput["profile"] = {
    name: "某省标准",
    mayMiss: 1,
    items: [
      {
        ...item,
        id: "books",
        name: { zh: "图书", en: "books" },
        limit: { primary: 20, juniorSecondary: 30 },
        missFloor: 12,
        amount: { unit: "册", counted: "whole", perPupils: 1 },
      },
      {
        ...item,
        id: "area",
        name: { zh: "校舍", en: "area" },
        unit: "㎡/生",
        limit: 5.1,
        amount: { unit: "㎡", counted: "measured", perPupils: 1 },
      },
      { ...item, id: "classSize", name: { zh: "班额", en: "class size" }, unit: "人", comparator: "<=", limit: 45, missFloor: 55 },
    ],
  };
  const school = (
    schoolId: string,
    values: Record<string, number | null>,
    pupils: number | null = 101,
  ): SchoolStandardsInput["schools"][number] => ({ schoolId, stage: "primary", ...(pupils === null ? {} : { pupils }), values });

  it("takes from the items what is counted and leaves the dearest miss at its floor", () => {
    const schools = [school("a", { books: 10.5, area: 4.9, classSize: 45 }), school("b", { books: 20, area: 5.1, classSize: 40 })];
    const found = shortfalls({ profile, schools }, { ...BASIC, prices: { books: 20, area: 2000 } });
    // Books 9.5 × 101 = 959.5 and 1.5 × 101 = 151.5 to the floor; area 0.2 × 101 = 20.2, with no floor.
    // Saved: (960 − 152) × 20 = 16,160 against 20.2 × 2000 = 40,400.
    expect(found.schools).toMatchObject([
      {
        schoolId: "a",
        leave: ["area"],
        cost: 19_200,
        lines: [
          { indicator: "books", unit: "册", toLimit: 960, toFloor: 152, needed: 960 },
          { indicator: "area", toLimit: 20.2, toFloor: 0, needed: 0 },
        ],
      },
    ]);
    expect([found.judged, found.passing, found.cost]).toEqual([2, 1, 19_200]);
  });

  it("lets nothing add up that the standard does not let, and says whose pupils are missing", () => {
    const schools = [school("a", { books: 20, area: 5.1, classSize: 60 }), school("b", { books: 3, area: 6, classSize: 41 }, null)];
    const { schools: found, totals, reasons } = shortfalls({ profile, schools }, BASIC);
    // Over the limit by 15, over what is permitted by 5.
    expect(found).toMatchObject([
      { schoolId: "a", leave: ["classSize"], lines: [{ comparator: "<=", toLimit: 15, toFloor: 5, needed: 5 }] },
      {
        schoolId: "b",
        lines: [{ indicator: "books", toLimit: null, reasons: [{ code: "missingFigure", field: "pupils", units: ["b"] }] }],
      },
    ]);
    expect(totals).toMatchObject([
      { indicator: "books", unknown: ["b"], toLimit: null },
      { indicator: "classSize", toLimit: null },
    ]);
    expect(reasons).toContainEqual({ code: "missingFigure", field: "pupils", units: ["b"] });
  });

  it("what is short makes the item met, and one less of what is counted does not", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 3000 }), fc.integer({ min: 0, max: 1999 }), (pupils, hundredths) => {
        const books = hundredths / 100;
        const given = { profile, schools: [school("a", { books, area: 6, classSize: 40 }, pupils)] };
        const toLimit = shortfalls(given, BASIC).schools[0]?.lines[0]?.toLimit ?? Number.NaN;
        // In hundredths of a book: (2000 − hundredths) × pupils hundredths are short.
        expect([toLimit * 100 >= (2000 - hundredths) * pupils, (toLimit - 1) * 100 < (2000 - hundredths) * pupils]).toEqual([true, true]);
        const after = {
          profile,
          schools: [school("a", { books: (hundredths * pupils + toLimit * 100) / 100 / pupils, area: 6, classSize: 40 }, pupils)],
        };
        expect(assessSchoolStandards(after, { asOf: "2016-12-31" }).schools[0]?.met).toContain("books");
      }),
      { numRuns: 300, seed: 2026 },
    );
  });

  it("a profile with problems has no plan", () => {
    const { schools, cost, reasons } = shortfalls({ profile: { ...profile, items: [] }, schools: [school("a", {})] }, BASIC);
    expect([schools, cost, reasons]).toEqual([[], null, [{ code: "profileInvalid", profile: "某省标准" }]]);
  });

  it("refuses units, and a standard where units belong", () => {
    expect(() => shortfalls([], BASIC)).toThrow(/\{ profile, schools \}/);
    expect(() => shortfalls({ profile, schools: [] }, QUALITY)).toThrow(/\{ county, units \}/);
    expect(() => shortfalls({} as QualityBalanceInput, BASIC)).toThrow(/\{ profile, schools \}/);
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parameters, publicFundsDue, withParameters, type PublicFundsDue, type PublicFundsDueFigures } from "edu-balance";

const school: PublicFundsDueFigures = { stage: "primary", locale: "rural", pupils: 98, boarders: 30, fundingRegion: "central" };
const due = (more: Partial<PublicFundsDueFigures> = {}, asOf = "2016-12-31"): PublicFundsDue =>
  publicFundsDue(Object.freeze({ ...school, ...more }), { asOf });

describe("publicFundsDue", () => {
  it("reproduces the published arithmetic", () => {
    expect(due()).toMatchObject({ fundedPupils: 100, baseYuan: 60_000, boardingYuan: 6000, totalYuan: 66_000, reasons: [] });
    expect(due({}, "2023-12-31")).toMatchObject({
      fundedPupils: 100,
      baseYuan: 72_000,
      boardingYuan: 9000,
      totalYuan: 81_000,
      reasons: [],
    });
  });

  it("shows the rules it used", () => {
    expect(due().parameters.map(({ id, value }) => [id, value])).toEqual([
      ["smallSchoolPupils", 100],
      ["smallSchoolFundingFloorPupils", 100],
      ["publicFundsPerPupilBase", 600],
      ["boardingAddOn", 200],
    ]);
    expect(due({ pupils: 100 }).parameters.map(({ id }) => id)).toEqual(["publicFundsPerPupilBase", "boardingAddOn"]);
  });

  it.each<[string, Partial<PublicFundsDueFigures>, string, number | null, number | null, number | null]>([
    ["at the size", { pupils: 100 }, "2016-01-01", 60_000, 6000, 66_000],
    ["above the size", { pupils: 101 }, "2016-01-01", 60_600, 6000, 66_600],
    ["one pupil", { pupils: 1, boarders: 1 }, "2016-01-01", 60_000, 200, 60_200],
    ["no pupils", { pupils: 0, boarders: 0 }, "2016-01-01", 0, 0, 0],
    ["in a town", { locale: "town" }, "2016-01-01", 58_800, 6000, 64_800],
    ["in a city", { locale: "urban" }, "2016-01-01", 58_800, 6000, 64_800],
    ["junior secondary", { stage: "juniorSecondary" }, "2016-01-01", 80_000, 6000, 86_000],
    ["west", { fundingRegion: "west" }, "2016-01-01", 60_000, 6000, 66_000],
    ["east", { fundingRegion: "east" }, "2016-01-01", 65_000, 6000, 71_000],
    ["east, junior secondary", { fundingRegion: "east", stage: "juniorSecondary" }, "2019-12-31", 85_000, 6000, 91_000],
    ["the years of which the base is from memory", {}, "2020-01-01", null, 6000, null],
    ["one base for the nation", {}, "2022-12-31", 65_000, 6000, 71_000],
    ["one base, no region needed", { fundingRegion: null }, "2022-01-01", 65_000, 6000, 71_000],
    ["2023, junior secondary", { stage: "juniorSecondary" }, "2023-01-01", 94_000, 9000, 103_000],
    ["the rural base of 2014: no floor yet, no add-on", { boarders: 0 }, "2015-12-31", 58_800, 0, 58_800],
    ["boarders before the add-on", {}, "2015-12-31", 58_800, null, null],
    ["before any base", { boarders: 0 }, "2013-12-31", null, 0, null],
  ])("%s", (_case, more, asOf, baseYuan, boardingYuan, totalYuan) => {
    expect(due(more, asOf)).toMatchObject({ baseYuan, boardingYuan, totalYuan });
  });

  it("says why a part is not known", () => {
    expect(due({}, "2020-06-01").reasons).toEqual([{ code: "unverifiedRuleRefused", parameterId: "publicFundsPerPupilBase" }]);
    expect(publicFundsDue(school, { asOf: "2020-06-01", allowUnverified: true }).baseYuan).toBe(65_000);
    expect(due({}, "2015-12-31").reasons).toEqual([{ code: "noRuleInForce", parameterId: "boardingAddOn", nextFrom: "2016-01-01" }]);
  });

  it.each<[keyof PublicFundsDueFigures, Partial<PublicFundsDue>]>([
    ["stage", { fundedPupils: 100, baseYuan: null, boardingYuan: 6000, totalYuan: null }],
    ["locale", { fundedPupils: null, baseYuan: null, boardingYuan: 6000, totalYuan: null }],
    ["pupils", { fundedPupils: null, baseYuan: null, boardingYuan: 6000, totalYuan: null }],
    ["boarders", { fundedPupils: 100, baseYuan: 60_000, boardingYuan: null, totalYuan: null }],
    ["fundingRegion", { fundedPupils: 100, baseYuan: null, boardingYuan: 6000, totalYuan: null }],
  ])("without %s its part is unknown", (field, expected) => {
    for (const absent of [null, undefined]) {
      expect(due({ [field]: absent })).toMatchObject({ ...expected, reasons: [{ code: "missingFigure", field, units: [] }] });
    }
    const wrong = field === "pupils" || field === "boarders" ? [-1, 0.5, Number.NaN, "9"] : ["north", 3];
    for (const value of wrong)
      expect(due({ [field]: value })).toMatchObject({ ...expected, reasons: [{ code: "invalidFigure", field, units: [] }] });
  });

  it("asks for the place only of schools below the size", () => {
    expect(due({ locale: null, pupils: 100 }).baseYuan).toBe(60_000);
    expect(due({ locale: null, pupils: 99 }).baseYuan).toBeNull();
  });

  it("does not take more boarders than pupils", () => {
    expect(due({ pupils: 98, boarders: 98 }).boardingYuan).toBe(19_600);
    expect(due({ pupils: 98, boarders: 99 }).reasons).toEqual([{ code: "invalidFigure", field: "boarders", units: [] }]);
  });

  it("goes by a province's higher standard", () => {
    const [national] = parameters.filter(
      ({ id, stage, value }) => id === "publicFundsPerPupilBase" && stage === "primary" && value === 720,
    );
    if (national === undefined) throw new Error("no base");
    const own = (value: number): number | null => {
      const set = withParameters(parameters, {
        name: "province",
        parameters: [{ ...national, value, place: "14", level: "provincial", combine: "strictest" }],
      });
      return publicFundsDue(school, { asOf: "2023-12-31", parameters: set, county: { id: "c", place: "140602" } }).baseYuan;
    };
    expect([own(719), own(720), own(800)]).toEqual([72_000, 72_000, 80_000]);
  });

  it("asks for the region where a province's own base does not settle it", () => {
    const [national] = parameters.filter(
      ({ id, stage, scope }) => id === "publicFundsPerPupilBase" && stage === "primary" && scope === "central",
    );
    if (national === undefined) throw new Error("no base");
    const { scope: _scope, ...general } = national;
    const own = (value: number): PublicFundsDue => {
      const record = {
        ...general,
        value,
        place: "14",
        level: "provincial",
        combine: "strictest",
        effectiveFrom: "2016-01-01",
        effectiveTo: "2016-12-31",
      } as const;
      const set = withParameters(parameters, { name: "province", parameters: [record] });
      return publicFundsDue(
        { ...school, fundingRegion: null },
        { asOf: "2016-12-31", parameters: set, county: { id: "c", place: "140602" } },
      );
    };
    expect(own(620)).toMatchObject({ baseYuan: null, reasons: [{ code: "missingFigure", field: "fundingRegion", units: [] }] });
    expect(own(700).baseYuan).toBe(70_000);
    // Central now has what the east has, and the west does not.
    const likeEast = withParameters(parameters, {
      name: "own",
      parameters: [{ ...national, value: 650, effectiveFrom: "2016-01-01", effectiveTo: "2016-12-31" }],
    });
    expect(publicFundsDue({ ...school, fundingRegion: null }, { asOf: "2016-12-31", parameters: likeEast }).baseYuan).toBeNull();
  });

  it("throws only for wrong calls", () => {
    const code = (expected: string): Error => expect.objectContaining({ code: expected }) as Error;
    expect(() => publicFundsDue(null as never, { asOf: "2016-12-31" })).toThrow(code("notAnObject"));
    expect(() => publicFundsDue(school, null as never)).toThrow(code("notAnObject"));
    expect(() => publicFundsDue(school, { asOf: "" })).toThrow(code("badDate"));
  });

  it("never is less for one pupil more, and the parts make the total", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.nat(300),
        fc.constantFrom("rural" as const, "town" as const),
        (pupils, more, locale) => {
          const boarders = Math.min(more, pupils);
          const one = due({ pupils, boarders, locale });
          const two = due({ pupils: pupils + 1, boarders, locale });
          expect(two.baseYuan ?? 0).toBeGreaterThanOrEqual(one.baseYuan ?? Infinity);
          expect(one.totalYuan).toBe((one.baseYuan ?? 0) + (one.boardingYuan ?? 0));
        },
      ),
    );
  });

  describe("where a province pays small schools by steps", () => {
    const [size, floor] = ["smallSchoolPupils", "smallSchoolFundingFloorPupils"].map((id) => {
      const found = parameters.find((each) => each.id === id);
      if (found === undefined) throw new Error(`There is no ${id}.`);
      const { scope: _scope, effectiveTo: _end, ...kept } = found;
      return { ...kept, place: "35", level: "provincial" as const, effectiveFrom: "2017-01-01" };
    });
    if (size === undefined || floor === undefined) throw new Error("Both rules are needed.");
    const primary = { stage: "primary" as const };
    const junior = { stage: "juniorSecondary" as const };
    const set = withParameters(parameters, {
      name: "province",
      parameters: [
        { ...size, ...primary, value: 200 },
        { ...size, ...primary, value: 100 },
        { ...floor, ...primary, value: 100 },
        { ...floor, ...primary, value: 200 },
        { ...size, ...junior, value: 300 },
        { ...floor, ...junior, value: 300 },
      ],
    });
    const funded = (stage: "primary" | "juniorSecondary", pupils: number, place = "350121", asOf = "2017-12-31"): number | null =>
      publicFundsDue({ ...school, stage, pupils, boarders: 0 }, { asOf, county: { id: "c", place }, parameters: set }).fundedPupils;

    // Primary schools below 100 are paid as 100, below 200 as 200; junior schools below 300 as 300.
    it.each([
      ["primary", 60, 100],
      ["primary", 99, 100],
      ["primary", 100, 200],
      ["primary", 150, 200],
      ["primary", 199, 200],
      ["primary", 200, 200],
      ["primary", 201, 201],
      ["juniorSecondary", 60, 300],
      ["juniorSecondary", 299, 300],
      ["juniorSecondary", 300, 300],
      ["juniorSecondary", 301, 301],
    ] as const)("a %s school of %d pupils is paid for %d", (stage, pupils, expected) => {
      expect(funded(stage, pupils)).toBe(expected);
    });

    it("elsewhere and before, the nation's one step holds", () => {
      expect([funded("primary", 60, "140602"), funded("primary", 150, "140602"), funded("juniorSecondary", 150)]).toEqual([100, 150, 300]);
      expect([funded("primary", 60, "350121", "2016-12-31"), funded("primary", 150, "350121", "2016-12-31")]).toEqual([100, 150]);
    });

    it("the floor above the pupils holds where there is one size and several floors", () => {
      const floors = withParameters(parameters, {
        name: "province",
        parameters: [
          { ...size, value: 200 },
          { ...floor, value: 100 },
          { ...floor, value: 200 },
        ],
      });
      const of = (pupils: number): number | null =>
        publicFundsDue({ ...school, pupils, boarders: 0 }, { asOf: "2017-12-31", county: { id: "c", place: "35" }, parameters: floors })
          .fundedPupils;
      expect([60, 150, 200].map(of)).toEqual([100, 200, 200]);
    });
  });
});

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  assessBasicBalance,
  indicators,
  monitorBasicBalance,
  type BasicBalanceMonitoring,
  type MonitoredYear,
  type StageCoefficients,
} from "edu-balance";
import { unit } from "../../support/county.js";

const county = { id: "c", name: "某县" };
const asOf = "2018-12-31";
const monitor = (years: readonly MonitoredYear[]): BasicBalanceMonitoring => monitorBasicBalance(county, years, { asOf });
const each = (coefficient: number): StageCoefficients => Object.fromEntries(indicators.map(({ id }) => [id, coefficient]));
const year = (of: number, primary: number | null, juniorSecondary: number | null = 0.25): MonitoredYear => ({
  year: of,
  coefficients: {
    ...(primary === null ? {} : { primary: each(primary) }),
    ...(juniorSecondary === null ? {} : { juniorSecondary: each(juniorSecondary) }),
  },
});

describe("monitorBasicBalance", () => {
  it("has the composites in order of years, with their change to the year before", () => {
    const { stages, missingYears, years } = monitor([year(2017, 0.5), year(2013, 0.25), year(2014, 0.375), year(2016, 0.75)]);
    expect(stages.primary.composite).toEqual([
      { year: 2013, value: 0.25, change: null, verdict: "met" },
      { year: 2014, value: 0.375, change: 0.125, verdict: "met" },
      { year: 2016, value: 0.75, change: null, verdict: "notMet" },
      { year: 2017, value: 0.5, change: -0.25, verdict: "met" },
    ]);
    expect(stages.primary.coefficients.booksPerPupil.map(({ change }) => change)).toEqual([null, 0.125, null, -0.25]);
    expect(missingYears).toEqual([2015]);
    expect(years.map(({ year: of, verdict }) => [of, verdict])).toEqual([
      [2013, "met"],
      [2014, "met"],
      [2016, "notMet"],
      [2017, "met"],
    ]);
  });

  it("has the verdict of the latest year, and remembers a relapse", () => {
    expect(monitor([year(2014, 0.65), year(2015, 0.65)])).toMatchObject({ verdict: "met", relapsed: false, relapses: [] });
    expect(monitor([year(2014, 0.65), year(2015, 0.65 + 2 ** -53)])).toMatchObject({
      verdict: "notMet",
      relapsed: true,
      relapses: [{ stage: "primary", indicator: "compositeCoefficient", metIn: 2014, notMetIn: 2015 }],
    });
    expect(monitor([year(2014, 0.5), year(2015, 0.75), year(2016, 0.5)])).toMatchObject({ verdict: "met", relapsed: true });
    expect(monitor([year(2014, 0.75), year(2015, 0.5)])).toMatchObject({ verdict: "met", relapsed: false });
  });

  it("tells the stages apart", () => {
    const { relapses } = monitor([year(2014, 0.5, 0.55), year(2015, 0.5, 0.56), year(2016, 0.75, 0.56)]);
    expect(relapses).toEqual([
      { stage: "primary", indicator: "compositeCoefficient", metIn: 2015, notMetIn: 2016 },
      { stage: "juniorSecondary", indicator: "compositeCoefficient", metIn: 2014, notMetIn: 2015 },
    ]);
  });

  it("sees through years that are undetermined or missing, and counts a relapse once", () => {
    const { relapses, verdict } = monitor([year(2013, 0.5), year(2014, null), year(2016, 0.75), year(2017, 0.75), year(2018, null)]);
    expect(relapses).toEqual([{ stage: "primary", indicator: "compositeCoefficient", metIn: 2013, notMetIn: 2016 }]);
    expect(verdict).toBe("undetermined");
    const twice = monitor([year(2013, 0.5), year(2014, 0.75), year(2015, 0.5), year(2016, 0.75)]);
    expect(twice.relapses.map(({ metIn, notMetIn }) => [metIn, notMetIn])).toEqual([
      [2013, 2014],
      [2015, 2016],
    ]);
  });

  it("assesses units like assessBasicBalance, with its options and ledgers", () => {
    const units = [unit("p1", "primary", 300), unit("p2", "primary", 40), unit("j", "juniorSecondary", 200)];
    const options = { asOf, indoorSportsInTeachingArea: "included" } as const;
    const ledger = { given: 1, used: 0, excluded: [{ id: "x", stage: "primary", reason: "invalidRecord" }], missing: [] } as const;
    const result = monitorBasicBalance(
      county,
      [
        { year: 2017, units },
        { year: 2018, units, ledger },
      ],
      options,
    );
    const alone = assessBasicBalance({ county, units, indoorSportsInTeachingArea: "included" }, { asOf });
    expect(result.years[0]?.assessment).toEqual(alone);
    expect(result.stages.primary.coefficients.booksPerPupil[0]?.value).toBe(alone.stages.primary.variation.booksPerPupil.coefficient);
    expect(result.years.map(({ verdict }) => verdict)).toEqual(["met", "undetermined"]);
    expect(result.stages.juniorSecondary.composite.map(({ change }) => change)).toEqual([null, 0]);
  });

  it("hands on problems under the year they are of", () => {
    const result = monitor([
      { year: 2017, units: [unit("p", "primary", 10, { books: -1 })] },
      { year: 2018, coefficients: { primary: { ...each(0.5), booksPerPupil: -1 } } },
    ]);
    expect(result.problems.map(({ path, code }) => [path, code])).toEqual([
      [[0, "units", 0, "books"], "negative"],
      [[1, "coefficients", "primary", "booksPerPupil"], "negative"],
    ]);
    expect(result.stages.primary.coefficients.booksPerPupil.map(({ value }) => value)).toEqual([null, null]);
    expect(result.stages.primary.coefficients.teacherPupilRatio.map(({ value }) => value)).toEqual([0, 0.5]);
  });

  it("takes neither of two records of one year", () => {
    const result = monitor([year(2016, 0.5), year(2017, 0.5), year(2017, 0.75)]);
    expect(result.problems.map(({ path, code, value }) => [path, code, value])).toEqual([
      [[1, "year"], "duplicateId", 2017],
      [[2, "year"], "duplicateId", 2017],
    ]);
    expect(result.years[1]).toEqual({ year: 2017, verdict: "undetermined", assessment: null });
    expect(result).toMatchObject({ verdict: "undetermined", relapsed: false, missingYears: [] });
    expect(monitor([year(2016, 0.5), year(2016, 0.75), year(2017, 0.5)]).verdict).toBe("met");
  });

  it.each<[string, unknown, (string | number)[], string]>([
    ["units beside coefficients", { ...year(2017, 0.5), units: [] }, [0, "coefficients"], "notExpected"],
    ["neither", { year: 2017 }, [0, "units"], "missing"],
    ["no year", { coefficients: {} }, [0, "year"], "missing"],
    ["half a year", year(2016.5, 0.5), [0, "year"], "notWhole"],
    ["a year of two digits", year(17, 0.5), [0, "year"], "notADate"],
    ["no record", null, [0], "notAnObject"],
  ])("reports %s", (_case, given, path, code) => {
    const result = monitor([given as MonitoredYear, year(2015, 0.5)]);
    expect(result.problems).toMatchObject([{ path, code }]);
    expect(result.verdict).toBe("undetermined");
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it("is undetermined without years", () => {
    expect(monitor([])).toMatchObject({ verdict: "undetermined", relapsed: false, years: [], missingYears: [] });
  });

  it("does not depend on the order of the years", () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(
          fc.record({ of: fc.integer({ min: 2013, max: 2022 }), value: fc.option(fc.double({ min: 0.5, max: 0.8, noNaN: true })) }),
          { selector: ({ of }) => of },
        ),
        (given) => {
          const years = given.map(({ of, value }) => year(of, value));
          const sorted = [...years].sort((a, b) => a.year - b.year);
          expect(monitor(years)).toEqual(monitor(sorted));
        },
      ),
    );
  });

  it("finds a relapse exactly where a met year is followed by one that is not", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(0.5, 0.75, null), { maxLength: 8 }), (values) => {
        const known = values.filter((value) => value !== null);
        const falls = known.filter((value, at) => value > 0.65 && (known[at - 1] ?? 1) <= 0.65).length;
        expect(monitor(values.map((value, at) => year(2010 + at, value))).relapses).toHaveLength(falls);
      }),
    );
  });

  it("throws only for wrong calls", () => {
    const code = (expected: string): Error => expect.objectContaining({ code: expected }) as Error;
    expect(() => monitorBasicBalance(null as never, [], { asOf })).toThrow(code("notAnObject"));
    expect(() => monitorBasicBalance(county, 1 as never, { asOf })).toThrow(code("notAnArray"));
    expect(() => monitorBasicBalance(county, [], { asOf: "2018" })).toThrow(code("badDate"));
  });
});

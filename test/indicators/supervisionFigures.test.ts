import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { accountabilityTriggers, annualAssessmentShare, supervisionInterval, UsageError, type AssessedYear } from "edu-balance";

describe("supervisionInterval", () => {
  it.each<[string, string, number | null]>([
    ["2012-10-01", "2012-10-01", 0],
    ["2012-10-01", "2017-10-01", 5],
    ["2012-10-01", "2017-09-30", 4 + 364 / 365],
    ["2012-10-01", "2017-10-02", 5 + 1 / 365],
    // The year from 2015-10-01 has the leap day of 2016.
    ["2012-10-01", "2016-09-30", 3 + 365 / 366],
    ["2016-02-29", "2017-02-28", 365 / 366],
    ["2016-02-29", "2017-03-01", 1],
    ["2016-02-29", "2020-02-29", 4],
    ["2017-10-02", "2017-10-01", null],
  ])("from %s to %s is %d", (from, to, years) => {
    expect(supervisionInterval(from, to)).toBe(years);
  });

  it("refuses what is no day", () => {
    expect(() => supervisionInterval("2017-02-29", "2018-01-01")).toThrow(UsageError);
    expect(() => supervisionInterval("2017-02-28", "today")).toThrow(UsageError);
  });

  it("grows from day to day", () => {
    const day = fc.date({ min: new Date("2000-01-01T00:00:00Z"), max: new Date("2030-12-31T00:00:00Z"), noInvalidDate: true });
    const iso = (date: Date, more = 0): string => new Date(date.getTime() + more * 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(day, fc.nat(4000), (date, days) => {
        const one = supervisionInterval(iso(date), iso(date, days));
        const next = supervisionInterval(iso(date), iso(date, days + 1));
        expect(next).toBeGreaterThan(one ?? Number.NaN);
      }),
    );
  });
});

describe("annualAssessmentShare", () => {
  const done = (year: number): AssessedYear => ({ year, assessed: true, published: true });

  it("counts years both assessed and published among those due", () => {
    const years = Object.freeze([
      done(2015),
      done(2016),
      { ...done(2017), published: false },
      { year: 2018, assessed: false, published: false },
      done(2019),
    ]);
    // Of 2016 to 2019 two are done; 2015 was not due.
    expect(annualAssessmentShare(years, [2016, 2017, 2018, 2019])).toEqual({ value: 0.5, reasons: [] });
    expect(annualAssessmentShare(years, [2016, 2017, 2018])).toEqual({ value: 1 / 3, reasons: [] });
    expect(annualAssessmentShare(years, [2016])).toEqual({ value: 1, reasons: [] });
  });

  it("has no value where no year was due", () => {
    expect(annualAssessmentShare([done(2016)], [])).toEqual({ value: null, reasons: [{ code: "zeroDenominator", fields: ["yearsDue"] }] });
  });

  it("leaves what is not known within its range, and names it", () => {
    const years = [done(2016), { year: 2017, assessed: true }, { year: 2018, assessed: null, published: null }];
    expect(annualAssessmentShare(years, [2016, 2017, 2018, 2019])).toEqual({
      value: null,
      reasons: [
        { code: "missingFigure", field: "published", units: ["2017", "2018"] },
        { code: "missingFigure", field: "assessed", units: ["2018"] },
        { code: "missingFigure", field: "years", units: ["2019"] },
        { code: "knownWithinRange", least: 0.25, most: 1 },
      ],
    });
  });

  it("takes one known no for a no", () => {
    expect(annualAssessmentShare([{ year: 2016, assessed: false }], [2016])).toEqual({ value: 0, reasons: [] });
    expect(annualAssessmentShare([{ year: 2016, published: false }], [2016])).toEqual({ value: 0, reasons: [] });
  });

  it("W13 does not know of a year that was made known without having been assessed", () => {
    expect(annualAssessmentShare([done(2016), { ...done(2017), assessed: false }], [2016, 2017])).toEqual({
      value: null,
      reasons: [
        { code: "invalidFigure", field: "published", units: ["2017"] },
        { code: "knownWithinRange", least: 0.5, most: 1 },
      ],
    });
  });

  it("does not choose between two records of a year, nor take a word for an answer", () => {
    expect(annualAssessmentShare([done(2016), done(2016)], [2016]).reasons).toContainEqual({ code: "duplicateUnit", units: ["2016"] });
    const word = [{ ...done(2016), assessed: "yes" }] as unknown as AssessedYear[];
    expect(annualAssessmentShare(word, [2016]).reasons).toContainEqual({ code: "invalidFigure", field: "assessed", units: ["2016"] });
  });

  it("refuses what is no list", () => {
    expect(() => annualAssessmentShare(null as unknown as AssessedYear[], [])).toThrow(UsageError);
    expect(() => annualAssessmentShare([], 2016 as unknown as number[])).toThrow(UsageError);
  });
});

describe("accountabilityTriggers", () => {
  it("counts the conditions that are present", () => {
    const states = [true, false] as const;
    for (const compositeNotMet of states)
      for (const targetOverdue of states)
        for (const problemsMany of states) {
          const flags = { compositeNotMet, targetOverdue, problemsMany };
          expect(accountabilityTriggers(flags)).toMatchObject({ value: Object.values(flags).filter(Boolean).length, reasons: [] });
        }
  });

  it("leaves the number open where one is not known", () => {
    expect(accountabilityTriggers({ compositeNotMet: true, targetOverdue: null })).toMatchObject({
      value: null,
      reasons: [
        { code: "missingFigure", field: "problemsMany", units: [] },
        { code: "missingFigure", field: "targetOverdue", units: [] },
        { code: "knownWithinRange", least: 1, most: 3 },
      ],
    });
    expect(accountabilityTriggers({ compositeNotMet: 1 as unknown as boolean }).reasons).toContainEqual({
      code: "invalidFigure",
      field: "compositeNotMet",
      units: [],
    });
  });

  it("names each condition in neutral words and nobody who would answer for it", () => {
    const { triggers } = accountabilityTriggers({ compositeNotMet: true, targetOverdue: false });
    expect(triggers.map(({ id, present }) => [id, present])).toEqual([
      ["problemsMany", null],
      ["compositeNotMet", true],
      ["targetOverdue", false],
    ]);
    const [unknown, present, absent] = triggers.map(({ statement }) => statement.en);
    expect(unknown).toBe("Whether the condition that the clause names (many problems) is present is not known.");
    expect(present).toBe("The condition that the clause names (too wide a gap) is present; what follows is for the authorities.");
    expect(absent).toBe("The condition that the clause names (slow progress) is not present.");
    for (const { statement } of triggers) {
      expect(statement.zh).toContain("条文所列情形");
      expect(`${statement.zh} ${statement.en}`).not.toMatch(/leader|official|accountable|责任人|领导|问责/u);
    }
  });
});

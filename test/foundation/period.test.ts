import { describe, expect, it } from "vitest";
import { assessClassSizes, assessTechnology, periodDay, type Period } from "edu-balance";

describe("periodDay", () => {
  it("is the day as of which figures are known", () => {
    expect(periodDay({ schoolYear: 2017 })).toBe("2017-09-01");
    expect(periodDay({ year: 2017 })).toBe("2017-12-31");
    expect(periodDay({ day: "2016-02-29" })).toBe("2016-02-29");
    expect(periodDay({ year: 17 })).toBe("0017-12-31");
  });
});

describe("figures of a period", () => {
  const broadband = { schoolsWithBroadband: 45, schools: 90 };
  const cases: readonly (readonly [Period, string, string])[] = [
    [{ schoolYear: 2016 }, "2016-08-31", "2016-09-01"],
    [{ year: 2016 }, "2016-12-30", "2016-12-31"],
    [{ day: "2016-03-01" }, "2016-02-29", "2016-03-01"],
  ];

  it.each(cases)("of %o are set aside on %s, used on %s and from then on", (period, before, on) => {
    const early = assessTechnology({ broadband: { ...broadband, period } }, { asOf: before });
    expect(early.ledger).toEqual({
      given: 1,
      used: 0,
      excluded: [{ id: "broadband", reason: "laterThanDate", period }],
      periodNotGiven: [],
    });
    expect([early.periods, early.findings[0]?.value, early.findings[0]?.period]).toEqual([[], null, undefined]);
    expect(early.findings[0]?.reasons[0]).toEqual({ code: "recordLaterThanDate", record: "broadband", day: on });
    for (const asOf of [on, "2016-12-31", "2025-12-31"]) {
      const late = assessTechnology({ broadband: { ...broadband, period } }, { asOf });
      expect(late.ledger).toEqual({ given: 1, used: 1, excluded: [], periodNotGiven: [] });
      expect([late.periods, late.findings[0]?.value, late.findings[0]?.period]).toEqual([[period], 0.5, period]);
    }
  });

  it("are those of the record a part is in, unless it says its own", () => {
    const options = { asOf: "2016-12-31" };
    const multimediaClassrooms = { multimediaClassrooms: 8, classrooms: 10, period: { schoolYear: 2016 } };
    const own = assessTechnology({ period: { schoolYear: 2017 }, broadband, multimediaClassrooms }, options);
    expect(own.findings.map(({ value }) => value)).toEqual([null, 0.8, null, null]);
    expect(own.ledger.excluded.map(({ id }) => id)).toEqual(["broadband"]);
    expect(own.periods).toEqual([{ schoolYear: 2016 }]);
    const all = assessTechnology({ period: { year: 2015 }, broadband, multimediaClassrooms }, options);
    expect(all.findings.map(({ period }) => period)).toEqual([{ year: 2015 }, { schoolYear: 2016 }, undefined, undefined]);
    expect(all.periods).toEqual([{ year: 2015 }, { schoolYear: 2016 }]);
  });

  it("are told for a list by an option", () => {
    const classes = [{ schoolId: "s", classId: "1", stage: "primary" as const, pupils: 70 }];
    const at = (asOf: string): ReturnType<typeof assessClassSizes> => assessClassSizes(classes, { asOf, period: { schoolYear: 2019 } });
    expect([at("2019-08-31").verdict, at("2019-08-31").findings]).toEqual(["undetermined", []]);
    expect(at("2019-08-31").records.excluded).toEqual([{ id: "classes", reason: "laterThanDate", period: { schoolYear: 2019 } }]);
    expect([at("2019-09-01").verdict, at("2019-09-01").periods]).toEqual(["notMet", [{ schoolYear: 2019 }]]);
    expect(at("2019-09-01").findings.map(({ period }) => period)).toEqual(Array.from({ length: 3 }, () => ({ schoolYear: 2019 })));
    expect(assessClassSizes(classes, { asOf: "2019-09-01" }).records.periodNotGiven).toEqual(["classes"]);
    const wrong = assessClassSizes(classes, { asOf: "2019-09-01", period: {} as Period });
    expect(wrong.problems.map(({ path, code }) => [path, code])).toEqual([[["options", "period"], "missing"]]);
  });
});

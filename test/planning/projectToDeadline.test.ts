import { describe, expect, it } from "vitest";
import { projectToDeadline, type SeriesPoint } from "edu-balance/planning";

const yearly = (values: readonly (number | null)[], from = 2010): SeriesPoint[] =>
  values.map((value, i) => ({ period: { year: from + i }, value }));
const AT_MOST = { comparator: "<=", limit: 0.5 } as const;

describe("projectToDeadline", () => {
  it("asks a year for what is left over the years that are left", () => {
    // From 0.6 at the end of 2011 to 0.5 at the end of 2013: 731 days.
    const { neededYearly } = projectToDeadline(yearly([0.7, 0.6]), AT_MOST, { dueBy: "2013-12-31" });
    expect(neededYearly).toBeCloseTo(-0.1 / (731 / 365.2425), 12);
  });

  it.each([
    // The line and the last change both reach it.
    [[0.7, 0.65, 0.6], "2015-12-31", "onCourse"],
    // The line (0.8, 0.6, 0.6 → −0.1 a year from 0.667) reaches 0.5 in two years; the last change, 0, does not.
    [[0.8, 0.6, 0.6], "2014-12-31", "atRisk"],
    [[0.7, 0.71, 0.72], "2014-12-31", "offCourse"],
    [[0.7, 0.6, 0.5], "2014-12-31", "reached"],
    // The day has passed.
    [[0.7, 0.65, 0.6], "2012-06-30", "offCourse"],
    [[0.7], "2014-12-31", "unknown"],
    [[0.4], "2014-12-31", "reached"],
    [[], "2014-12-31", "unknown"],
  ])("%j by %s: %s", (values, dueBy, state) => {
    expect(projectToDeadline(yearly(values), AT_MOST, { dueBy }).state).toBe(state);
  });

  it("is as strict as the comparator", () => {
    const series = yearly([0.7, 0.6, 0.5]);
    expect(projectToDeadline(series, { comparator: "<", limit: 0.5 }, { dueBy: "2014-12-31" }).state).toBe("onCourse");
    expect(projectToDeadline(series, { comparator: ">=", limit: 0.5 }, { dueBy: "2014-12-31" }).state).toBe("reached");
    expect(projectToDeadline(series, { comparator: ">", limit: 0.5 }, { dueBy: "2014-12-31" }).state).toBe("offCourse");
  });

  it('an interval comes with the fifth point: of R\'s predict(lm(y ~ x), interval = "prediction")', () => {
    expect(projectToDeadline(yearly([0.9, 0.8, 0.72, 0.61]), AT_MOST, { dueBy: "2016-12-31" }).interval).toBeNull();
    // x = 0…4, y = 2, 4, 5, 4, 5: slope 0.6, intercept 2.8, residuals −0.8 0.6 1 −0.6 −0.2, s² = 2.4/3; at x = 5:
    // 5.8 ± 3.182 · √0.8 · √(1 + 1/5 + 9/10) = 5.8 ± 4.1243. School years are 365 or 366 days, hence two digits.
    const series = [2, 4, 5, 4, 5].map((value, i): SeriesPoint => ({ period: { schoolYear: 2010 + i }, value }));
    const { interval, expected, trendYearly } = projectToDeadline(series, { comparator: ">=", limit: 9 }, { dueBy: "2015-09-01" });
    expect(trendYearly).toBeCloseTo(0.6, 3);
    expect(expected).toBeCloseTo(5.8, 2);
    expect(interval?.least).toBeCloseTo(5.8 - 3.182 * Math.sqrt(0.8) * Math.sqrt(2.1), 2);
    expect(interval?.most).toBeCloseTo(5.8 + 3.182 * Math.sqrt(0.8) * Math.sqrt(2.1), 2);
  });

  it("names the years that are missing and leaves out what was counted another way", () => {
    const series = [...yearly([0.9, null]), { period: { year: 2013 }, value: 0.7 }, { period: { year: 2014 }, value: 0.65 }];
    const all = projectToDeadline(series, AT_MOST, { dueBy: "2018-12-31" });
    expect(all.withoutValue).toEqual(["2011-12-31"]);
    expect(all.gaps).toEqual([{ from: "2010-12-31", to: "2013-12-31", days: 1096 }]);
    const since = projectToDeadline(series, AT_MOST, { dueBy: "2018-12-31", breaks: ["2013-01-01"] });
    expect([since.points, since.beforeBreak, since.gaps]).toEqual([2, ["2010-12-31"], []]);
    expect(since.trendYearly).toBeCloseTo(-0.05 * (365.2425 / 365), 12);
  });

  it("the order of the points decides nothing, and two of one day are refused", () => {
    const series = yearly([0.9, 0.8, 0.75, 0.7]);
    const options = { dueBy: "2018-12-31" };
    expect(projectToDeadline([...series].reverse(), AT_MOST, options)).toEqual(projectToDeadline(series, AT_MOST, options));
    expect(() => projectToDeadline([...series, ...series], AT_MOST, options)).toThrow(
      expect.objectContaining({ code: "badOption" }) as Error,
    );
  });
});

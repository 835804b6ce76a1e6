import { describe, expect, it } from "vitest";
import { assessShuozhou2016, compareAssessments, findingAt, UsageError, type ShuozhouAssessment } from "edu-balance";
import { assessmentComparisonSchema } from "edu-balance/schemas";
import { cityOn, FIVE_DATES } from "../../support/inventedCity.js";

const on = (asOf: (typeof FIVE_DATES)[number]): ShuozhouAssessment => assessShuozhou2016(cityOn(asOf), { asOf });
const [before, after] = [on("2017-12-31"), on("2018-12-31")];
const comparison = compareAssessments(before, after);

describe("compareAssessments", () => {
  it("names what turned with both verdicts and both values", () => {
    const turned = comparison.turned.map(({ clause, county, indicator, stage, goal, turn, before: was, after: is }) => [
      `${clause} ${String(county)} ${goal ?? indicator} ${stage ?? "-"}`,
      turn,
      [was.verdict, was.value],
      [is.verdict, is.value],
    ]);
    expect(turned[0]).toEqual(["十九 youyu povertyDropouts -", "worse", ["met", 0], ["notMet", 1]]);
    expect(turned[1]).toEqual(["十八 yingxian individualPlanShare -", "worse", ["met", 1], ["notMet", 0.9]]);
    // Recognised 409 days after 31 December 2016: late, and no longer open.
    expect(turned).toContainEqual(["三 yingxian basicBalance -", "better", ["notMet", -365], ["met", -409]]);
    expect(turned).toContainEqual(["十 shanyin rotationShare -", "better", ["notMet", 0.09], ["met", 0.1]]);
    // Nine super-sized classes of 204 where there were ten: fewer, and now due.
    expect(turned).toContainEqual(["十五 yingxian superSizedClassShare primary", "worse", ["pending", 10 / 204], ["notMet", 9 / 204]]);
  });

  it("has what got worse first, then what got better, then what is judged on one day only", () => {
    const order = ["worse", "better", "other"];
    for (const list of [comparison.turned, comparison.clauses]) {
      const turns = list.map(({ turn }) => order.indexOf(turn));
      expect(turns).toEqual([...turns].sort((one, other) => one - other));
    }
  });

  it("finds a school that meets it now in the list of those that do", () => {
    const schools = comparison.turned.filter(({ school, clause }) => clause === "四" && school !== null);
    // Twenty schools were below the standard and thirteen are.
    expect(schools).toHaveLength(7);
    for (const { turn, before: was, after: is } of schools) {
      expect([turn, was.verdict, is.verdict, is.value]).toEqual(["better", "notMet", "met", null]);
      expect(is.at).toMatch(/\/schoolsMet\/\d+$/u);
    }
  });

  it("refers to both results", () => {
    for (const { school, before: was, after: is } of comparison.turned) {
      expect(findingAt(before, was.at)?.verdict ?? (school === null ? null : "met")).toBe(was.verdict);
      expect(findingAt(after, is.at)?.verdict ?? (school === null ? null : "met")).toBe(is.verdict);
    }
    for (const { at, verdict } of comparison.appeared) expect(findingAt(after, at)?.verdict).toBe(verdict);
    for (const { at, verdict } of comparison.gone) expect(findingAt(before, at)?.verdict).toBe(verdict);
  });

  it("has a year that was not reported before as new, and one that is no longer as gone", () => {
    expect(new Set(comparison.appeared.map(({ clause, of }) => `${clause} ${String(of)}`))).toEqual(new Set(["七 2017"]));
    expect(new Set(comparison.gone.map(({ clause, of }) => `${clause} ${String(of)}`))).toEqual(new Set(["七 2014"]));
  });

  it("names the clauses that turned, in the counties and over the city", () => {
    expect(comparison.clauses).toContainEqual({ clause: "十九", county: "youyu", turn: "worse", before: "declared", after: "notMet" });
    expect(comparison.clauses.some(({ county }) => county === null)).toBe(true);
    for (const { clause, county, before: was, after: is } of comparison.clauses) {
      const verdictIn = (result: ShuozhouAssessment): string | undefined => {
        const state = result.clauses.find(({ number }) => number === clause);
        return county === null ? state?.verdict : state?.counties.find((each) => each.county === county)?.verdict;
      };
      expect([verdictIn(before), verdictIn(after)]).toEqual([was, is]);
    }
  });

  it("turns round when the results are", () => {
    const back = compareAssessments(after, before);
    expect(back.turned).toHaveLength(comparison.turned.length);
    expect(back.unchanged).toBe(comparison.unchanged);
    expect([back.appeared.length, back.gone.length]).toEqual([comparison.gone.length, comparison.appeared.length]);
  });

  it.each(FIVE_DATES)("finds nothing between a result and itself on %s", (asOf) => {
    const result = on(asOf);
    const { turned, appeared, gone, clauses } = compareAssessments(result, JSON.parse(JSON.stringify(result)) as ShuozhouAssessment);
    expect([turned, appeared, gone, clauses]).toEqual([[], [], [], []]);
  });

  it("is plain JSON by its schema", () => {
    expect(JSON.parse(JSON.stringify(comparison))).toEqual(comparison);
    expect(assessmentComparisonSchema.safeParse(comparison).error).toBeUndefined();
  });

  it("refuses what is no result", () => {
    expect(() => compareAssessments(null as never, after)).toThrow(UsageError);
    expect(() => compareAssessments(before, {} as never)).toThrow(expect.objectContaining({ code: "notAnArray" }) as Error);
  });
});

import { describe, expect, it } from "vitest";
import {
  assessShuozhou2016,
  checklistItems,
  clauses,
  findingAt,
  findingsOf,
  summarise,
  UsageError,
  type Finding,
  type ShuozhouAssessment,
  type ShuozhouSummary,
  type SummaryLine,
} from "edu-balance";
import { shuozhouSummarySchema } from "edu-balance/schemas";
import { cityOn, COUNTIES, FIVE_DATES } from "../../support/inventedCity.js";

const MOST_BYTES = 40_000;
const LATIN_WORD = /[A-Za-z]{2,}/u;

const pages = FIVE_DATES.map((asOf) => {
  const result = assessShuozhou2016(cityOn(asOf), { asOf });
  return { asOf, result, summary: summarise(result) };
});
const pageOn = (day: (typeof FIVE_DATES)[number]): (typeof pages)[number] => {
  const page = pages.find(({ asOf }) => asOf === day);
  if (page === undefined) throw new Error(day);
  return page;
};
const bytes = (value: unknown): number => Buffer.byteLength(JSON.stringify(value));
const texts = (value: unknown): string[] =>
  typeof value !== "object" || value === null
    ? []
    : Object.entries(value).flatMap(([key, each]) => (key === "zh" && typeof each === "string" ? [each] : texts(each)));

/** The findings that a line stands for, found anew in the result. */
function findingsBehind(result: ShuozhouAssessment, line: SummaryLine): Finding[] {
  const clause = result.clauses.findIndex(({ number }) => number === line.clause);
  const county = result.clauses[clause]?.counties.findIndex((each) => each.county === line.county) ?? -1;
  const under =
    line.county === null ? `/clauses/${String(clause)}/cityFindings/` : `/clauses/${String(clause)}/counties/${String(county)}/`;
  return findingsOf(result)
    .filter(({ at }) => at.startsWith(under))
    .map(({ finding }) => finding)
    .filter(({ verdict, indicator }) => verdict === "notMet" && indicator === line.indicator)
    .filter(({ stage }) => line.stage === null || stage === line.stage)
    .filter(({ requirement }) => line.goal === null || requirement?.parameterId.endsWith(`.${line.goal}`) === true);
}

describe.each(pages)("the summary of the invented city on $asOf", ({ result, summary }) => {
  it("has at most 40 kB, is plain JSON and follows its schema", () => {
    expect(bytes(summary)).toBeLessThanOrEqual(MOST_BYTES);
    expect(JSON.parse(JSON.stringify(summary))).toEqual(summary);
    expect(shuozhouSummarySchema.safeParse(summary).error).toBeUndefined();
    expect(summarise(JSON.parse(JSON.stringify(result)) as ShuozhouAssessment)).toEqual(summary);
  });

  it("says in one sentence of at most 100 characters what is found", () => {
    expect(summary.headline.zh.length).toBeLessThanOrEqual(100);
    const short = result.clauses.filter(({ verdict }) => verdict === "notMet").length;
    expect(summary.headline.zh.startsWith(`朔州市：22条中未达标${String(short)}条、`)).toBe(true);
    expect(summary.headline.zh).toContain("；最急：");
    expect(summary.headline.en.startsWith(`Shuozhou: of 22 clauses ${String(short)} not met, `)).toBe(true);
  });

  it("has no Latin word in Chinese", () => {
    expect(texts(summary).length).toBeGreaterThan(40);
    expect(texts(summary).filter((text) => LATIN_WORD.test(text))).toEqual([]);
  });

  it("refers to findings of the result, by JSON Pointers", () => {
    const places = [...summary.lines, ...summary.due, ...summary.missing].flatMap(({ at }) => at);
    expect(places.length).toBeGreaterThan(30);
    expect(places.filter((at) => findingAt(result, at) === null)).toEqual([]);
    for (const { at, number } of summary.clauses) expect(result.clauses[Number(at.split("/")[2])]?.number).toBe(number);
  });

  it("has a line for every finding that is not met, once", () => {
    expect(summary.inAll.lines).toBe(summary.lines.length);
    const notMet = findingsOf(result).filter(({ finding }) => finding.verdict === "notMet");
    expect(summary.lines.reduce((sum, { findings }) => sum + findings, 0)).toBe(notMet.length);
    for (const line of summary.lines) {
      const behind = findingsBehind(result, line);
      expect(behind, line.text.zh).toHaveLength(line.findings);
      for (const at of line.at) expect(behind, line.text.zh).toContainEqual(findingAt(result, at));
    }
  });

  it("adds up what the findings are short of: of the county, or else of its schools", () => {
    const summed = summary.lines.filter(({ short }) => short !== null);
    expect(summed.length).toBeGreaterThan(3);
    for (const line of summed) {
      const behind = findingsBehind(result, line);
      const own = behind.filter(({ subject }) => subject.kind !== "school");
      const shorts = (own.length > 0 ? own : behind).map(({ margin }) => -(margin ?? 0));
      const isCounted = !["yuan", "squareMetres", "hectares"].includes(line.short?.unit ?? "");
      const total = shorts.reduce((sum, each) => sum + (isCounted ? Math.ceil(each) : each), 0);
      expect(line.short?.amount, line.text.zh).toBe(total);
      const schools = new Set(behind.filter(({ subject }) => subject.kind === "school").map(({ subject }) => subject.id));
      expect(line.schools.count, line.text.zh).toBe(schools.size);
      expect(line.schools.first, line.text.zh).toEqual([...schools].slice(0, 3));
    }
  });

  it("counts for each clause and county the findings that are said of it, by verdict", () => {
    for (const [index, clause] of summary.clauses.entries()) {
      const state = result.clauses[index];
      for (const [at, county] of COUNTIES.entries()) {
        const own = findingsOf(state?.counties[at] ?? {}).map(({ finding }) => finding);
        const shared = (state?.shared ?? []).filter(({ counties }) => counties.includes(county)).flatMap(({ findings }) => findings);
        const counts = clause.counties[county] ?? {};
        for (const verdict of ["met", "declared", "pending", "described", "undetermined", "notMet", "notApplicable"] as const) {
          const expected = [...own, ...shared].filter((finding) => finding.verdict === verdict).length;
          expect(counts[verdict] ?? 0, `${clause.number} ${county} ${verdict}`).toBe(expected);
        }
      }
    }
    for (const { clauses: counts } of summary.counties) expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(22);
  });

  it("has the totals of the city as the sums of its lines", () => {
    for (const total of summary.totals) {
      const lines = summary.lines.filter(({ indicator, stage }) => indicator === total.indicator && stage === total.stage);
      expect(total.counties).toBe(lines.length);
      expect(total.schools).toBe(lines.reduce((sum, { schools }) => sum + schools.count, 0));
      expect(total.short?.amount ?? 0).toBe(lines.reduce((sum, { short }) => sum + (short?.amount ?? 0), 0));
    }
  });

  it("puts every line under the departments of its item, or else of its clause", () => {
    for (const { department, lines, indicators } of summary.departments) {
      const own = summary.lines.filter(({ indicator, clause }) => {
        const item = checklistItems.find(({ id }) => id === indicator)?.departments ?? [];
        const clauseId = result.clauses.find(({ number }) => number === clause)?.id;
        return (item.length > 0 ? item : (clauses.find(({ id }) => id === clauseId)?.departments ?? [])).includes(department);
      });
      expect(lines, department).toBe(own.length);
      expect([...new Set(own.map(({ indicator }) => indicator))].slice(0, 10), department).toEqual(indicators);
    }
  });

  it("lists what has a day and is not done, the earliest first, and nothing that is done", () => {
    expect(summary.inAll.due).toBeLessThanOrEqual(summary.due.length + 1);
    expect(summary.due.map(({ dueBy }) => dueBy)).toEqual(summary.due.map(({ dueBy }) => dueBy).sort());
    for (const { verdict, at } of summary.due) {
      expect(["notMet", "pending", "undetermined"]).toContain(verdict);
      for (const place of at) expect(findingAt(result, place)?.verdict).toBe(verdict);
    }
  });

  it("has what leaves most open first among what is missing", () => {
    const counts = summary.missing.map(({ findings }) => findings);
    expect(counts).toEqual([...counts].sort((one, other) => other - one));
  });
});

describe("the order of the lines", () => {
  const kinds = ({ lines }: ShuozhouSummary): string[] =>
    lines.map(({ county, indicator, goal }) => `${String(county)} ${goal ?? indicator}`);

  it("has the child out of school for poverty first, before dangerous rooms, deadlines and all ratios", () => {
    const { lines } = pageOn("2018-12-31").summary;
    expect(kinds(pageOn("2018-12-31").summary).slice(0, 4)).toEqual([
      "youyu povertyDropouts",
      "shanyin dilapidatedArea",
      "yingxian individualPlanShare",
      "null allSchoolsAtBasicStandard",
    ]);
    expect(lines[0]?.text).toEqual({ zh: "右玉县因贫失学人数1人", en: "Youyu: Pupils out of school for poverty 1 pupils" });
  });

  it("has a child out of school above a county short of toilets, though its share is far smaller", () => {
    const youyu = {
      county: { id: "youyu", place: "140623" },
      weakSchools: { schools: [{ schoolId: "s", femaleToiletPlaces: 1, maleToiletPlaces: 10, newToilets: true }] },
      studentAid: { povertyDropouts: { pupils: 1 } },
    };
    const { lines } = summarise(assessShuozhou2016({ counties: [youyu] }, { asOf: "2020-01-01" }));
    expect(lines.map(({ indicator }) => indicator)).toEqual(["povertyDropouts", "femaleToMaleToiletRatio"]);
  });

  it("has late certifications next, right behind safety, the longest overdue first", () => {
    const { lines } = pageOn("2017-12-31").summary;
    expect(lines.slice(0, 3).map(({ gravity }) => gravity)).toEqual(["safetyOrOutOfSchool", "overdue", "prohibited"]);
    expect(lines[1]).toMatchObject({ county: "yingxian", goal: "basicBalance", daysOverdue: 365 });
    expect(lines[1]?.text.zh).toBe("应县“基本均衡”目标未完成，逾期365天");
    const days = pageOn("2016-12-31")
      .summary.lines.filter(({ gravity }) => gravity === "overdue")
      .map(({ daysOverdue }) => daysOverdue);
    expect(days).toEqual([366, 0, 0, 0]);
  });

  it("has the order of the kinds throughout, and the furthest from its limit first among the rest", () => {
    for (const { summary } of pages) {
      const order = ["safetyOrOutOfSchool", "overdue", "prohibited", "short"];
      const ranks = summary.lines.map(({ gravity }) => order.indexOf(gravity));
      expect(ranks).toEqual([...ranks].sort((one, other) => one - other));
      const far = summary.lines.flatMap(({ gravity, relative }) => (gravity === "short" && relative !== null ? [relative] : []));
      expect(far).toEqual([...far].sort((one, other) => one - other));
    }
  });
});

describe("a line", () => {
  const lineOf = (day: (typeof FIVE_DATES)[number], county: string, indicator: string): SummaryLine | undefined =>
    pageOn(day).summary.lines.find((line) => line.county === county && line.indicator === indicator);

  it("is one for the schools of a county, with their number and what they are short of in all", () => {
    // Fourteen schools have the funds of 90 pupils and not of 100: 54,000 of 60,000 yuan, 14 × 6,000 short.
    const funds = lineOf("2018-12-31", "yingxian", "smallSchoolFundsDue");
    expect(funds).toMatchObject({ findings: 14, schools: { count: 14 }, short: { amount: 84_000, unit: "yuan" }, relative: -0.1 });
    expect(funds?.text.zh).toBe("应县小学小规模学校公用经费：14所学校不足，合计差8.4万元");
    // Twenty-two schools with 7 of 9 posts.
    expect(lineOf("2018-12-31", "yingxian", "smallSchoolPosts")?.short).toEqual({ amount: 44, unit: "posts" });
  });

  it("counts what comes whole in whole units", () => {
    // 618 of 685.957 posts: 68 more are needed, not 67.957.
    expect(lineOf("2018-12-31", "yingxian", "pupilsPerPost")?.short).toEqual({ amount: 68, unit: "posts" });
  });

  it("does not count the rooms of a county and those of its schools twice", () => {
    expect(lineOf("2018-12-31", "shanyin", "dilapidatedArea")).toMatchObject({
      findings: 2,
      schools: { count: 1 },
      short: { amount: 85, unit: "squareMetres" },
      text: { zh: "山阴县在用D级危房面积85㎡" },
    });
  });

  it.each([
    ["2016-12-31", "怀仁县", "Huairen County"],
    ["2018-12-31", "怀仁市", "Huairen City"],
  ])("calls a county that brings no name as it was called on %s", (asOf, zh, en) => {
    const huairen = { county: { id: "huairen" }, rotation: { counts: { rotated: 9, eligible: 100 } } };
    const { lines } = summarise(assessShuozhou2016({ counties: [huairen] }, { asOf }));
    expect(lines.map(({ text }) => text)).toEqual([
      { zh: `${zh}校长教师交流轮岗比例9%（要求≥10%）`, en: `${en}: Rotation share of heads and teachers 9% (required ≥ 10%)` },
    ]);
  });

  it("shows as many digits as it takes to see that a value is short of its limit", () => {
    const huairen = { county: { id: "huairen" }, rotation: { counts: { rotated: 9_999, eligible: 100_000 } } };
    const { lines } = summarise(assessShuozhou2016({ counties: [huairen] }, { asOf: "2016-12-31" }));
    expect(lines[0]?.text.zh).toBe("怀仁县校长教师交流轮岗比例9.999%（要求≥10%）");
  });
});

describe("a summary", () => {
  it("names the three gravest in its headline", () => {
    expect(pageOn("2018-12-31").summary.headline.zh).toBe(
      "朔州市：22条中未达标12条、无法判定1条、推进中1条、仅有自报7条、达标1条；最急：右玉县因贫失学人数1人；山阴县在用D级危房面积85㎡；应县“一人一案”覆盖率90%（要求≥100%）。",
    );
  });

  it("says as of when the figures are", () => {
    const { dataAsOf } = pageOn("2018-12-31").summary;
    expect(dataAsOf.periods[1]?.period).toEqual({ schoolYear: 2018 });
    expect(dataAsOf.periods.find(({ period }) => "year" in period && period.year === 2017)?.clauses).toEqual(["七", "八", "二十二"]);
  });

  it("asks for data where there is none, in the order that decides most", () => {
    const summary = summarise(assessShuozhou2016({}, { asOf: "2018-12-31" }));
    expect(summary.headline.zh).toMatch(/^朔州市：22条中无法判定22条；先补报：教育经费“三个增长”·各年度情况；/u);
    expect(summary.lines).toEqual([]);
    expect(summary.missing[0]).toMatchObject({ name: "fundingGrowth.years", clauses: ["七"], findings: 30 });
    expect(summary.inAll.missing).toBeGreaterThan(summary.missing.length);
    expect(bytes(summary)).toBeLessThanOrEqual(MOST_BYTES);
  });

  it("says that nothing applied before the day of the opinion", () => {
    const summary = summarise(assessShuozhou2016({}, { asOf: "2016-05-15" }));
    expect(summary.headline).toEqual({ zh: "朔州市：22条中不涉及22条。", en: "Shuozhou: of 22 clauses 22 not applicable." });
    expect(summary.inAll).toEqual({ lines: 0, due: 0, totals: 0, missing: 0 });
  });

  it("keeps to its size where nothing is met, and says how many lines it left out", () => {
    const answers = checklistItems.map(({ id }) => ({ item: id, state: "notMet" as const }));
    const counties = (cityOn("2018-12-31").counties ?? []).map((county) => ({ ...county, answers }));
    const summary = summarise(assessShuozhou2016({ counties }, { asOf: "2018-12-31" }));
    expect(bytes(summary)).toBeLessThanOrEqual(MOST_BYTES);
    expect(summary.lines.length).toBeGreaterThan(20);
    expect(summary.inAll.lines).toBeGreaterThan(400);
    expect(summary.lines[0]?.indicator).toBe("povertyDropouts");
  });

  it("refuses what is no result", () => {
    expect(() => summarise(null as never)).toThrow(UsageError);
    expect(() => summarise({} as never)).toThrow(expect.objectContaining({ code: "notAnArray" }) as Error);
  });
});

describe("the schools of large classes", () => {
  it("are those of the county's line, and add up in the city", () => {
    const inSchool = (schoolId: string, ...sizes: number[]) =>
      sizes.map((pupils, index) => ({ schoolId, classId: String(index), stage: "primary" as const, pupils }));
    const county = (id: string, classes: ReturnType<typeof inSchool>) => ({ county: { id }, management: { classes } });
    const yingxian = county("yingxian", [...inSchool("a", 66), ...inSchool("b", 66, 70), ...inSchool("c", 40)]);
    const huairen = county("huairen", inSchool("d", 80, 40));
    const summary = summarise(assessShuozhou2016({ counties: [yingxian, huairen] }, { asOf: "2018-12-31" }));
    // Due by the end of 2018: at most 2 % of 66 and more. 3 of 4 and 1 of 2 have them, in two schools and in one.
    const own = summary.lines.filter(({ indicator, clause }) => indicator === "superSizedClassShare" && clause === "十五");
    expect(own.map(({ county: id, schools }) => [id, schools])).toEqual([
      ["yingxian", { count: 2, first: ["b", "a"] }],
      ["huairen", { count: 1, first: ["d"] }],
    ]);
    expect(summary.totals.find(({ indicator }) => indicator === "superSizedClassShare")).toMatchObject({
      counties: 2,
      schools: 3,
      short: null,
    });
  });
});

// The invented city of test/support/inventedCity.ts on five dates. The states below were worked out from the text of the opinion,
// the rules of each day and the records of the city, before they were held against the library.
import { describe, expect, it } from "vitest";
import { assessShuozhou2016, findingsOf, type ShuozhouAssessment } from "edu-balance";
import { cityOn, cityOnWithLaterDays, COUNTIES, FIVE_DATES } from "../../support/inventedCity.js";

type Day = (typeof FIVE_DATES)[number];

// One row a clause: 朔城区 山阴 应县 怀仁 平鲁 右玉, then the city, which is the gravest of them and of what is said of the city.
// What makes most of the table:
// - Who answered when: 平鲁 2016-03-10, 右玉 04-20, 怀仁 07-15, 朔城区 08-20, 山阴 09-05, 应县 2017-03-15. Before that day the items of
//   a county have no answer and are undetermined; from it on they are declared, as the evidence is the county's own.
// - 怀仁 answers in part in nine clauses (二 六 十 十二 十三 十六 十七 二十 二十一) up to 2018-06-30: pending.
// - The city's inspectors check: 平鲁 and 右玉 一 二 on 2016-12-10; 朔城区 and 山阴 一 二 on 2017-11-20; on 2018-10-25 朔城区 and 应县 一,
//   怀仁 一 二 十六 二十, 平鲁 四 五, 右玉 四. What they checked is met.
// - A figure that the text sets no number for is described and changes nothing.
const STATES: Readonly<Record<Day, string>> = {
  "2016-05-16": `
    一      undetermined undetermined undetermined undetermined declared      declared     undetermined
    二      undetermined undetermined notMet       undetermined declared      declared     notMet       # 应县: coefficients above 0.65 and 0.55
    三      undetermined undetermined undetermined undetermined pending       pending      undetermined # deadlines ahead, items without answer
    四      notMet       notMet       notMet       notMet       notMet        declared     notMet       # schools with 6 books a pupil of 10; the standard has no day
    五      undetermined notMet       undetermined undetermined declared      declared     notMet       # 山阴: 120 m² of class D in use, no grace
    六      undetermined undetermined undetermined undetermined declared      declared     undetermined
    七      notMet       undetermined notMet       undetermined declared      declared     notMet       # 朔城区: 2013 is one of the last three years; 应县: 14 small schools
    八      undetermined notMet       undetermined undetermined declared      declared     notMet       # 山阴: 290,000 yuan of 300,000; the local surcharge is unconfirmed and described
    九      notMet       notMet       notMet       undetermined declared      declared     notMet       # small schools with 7 posts of 9
    十      undetermined notMet       notMet       undetermined declared      declared     notMet       # 9 % and 8 % rotated; the city has not answered for its own schools, which 朔城区 counts in
    十一    notMet       notMet       notMet       notMet       declared      notMet       notMet       # 100 % trained is asked from the first day
    十二    undetermined undetermined undetermined undetermined declared      declared     undetermined
    十三    undetermined undetermined undetermined undetermined declared      undetermined undetermined # 右玉: says the new model is in place, 4 of 10 schools have it
    十四    undetermined undetermined undetermined undetermined notMet        declared     notMet       # 平鲁: 25 % with a space, 30 % were due in 2015
    十五    undetermined undetermined undetermined undetermined declared      declared     undetermined # no limit to class sizes before 2016-07-11
    十六    undetermined undetermined undetermined undetermined notApplicable declared     undetermined # 平鲁: no migrant children
    十七    undetermined undetermined undetermined undetermined declared      declared     undetermined # 朔城区: 94 % retention is pending, no answer weighs more
    十八    met          met          pending      notMet       met           met          notMet       # no items but those the population decides; 应县: 85 % of the 90 % of 2016; 怀仁: 330,000 people
    十九    undetermined undetermined undetermined undetermined declared      declared     undetermined
    二十    undetermined undetermined undetermined undetermined declared      declared     undetermined
    二十一  undetermined undetermined undetermined undetermined declared      declared     undetermined
    二十二  undetermined undetermined undetermined undetermined undetermined  undetermined undetermined # what the city does every year it has not answered`,
  "2016-12-31": `
    一      declared     declared     undetermined declared     met           met          undetermined
    二      declared     declared     notMet       pending      met           met          notMet
    三      notMet       notMet       notMet       pending      pending       pending      notMet       # three deadlines end with this day; 右玉: 管理标准化 without a day
    四      notMet       notMet       notMet       notMet       notMet        declared     notMet
    五      declared     notMet       undetermined declared     declared      declared     notMet       # 应县: desks short of a rule of 2019, but nothing answered
    六      declared     declared     undetermined pending      declared      declared     undetermined
    七      declared     declared     notMet       declared     declared      declared     notMet       # 朔城区: 2013 is now older than three years
    八      declared     notMet       undetermined declared     declared      declared     notMet
    九      notMet       notMet       notMet       declared     declared      declared     notMet
    十      declared     notMet       notMet       pending      declared      declared     notMet       # the city answered on 10-08
    十一    declared     declared     notMet       declared     declared      declared     notMet       # 应县: 97 %
    十二    declared     declared     undetermined pending      declared      declared     undetermined
    十三    declared     declared     undetermined pending      declared      undetermined undetermined
    十四    declared     declared     undetermined declared     notMet        declared     notMet
    十五    pending      pending      undetermined pending      declared      declared     undetermined # 39 %, 6 % and 6.7 % of classes of 56 and more: due by 2020
    十六    declared     declared     undetermined pending      notApplicable declared     undetermined
    十七    pending      notMet       undetermined pending      declared      declared     notMet       # 朔城区: 95 % due by 2020; 山阴: answers that it is not done
    十八    met          met          notMet       notMet       met           met          notMet       # 应县: the 90 % of 2016 are due
    十九    declared     declared     undetermined declared     declared      declared     undetermined
    二十    declared     declared     undetermined pending      declared      declared     undetermined
    二十一  declared     undetermined undetermined pending      declared      declared     undetermined # 山阴: says land and posts come in time, 0 of 12 ha and 0 of 48
    二十二  declared     declared     undetermined declared     declared      declared     undetermined # the notice of 2016 came out on 12-20`,
  "2017-12-31": `
    一      met          met          declared     declared     met           met          declared     # 应县: checked by its own inspectors, which is its own word
    二      met          met          declared     pending      met           met          pending      # 应县: the coefficients are down to 0.3
    三      pending      pending      notMet       undetermined declared      pending      notMet       # 朔城区, 山阴: reached late, schools below the standard until 2018; 怀仁: due today and nothing known
    四      notMet       notMet       notMet       notMet       declared      declared     notMet
    五      declared     notMet       pending      declared     declared      declared     notMet       # 应县: ten desks missing, due by 2019-07-30
    六      declared     declared     declared     pending      declared      declared     pending
    七      declared     declared     notMet       notMet       declared      declared     notMet       # 怀仁: appropriations of 2016 grew as revenue did, which is not faster
    八      declared     notMet       declared     declared     declared      declared     notMet
    九      notMet       notMet       notMet       declared     declared      declared     notMet
    十      declared     notMet       notMet       pending      declared      declared     notMet
    十一    declared     declared     notMet       declared     declared      declared     notMet
    十二    declared     declared     declared     pending      declared      declared     pending
    十三    declared     declared     declared     pending      declared      undetermined undetermined
    十四    declared     declared     declared     declared     declared      declared     declared     # 平鲁: 35 % have reached what 2015 asked
    十五    pending      pending      pending      pending      declared      declared     pending      # 应县: 4.9 % and 2.9 % of classes of 66 and more, 2 % due by 2018
    十六    declared     declared     declared     pending      notApplicable declared     pending
    十七    pending      declared     declared     pending      declared      declared     pending
    十八    met          met          pending      notMet       met           met          notMet       # 应县: 90 % of all types, 95 % due by 2020
    十九    declared     declared     notMet       declared     declared      declared     notMet       # 应县: two pupils without aid
    二十    declared     declared     undetermined pending      declared      declared     undetermined # 应县: says leaders and meetings, 0 of 9 and none
    二十一  declared     undetermined declared     pending      declared      declared     undetermined
    二十二  declared     notMet       declared     declared     declared      declared     notMet       # 山阴: no notice of 2017`,
  "2018-12-31": `
    一      met          met          met          met          met           met          met          # all six checked
    二      met          met          declared     met          met           met          declared
    三      notMet       notMet       notMet       notMet       declared      pending      notMet       # all schools at the standard is due; four deadlines reached late are no longer open
    四      notMet       notMet       notMet       notMet       met           met          notMet
    五      declared     notMet       declared     declared     met           declared     notMet
    六      declared     declared     declared     declared     declared      declared     declared
    七      declared     declared     notMet       notMet       declared      declared     notMet       # 怀仁: 2016 is one of the last three years
    八      declared     notMet       declared     declared     declared      declared     notMet
    九      notMet       notMet       notMet       declared     declared      declared     notMet
    十      declared     declared     notMet       declared     declared      declared     notMet       # 山阴: 30 of 300
    十一    declared     declared     notMet       declared     declared      declared     notMet
    十二    declared     declared     declared     declared     declared      declared     declared
    十三    declared     declared     declared     declared     declared      declared     declared     # 右玉: 6 of 10 schools
    十四    declared     declared     declared     declared     declared      declared     declared
    十五    pending      pending      notMet       declared     declared      declared     notMet       # 应县: 4.4 % and 2.9 %, due; 怀仁: 4.2 % at most
    十六    declared     declared     declared     met          notApplicable declared     declared
    十七    pending      declared     declared     declared     declared      declared     pending
    十八    met          met          notMet       met          met           met          notMet       # 应县: 9 of 10 children with a plan; 怀仁: the school is built
    十九    declared     declared     notMet       declared     declared      notMet       notMet       # 右玉: a pupil out of school for poverty
    二十    declared     declared     declared     met          declared      declared     declared     # 应县: 9 of 9 leaders, 4 meetings
    二十一  declared     undetermined declared     declared     declared      declared     undetermined
    二十二  declared     notMet       declared     declared     declared      declared     notMet       # 山阴: 2 of 3 years`,
  // New Year's Day brings nothing that was not known the day before, and no rule begins or ends with it.
  get "2019-01-01"() {
    return this["2018-12-31"];
  },
};

/** A row of the table as the clause, the six counties and the city. */
function rowsOf(day: Day): string[][] {
  return STATES[day]
    .trim()
    .split("\n")
    .map((line) => (line.split("#")[0] ?? "").trim().split(/\s+/u));
}

const results = new Map(FIVE_DATES.map((day) => [day, assessShuozhou2016(cityOn(day), { asOf: day })]));
const on = (day: Day): ShuozhouAssessment => {
  const found = results.get(day);
  if (found === undefined) throw new Error(`no result on ${day}`);
  return found;
};
const statesOf = ({ clauses, matrix }: ShuozhouAssessment): (string | undefined)[][] =>
  clauses.map(({ number, verdict }) => [number, ...matrix.map(({ verdicts }) => verdicts[number]), verdict]);

describe("the records of the city", () => {
  it.each(FIVE_DATES)("165 schools, 2,028 classes and 85,789 pupils in six counties, with all 22 records, on %s", (day) => {
    const { counties = [] } = cityOn(day);
    const units = counties.flatMap(({ balance }) => balance?.units ?? []);
    const classes = counties.flatMap(({ management }) => management?.classes ?? []);
    expect([counties.length, units.length, classes.length, units.reduce((sum, { pupils }) => sum + pupils, 0)]).toEqual([
      6, 165, 2028, 85_789,
    ]);
    expect(classes.reduce((sum, each) => sum + ("pupils" in each ? (each.pupils ?? 0) : 0), 0)).toBe(85_789);
    for (const { county: _county, answers: _answers, ...records } of counties) expect(Object.keys(records)).toHaveLength(22);
  });

  it("nothing in them is of a later day", () => {
    for (const day of FIVE_DATES) {
      const days = JSON.stringify(cityOn(day)).match(/\d{4}-\d{2}-\d{2}/gu) ?? [];
      expect(days.filter((each) => each > day)).toEqual([]);
      expect(on(day).problems.filter(({ code }) => code === "laterThanDate")).toEqual([]);
    }
  });

  it.each([
    ["2016-05-16", ["youyu teachingModel"]],
    ["2016-12-31", ["shanyin landForSchoolsFirst", "shanyin postsFilledInTime", "youyu teachingModel"]],
    [
      "2017-12-31",
      [
        "shanyin landForSchoolsFirst",
        "shanyin postsFilledInTime",
        "yingxian aidWithoutGapOrOverlap",
        "yingxian leaderLink",
        "yingxian regularStudy",
        "youyu teachingModel",
      ],
    ],
    ["2018-12-31", ["shanyin landForSchoolsFirst", "shanyin postsFilledInTime", "yingxian aidWithoutGapOrOverlap"]],
    ["2019-01-01", ["shanyin landForSchoolsFirst", "shanyin postsFilledInTime", "yingxian aidWithoutGapOrOverlap"]],
  ] as const)("the only problems on %s are answers that figures contradict", (day, expected) => {
    const { counties = [] } = cityOn(day);
    const found = on(day).problems.map(({ path, code }) => {
      const county = counties[Number(path[1])];
      return code === "contradicts" && path[2] === "answers"
        ? `${county?.county.id ?? ""} ${county?.answers?.[Number(path[3])]?.item ?? ""}`
        : `${path.join(".")} ${code}`;
    });
    // What the aid reaches is said by two figures, the share and the number missed.
    expect([...new Set(found)].sort()).toEqual(expected);
  });
});

describe("the states of the 22 clauses in six counties and the city", () => {
  it.each(FIVE_DATES)("on %s", (day) => {
    expect(on(day).matrix.map(({ county }) => county.id)).toEqual(COUNTIES);
    expect(statesOf(on(day))).toEqual(rowsOf(day));
    expect(on(day).verdict).toBe("notMet");
  });

  it("every verdict but described is a state somewhere", () => {
    const words = new Set(FIVE_DATES.flatMap((day) => statesOf(on(day)).flatMap((row) => row.slice(1))));
    expect([...words].sort()).toEqual(["declared", "met", "notApplicable", "notMet", "pending", "undetermined"]);
  });
});

describe("what is behind them", () => {
  const target = (day: Day, id: string) =>
    on(day)
      .clauses[2]?.counties.find(({ county }) => county === id)
      ?.findings.find(({ requirement }) => requirement?.parameterId === `${id}.basicBalance`);

  it.each([
    ["shuocheng", [229, 0, -69, -69, -69], ["pending", "notMet", "met", "met", "met"]],
    ["shanyin", [229, 0, -332, -332, -332], ["pending", "notMet", "met", "met", "met"]],
    ["yingxian", [229, 0, -365, -409, -409], ["pending", "notMet", "notMet", "met", "met"]],
    ["huairen", [594, 365, null, -44, -44], ["pending", "pending", "undetermined", "met", "met"]],
  ] as const)("%s: days to, past or late by its deadline", (id, days, verdicts) => {
    expect(FIVE_DATES.map((day) => target(day, id)?.value)).toEqual(days);
    expect(FIVE_DATES.map((day) => target(day, id)?.verdict)).toEqual(verdicts);
    const late = target("2018-12-31", id)?.reasons.find(({ code }) => code === "achievedLate");
    expect(late).toMatchObject({ daysLate: -days[3] });
    expect(target("2018-12-31", id)?.achievedOn).toBeDefined();
  });

  it("slow progress is flagged while a county is overdue, and no longer", () => {
    const slow = FIVE_DATES.map((day) =>
      on(day)
        .flags.filter(({ condition }) => condition === "slowProgress")
        .map(({ county }) => county),
    );
    const city = ["shuozhou"];
    expect(slow).toEqual([[], ["shuocheng", "shanyin", "yingxian"], ["yingxian"], city, city]);
  });

  it("the gaps of 2018: 89 with the four that were late, which are gaps no more", () => {
    const { gaps } = on("2018-12-31");
    const counted: Record<string, number> = {};
    for (const { indicator } of gaps) counted[indicator] = (counted[indicator] ?? 0) + 1;
    expect(counted).toEqual({
      smallSchoolPosts: 50,
      smallSchoolFundsDue: 14,
      // The four counties with 2, 3, 6 and 2 schools below the standard, and the goal of the city, which is due that day.
      schoolsAtBasicStandardShare: 4,
      // Each of the 13 schools that miss more items than they may.
      basicStandardItemsShare: 13,
      targetSlackDays: 1,
      // 85 m² of class D: the school, and its county.
      dilapidatedArea: 2,
      superSizedClassShare: 2,
      aidCoverageShare: 1,
      aidMissed: 1,
      povertyDropouts: 1,
      appropriationGrowthMargin: 1,
      educationSurchargeDue: 1,
      pupilsPerPost: 1,
      certifiedTeacherShare: 1,
      // 11 of 12 subjects in each of the six counties.
      curriculumOfferedShare: 6,
      rotationShare: 1,
      backboneRotationShare: 1,
      trainingCycleCompletionShare: 1,
      individualPlanShare: 1,
      annualAssessmentShare: 1,
    });
    expect(gaps).toHaveLength(89 - 4 + 13 + 6);
  });

  it("13 schools below the standard, 85 m² of class D, 14 small schools short of funds, one pupil out of school", () => {
    const said = findingsOf(on("2018-12-31")).map(({ finding }) => finding);
    const short = said.filter(({ indicator, verdict }) => indicator === "basicStandardItemsShare" && verdict === "notMet");
    expect(short.map(({ subject }) => subject.id.split("-")[0])).toEqual([
      ...Array<string>(2).fill("shuocheng"),
      ...Array<string>(3).fill("shanyin"),
      ...Array<string>(6).fill("yingxian"),
      ...Array<string>(2).fill("huairen"),
    ]);
    const valuesOf = (id: string) => said.filter(({ indicator, verdict }) => indicator === id && verdict === "notMet");
    expect(valuesOf("dilapidatedArea").map(({ value, subject }) => [value, subject.id])).toEqual([
      [85, "shanyin-s1"],
      [85, "shanyin"],
    ]);
    expect(valuesOf("smallSchoolFundsDue").map(({ value, margin }) => [value, margin])).toEqual(Array(14).fill([54_000, -6000]));
    expect(valuesOf("povertyDropouts").map(({ value, subject }) => [value, subject.id])).toEqual([[1, "youyu"]]);
  });
});

describe("time", () => {
  it.each(FIVE_DATES)("what is of a later day changes nothing on %s, but that a county reached its goal later", (day) => {
    const later = assessShuozhou2016(cityOnWithLaterDays(day), { asOf: day });
    const expected = statesOf(on(day));
    // A recognition of February 2018 shows that there was none at the end of 2017, when nobody had said so.
    if (day === "2017-12-31") expected[2] = ["三", "pending", "pending", "notMet", "notMet", "declared", "pending", "notMet"];
    expect(statesOf(later)).toEqual(expected);
    if (day < "2018-10-25") expect(later.problems.some(({ code }) => code === "laterThanDate")).toBe(true);
  });

  it("records of a later school year or of later accounts are set aside, and nothing is judged by them", () => {
    const early = assessShuozhou2016(cityOn("2018-12-31"), { asOf: "2016-05-16" });
    const said = findingsOf(early).map(({ finding }) => finding);
    const judged = said.filter(({ verdict, unit }) => ["met", "notMet", "pending"].includes(verdict) && unit !== "state");
    const passed = early.clauses.flatMap(({ counties }) => counties.flatMap(({ schoolsMet }) => schoolsMet));
    // Accounts, targets and supervision carry years and days of their own: 2014 and 2015 were over, and visits have no day.
    expect([...new Set([...judged, ...passed].map(({ indicator }) => indicator))].sort()).toEqual([
      "appropriationGrowthMargin",
      "fundingGrowth",
      "publicFundsPerPupilGrowth",
      "schoolSupervisionInterval",
      "spendingPerPupilGrowth",
      "staffPayGrowth",
      "supervisionInterval",
      "supervisorVisits",
      "targetSlackDays",
    ]);
  });

  it("a target that was missed stays open on every later day until its figures reach it", () => {
    const missedOn = (asOf: string) =>
      new Set(
        findingsOf(assessShuozhou2016(cityOn("2019-01-01"), { asOf }))
          .map(({ finding }) => finding)
          .filter(({ verdict, requirement }) => verdict === "notMet" && (requirement?.dueBy ?? "9999") <= asOf)
          .map(({ indicator, stage = "", subject, requirement }) => {
            const goal = indicator === "targetSlackDays" ? requirement?.parameterId : "";
            return [indicator, goal, stage, subject.id].join(" ");
          }),
      );
    const days = ["2019-01-01", "2019-07-16", "2019-07-17", "2019-07-30", "2020-12-31", "2021-01-01", "2021-12-31", "2025-12-31"];
    const missed = days.map(missedOn);
    expect([...(missed[0] ?? [])].sort()).toEqual([
      "schoolsAtBasicStandardShare   huairen",
      "schoolsAtBasicStandardShare   shanyin",
      "schoolsAtBasicStandardShare   shuocheng",
      "schoolsAtBasicStandardShare   yingxian",
      "superSizedClassShare  juniorSecondary yingxian",
      "superSizedClassShare  primary yingxian",
      "targetSlackDays shuozhou.allSchoolsAtBasicStandard  shuozhou",
    ]);
    missed.slice(1).forEach((now, index) => {
      expect([...(missed[index] ?? [])].filter((each) => !now.has(each))).toEqual([]);
    });
    // Classes of 56 and more, retention and enrolment of the disabled fall due with 2020.
    expect(missed[4]?.has("oversizedClassShare  juniorSecondary shuocheng")).toBe(true);
    expect(missed[4]?.has("nineYearRetention   shuocheng")).toBe(true);
    expect(missed[4]?.has("disabledEnrolmentShare   yingxian")).toBe(true);
  });
});

describe("the result as data", () => {
  it.each(FIVE_DATES)("each finding once, and plain JSON, on %s", (day) => {
    const result = on(day);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    const said = findingsOf(result).map(({ finding }) => JSON.stringify(finding));
    expect(said.filter((each, index) => said.indexOf(each) < index)).toEqual([]);
  });

  const bytes = (value: unknown): number => new TextEncoder().encode(JSON.stringify(value)).length;

  it("without records the city takes 150 kB at most", () => {
    for (const asOf of FIVE_DATES) expect(bytes(assessShuozhou2016({}, { asOf }))).toBeLessThanOrEqual(150_000);
  });

  it("with all records it takes 615 kB at most", () => {
    for (const day of FIVE_DATES) expect(bytes(on(day))).toBeLessThanOrEqual(615_000);
  });
});

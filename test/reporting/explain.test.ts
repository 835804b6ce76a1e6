import {
  assessBasicBalance,
  assessClassSizes,
  assessQualityBalance,
  assessShuozhou2016,
  assessStaffing,
  assessTargets,
  blankCounty,
  findingsOf,
  UsageError,
  type Finding,
} from "edu-balance";
import { explain, type ExplainedResult } from "edu-balance/reporting";
import { describe, expect, it } from "vitest";
import { VERDICTS } from "../../src/findings/finding.js";
import { COMPARATORS } from "../../src/policy/records/lists.js";
import { shuozhouTargets } from "../../src/policy/records/shuozhouTargets.js";
import { UNITS } from "../../src/policy/records/units.js";
import { unit } from "../support/county.js";
import { cityOn, FIVE_DATES } from "../support/inventedCity.js";
import { qualityCounty } from "../support/qualityCounty.js";
import { REASON_CODES, sampleReason } from "../support/reasonSamples.js";
import { givenWords, latinWords, MACHINE_WORDS, numberKeys, untraced } from "../support/tracedWords.js";

const DETAILS = ["short", "full"] as const;
const yingxian = { id: "yingxian", name: "应县", place: "140622" };

function qualityWithGaps(): ReturnType<typeof assessQualityBalance> {
  const county = qualityCounty();
  const units = county.units.map((each, index) => ({ ...each, multimediaRooms: index % 2 === 0 ? 1 : null }));
  return assessQualityBalance({ ...county, units, vetoes: [] }, { asOf: "2023-12-31" });
}

const units = [unit("s-1", "primary", 300), unit("s-2", "primary", 300, { books: null }), unit("s-3", "juniorSecondary", 300)];
const classes = [
  { schoolId: "s-1", classId: "1", stage: "primary" as const, grade: 1, pupils: 70 },
  { schoolId: "s-1", classId: "2", stage: "primary" as const, grade: 1, pupils: 40 },
];

const RESULTS: Readonly<Record<string, ExplainedResult & object>> = {
  ...Object.fromEntries(FIVE_DATES.map((asOf) => [`the invented city on ${asOf}`, assessShuozhou2016(cityOn(asOf), { asOf })])),
  "a city without records": assessShuozhou2016({}, { asOf: "2018-12-31" }),
  "a blank county": assessShuozhou2016({ counties: [blankCounty(yingxian)] }, { asOf: "2018-12-31" }),
  "a county of quality": assessQualityBalance(qualityCounty(), { asOf: "2023-12-31" }),
  "a county with gaps": qualityWithGaps(),
  "basic balance": assessBasicBalance({ county: yingxian, units }, { asOf: "2016-12-31" }),
  "class sizes": assessClassSizes(classes, { asOf: "2018-12-31", county: yingxian }),
  staffing: assessStaffing({}, { asOf: "2018-12-31", county: yingxian }),
  targets: assessTargets(shuozhouTargets, [], { asOf: "2019-12-31", dateBasis: "decisionDate" }),
};

describe.each(Object.entries(RESULTS))("every finding of %s", (_, result) => {
  const found = findingsOf(result);
  const asOf = result.asOf;

  it.each(DETAILS)("is told in full words of its language, %s", (detail) => {
    for (const { finding } of found) {
      const zh = explain(finding, { locale: "zh-CN", detail, asOf });
      const en = explain(finding, { locale: "en", detail, asOf });
      expect(`${zh.text} ${en.text}`).not.toMatch(MACHINE_WORDS);
      expect(latinWords(zh.text, givenWords(finding))).toEqual([]);
      expect([zh.verdict, zh.at]).toEqual([finding.verdict, ""]);
      // The same is said in both languages, sentence by sentence.
      expect(zh.sentences.map(({ about }) => about)).toEqual(en.sentences.map(({ about }) => about));
      expect(numberKeys(zh.sentences)).toEqual(numberKeys(en.sentences));
      expect(zh.text).toBe(zh.sentences.map(({ text }) => text).join(""));
    }
  });

  it("has numbers that are in it", () => {
    for (const { finding } of found) {
      const { sentences } = explain(finding, { locale: "zh-CN", detail: "full", asOf });
      const sources = { result: finding, beside: { options: { asOf } } };
      expect(sentences.flatMap(({ runs }) => untraced(runs, sources))).toEqual([]);
    }
  });

  it("is told in short sentences", () => {
    const sentences = found.flatMap(({ finding }) => explain(finding, { locale: "zh-CN", detail: "full", asOf }).sentences);
    const letters = sentences.reduce((sum, { text }) => sum + Array.from(text).length, 0);
    expect(letters / Math.max(1, sentences.length)).toBeLessThanOrEqual(40);
  });
});

describe.each(Object.entries(RESULTS))("%s as a whole", (_, result) => {
  const given = findingsOf(result).flatMap(({ finding }) => givenWords(finding));

  it.each(DETAILS)("is told in few lines, %s, with numbers that are in it", (detail) => {
    const zh = explain(result, { locale: "zh-CN", detail });
    const en = explain(result, { locale: "en", detail });
    const sentences = ({ headline, groups, remarks }: typeof zh) => [
      headline,
      ...groups.flatMap(({ heading, lines, rest }) => [
        heading,
        ...lines.flatMap((line) => line.sentences),
        ...(rest === null ? [] : [rest]),
      ]),
      ...remarks,
    ];
    expect(`${zh.text} ${en.text}`).not.toMatch(MACHINE_WORDS);
    expect(latinWords(zh.text, given)).toEqual([]);
    expect(numberKeys(sentences(zh))).toEqual(numberKeys(sentences(en)));
    for (const each of [zh, en]) expect(sentences(each).flatMap(({ runs }) => untraced(runs, { result }))).toEqual([]);
    // A headline, three groups with a heading, and what is left out.
    expect(zh.text.split("\n").length).toBeLessThanOrEqual(2 + 3 * (2 + (detail === "short" ? 12 : 60)));
    expect(JSON.parse(JSON.stringify(zh))).toEqual(zh);
  });

  it("has every finding that is not met, open or under way in a group, but for permitted misses", () => {
    const { groups } = explain(result, { locale: "en" });
    for (const { verdict, findings } of groups) {
      expect(findings).toBeLessThanOrEqual(findingsOf(result).filter(({ finding }) => finding.verdict === verdict).length);
    }
    const told = ["notMet", "undetermined", "pending"].filter((verdict) => groups.some((group) => group.verdict === verdict));
    const there = ["notMet", "undetermined", "pending"].filter((verdict) =>
      findingsOf(result).some(({ finding }) => finding.verdict === verdict),
    );
    expect(told).toEqual(there);
  });
});

const finding: Finding = {
  indicator: "booksPerPupil",
  subject: { kind: "school", id: "s-1" },
  stage: "primary",
  value: 8.5,
  unit: "volumesPerPupil",
  requirement: { comparator: ">=", limit: 10, parameterId: "x.books", effectiveFrom: "2012-01-20", confirmation: "secondary" },
  verdict: "notMet",
  margin: -1.5,
  reasons: [],
  basis: [{ document: "basicBalance2012", clause: "（校际均衡）" }],
  origin: "national",
};

describe("a finding in words", () => {
  it.each(REASON_CODES)("has a sentence for the reason %s", (code) => {
    const reason = sampleReason(code, { figure: "pupils", choice: "residents" });
    for (const verdict of VERDICTS) {
      const open = { ...finding, verdict, value: null, margin: null, reasons: [reason] };
      const zh = explain(open, { locale: "zh-CN", detail: "full" });
      const en = explain(open, { locale: "en", detail: "full" });
      expect(`${zh.text} ${en.text}`).not.toMatch(MACHINE_WORDS);
      expect(latinWords(zh.text, givenWords(open))).toEqual([]);
      expect(zh.sentences.flatMap(({ runs }) => untraced(runs, { result: open }))).toEqual([]);
      expect(numberKeys(zh.sentences)).toEqual(numberKeys(en.sentences));
    }
  });

  it.each(UNITS)("is told of figures in %s, by every verdict and comparison", (unitId) => {
    for (const verdict of VERDICTS) {
      for (const comparator of COMPARATORS) {
        for (const [value, limit, margin] of [
          [8.5, 10, -1.5],
          [10, 10, 0],
          [12, 10, 2],
          [3, 0, -3],
        ] as const) {
          const each = {
            ...finding,
            unit: unitId,
            verdict,
            value,
            margin,
            requirement: { ...finding.requirement, comparator, limit },
          } as Finding;
          const zh = explain(each, { locale: "zh-CN", detail: "full" });
          const en = explain(each, { locale: "en", detail: "full" });
          expect(`${zh.text} ${en.text}`).not.toMatch(MACHINE_WORDS);
          expect(latinWords(zh.text, givenWords(each))).toEqual([]);
          expect(zh.sentences.flatMap(({ runs }) => untraced(runs, { result: each }))).toEqual([]);
          expect(numberKeys(zh.sentences)).toEqual(numberKeys(en.sentences));
        }
      }
    }
  });

  it("says value, requirement, distance, clause, confirmation and first day", () => {
    expect(explain(finding, { locale: "zh-CN", detail: "full", names: { "s-1": "一小" } }).text).toBe(
      "一小小学生均图书册数8.5册/生，要求不低于10册/生，还差1.5册/生，未达标。依据教督〔2012〕3号（校际均衡）（转载所见），自2012-01-20起施行。",
    );
    expect(explain(finding, { locale: "en", detail: "full" }).text).toBe(
      "s-1, Books per pupil (primary): 8.5 volumes per pupil, at least 10 volumes per pupil required, 1.5 volumes per pupil short, not met. " +
        "By 教督〔2012〕3号, inter-school gap within the county (seen in pages that report it), in force from 2012-01-20.",
    );
  });

  it.each([
    // 0.6504 is above 0.65 and would be printed as 0.650.
    [
      "a value that rounds onto its limit with more digits",
      { unit: "coefficient", value: 0.6504, limit: 0.65, comparator: "<=" },
      /0\.6504，要求不超过0\.65，超出0\.0004/u,
    ],
    [
      "shares in percentage points",
      { unit: "share", value: 0.855, limit: 0.9, comparator: ">=" },
      /85\.5%，要求不低于90%，还差4\.5个百分点/u,
    ],
    // 685.96 posts are asked and 618 there: 68 more, since 67.96 are no number of posts.
    ["what is counted in whole units", { unit: "posts", value: 618, limit: 685.957, comparator: ">=" }, /还差68个编制/u],
    [
      "yuan from 10,000 in 万元",
      { unit: "yuan", value: 290_000, limit: 300_000, comparator: ">=" },
      /29万元，要求不低于30万元，还差1万元/u,
    ],
    ["what may not be", { unit: "pupils", value: 2, limit: 0, comparator: "<=" }, /2人，不得有，未达标/u],
    ["what has to grow and does not", { unit: "share", value: 0, limit: 0, comparator: ">" }, /0%，要求高于0%，与限值持平，未达标/u],
  ] as const)("tells %s", (_, { unit: unitId, value, limit, comparator }, expected) => {
    const margin = comparator === "<=" ? limit - value : value - limit;
    const requirement = { ...finding.requirement, comparator, limit };
    const each = { ...finding, unit: unitId, value, margin, requirement } as Finding;
    expect(explain(each, { locale: "zh-CN" }).text).toMatch(expected);
  });

  it("tells late from overdue", () => {
    const target = {
      ...finding,
      indicator: "targetSlackDays",
      subject: { kind: "county", id: "yingxian" },
      unit: "days",
      requirement: { ...finding.requirement, comparator: ">=", limit: 0, parameterId: "yingxian.basicBalance", dueBy: "2016-12-31" },
    } as Finding;
    const late = { ...target, value: -69, margin: -69, verdict: "met", achievedOn: "2017-03-10" } as Finding;
    const overdue = { ...target, value: -730, margin: -730, verdict: "notMet" } as Finding;
    expect(explain(late, { locale: "zh-CN" }).text).toBe("应县“基本均衡”目标已于2017-03-10完成，逾期69天，达标。");
    // 2016-12-31 to 2018-12-31: twice 365 days.
    expect(explain(overdue, { locale: "zh-CN", asOf: "2018-12-31" }).text).toBe(
      "应县“基本均衡”目标至今未完成，未达标。期限2016-12-31，已逾期730天。",
    );
  });

  it("says why something is only described, and whose limit it is", () => {
    const described = { ...finding, requirement: null, margin: null, verdict: "described" } as Finding;
    expect(explain(described, { locale: "zh-CN" }).text).toMatch(/仅作说明。没有可据以评判的规定/u);
    const own = { ...finding, reasons: [{ code: "overlayUsed", parameterId: "x.books", overlay: "某省标准" }] } as Finding;
    expect(explain(own, { locale: "zh-CN" }).text).toMatch(/限值取自“某省标准”/u);
    const unsure = { ...finding, reasons: [{ code: "unverifiedRuleUsed", parameterId: "compositeCoefficientLimit" }] } as Finding;
    expect(explain(unsure, { locale: "zh-CN" }).text).toMatch(/所用规定未经证实/u);
  });
});

describe("a wrong call", () => {
  const call = explain as (what: unknown, options: unknown) => unknown;
  it.each([
    [finding, { locale: "zh" }, /zh-CN, en/u],
    [finding, {}, /options\.locale must be one of zh-CN, en/u],
    [finding, { locale: "en", detail: "long" }, /short, full/u],
    [finding, { locale: "en", detials: "full" }, /options has no detials; it must be one of locale, detail/u],
    [{ a: 1 }, { locale: "en" }, /any assessment/u],
    [null, { locale: "en" }, /what must be an object/u],
    [finding, { locale: "en", asOf: "2018-02-30" }, /asOf/u],
  ])("%# says what is right", (what, options, message) => {
    expect(() => call(what, options)).toThrow(UsageError);
    expect(() => call(what, options)).toThrow(message);
  });
});

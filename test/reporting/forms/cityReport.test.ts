import { assessShuozhou2016, VERDICT_NAMES, type ShuozhouAssessment, type Verdict } from "edu-balance";
import { reportOf, type CityReportOptions, type ReportDocument } from "edu-balance/reporting";
import { describe, expect, it } from "vitest";
import { balanceOn, CITY_DATES, cityOn } from "../../support/cityForms.js";
import { cellText, latinWords, numberRuns, rowTexts, tablesOf, widths, wrongNumbers } from "../../support/reportParts.js";

const report = (result: ShuozhouAssessment, options: CityReportOptions): ReportDocument =>
  reportOf(result, { ...options, form: "cityReport" });
const paragraphs = ({ blocks }: ReportDocument): string[] => blocks.flatMap((block) => ("runs" in block ? [cellText(block)] : []));
const headings = ({ blocks }: ReportDocument): string[] => blocks.flatMap((block) => (block.kind === "heading" ? [cellText(block)] : []));

describe.each(CITY_DATES)("a report of the invented city on %s", (asOf) => {
  const { records, result } = cityOn(asOf);
  const before = CITY_DATES[CITY_DATES.indexOf(asOf) - 1];
  const beside = before === undefined ? {} : { previous: cityOn(before).result };
  const zh = report(result, { ...beside, locale: "zh-CN" });
  const en = report(result, { ...beside, locale: "en" });
  const ids = (records.counties ?? []).flatMap(({ balance }) => balance?.units?.map(({ schoolId }) => schoolId) ?? []);

  it("has only numbers of the result", () => {
    expect(wrongNumbers(zh, { result, beside })).toEqual([]);
    expect(wrongNumbers(en, { result, beside })).toEqual([]);
  });

  it("speaks Chinese", () => {
    expect(latinWords(zh, ids)).toEqual([]);
  });

  it("says the same in English, but for the head sentence, which has more room", () => {
    expect(en.blocks.map(({ kind }) => kind)).toEqual(zh.blocks.map(({ kind }) => kind));
    const told = ({ blocks }: ReportDocument): unknown =>
      numberRuns(blocks.filter((_block, index) => index !== 2)).map(({ value, how, from }) => [value, how, from]);
    expect(told(en)).toEqual(told(zh));
  });

  it("has two pages and one for each of the 22 clauses, with whole tables", () => {
    expect(zh.blocks.filter(({ kind }) => kind === "pageBreak")).toHaveLength(1 + 22);
    for (const table of tablesOf(zh)) expect(new Set(widths(table))).toEqual(new Set([table.columns.length]));
  });

  it("begins with a sentence of 100 characters at the most, and the matrix", () => {
    expect(paragraphs(zh)[2]?.length).toBeLessThanOrEqual(100);
    expect(tablesOf(zh)[0]?.rows).toHaveLength(22);
  });
});

const yingxian = { id: "yingxian", name: "应县", place: "140622" };
const rotation = { counts: { rotated: 9, eligible: 100 } };

describe("what a report says", () => {
  const result = assessShuozhou2016({ counties: [{ county: yingxian, rotation }] }, { asOf: "2016-12-31" });
  const zh = report(result, { locale: "zh-CN" });

  it("counts in a cell the findings that are not met of those that are judged", () => {
    const clause = rowTexts(tablesOf(zh)[0] ?? ({ rows: [] } as never))[9];
    const findings = result.clauses[9]?.counties[0];
    const judged = [...(findings?.findings ?? []), ...(findings?.items ?? []).flatMap(({ finding }) => finding ?? [])].filter(
      ({ verdict }) => verdict !== "described" && verdict !== "notApplicable",
    );
    expect(clause).toEqual(["十", "整合教师资源，推进校长、教师交流", `未达标1/${String(judged.length)}`, "未达标1/1"]);
  });

  it("names what is gravest, and the department that answers for it", () => {
    const gravest = zh.blocks.find((block) => block.kind === "list");
    expect(gravest?.items.map((runs) => cellText({ runs }))).toEqual(["应县校长教师交流轮岗比例9%（要求≥10%）"]);
    const departments = tablesOf(zh).find(({ caption }) => caption === "未达标事项按责任部门");
    expect(departments && rowTexts(departments)).toEqual([["教育部门", "1", "十", "应县", "校长教师交流轮岗比例"]]);
  });

  it("has the clause with its demand, its measure by county and what would decide it", () => {
    const page = headings(zh).find((text) => text.startsWith("第十条"));
    expect(page).toBeDefined();
    const rows = tablesOf(zh).flatMap(rowTexts);
    expect(rows).toContainEqual(["校长教师交流轮岗比例", "≥10%", "9%"]);
    expect(paragraphs(zh).some((text) => text.startsWith("据以判定尚缺："))).toBe(true);
  });

  it("tells what turned since: 9 of 100, then 12", () => {
    const later = assessShuozhou2016(
      { counties: [{ county: yingxian, rotation: { counts: { rotated: 8, eligible: 100 } } }] },
      { asOf: "2017-12-31" },
    );
    const earlier = assessShuozhou2016(
      { counties: [{ county: yingxian, rotation: { counts: { rotated: 12, eligible: 100 } } }] },
      { asOf: "2016-12-31" },
    );
    const turned = report(later, { locale: "zh-CN", previous: earlier });
    expect(wrongNumbers(turned, { result: later, beside: { previous: earlier } })).toEqual([]);
    const lists = turned.blocks.flatMap((block) => (block.kind === "list" ? block.items.map((runs) => cellText({ runs })) : []));
    expect(lists).toContain("应县第十条校长教师交流轮岗比例：达标→未达标（12%→8%）");
    expect(headings(turned)).toContain("与2016-12-31相比");
  });

  it("names what got better where nothing got worse: 8 of 100, then 12", () => {
    const rotated = (count: number): ShuozhouAssessment =>
      assessShuozhou2016(
        { counties: [{ county: yingxian, rotation: { counts: { rotated: count, eligible: 100 } } }] },
        { asOf: "2016-12-31" },
      );
    const turned = report(rotated(12), { locale: "zh-CN", previous: rotated(8) });
    const lists = turned.blocks.flatMap((block) => (block.kind === "list" ? block.items.map((runs) => cellText({ runs })) : []));
    expect(lists).toContain("应县第十条校长教师交流轮岗比例：未达标→达标（8%→12%）");
  });

  it("says at its head and on the page of a clause what the figures are of, the earliest and the latest", () => {
    const of = (schoolYear: number): typeof rotation => ({ counts: rotation.counts, period: { schoolYear } }) as typeof rotation;
    const counties = [
      { county: yingxian, rotation: of(2015) },
      { county: { id: "huairen", name: "怀仁县", place: "140624" }, rotation: of(2014) },
    ];
    const dated = assessShuozhou2016({ counties }, { asOf: "2016-12-31" });
    const own = report(dated, { locale: "zh-CN" });
    expect(paragraphs(own)[1]).toContain("数据时点：2014/2015学年初至2015/2016学年初。");
    // Rotation is clause 十 alone: one page says it.
    expect(paragraphs(own).filter((text) => text.startsWith("数据时点："))).toEqual(["数据时点：2014/2015学年初至2015/2016学年初。"]);
    expect(paragraphs(report(dated, { locale: "en" }))[1]).toContain("figures as of: school year 2014/2015 to school year 2015/2016.");
    expect(paragraphs(zh).filter((text) => text.includes("数据时点"))).toEqual([]);
  });

  it("says below its tables what each of the seven verdicts means", () => {
    const verdicts = Object.keys(VERDICT_NAMES) as Verdict[];
    expect(verdicts).toHaveLength(7);
    for (const [locale, name] of [
      ["zh-CN", (verdict: Verdict) => `${VERDICT_NAMES[verdict].zh}：`],
      ["en", (verdict: Verdict) => `${VERDICT_NAMES[verdict].en}: `],
    ] as const) {
      const notes = report(result, { locale }).blocks.flatMap((block) =>
        block.kind === "note" && block.about === "reading" ? [cellText(block).toLowerCase()] : [],
      );
      for (const verdict of verdicts) expect(notes[0]).toContain(name(verdict));
    }
  });

  it("of a target that was reached late says by how many days", () => {
    // 28 November 2017 is 332 days after the last day of 2016.
    const days = (Date.parse("2017-11-28") - Date.parse("2016-12-31")) / 86_400_000;
    const rows = tablesOf(report(cityOn("2018-12-31").result, { locale: "en" })).flatMap(rowTexts);
    expect(rows.flat()).toContain(`reached on 2017-11-28, ${String(days)} days late`);
    expect(rows.flat()).toContain("reached on 2016-12-20");
  });

  it("says on the page of clause 二十二 which of its conditions the others show, and of whom", () => {
    const { result: last, records } = cityOn("2018-12-31");
    const { composite } = balanceOn(records.counties?.[2] ?? { county: yingxian }, "2018-12-31").balance?.stages.juniorSecondary ?? {};
    const pageOf = (given: ShuozhouAssessment): ReportDocument["blocks"] => {
      const { blocks } = report(given, { locale: "zh-CN" });
      return blocks.slice(blocks.findIndex((block) => block.kind === "heading" && cellText(block).startsWith("第二十二条")));
    };
    const lists = pageOf(last).flatMap((block) => (block.kind === "list" ? [block.items.map((runs) => cellText({ runs }))] : []));
    expect(lists).toEqual([
      [
        "应县“基本均衡”目标未完成，逾期730天",
        "朔州市“学校全部达到基本标准”目标未完成，当日到期",
        `应县初中综合差异系数${composite?.toFixed(3) ?? ""}（要求≤0.55）`,
      ],
    ]);
    expect(pageOf(result).filter(({ kind }) => kind === "list")).toEqual([]);
    expect(pageOf(result).flatMap((block) => ("runs" in block ? [cellText(block)] : []))).toContain(
      "其他各条未显示本条所列的差距过大、进展缓慢的情形。",
    );
  });

  it("of no records at all says what to report first, and that nothing can be judged", () => {
    const blank = assessShuozhou2016({}, { asOf: "2016-12-31" });
    const empty = report(blank, { locale: "zh-CN" });
    expect(wrongNumbers(empty, { result: blank })).toEqual([]);
    expect(latinWords(empty)).toEqual([]);
    expect(paragraphs(empty)[2]).toContain("22条中无法判定22条；先补：");
    expect(headings(empty)).not.toContain("最急的事项");
  });

  it("keeps hostile names as they are", () => {
    const name = "{count}[<b>]=1+1|`$&";
    const hostile = assessShuozhou2016({ counties: [{ county: { ...yingxian, name }, rotation }] }, { asOf: "2016-12-31" });
    const written = report(hostile, { locale: "zh-CN", notice: name });
    expect(wrongNumbers(written, { result: hostile })).toEqual([]);
    expect(cellText(tablesOf(written)[0]?.head[0]?.[2] ?? { runs: [] })).toBe(name);
    expect(written.onEveryPage).toBe(name);
  });
});

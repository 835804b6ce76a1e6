import {
  assessBasicBalance,
  assessQualityBalance,
  isUsageError,
  type QualityBalanceAssessment,
  type QualityBalanceInput,
  type School,
  type StageUnit,
} from "edu-balance";
import { reportOf, type FormOptions, type ReportDocument, type TableBlock } from "edu-balance/reporting";
import { describe, expect, it } from "vitest";
import { qualityCounty, qualitySchool, qualityUnit } from "../../support/qualityCounty.js";
import { allTexts, cellText, latinWords, numberRuns, rowTexts, tablesOf, widths, wrongNumbers } from "../../support/reportParts.js";

const asOf = "2023-12-31";
/** Subjects of the monitoring as the county of the tests writes them. */
const SUBJECTS = ["chinese", "mathematics"];

/** The county that meets everything, with one school that misses in a way that is permitted, and one that does not. */
function county(more: Partial<QualityBalanceInput> = {}): QualityBalanceInput {
  const whole = qualityCounty();
  const units: StageUnit[] = whole.units.map((unit) => {
    // Less 200 m² of the gym: 1600 / 400 = 4 and 3040 / 800 = 3.8 m² a pupil; 4.5 is asked, and 3.825 of a permitted miss.
    if (unit.schoolId === "p1") return { ...unit, teachingAreaM2: 1800 };
    return unit.schoolId === "p2" ? { ...unit, teachingAreaM2: 3240, equipmentYuan: null } : unit;
  });
  return { ...whole, units, ...more };
}

const result = assessQualityBalance(county(), { asOf });
function qualityBalance2017(source: QualityBalanceAssessment, given: FormOptions): ReportDocument {
  return reportOf(source, { form: "qualityBalance2017", ...given });
}

const document = qualityBalance2017(result, { locale: "zh-CN" });

const table = (report: ReportDocument, caption: string): TableBlock => {
  const found = tablesOf(report).find((each) => each.caption === caption);
  if (found === undefined) throw new Error(`no table ${caption}`);
  return found;
};
/** The table under a heading. */
const under = (report: ReportDocument, heading: string): TableBlock => {
  const at = report.blocks.findIndex((block) => block.kind === "heading" && cellText(block).startsWith(heading));
  const found = report.blocks.slice(at).find((block) => block.kind === "table");
  if (found === undefined) throw new Error(`no table under ${heading}`);
  return found;
};
const notesOf = ({ notes }: TableBlock): string[] => notes.map((runs) => cellText({ runs }));
const rowOf = (rows: readonly (readonly string[])[], name: string): readonly string[] => rows.find((row) => row.includes(name)) ?? [];

describe("the form of quality balance", () => {
  it("has the four parts in their order, then conditions and vetoes", () => {
    expect(document.blocks.flatMap((block) => (block.kind === "heading" ? [cellText(block)] : []))).toEqual([
      "某县义务教育优质均衡发展督导评估表",
      "一、资源配置（七项）",
      "二、政府保障程度（十五项）",
      "三、教育质量（九项）",
      "四、社会认可度（一项）",
      "申报条件与否决事项",
    ]);
  });

  it("counts the items by their verdicts", () => {
    // Of the 7 one is missed and one not known; of the 15 that of small schools concerns nobody: 5 + 14 + 9 + 1 = 29.
    const [paragraph] = document.blocks.filter((block) => block.kind === "paragraph");
    expect(paragraph === undefined ? "" : cellText(paragraph)).toBe(
      "截至2023-12-31，某县优质均衡评估结论为未达标。32项指标中达标29项、未达标1项、无法判定1项、不涉及1项。",
    );
    expect(rowTexts(table(document, "四部分总览"))).toEqual([
      ["一、资源配置（七项）", "7", "5", "1", "1", "0", "未达标"],
      ["二、政府保障程度（十五项）", "15", "14", "0", "0", "1", "达标"],
      ["三、教育质量（九项）", "9", "9", "0", "0", "0", "达标"],
      ["四、社会认可度（一项）", "1", "1", "0", "0", "0", "达标"],
      ["申报条件", "2", "2", "0", "0", "0", "达标"],
      ["否决事项", "3", "3", "0", "0", "0", "达标"],
    ]);
  });

  it("says of every number where it comes from", () => {
    expect(numberRuns(document).length).toBeGreaterThan(150);
    expect(wrongNumbers(document, { result })).toEqual([]);
  });

  it("has tables whose rows are of one width", () => {
    for (const each of tablesOf(document)) expect(new Set(widths(each))).toEqual(new Set([each.columns.length]));
  });

  it("has no Latin word in Chinese", () => {
    expect(latinWords(document, SUBJECTS)).toEqual([]);
  });

  it("has the same numbers and marks in English, and no Chinese but names and documents", () => {
    const en = qualityBalance2017(result, { locale: "en" });
    expect(numberRuns(en).map(({ from, value }) => [from, value])).toEqual(numberRuns(document).map(({ from, value }) => [from, value]));
    expect(en.blanks).toHaveLength(document.blanks.length);
    const texts = allTexts(en).map((text) => text.replaceAll("某县", "").replace(/[\p{Script=Han}]+〔\d{4}〕\d+号/gu, ""));
    expect(texts.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
  });

  it("says that the layout is the library's own", () => {
    expect(document.blocks.at(-1)).toEqual({
      kind: "note",
      about: "reading",
      runs: ["未见全国统一的申报表，本表版式为本库自拟；空白格须补填，所需材料见所附清单。"],
    });
  });
});

describe("the resources", () => {
  const schools = table(document, "小学各校资源配置七项指标");

  it("shows every school against the seven thresholds", () => {
    expect(rowTexts(schools)).toEqual([
      ["标准", "≥4.2", "≥1", "≥0.9", "≥4.5", "≥7.5", "≥2000", "≥2.3", "≥6", "—"],
      // 24, 6 and 5 teachers and 12 rooms for 400 pupils; (4800 + 200) / 400 = 12.5 m².
      ["p1", "6", "1.50", "1.25", "4＊", "12.50", "3000", "3", "6", "达标"],
      // 48, 12 and 10 for 800; (9600 + 200) / 800 = 12.25.
      ["p2", "6", "1.50", "1.25", "3.80", "12.25", "", "3", "5", "未达标"],
      // 36, 9 and 8 for 600: 8 / 6 = 1.33; (7200 + 200) / 600 = 12.33.
      ["n1", "6", "1.50", "1.33", "7", "12.33", "3000", "3", "7", "达标"],
    ]);
    expect(schools.rows.map((row) => row.map(({ mark }) => mark).flatMap((mark, at) => (mark === undefined ? [] : [[at, mark]])))).toEqual([
      [],
      [[4, "notMet"]],
      [
        [4, "notMet"],
        [6, "unknown"],
        [9, "notMet"],
      ],
      [],
    ]);
    expect(notesOf(schools)).toEqual(["每校七项中至少六项达标，余项不低于下限；深色为未达标，带＊的为允许的余项。"]);
  });

  it("lists what is not known", () => {
    expect(document.blanks.filter(({ where }) => where.startsWith("小学各校"))).toEqual([
      { where: "小学各校资源配置七项指标 p2：生均教学仪器设备值", why: "未填报教学仪器设备资产值：p2" },
    ]);
  });

  it("names what is missed with the floor of a permitted miss", () => {
    expect(rowTexts(table(document, "未达标的学校与指标"))).toEqual([
      ["p1", "小学", "生均教学及辅助用房面积", "4", "≥4.5", "3.825", "允许的余项"],
      ["p2", "小学", "生均教学及辅助用房面积", "3.80", "≥4.5", "3.825", "低于余项下限"],
    ]);
    const two = county();
    const units = two.units.map((unit) =>
      unit.schoolId === "n1" && unit.stage === "primary" ? { ...unit, backboneTeachers: 5, multimediaRooms: 13 } : unit,
    );
    // 5 / 6 = 0.833 is below 0.85; 13 / 6 = 2.167 is above 1.955, yet the second miss.
    const report = qualityBalance2017(assessQualityBalance({ ...two, units }, { asOf }), { locale: "zh-CN" });
    expect(rowTexts(table(report, "未达标的学校与指标")).slice(2)).toEqual([
      ["n1", "小学", "每百名学生拥有县级以上骨干教师数", "0.83", "≥1", "0.85", "低于余项下限"],
      ["n1", "小学", "每百名学生拥有网络多媒体教室数", "2.17", "≥2.3", "—", "未达标超过一项"],
    ]);
  });

  it("counts the schools that reach each indicator", () => {
    const counts = rowTexts(table(document, "各项达标学校数"));
    // 1 of 3; 2 of 3, or 3 if p2 does; 2 of 3 pass.
    expect(rowOf(counts, "生均教学及辅助用房面积").slice(1, 6)).toEqual(["3", "1", "2", "0", "33.3%"]);
    expect(rowOf(counts, "生均教学仪器设备值").slice(1, 6)).toEqual(["3", "2", "0", "1", "66.7%～100.0%"]);
    expect(rowOf(counts, "综合达标的学校")).toEqual(["综合达标的学校", "3", "2", "1", "0", "66.7%", "2", "2", "0", "0", "100.0%"]);
  });

  it("judges each coefficient by itself", () => {
    const rows = rowTexts(table(document, "七项指标校际差异系数"));
    expect(rows.map((row) => row.slice(0, row.length === 10 ? 2 : 1))).toEqual([
      ["小学", "全县平均值"],
      ["差异系数"],
      ["初中", "全县平均值"],
      ["差异系数"],
    ]);
    expect([rows[1]?.at(-1), rows[3]?.at(-1)]).toEqual(["≤0.5", "≤0.45"]);
    // One school has no figure: no mean, no coefficient, and the reason.
    expect([rows[0]?.[7], rows[1]?.[6]]).toEqual(["", ""]);
    // 6 backbone teachers for 100 pupils of one, 1.5 for the others: far apart.
    const apart = county();
    const units = apart.units.map((unit) => (unit.schoolId === "p1" ? { ...unit, backboneTeachers: 400 * 0.1 } : unit));
    const report = qualityBalance2017(assessQualityBalance({ ...apart, units }, { asOf }), { locale: "zh-CN" });
    const cell = table(report, "七项指标校际差异系数").rows[1]?.[2];
    expect(cell?.mark).toBe("notMet");
  });
});

describe("the other parts", () => {
  const government = rowTexts(under(document, "二、"));

  it("has the fifteen, the nine and the one, each with its findings", () => {
    const numbers = (heading: string): string[] =>
      rowTexts(under(document, heading)).flatMap((row) => (row.length === 8 ? [row[0] ?? ""] : []));
    expect([numbers("二、").length, numbers("三、").length, numbers("四、").length]).toEqual([15, 9, 1]);
    expect(numbers("二、")).toEqual(Array.from({ length: 15 }, (_item, index) => String(index + 1)));
  });

  it("shows values, what is asked and the verdict", () => {
    // 36 of 300; 9 of 36; 90,000 / 89,000 = 1.0112.
    expect(rowOf(government, "12.0%").slice(-4)).toEqual(["12.0%", "≥10%", "达标", ""]);
    expect(rowOf(government, "25.0%").slice(-4)).toEqual(["25.0%", "≥20%", "达标", ""]);
    expect(rowOf(government, "教师待遇").slice(0, 3)).toEqual(["8", "教师待遇", "达标"]);
    expect(rowOf(government, "1.011").slice(-4)).toEqual(["1.011", "≥1", "达标", ""]);
    expect(rowOf(government, "小规模学校经费").slice(2)).toEqual(["不涉及", "—", "—", "—", "不涉及", ""]);
  });

  it("puts the schools of an item together", () => {
    expect(rowOf(government, "学校规模").slice(-4)).toEqual(["4/4所达标", "按校而定", "达标", ""]);
    expect(rowOf(rowTexts(under(document, "三、")), "5/5所达标").slice(-4)).toEqual(["5/5所达标", "≥5%", "达标", ""]);
  });

  it("names the schools that miss an item and those that nobody knows of, of many the first ten", () => {
    const names = Array.from({ length: 12 }, (_school, index) => `s${String(index + 10)}`);
    const low: School[] = names.map((id, index) =>
      qualitySchool(id, "special", { primary: 20 }, { trainingFundsYuan: index === 0 ? null : 1000, publicFundsYuan: 1_000_000 }),
    );
    const given = county();
    const report = qualityBalance2017(assessQualityBalance({ ...given, schools: [...(given.schools ?? []), ...low] }, { asOf }), {
      locale: "zh-CN",
    });
    const row = rowOf(rowTexts(under(report, "三、")), "5/17所达标");
    expect(row.slice(-2)).toEqual(["未达标", `未达标：${names.slice(1, 11).join("、")}等11所。无法判定：s10。`]);
    expect(report.blanks.map(({ why }) => why)).toContain("未填报教师培训经费：s10");
  });

  it("leaves blank what is not known, with the reason", () => {
    const { government: known, ...rest } = county();
    const { pay: _pay, ...without } = known ?? {};
    const report = qualityBalance2017(assessQualityBalance({ ...rest, government: without }, { asOf }), { locale: "zh-CN" });
    const row = rowOf(rowTexts(under(report, "二、")), "教师待遇");
    expect(row.slice(2)).toEqual(["无法判定", expect.any(String) as string, "", "≥1", "无法判定", ""]);
    expect(report.blanks.some(({ where }) => where.startsWith("二、政府保障程度（十五项） 教师待遇"))).toBe(true);
  });

  it("marks what is not met", () => {
    const { government: known, ...rest } = county();
    const pay = { teacherMeanPayYuan: 88_000, civilServantMeanPayYuan: 89_000 };
    const report = qualityBalance2017(assessQualityBalance({ ...rest, government: { ...known, pay } }, { asOf }), { locale: "zh-CN" });
    const marked = under(report, "二、").rows.find((row) => row.some((cell) => cellText(cell) === "教师待遇"));
    // 88 / 89 = 0.9888.
    expect(marked?.map((cell) => [cellText(cell), cell.mark]).slice(-4, -1)).toEqual([
      ["0.989", "notMet"],
      ["≥1", undefined],
      ["未达标", "notMet"],
    ]);
  });
});

describe("exceptions", () => {
  const given = county();
  const large = (given.schools ?? []).map((school) =>
    school.id === "j1" ? qualitySchool("j1", "juniorSecondary", { juniorSecondary: 2100 }, { builtYear: 2005 }) : school,
  );
  const units = given.units.map((unit) => (unit.schoolId === "j1" ? qualityUnit("j1", "juniorSecondary", 2100) : unit));

  it("are named where they are granted, and with the schools that rest on them", () => {
    const granted = assessQualityBalance({ ...given, schools: large, units }, { asOf, profile: { exceptions: ["largerSchoolSize"] } });
    const report = qualityBalance2017(granted, { locale: "zh-CN" });
    // 2100 is above 2000 and within 2400 for a school that was built by 2010.
    expect(rowOf(rowTexts(under(report, "二、")), "学校规模").slice(-4)).toEqual([
      "4/4所达标",
      "按校而定",
      "达标",
      "依放宽条件“学校规模放宽”计入：j1。",
    ]);
    expect(allTexts(report)).toContain("采用的放宽条件：学校规模放宽；仅见于一市的公开程序，是否出自国家文件未确认。");
    expect(wrongNumbers(report, { result: granted })).toEqual([]);
    expect(latinWords(report, SUBJECTS)).toEqual([]);
  });

  it("are said to be none where none is granted", () => {
    expect(allTexts(document)).toContain("未采用放宽条件。");
  });

  it("of resources are named below the schools", () => {
    // Two teachers of its own for 80 pupils are 2.5 of 100, and none is 0: with one shared, 1 / 80 = 1.25.
    const small = qualityUnit("p3", "primary", 80, { locale: "rural", peArtsTeachers: 0, sharedPeArtsTeachers: 1 });
    const more = {
      ...given,
      units: [...given.units, small],
      schools: [...(given.schools ?? []), qualitySchool("p3", "primary", { primary: 80 })],
    };
    const granted = assessQualityBalance(more, { asOf, profile: { exceptions: ["sharedPeArtsTeachers"] } });
    const report = qualityBalance2017(granted, { locale: "zh-CN" });
    expect(notesOf(table(report, "小学各校资源配置七项指标"))[1]).toBe("依放宽条件“小规模学校共用的体育、艺术教师”计入：p3。");
  });
});

describe("a form of which little is known", () => {
  const blank = assessQualityBalance({ county: { id: "c" }, units: [] }, { asOf });
  const report = qualityBalance2017(blank, { locale: "zh-CN" });

  it("has no value that is made up", () => {
    expect(wrongNumbers(report, { result: blank })).toEqual([]);
    expect(report.blanks.length).toBeGreaterThan(30);
    expect(latinWords(report)).toEqual([]);
    for (const each of tablesOf(report)) expect(new Set(widths(each))).toEqual(new Set([each.columns.length]));
  });

  it("judges nothing before the measures", () => {
    const early = assessQualityBalance(county(), { asOf: "2016-12-31" });
    const form = qualityBalance2017(early, { locale: "zh-CN" });
    expect(wrongNumbers(form, { result: early })).toEqual([]);
    expect(
      tablesOf(form)
        .flatMap(({ rows }) => rows.flatMap((row) => row.map(({ mark }) => mark)))
        .includes("notMet"),
    ).toBe(false);
  });

  it("keeps hostile names as text, and takes names that were handed in", () => {
    const name = `=1+1 <script>{county}[x]</script> $&`;
    const given = county();
    const units = given.units.map((unit) => (unit.schoolId === "p1" ? { ...unit, name } : unit));
    const hostile = assessQualityBalance({ ...given, county: { id: "c", name }, units }, { asOf });
    const form = qualityBalance2017(hostile, { locale: "zh-CN", names: { p2: "二小" } });
    expect(rowTexts(table(form, "小学各校资源配置七项指标")).map(([first]) => first)).toEqual(["标准", name, "二小", "n1"]);
    expect(form.title).toBe(`${name}义务教育优质均衡发展督导评估表`);
  });

  it("is a form of reports", () => {
    expect(document.form).toBe("qualityBalance2017");
    const other = assessBasicBalance({ county: { id: "c" }, units: [] }, { asOf });
    const refused = (given: unknown): boolean => {
      try {
        qualityBalance2017(given as typeof result, { locale: "zh-CN" });
        return false;
      } catch (error) {
        return isUsageError(error);
      }
    };
    expect([other, {}, null].map(refused)).toEqual([true, true, true]);
  });
});

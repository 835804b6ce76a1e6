import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { assessShuozhou2016, VERDICT_NAMES } from "edu-balance";
import { explain, type CellMark, type ReportDocument, type Runs } from "edu-balance/reporting";
import { cityDocuments } from "../../examples/demo/cityDocuments.js";
import { cityRecordsAt, inventedCity } from "../../examples/demo/inventedCity.js";
import { root } from "../docs/fences.js";

interface Outcome {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
}

function demo(...args: string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "examples/demo.ts", ...args], {
    cwd: root,
    encoding: "utf8",
    timeout: 60_000,
  });
  return { status, out: stdout, err: stderr };
}

interface School {
  readonly id: string;
  readonly stage: string;
  readonly grades: readonly (readonly number[])[];
  readonly books: number;
}

interface County {
  readonly id: string;
  readonly censuses: readonly { readonly schools: readonly School[] }[];
  readonly fundingYears: readonly { readonly year: number; readonly appropriationYuan: number; readonly regularRevenueYuan: number }[];
  readonly reports: readonly {
    readonly knownOn: string;
    readonly records: { readonly rotation?: { readonly counts: { readonly rotated: number; readonly eligible: number } } };
  }[];
}

const data = JSON.parse(readFileSync(`${root}examples/data/invented-city.json`, "utf8")) as {
  readonly notice: { readonly zh: string; readonly en: string };
  readonly dates: readonly string[];
  readonly counties: readonly County[];
};

function county(id: string): County {
  const found = data.counties.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no county ${id}`);
  return found;
}

const LANGUAGES = ["en", "zh"] as const;
const pages = { en: demo("--city", "--lang", "en"), zh: demo("--city", "--lang", "zh") };
const documents = { en: cityDocuments("en"), zh: cityDocuments("zh") };
const TITLES = { en: "Balanced compulsory education in Shuozhou: report", zh: "朔州市义务教育均衡发展评估报告" };
const NUMBERS = {
  en: Array.from({ length: 22 }, (_, index) => String(index + 1)),
  zh: "一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十 二十一 二十二".split(" "),
};
const COUNTIES = ["shuocheng", "shanyin", "yingxian", "huairen", "pinglu", "youyu"];

function documentOf(language: "en" | "zh", day: string): ReportDocument {
  const found = documents[language].find(({ asOf }) => asOf === day);
  if (found === undefined) throw new Error(`no day ${day}`);
  return found;
}

function textOf(runs: Runs): string {
  return runs.map((run) => (typeof run === "string" ? run : run.text)).join("");
}

/** The rows of all tables of a day, as texts. */
function cells(language: "en" | "zh", day: string): string[][] {
  return documentOf(language, day).blocks.flatMap((block) =>
    block.kind === "table" ? block.rows.map((row) => row.map(({ runs }) => textOf(runs))) : [],
  );
}

/** The verdict of a clause on a day: six counties and the city. */
function verdicts(day: string, number: string): (CellMark | undefined)[] {
  const matrix = documentOf("zh", day).blocks.find((block) => block.kind === "table");
  const row = matrix?.rows.find(([first]) => textOf(first?.runs ?? []) === number) ?? [];
  return row.slice(2).map(({ mark }) => mark);
}

function verdictOf(day: string, number: string, id: string): CellMark | undefined {
  return verdicts(day, number)[COUNTIES.indexOf(id)];
}

/** The lines of each day, from its title to the next. */
function days(language: "en" | "zh"): string[][] {
  const lines = pages[language].out.split("\n");
  const starts = lines.flatMap((line, index) => (line === TITLES[language] ? [index] : []));
  return starts.map((start, index) => lines.slice(start, starts[index + 1]));
}

const MARK = /(?<= )(?:[√×△◇？](?: ?\d+\/\d+)?|not applicable|not +|不涉及)(?= |$)/gu;

describe.each(LANGUAGES)("the example city in %s", (language) => {
  const { status, out, err } = pages[language];

  it("runs without colour codes and without figures that are none", () => {
    expect([status, err]).toEqual([0, ""]);
    for (const word of ["\u001B", "NaN", "undefined", "[object", "Infinity"]) expect(out).not.toContain(word);
  });

  it("has 22 rows of seven marks on each of the four dates, in line with their headings", () => {
    expect(documents[language].map(({ asOf }) => asOf)).toEqual(data.dates);
    expect(days(language).map((lines) => lines.some((line) => data.dates.some((day) => line.includes(day))))).toEqual(
      data.dates.map(() => true),
    );
    for (const lines of days(language)) {
      const start = lines.findIndex((line) => new RegExp(`^${NUMBERS[language][0] ?? ""} `, "u").test(line));
      const found = lines
        .slice(start)
        .filter((line) => NUMBERS[language].includes(line.split(" ")[0] ?? ""))
        .slice(0, 22);
      expect(found.map((line) => line.split(" ")[0])).toEqual(NUMBERS[language]);
      const places = found.map((line) => [...line.matchAll(MARK)].map(({ index }) => stringWidth(line.slice(0, index))).join(" "));
      expect(new Set(places).size).toBe(1);
      expect(places[0]?.split(" ")).toHaveLength(7);
    }
  });

  it("explains every sign that it uses, and all seven verdicts", () => {
    const names = {
      en: ["√ met", "◇ declared only", "△ under way", "× not met", "？ undetermined"],
      zh: ["√ 达标", "◇ 仅有自报", "△ 推进中", "× 未达标", "？ 无法判定"],
    };
    const [matrix = []] = days(language).slice(-1);
    for (const name of names[language]) expect(matrix.some((line) => line.includes(name))).toBe(true);
    const whole = matrix.join(language === "zh" ? "" : " ").toLowerCase();
    const meaning = { en: ": ", zh: "：" }[language];
    for (const verdict of Object.values(VERDICT_NAMES)) expect(whole).toContain(`${verdict[language]}${meaning}`);
    const used = new Set(data.dates.flatMap((day) => NUMBERS.zh.flatMap((number) => verdicts(day, number))));
    // A clause that is described and nothing else has no item: every clause has one, or a figure that is judged.
    expect((Object.keys(VERDICT_NAMES) as (keyof typeof VERDICT_NAMES)[]).filter((verdict) => !used.has(verdict))).toEqual(["described"]);
  });

  it("says who checked the evidence, or that it is the county's own word, and what the figures are of", () => {
    // Accounts of 2015 to 2018; the first reports were known at the end of March 2016.
    const years = data.counties.flatMap(({ fundingYears }) => fundingYears.map(({ year }) => year));
    expect([Math.min(...years), Math.max(...years)]).toEqual([2015, 2018]);
    const words = {
      en: [
        "the county's own word",
        "checked by 示例市督导组（虚构）",
        "Figures as of: accounts of 2015 to accounts of 2018, 2016-03-31 to ",
      ],
      zh: ["，自报；", "示例市督导组（虚构）核查", "数据时点：2015年度至2018年度、2016-03-31至"],
    };
    const last = (days(language).at(-1) ?? []).join(language === "zh" ? "" : " ");
    for (const word of words[language]) expect(last).toContain(word);
  });

  it("says on every page that the figures are invented", () => {
    const word = { en: /invented/iu, zh: /虚构/u };
    expect(days(language)).toHaveLength(data.dates.length);
    days(language).forEach((lines, index) => {
      const starts = [1, ...lines.flatMap((line, at) => (/^-+$/u.test(line) ? [at] : []))];
      // Two pages a day; on the last day also one for each of three clauses.
      expect(starts).toHaveLength(index === data.dates.length - 1 ? 5 : 2);
      for (const start of starts) expect(lines[start + 1]).toMatch(word[language]);
    });
    expect(data.notice[language]).toMatch(word[language]);
  });

  it("stays within 100 columns", () => {
    expect(out.split("\n").filter((line) => stringWidth(line) > 100)).toEqual([]);
  });
});

describe("the figures of the example city, worked out here", () => {
  it("rotation in Shanyin rises from 9 % to just 10 %, which is enough", () => {
    const shares = county("shanyin").reports.flatMap(({ records }) =>
      records.rotation === undefined ? [] : [records.rotation.counts.rotated / records.rotation.counts.eligible],
    );
    expect(shares).toEqual([27 / 300, 30 / 300]);
    expect(data.dates.map((day) => verdictOf(day, "十", "shanyin"))).toEqual(["notMet", "declared", "declared", "declared"]);
  });

  it("appropriations of Shanyin grow by just as much as revenue in 2016, which is not enough", () => {
    const [before, now] = county("shanyin").fundingYears;
    expect(Number(now?.appropriationYuan) / Number(before?.appropriationYuan)).toBe(1.06);
    expect(Number(now?.regularRevenueYuan) / Number(before?.regularRevenueYuan)).toBe(1.06);
    expect(data.dates.map((day) => verdictOf(day, "七", "shanyin"))).toEqual(["undetermined", "notMet", "notMet", "notMet"]);
    const [, limit, , shanyin] = cells("zh", "2018-12-31").find(([first]) => first === "财政拨款增长与经常性收入增长之差（2016）") ?? [];
    expect([limit, shanyin]).toEqual(["＞0%", "0%"]);
  });

  it("3 of the 66 primary classes of Yingxian are super-sized in 2018: 4.5 %, more than 2 %", () => {
    const classes =
      county("yingxian")
        .censuses.at(-1)
        ?.schools.flatMap(({ stage, grades }) => (stage === "primary" ? grades.flat() : [])) ?? [];
    const large = classes.filter((pupils) => pupils >= 66);
    expect([large.length, classes.length]).toEqual([3, 66]);
    expect(documentOf("en", "2018-12-31").blocks.flatMap((block) => (block.kind === "list" ? block.items.map(textOf) : []))).toContain(
      "Yingxian: Share of super-sized classes (primary) 4.5% (required ≤ 2%), due today",
    );
    expect(verdictOf("2018-12-31", "十五", "yingxian")).toBe("notMet");
  });

  it("the mean of books per pupil is that of all primary schools of the county", () => {
    const schools =
      county("youyu")
        .censuses.at(-1)
        ?.schools.filter(({ stage }) => stage === "primary") ?? [];
    const books = schools.reduce((sum, school) => sum + school.books, 0);
    const pupils = schools.flatMap(({ grades }) => grades.flat()).reduce((sum, size) => sum + size, 0);
    const records = cityRecordsAt(inventedCity(), "2018-12-31", "en");
    const { decomposition } = assessShuozhou2016(records, { asOf: "2018-12-31" });
    const part = decomposition.find(({ by, indicator, stage }) => by === "county" && indicator === "booksPerPupil" && stage === "primary");
    expect(part?.groups.find(({ id }) => id === "youyu")?.mean).toBeCloseTo(books / pupils, 12);
    expect(
      cityRecordsAt(inventedCity(), "2016-12-31", "en").counties?.find(({ county: { id } }) => id === "youyu")?.balance,
    ).toBeUndefined();
  });

  it("targets: Shuocheng on time, Shanyin late by the days from 2016-12-31 to 2017-11-28, Yingxian overdue, Huairen unknown", () => {
    const late = (Date.parse("2017-11-28") - Date.parse("2016-12-31")) / 86_400_000;
    const [, , ...reached] =
      cells("zh", "2018-12-31").find(([first, limit]) => first === "目标“基本均衡”" && limit?.includes("2016") === true) ?? [];
    expect(late).toBe(332);
    expect(reached.slice(0, 4)).toEqual(["2016-12-20完成", `2017-11-28完成，逾期${String(late)}天`, "逾期730天", "无法判定"]);
    const findings = assessShuozhou2016(cityRecordsAt(inventedCity(), "2018-12-31", "zh"), { asOf: "2018-12-31" })
      .clauses.flatMap(({ counties }) => counties.flatMap((each) => each.findings))
      .filter(({ indicator, subject }) => indicator === "targetSlackDays" && subject.id === "shanyin");
    expect(findings.map((finding) => explain(finding, { locale: "zh-CN" }).text).join("")).toContain(String(late));
    expect(
      ["2016-05-16", "2016-12-31"].map((day) =>
        cells("en", day)
          .find((row) => row[3] === "target “basic balance”")
          ?.slice(0, 2),
      ),
    ).toEqual([
      ["2016-12-31", "229 days left"],
      ["2016-12-31", "due today"],
    ]);
    // What was reached late is open no longer: it is not among what is due and not done.
    expect(
      cells("en", "2018-12-31")
        .filter((row) => row[3] === "target “basic balance”")
        .map((row) => row.at(-1)),
    ).toEqual(["Yingxian", "Huairen City"]);
    // Shuocheng and Shanyin say themselves that the layout is better.
    expect(["shuocheng", "shanyin", "yingxian", "huairen"].map((id) => verdictOf("2018-12-31", "三", id))).toEqual([
      "declared",
      "declared",
      "notMet",
      "undetermined",
    ]);
  });

  it("a special school becomes due in Huairen with the count of residents, and is built in 2018", () => {
    expect(data.dates.map((day) => verdictOf(day, "十八", "huairen"))).toEqual(["met", "met", "notMet", "met"]);
  });

  it("what the city's inspectors checked is met: clause 一 in Pinglu from 2016 on, in Shuocheng from 2017 on", () => {
    expect(data.dates.map((day) => verdictOf(day, "一", "pinglu"))).toEqual(["declared", "met", "met", "met"]);
    expect(data.dates.map((day) => verdictOf(day, "一", "shuocheng"))).toEqual(["declared", "declared", "met", "met"]);
    expect(data.dates.map((day) => verdictOf(day, "二十", "huairen"))).toEqual(["undetermined", "declared", "declared", "met"]);
  });

  it("clause 十六 concerns nobody in Pinglu", () => {
    expect(data.dates.map((day) => verdictOf(day, "十六", "pinglu"))).toEqual([
      "notApplicable",
      "notApplicable",
      "notApplicable",
      "notApplicable",
    ]);
  });
});

describe("--city on the command line", () => {
  it.each([
    [["--city", "schools.csv"], "schools.csv"],
    [["--city", "--stage", "primary"], "--stage"],
    [["--city=yes"], "--city"],
    [["--city", "--lang", "fr"], "fr"],
  ])("refuses %j with one line", (args, word) => {
    const { status, out, err } = demo(...args);
    expect([status, out]).toEqual([1, ""]);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
    expect(err).toContain(word);
  });

  it.each(LANGUAGES)("stands in the help in %s", (language) => {
    expect(demo("--help", "--lang", language).out).toContain("--city");
  });
});

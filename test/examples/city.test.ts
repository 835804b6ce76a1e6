import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
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
const TITLES = { en: /^The 22 clauses on (?<day>\S+) \(invented figures\)$/u, zh: /^朔州市22条（虚构数据），(?<day>\S+)$/u };
const DETAIL = { en: "Clause 七 item by item", zh: "第七条逐项" };
const NUMBERS = "一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十 二十一 二十二".split(" ");
const COUNTIES = ["shuocheng", "shanyin", "yingxian", "huairen", "pinglu", "youyu"];

/** The lines of each day, from its title to the next. */
function days(language: "en" | "zh"): Map<string, string[]> {
  const found = new Map<string, string[]>();
  let lines: string[] = [];
  for (const line of pages[language].out.split("\n")) {
    const day = TITLES[language].exec(line)?.groups?.["day"];
    if (day !== undefined) found.set(day, (lines = []));
    if (line.startsWith(DETAIL[language])) lines = [];
    lines.push(line);
  }
  return found;
}

function rows(language: "en" | "zh", day: string): string[] {
  return (days(language).get(day) ?? []).filter((line) => NUMBERS.includes(line.split(" ")[0] ?? "") && MARK.test(line));
}

/** The seven states in narrow columns. */
const MARKS = {
  en: ["✓ met", "○ said", "→ going", "✗ not", "? open", "· noted", "- n/a"],
  zh: ["✓ 达标", "○ 自报", "→ 推进", "✗ 未达", "? 不明", "· 说明", "- 不涉"],
} as const;
const MARK = /[✓○→✗?·-] (?:met|said|going|not|open|noted|n\/a|达标|自报|推进|未达|不明|说明|不涉)\*?/u;

/** The signs of a clause on a day: six counties and the city. */
function signs(day: string, number: string): string {
  const row = rows("en", day).find((line) => line.startsWith(`${number} `)) ?? "";
  return [...row.matchAll(new RegExp(MARK, "gu"))].map(([mark]) => mark[0]).join("");
}

function signOf(day: string, number: string, id: string): string | undefined {
  return signs(day, number)[COUNTIES.indexOf(id)];
}

describe.each(LANGUAGES)("the example city in %s", (language) => {
  const { status, out, err } = pages[language];

  it("runs without colour codes and without figures that are none", () => {
    expect([status, err]).toEqual([0, ""]);
    for (const word of ["\u001B", "NaN", "undefined", "[object", "Infinity"]) expect(out).not.toContain(word);
  });

  it("has 22 rows of seven marks on each of the four dates, in line with their headings", () => {
    expect([...days(language).keys()]).toEqual(data.dates);
    for (const day of data.dates) {
      const found = rows(language, day);
      expect(found.map((line) => line.split(" ")[0])).toEqual(NUMBERS);
      const places = found.map((line) =>
        [...line.matchAll(new RegExp(MARK, "gu"))].map(({ index }) => stringWidth(line.slice(0, index))).join(" "),
      );
      expect(new Set(places).size).toBe(1);
      expect(places[0]?.split(" ")).toHaveLength(7);
    }
  });

  it("explains all seven states, and uses every one that a clause can have", () => {
    const names = {
      en: ["met", "declared only", "under way", "not met", "undetermined", "described only", "not applicable"],
      zh: ["达标", "仅有自报", "推进中", "未达标", "无法判定", "仅作说明", "不涉及"],
    };
    const lines = out.split("\n");
    MARKS[language].forEach((mark, index) => {
      const [line = ""] = lines.filter((each) => each.startsWith(`${mark} `));
      expect(
        line
          .slice(mark.length)
          .trim()
          .startsWith(`${names[language][index] ?? ""} `),
      ).toBe(true);
    });
    // A clause that is described and nothing else has no item: every clause has one, or a figure that is judged.
    const used = data.dates.flatMap((day) => rows(language, day)).join("\n");
    expect(MARKS[language].filter((mark) => !used.includes(mark))).toEqual([MARKS[language][5]]);
  });

  it("says who checked the evidence, or that it is the county's own word, and what the figures are of", () => {
    const detail = out.slice(out.indexOf(DETAIL[language]));
    const words = {
      en: ["the county's own word", "checked by 示例市督导组（虚构）", "Figures as of: accounts of 2015, 2016-03-31, "],
      zh: ["本县自报", "市督导组（虚构）核查", "数据时点：2015年度、2016-03-31、"],
    };
    for (const word of words[language]) expect(detail).toContain(word);
  });

  it("says on every page that the figures are invented", () => {
    const word = { en: /invented/iu, zh: /虚构/u };
    for (const day of data.dates)
      expect((days(language).get(day) ?? []).slice(0, 4).join("\n").match(new RegExp(word[language], "giu"))).toHaveLength(2);
    expect(data.notice[language]).toMatch(word[language]);
    expect(out.split("\n").find((line) => line.startsWith(DETAIL[language]))).toMatch(word[language]);
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
    expect(data.dates.map((day) => signOf(day, "十", "shanyin"))).toEqual(["✗", "○", "○", "○"]);
  });

  it("appropriations of Shanyin grow by just as much as revenue in 2016, which is not enough", () => {
    const [before, now] = county("shanyin").fundingYears;
    expect(Number(now?.appropriationYuan) / Number(before?.appropriationYuan)).toBe(1.06);
    expect(Number(now?.regularRevenueYuan) / Number(before?.regularRevenueYuan)).toBe(1.06);
    expect(data.dates.map((day) => signOf(day, "七", "shanyin"))).toEqual(["?", "✗", "✗", "✗"]);
    expect(pages.zh.out).toMatch(/财政拨款增长与经常性收入增长之差（2016） +0\.0 % +> 0 % +未达标/u);
  });

  it("3 of the 66 primary classes of Yingxian are super-sized in 2018: 4.5 %, more than 2 %", () => {
    const classes =
      county("yingxian")
        .censuses.at(-1)
        ?.schools.flatMap(({ stage, grades }) => (stage === "primary" ? grades.flat() : [])) ?? [];
    const large = classes.filter((pupils) => pupils >= 66);
    expect([large.length, classes.length]).toEqual([3, 66]);
    expect(days("en").get("2018-12-31")?.join("\n")).toMatch(
      /Yingxian +十五 +Share of super-sized classes \(primary\) +4\.5 % +≤ 2 % +127\.3 %/u,
    );
    expect(signOf("2018-12-31", "十五", "yingxian")).toBe("✗");
  });

  it("the mean of books per pupil is that of all primary schools of the county", () => {
    const schools =
      county("youyu")
        .censuses.at(-1)
        ?.schools.filter(({ stage }) => stage === "primary") ?? [];
    const books = schools.reduce((sum, school) => sum + school.books, 0);
    const pupils = schools.flatMap(({ grades }) => grades.flat()).reduce((sum, size) => sum + size, 0);
    expect(days("en").get("2018-12-31")?.join(" ")).toContain(`Youyu ${(books / pupils).toFixed(2)}`);
    expect(days("en").get("2016-12-31")?.join(" ")).toContain("no school statistics of Youyu");
  });

  it("targets: Shuocheng on time, Shanyin late by the days from 2016-12-31 to 2017-11-28, Yingxian overdue, Huairen unknown", () => {
    const lineOf = (day: string, name: string) =>
      days("zh")
        .get(day)
        ?.find((line) => line.startsWith(name) && line.includes("基本均衡"))
        ?.replaceAll(/ +/gu, " ");
    const late = (Date.parse("2017-11-28") - Date.parse("2016-12-31")) / 86_400_000;
    const last = days("en").get("2018-12-31")?.join("\n") ?? "";
    expect(late).toBe(332);
    expect(["朔城区", "山阴县", "应县", "怀仁"].map((name) => lineOf("2018-12-31", name))).toEqual([
      "朔城区 基本均衡 2016-12-31 ✓ 2016-12-20完成",
      `山阴县 基本均衡 2016-12-31 ✓ 2017-11-28完成，逾期${String(late)}天`,
      "应县 基本均衡 2016-12-31 ✗ 逾期730天，未完成",
      "怀仁 基本均衡 2017-12-31 ? 未记录作为依据的日期：认定日期",
    ]);
    expect(["2016-05-16", "2016-12-31"].map((day) => lineOf(day, "山阴县"))).toEqual([
      "山阴县 基本均衡 2016-12-31 → 未完成，还有229天",
      "山阴县 基本均衡 2016-12-31 ✗ 当日到期，未完成",
    ]);
    // What was reached late is open no longer: it is not among the conditions of slow progress.
    expect(last).toContain('Yingxian: target "basic balance" due by 2016-12-31, overdue by 730 days, not reached');
    expect(last).not.toContain('Shanyin: target "basic balance"');
    // Shuocheng and Shanyin say themselves that the layout is better.
    expect(["shuocheng", "shanyin", "yingxian", "huairen"].map((id) => signOf("2018-12-31", "三", id))).toEqual(["○", "○", "✗", "?"]);
  });

  it("a special school becomes due in Huairen with the count of residents, and is built in 2018", () => {
    expect(data.dates.map((day) => signOf(day, "十八", "huairen"))).toEqual(["✓", "✓", "✗", "✓"]);
  });

  it("what the city's inspectors checked is met: clause 一 in Pinglu from 2016 on, in Shuocheng from 2017 on", () => {
    expect(data.dates.map((day) => signOf(day, "一", "pinglu"))).toEqual(["○", "✓", "✓", "✓"]);
    expect(data.dates.map((day) => signOf(day, "一", "shuocheng"))).toEqual(["○", "○", "✓", "✓"]);
    expect(data.dates.map((day) => signOf(day, "二十", "huairen"))).toEqual(["?", "○", "○", "✓"]);
  });

  it("clause 十六 concerns nobody in Pinglu", () => {
    expect(data.dates.map((day) => signOf(day, "十六", "pinglu"))).toEqual(["-", "-", "-", "-"]);
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

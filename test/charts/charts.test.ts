import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { assessBasicBalance, assessClassSizes, isUsageError, type StageUnit } from "edu-balance";
import {
  betweenWithin,
  type Chart,
  CHART_KINDS,
  classSizeHistogram,
  clauseHeatMap,
  coefficientsAgainstLimits,
  deadlineTrend,
  lorenzCurve,
  schoolSpread,
  shortfallRanking,
  toECharts,
  toVegaLite,
} from "edu-balance/charts";
import { compile, type TopLevelSpec } from "vega-lite";
import { beforeAll, describe, expect, it } from "vitest";
import { drawCharts, echartsSvg, inventedCharts, measureChineseText, vegaSvg } from "../../examples/charts.js";
import { openChromium, withoutChromium } from "../support/chromium.js";

const AS_OF = "2018-12-31";
const county = { id: "c", name: "某县" };

/** Primary schools with so many books, 100 pupils each. */
function schools(...books: readonly (number | null)[]): StageUnit[] {
  return books.map((figure, at) => ({
    schoolId: `s-${String(at)}`,
    name: `第${String(at + 1)}小学`,
    stage: "primary",
    pupils: 100,
    books: figure,
  }));
}

function spread(units: StageUnit[]): Chart {
  const result = assessBasicBalance({ county, units }, { asOf: AS_OF });
  return schoolSpread(result, { locale: "zh-CN", indicator: "booksPerPupil", stage: "primary", units });
}

describe("the schools of a county", () => {
  it("stand from high to low with the mean of all books over all pupils", () => {
    // 1000, 2000 and 3000 books of 100 pupils each: 10, 20 and 30, the mean 6000 / 300 = 20.
    const chart = spread(schools(1000, 3000, 2000));
    expect(chart.table.rows.map(({ school, value }) => [school, value])).toEqual([
      ["第2小学", 30],
      ["第3小学", 20],
      ["第1小学", 10],
    ]);
    expect(chart.panels[0]?.lines.map(({ at }) => at)).toEqual([20]);
    // √((100 + 0 + 100) / 3) / 20 = 8.165 / 20.
    expect(chart.title).toBe("小学生均图书册数最高30册/生，最低10册/生，差异系数0.408");
  });

  it("that reported nothing have a row that says so, and are never 0", () => {
    const chart = spread(schools(1000, null, 2000));
    expect(chart.table.rows.at(-1)).toMatchObject({ school: "第2小学", value: null, remark: "数据未填报" });
    expect(chart.panels[0]?.series.find(({ mark }) => mark === "missing")?.rows).toEqual([2]);
    expect(chart.title).toContain("另有1所无法计算");
    expect(chart.notes.join()).toContain("第2小学");
  });

  it.each([
    ["one school", schools(1000), "只有第1小学一所小学有生均图书册数数据，为10册/生"],
    ["none with figures", schools(null, null), "2所小学的生均图书册数都无法计算"],
    ["no school", [], "没有可比的小学，生均图书册数无从比较"],
  ])("say so where there is %s", (_, units, title) => {
    expect(spread(units).title).toBe(title);
  });

  it.each([6, 70, 300])("are drawn in a sensible size: %i", (count) => {
    const chart = spread(schools(...Array.from({ length: count }, (_, at) => 1000 + at)));
    const height = /height="(?<height>[\d.]+)"/u.exec(echartsSvg(chart))?.groups?.["height"];
    expect(Number(height)).toBeLessThan(1800);
    expect(chart.panels[0]?.y).toMatchObject({ isLabelled: count <= 80 });
    if (count > 80) expect(chart.table.rows.filter(({ callout }) => callout !== null)).toHaveLength(3);
  });

  it("keep schools of one name apart", () => {
    const units = schools(1000, 2000).map((unit) => ({ ...unit, name: "中心小学" }));
    expect(spread(units).table.rows.map(({ school }) => school)).toEqual(["中心小学（s-1）", "中心小学（s-0）"]);
  });

  it("of another county are refused", () => {
    const result = assessBasicBalance({ county, units: schools(1000, 2000) }, { asOf: AS_OF });
    expect(() => schoolSpread(result, { locale: "en", indicator: "booksPerPupil", stage: "primary", units: schools(1) })).toThrow(
      "options.units",
    );
  });
});

describe("classes by size", () => {
  const draw = (classes: Parameters<typeof assessClassSizes>[0]): Chart =>
    classSizeHistogram(assessClassSizes(classes, { asOf: AS_OF, county }), { locale: "zh-CN", classes });

  it("lie in the bands of the statistics, on the right side of every limit", () => {
    const sizes = [25, 26, 45, 46, 55, 56, 65, 66];
    const chart = draw(sizes.map((pupils, at) => ({ schoolId: "s", classId: String(at), stage: "primary" as const, grade: 1, pupils })));
    expect(chart.table.rows.map(({ all }) => all)).toEqual([1, 1, 0, 0, 1, 1, 1, 1, 1, 1]);
    // Five bands up to 45, seven up to 55, nine up to 65.
    expect(chart.panels[0]?.limits.map(({ limit, at }) => [limit, at])).toEqual([
      [45, 5],
      [56, 7],
      [66, 9],
    ]);
    expect(chart.title).toBe("8个班中大班额3个（37.5%），其中超大班额1个");
  });

  it("of which only a total is known are drawn as unknown", () => {
    const chart = draw([{ kind: "total", stage: "primary", classes: 10, pupils: 480 }]);
    expect(chart.table.rows.at(-1)).toMatchObject({ band: "不明", all: 10 });
    expect(chart.title).toBe("10个班中大班额0至10个，现有数据定不准");
  });

  it("are nothing to draw where there are none", () => {
    expect(draw([])).toMatchObject({ title: "没有可用的班级数据，班额无从比较", panels: [] });
  });
});

describe("results of another kind", () => {
  const wrong = assessClassSizes([], { asOf: AS_OF });
  it.each<[string, (result: never) => Chart]>([
    ["schoolSpread", (result) => schoolSpread(result, { locale: "en", indicator: "booksPerPupil", stage: "primary", units: [] })],
    ["coefficientsAgainstLimits", (result) => coefficientsAgainstLimits(result, { locale: "en" })],
    ["lorenzCurve", (result) => lorenzCurve(result, { locale: "en", indicator: "booksPerPupil", stage: "primary", units: [] })],
    ["betweenWithin", (result) => betweenWithin(result, { locale: "en", stage: "primary", by: "county" })],
    ["clauseHeatMap", (result) => clauseHeatMap(result, { locale: "en" })],
    ["deadlineTrend", (result) => deadlineTrend(result, { locale: "en", series: [], finding: {} as never })],
    [
      "shortfallRanking",
      (result) => shortfallRanking(result, { locale: "en", indicator: "booksPerPupil", stage: "primary", subject: "x" }),
    ],
  ])("are refused by %s", (_, call) => {
    expect(() => call(wrong as never)).toThrow(expect.toSatisfy(isUsageError) as Error);
  });
});

const charts = (["zh-CN", "en"] as const)
  .flatMap((locale) => inventedCharts(locale))
  .map((chart) => ({ name: `${chart.kind} ${chart.locale}`, chart }));

/** All that is drawn of a kind of value in a nested record. */
function collect(value: unknown, key: string): unknown[] {
  if (Array.isArray(value)) return (value as unknown[]).flatMap((each) => collect(each, key));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value as Record<string, unknown>).flatMap(([name, each]) => [
    ...(name === key ? [each] : []),
    ...collect(each, key),
  ]);
}

describe("every chart", () => {
  beforeAll(measureChineseText);

  it("is written as SVG by the example, in both languages and by both libraries", async () => {
    const folder = mkdtempSync(join(tmpdir(), "charts-"));
    const files = await drawCharts(folder);
    expect(readdirSync(folder).sort()).toEqual([...files].sort());
    expect(files).toHaveLength(CHART_KINDS.length * 2 * 2);
    rmSync(folder, { recursive: true });
  });

  it("is there", () => {
    expect([...new Set(charts.map(({ chart }) => chart.kind))].sort()).toEqual([...CHART_KINDS].sort());
  });

  it.each(charts)("$name is plain JSON, and so are both drawings", ({ chart }) => {
    for (const each of [chart, toVegaLite(chart), toECharts(chart)]) expect(JSON.parse(JSON.stringify(each))).toEqual(each);
  });

  it.each(charts)("$name has the numbers of its table in both drawings", ({ chart }) => {
    const vega = JSON.stringify(collect(toVegaLite(chart), "values"));
    const echarts = JSON.stringify(collect(toECharts(chart), "data"));
    for (const panel of chart.panels) {
      for (const series of panel.series.filter(({ mark }) => mark !== "missing" && mark !== "cell")) {
        const key = panel.y.kind === "band" ? (series.x ?? "") : series.y;
        const numbers = series.rows.map((row) => chart.table.rows[row]?.[key]);
        expect(numbers.every((number) => typeof number === "number")).toBe(true);
        for (const number of numbers) {
          expect(vega).toContain(JSON.stringify(number));
          expect(echarts).toContain(JSON.stringify(number));
        }
      }
    }
  });

  it.each(charts.filter(({ chart }) => chart.locale === "zh-CN"))("$name speaks Chinese", ({ chart }) => {
    const ids = /yingxian-\w+/gu;
    const texts = [chart.title, chart.subtitle, chart.description, ...chart.notes, ...chart.table.columns.map(({ name }) => name)];
    expect(texts.filter((text) => /[A-Za-z]{3,}/u.test(text.replace(ids, "")))).toEqual([]);
  });

  it.each(charts)("$name is drawn by both libraries without a warning", async ({ chart }) => {
    const warnings: string[] = [];
    const logger = {
      warn: (...said: readonly (string | number | object)[]) => warnings.push(JSON.stringify(said)),
      info: () => logger,
      debug: () => logger,
      error: () => logger,
      level: () => logger,
    } as never;
    compile(toVegaLite(chart) as unknown as TopLevelSpec, { logger });
    expect(warnings).toEqual([]);
    expect(await vegaSvg(chart)).toContain("<svg");
    expect(echartsSvg(chart)).toContain("<svg");
  });
});

it("no English word of a chart is written in Chinese, nor a comparison as wide as a character", () => {
  const inChinese = inventedCharts("en").flatMap(({ table, title, description, panels }) => {
    const texts = [title, description, JSON.stringify(table), ...panels.flatMap(({ limits }) => limits.map(({ name }) => name))];
    return texts.filter((text) => /[\p{Script=Han}＜＞＝]/u.test(text));
  });
  expect(inChinese).toEqual([]);
});

it("words in a patterned bar have its colour behind them", () => {
  const [chart] = inventedCharts("zh-CN").filter(({ kind }) => kind === "betweenWithin");
  // The part within counties of each of the eight resources; that between them is too short for a word.
  const behind = JSON.stringify(toECharts(chart as Chart)).match(/"position":"inside","color":"#\w{6}","backgroundColor":"#\w{6}"/gu);
  expect(behind).toHaveLength(8);
});

it("words beside a bar begin beyond a limit that would cross them, in both drawings", () => {
  const chart = charts.find(({ name }) => name === "coefficientsAgainstLimits zh-CN")?.chart;
  if (chart === undefined) throw new Error("no chart");
  // Of the junior schools three coefficients end so near below 0.55 that their words would lie on its line.
  const near = chart.table.rows.filter(({ value }) => Number(value) < 0.55 && Number(value) > 0.5);
  expect(near).toHaveLength(3);
  expect(collect(toVegaLite(chart), "labelAt").filter((at) => at === 0.55)).toHaveLength(2 * near.length);
  expect(collect(toECharts(chart), "offset")).toHaveLength(near.length);
});

describe.skipIf(withoutChromium !== "")(`in Chromium${withoutChromium === "" ? "" : ` (left out: ${withoutChromium})`}`, () => {
  it("every text of every chart lies within its picture, and none upon another", async () => {
    const browser = await openChromium();
    const page = await browser.newPage();
    const outside: string[] = [];
    for (const { name, chart } of charts) {
      for (const [library, svg] of [
        ["vega", await vegaSvg(chart)],
        ["echarts", echartsSvg(chart)],
      ] as const) {
        await page.setContent(`<body style="margin:0">${svg}</body>`);
        const cut = await page.evaluate(`(() => {
          const frame = document.querySelector("svg").getBoundingClientRect();
          return [...document.querySelectorAll("svg text")].filter((text) => {
            const box = text.getBoundingClientRect();
            return box.width > 0 && (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1);
          }).map((text) => text.textContent);
        })()`);
        for (const text of cut as string[]) outside.push(`${name} ${library}: ${text}`);
        const touching = await page.evaluate(`(() => {
          const boxes = [...document.querySelectorAll("svg text")].map((text) => ({ said: text.textContent, box: text.getBoundingClientRect() })).filter(({ box }) => box.width > 0);
          return boxes.flatMap((one, at) => boxes.slice(at + 1).filter((other) =>
            Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left) > 2 &&
            Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top) > 6).map((other) => one.said + " / " + other.said));
        })()`);
        for (const text of touching as string[]) outside.push(`${name} ${library} overlap: ${text}`);
      }
    }
    await browser.close();
    expect(outside).toEqual([]);
  }, 240_000);
});

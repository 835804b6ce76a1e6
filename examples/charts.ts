import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { assessBasicBalance, assessClassSizes, assessShuozhou2016, type CountyRecords } from "edu-balance";
import {
  betweenWithin,
  type Chart,
  chartSize,
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
import { projectToDeadline, shortfalls } from "edu-balance/planning";
import type { ReportLocale } from "edu-balance/reporting";
import * as echarts from "echarts";
import * as vega from "vega";
import { compile, type TopLevelSpec } from "vega-lite";
import { cityRecordsAt, inventedCity } from "./demo/inventedCity.js";

const AS_OF = "2018-12-31";
const COUNTY = 2;

/** All charts of the invented city and one of its counties. */
export function inventedCharts(locale: ReportLocale): Chart[] {
  const city = inventedCity();
  const language = locale === "en" ? "en" : "zh";
  const records = cityRecordsAt(city, AS_OF, language);
  const result = assessShuozhou2016(records, { asOf: AS_OF });
  const county = records.counties?.[COUNTY] as CountyRecords;
  const units = county.balance?.units ?? [];
  const classes = county.management?.classes ?? [];
  const { profile, schools = [] } = county.standardisation ?? {};
  const balance = assessBasicBalance(
    { county: county.county, units, ...(profile === undefined ? {} : { schoolStandards: { profile, schools } }) },
    { asOf: AS_OF },
  );
  const { finding } = balance.stages.primary;
  const series = [2015, 2016, 2017, 2018].map((schoolYear) => {
    const then = cityRecordsAt(city, `${String(schoolYear)}-12-31`, language).counties?.[COUNTY];
    const known = assessBasicBalance({ county: county.county, units: then?.balance?.units ?? [] }, { asOf: AS_OF });
    return { period: { schoolYear }, value: known.stages.primary.composite };
  });
  const dueBy = "2020-12-31";
  const { comparator = "<=", limit = 0 } = finding.requirement ?? {};
  const books = { locale, indicator: "booksPerPupil", stage: "primary" } as const;
  return [
    schoolSpread(balance, { ...books, units }),
    coefficientsAgainstLimits(balance, { locale }),
    lorenzCurve(balance, { ...books, units }),
    classSizeHistogram(assessClassSizes(classes, { asOf: AS_OF, county: county.county }), { locale, classes }),
    betweenWithin(result, { locale, stage: "primary", by: "county" }),
    deadlineTrend(projectToDeadline(series, { comparator, limit }, { dueBy }), { locale, series, finding, dueBy, asOf: AS_OF }),
    clauseHeatMap(result, { locale }),
    shortfallRanking(shortfalls(units, { standard: "qualityBalance2017", asOf: AS_OF, county: county.county }), {
      locale,
      indicator: "teachingAreaPerPupil",
      stage: "primary",
      subject: county.county.name ?? county.county.id,
    }),
  ];
}

const WIDE = /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** Vega takes every character for 0.8 em where it has no canvas, and Chinese ones are as wide as high: to be called once on a server. */
export function measureChineseText(): void {
  const metrics = vega as unknown as { textMetrics: { width: (item: { fontSize?: number; text?: unknown }, text?: unknown) => number } };
  metrics.textMetrics.width = (item, text) => {
    const line = String(Array.isArray(text) ? text[0] : (text ?? item.text ?? ""));
    return Array.from(line).reduce((sum, character) => sum + (WIDE.test(character) ? 1 : 0.6), 0) * (item.fontSize ?? 11);
  };
}

// #region vega
/** A chart drawn by Vega-Lite as SVG. */
export async function vegaSvg(chart: Chart): Promise<string> {
  const { spec } = compile(toVegaLite(chart) as unknown as TopLevelSpec);
  return new vega.View(vega.parse(spec), { renderer: "none" }).toSVG();
}
// #endregion

// #region echarts
/** A chart drawn by ECharts as SVG. */
export function echartsSvg(chart: Chart): string {
  const drawing = echarts.init(null, null, { renderer: "svg", ssr: true, ...chartSize(chart) });
  drawing.setOption(toECharts(chart));
  const svg = drawing.renderToSVGString();
  drawing.dispose();
  return svg;
}
// #endregion

/** Draws all charts in both languages by both libraries into a folder. */
export async function drawCharts(folder: string): Promise<string[]> {
  measureChineseText();
  mkdirSync(folder, { recursive: true });
  const files: string[] = [];
  for (const locale of ["zh-CN", "en"] as const) {
    for (const chart of inventedCharts(locale)) {
      const name = `${chart.kind}.${locale}`;
      writeFileSync(join(folder, `${name}.vega.svg`), await vegaSvg(chart));
      writeFileSync(join(folder, `${name}.echarts.svg`), echartsSvg(chart));
      files.push(`${name}.vega.svg`, `${name}.echarts.svg`);
    }
  }
  return files;
}

// As a program: tsx examples/charts.ts FOLDER
const folder = process.argv[2];
if (process.argv[1]?.endsWith("charts.ts") === true && folder !== undefined) {
  const files = await drawCharts(folder);
  process.stdout.write(`${files.join("\n")}\n`);
}

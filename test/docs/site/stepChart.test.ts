import { describe, expect, it } from "vitest";
import { measures, parameterHistory } from "edu-balance";
import { shownNumber } from "../../../src/naming/shownNumber.js";
import { stepChart, type StepPoint } from "../../../scripts/site/stepChart.js";
import { sourceOf } from "../../../scripts/site/page.js";
import { indicatorPages } from "../../../scripts/site/pages/indicators.js";
import { seriesOf } from "../../../scripts/site/pages/indicators/thresholds.js";

const labels = { title: "limit", caption: "primary", valueText: (value: number) => `${String(value)} pupils`, separator: "; " };
const points: readonly StepPoint[] = [
  { from: "2012-01-01", until: "2017-05-22", value: 45 },
  { from: "2017-05-23", value: 40 },
];

/** The steps of a path: where each begins, how high it is and where it ends. */
function stepsIn(svg: string): { readonly y: number; readonly right: number }[] {
  const path = / d="(?<path>[^"]*)"/u.exec(svg)?.groups?.["path"] ?? "";
  return [...path.matchAll(/(?:V|M\d+ )(?<y>\d+)H(?<right>\d+)/gu)].map(({ groups }) => ({
    y: Number(groups?.["y"]),
    right: Number(groups?.["right"]),
  }));
}

describe("stepChart", () => {
  it("has a step for every point, the higher value above", () => {
    const [first, second] = stepsIn(stepChart(points, labels));
    expect(first?.y).toBeLessThan(second?.y ?? 0);
    expect(first?.right).toBeLessThan(second?.right ?? 0);
    expect(second?.right).toBe(400);
  });

  it("says every point to those who cannot see it", () => {
    const svg = stepChart(points, labels);
    expect(svg).toContain('role="img"');
    expect(svg).toContain('aria-label="limit; 2012-01-01 45 pupils; 2017-05-23 40 pupils"');
    expect(svg).toContain("<title>limit</title>");
    expect(svg).toContain(">primary</text>");
  });

  it("has the colours of the text around it", () => {
    const svg = stepChart(points, labels);
    expect(svg).toContain('stroke="currentColor"');
    expect(svg).not.toMatch(/#[0-9a-f]{3,6}|rgb/iu);
  });

  it("takes points in any order", () => {
    expect(stepChart([...points].reverse(), labels)).toBe(stepChart(points, labels));
  });

  it("leaves a gap where no value held", () => {
    const [first] = points;
    const svg = stepChart(
      [
        { from: "2012-01-01", until: "2013-12-31", value: 45 },
        { from: "2017-05-23", value: 40 },
      ],
      labels,
    );
    expect(svg.match(/M/gu)).toHaveLength(2);
    expect(stepChart(points, labels).match(/M/gu)).toHaveLength(1);
    expect(first).toBeDefined();
  });

  it("draws nothing where nothing changed from one day to another", () => {
    expect(stepChart([], labels)).toBe("");
    expect(
      stepChart(
        [
          { from: "2012-01-01", value: 45 },
          { from: "2012-01-01", value: 40 },
        ],
        labels,
      ),
    ).toBe("");
  });

  it("writes words of records as text", () => {
    expect(stepChart(points, { ...labels, title: '<b>"&' })).toContain("<title>&lt;b&gt;&quot;&amp;</title>");
  });
});

const charted = measures.filter(({ judgedBy }) => judgedBy.some((id) => seriesOf(id).length > 0));

describe.each(charted)("the chart of $id", ({ id, judgedBy }) => {
  const page = indicatorPages().find(({ path }) => path === `indicators/${id}`);
  const source = page === undefined ? "" : sourceOf(page, "en");

  it("has the points of the parameter's history, and no other", () => {
    const charts = [...source.matchAll(/<svg class="step-chart".*?<\/svg>/gu)].map(([svg]) => svg);
    expect(charts.length).toBeGreaterThan(0);
    const all = judgedBy.flatMap((parameter) => seriesOf(parameter));
    for (const chart of charts) {
      const label = /aria-label="(?<label>[^"]*)"/u.exec(chart)?.groups?.["label"] ?? "";
      const told = label.split("; ").filter((part) => /^\d{4}-/u.test(part));
      const expected = all.map((series) =>
        series.map(({ effectiveFrom, value, unit }) => `${effectiveFrom} ${shownNumber(value, unit).en}`),
      );
      expect(expected).toContainEqual(told);
      expect(stepsIn(chart)).toHaveLength(told.length);
    }
  });
});

it("every series is of one place, stage and case, and of one parameter", () => {
  for (const { judgedBy } of charted) {
    for (const id of judgedBy) {
      const histories = parameterHistory(id);
      for (const series of seriesOf(id)) {
        expect(new Set(series.map(({ place, stage, scope }) => [place, stage, scope].join())).size).toBe(1);
        expect(series.every((each) => histories.includes(each))).toBe(true);
      }
    }
  }
});

import { assessBasicBalance, type StageUnit } from "edu-balance";
import { CHART_KINDS, coefficientsAgainstLimits, toECharts, toVegaLite } from "edu-balance/charts";
import { figureTable } from "edu-balance/reporting";
import { describe, expect, it } from "vitest";
import { shownAlike } from "../../src/naming/shownNumber.js";
import { chartCases } from "../support/chartCases.js";
import { isPrintOf, textOf } from "../support/writtenText.js";

const DAYS = /\d{4}-\d\d-\d\d/gu;
/** A number with its sign, and the sign of a share. */
const NUMBERS = /(?<!\d)-?\d+(?:\.\d+)?%?/gu;

/** What a text says in numbers, without days and names. */
function printed(text: string, names: readonly string[]): string[] {
  const rest = [...names]
    .sort((one, other) => other.length - one.length)
    .reduce((own, name) => own.replace(new RegExp(name, "giu"), "‖"), text);
  return rest.replace(DAYS, "‖").match(NUMBERS) ?? [];
}

/** The numbers of a text that are not those they have to be, each in its place. */
function wrongNumbers(text: string, expected: readonly number[], names: readonly string[]): unknown[] {
  const found = printed(text, names);
  if (found.length !== expected.length) return [{ text, found, expected }];
  return found.flatMap((each, at) => (isPrintOf(each, expected[at] ?? NaN) ? [] : [{ text, found: each, expected: expected[at] }]));
}

const cases = chartCases();

it("all charts are walked in both languages", () => {
  const walked = new Set(cases.map(({ chart }) => `${chart.kind} ${chart.locale}`));
  expect([...walked].sort()).toEqual(CHART_KINDS.flatMap((kind) => [`${kind} en`, `${kind} zh-CN`]).sort());
});

it("a value that would round onto its limit has the digits that tell them apart", () => {
  const near = cases.filter(({ name }) => name.startsWith("schoolSpread, a value next to its limit"));
  expect(near.map(({ chart, names }) => printed(chart.title, names))).toEqual([
    ["1", "4.5", "4.4999"],
    ["1", "4.5", "4.4999"],
  ]);
});

it("a number drawn beside its limit has those digits in the table and beside its bar, too; one that has no limit has not", () => {
  // The mean of seven coefficients of 0.55 and one of 0.5508 is 0.5501.
  const units = (["a", "b"] as const).map((schoolId): StageUnit => {
    const isHigh = schoolId === "b";
    // 1 − c and 1 + c beside each other with as many pupils have the coefficient c.
    const of = (coefficient: number): number => Math.round(100_000 * (isHigh ? 1 + coefficient : 1 - coefficient));
    const each = of(0.55);
    return {
      schoolId,
      stage: "juniorSecondary",
      pupils: 100_000,
      fullTimeTeachers: each,
      higherDegreeTeachers: each,
      midSeniorTeachers: each,
      teachingAreaM2: each,
      indoorSportsAreaM2: 0,
      sportsGroundAreaM2: each,
      equipmentYuan: each,
      computers: each,
      books: of(0.5508),
    };
  });
  const result = assessBasicBalance({ county: { id: "c", name: "某县" }, units }, { asOf: "2016-12-31" });
  expect(result.stages.juniorSecondary.composite).toBeCloseTo(0.5501, 12);
  const chart = coefficientsAgainstLimits(result, { locale: "zh-CN" });
  const written = figureTable(chart).rows.map((row) => row.map(({ runs }) => textOf(runs)));
  expect(written.at(-1)?.slice(0, 4)).toEqual(["初中", "综合差异系数", "0.5501", "未达标"]);
  expect(JSON.stringify(toECharts(chart))).toContain('"0.5501"');
  expect(JSON.stringify(toVegaLite(chart))).toContain('"0.5501"');
  // All numbers beside bars have as many decimals as that one.
  const beside = (drawing: object, key: string): string[] =>
    [...JSON.stringify(drawing).matchAll(new RegExp(`"${key}":"(\\d[\\d.]*)"`, "gu"))].map(([, text = ""]) => text);
  for (const labels of [beside(toECharts(chart), "formatter"), beside(toVegaLite(chart), "label")]) {
    expect(new Set(labels)).toEqual(new Set(["0.5500", "0.5508", "0.5501"]));
  }
  const { panels: _none, ...words } = chart;
  expect(textOf(figureTable(words).rows.at(-1)?.[2]?.runs ?? [])).toBe("0.550");
});

it.each([
  // 1 % and 12.5 % have one decimal both; 9 % and 25 % none.
  [[0.01, 0.125], "share", ["1.0%", "12.5%"]],
  [[0.09, 0.25], "share", ["9%", "25%"]],
  [[0.55, 0.504, 1], "coefficient", ["0.550", "0.504", "1.000"]],
  [[12.5, 8, 1234.5], "squareMetres", ["12.5㎡", "8.0㎡", "1234.5㎡"]],
  [[3, 12], "classes", ["3个班", "12个班"]],
  [[15_000, 800.5], "yuan", ["1.5万元", "800.5元"]],
])("%j in %s stand beside one another as %j", (values, unit, texts) => {
  expect(
    shownAlike(
      values.map((value) => ({ value })),
      unit,
    ).map(({ zh }) => zh),
  ).toEqual(texts);
});

describe.each(cases)("the numbers of $name", ({ chart, title, description, cells, days, names }) => {
  it("in the title are those of its result, each in its place", () => {
    expect(wrongNumbers(chart.title, title, names)).toEqual([]);
  });

  it("in the description are those of its result, each in its place, and so are its days", () => {
    expect(wrongNumbers(chart.description, description, names)).toEqual([]);
    const said = `${chart.title} ${chart.description}`.match(DAYS) ?? [];
    expect([...new Set(said)].sort()).toEqual([...new Set(days)].sort());
  });

  it("in the table are those of its result, unrounded, and so they are printed in a document", () => {
    const { columns, rows } = chart.table;
    const numbers = columns.filter(({ kind }) => kind === "number");
    expect(rows).toHaveLength(cells.length);
    const wrong = rows.flatMap((row, at) =>
      numbers.flatMap(({ key }, place) => {
        const [own, expected] = [row[key] ?? null, cells[at]?.[place]];
        if (own === null || expected === null || expected === undefined) return own === expected ? [] : [{ at, key, own, expected }];
        return Math.abs(Number(own) - expected) <= 1e-12 * Math.max(1, Math.abs(expected)) ? [] : [{ at, key, own, expected }];
      }),
    );
    expect(wrong).toEqual([]);
    expect(cells.every((row) => row.length === numbers.length)).toBe(true);
    const written = figureTable(chart).rows.map((row) => row.map(({ runs }) => textOf(runs)));
    const misprinted = written.flatMap((row, at) =>
      columns.flatMap(({ key, kind }, place) => {
        const value = chart.table.rows[at]?.[key];
        return kind !== "number" || typeof value !== "number" || isPrintOf(row[place] ?? "", value)
          ? []
          : [{ at, key, value, text: row[place] }];
      }),
    );
    expect(misprinted).toEqual([]);
  });
});

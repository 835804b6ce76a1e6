import { describe, expect, it } from "vitest";
import {
  assessBasicBalanceFromCoefficients,
  indicators,
  interSchoolVariation,
  splitCombinedSchool,
  type ResourceIndicatorId,
  type Stage,
  type StageUnit,
} from "edu-balance";
import { momentsOfRatios } from "edu-balance/statistics";
import tables from "../../examples/data/published-county-tables.json" with { type: "json" };

/** 县域义务教育校际均衡指标计算方法 (三份转载一致): five schools, pupils and volumes, with the terms as printed. */
const pupils = [45, 37, 89, 76, 55];
const books = [279, 137, 935, 160, 402];
const printedTerms = [0.003, 0.85, 5.13, 4.5, 0.17];

describe("the published worked example", () => {
  const units = pupils.map(
    (count, index): StageUnit => ({ schoolId: String(index), stage: "primary", pupils: count, books: books[index] ?? 0 }),
  );

  it("gives the variance and the coefficient", () => {
    const { mean, variance, standardDeviation, coefficient } = momentsOfRatios(books, pupils);
    expect(mean).toBeCloseTo(6.3344370860927155, 12);
    expect(variance).toBeCloseTo(10.652787, 6);
    expect(standardDeviation).toBeCloseTo(3.263860705195375, 12);
    expect(Math.abs((coefficient ?? Number.NaN) - 0.515256629884476)).toBeLessThan(1e-12);
    expect(interSchoolVariation(units, "booksPerPupil").coefficient).toBe(coefficient);
  });

  it("gives the terms as printed", () => {
    const { mean, variance } = momentsOfRatios(books, pupils);
    const terms = pupils.map((count, index) => (count / 302) * ((books[index] ?? 0) / count - (mean ?? 0)) ** 2);
    terms.forEach((term, index) => {
      const printed = printedTerms[index] ?? Number.NaN;
      expect(Math.abs(term - printed)).toBeLessThan(printed < 0.01 ? 0.0005 : 0.005);
    });
    expect(terms.reduce((sum, term) => sum + term, 0)).toBeCloseTo(variance ?? Number.NaN, 12);
  });
});

describe("the published split", () => {
  it("shares 23,226 volumes between 166 primary and 210 junior secondary pupils", () => {
    const parts = splitCombinedSchool("nineYear", { primary: 166, juniorSecondary: 210 }, 23_226);
    expect(parts.primary).toBeCloseTo(9711.6272, 4);
    expect(parts.juniorSecondary).toBeCloseTo(13_514.3728, 4);
    expect((parts.primary ?? 0) + (parts.juniorSecondary ?? 0)).toBe(23_226);
    const perPupil = [(parts.primary ?? 0) / 166, (parts.juniorSecondary ?? 0) / 210] as const;
    expect(perPupil[1] / perPupil[0]).toBeCloseTo(1.1, 12);
  });
});

describe("the county tables of Anhui, Chongqing and Jilin", () => {
  const rows = tables.rows.map((row) => ({ ...row, stage: row.stage as Stage }));
  const stageOf = (row: (typeof rows)[number]) =>
    assessBasicBalanceFromCoefficients(
      { county: { id: row.county.id }, coefficients: { [row.stage]: row.coefficients } },
      { asOf: "2015-12-31" },
    ).stages[row.stage];

  it("are 23 rows with eight coefficients each, from three provinces", () => {
    expect(rows).toHaveLength(23);
    expect(new Set(rows.map(({ province }) => province.zh)).size).toBe(3);
    for (const { coefficients } of rows) expect(Object.keys(coefficients).sort()).toEqual(indicators.map(({ id }) => id).sort());
  });

  it.each(rows.map((row) => [row.county.zh, row.stage, row] as const))(
    "%s %s: composite as printed, verdict met",
    (_county, _stage, row) => {
      const { composite, verdict } = stageOf(row);
      expect(Math.abs((composite ?? Number.NaN) - row.printedComposite)).toBeLessThanOrEqual(0.001);
      expect(verdict).toBe("met");
    },
  );

  it("hold limits against the composite alone: Luyang passes with single coefficients far above 0.65", () => {
    const luyang = rows.find(({ county, stage }) => county.zh === "庐阳区" && stage === "primary");
    const above = Object.entries(luyang?.coefficients ?? {}).filter(([, coefficient]) => coefficient > 0.65);
    expect(above.map(([id]) => id as ResourceIndicatorId)).toEqual([
      "teachingAreaPerPupil",
      "sportsAreaPerPupil",
      "equipmentValuePerPupil",
    ]);
    expect(luyang === undefined ? null : stageOf(luyang)).toMatchObject({ composite: 0.59175, verdict: "met" });
  });

  it("leave a county of which only one stage was published undetermined", () => {
    const counties = new Map<string, number>();
    for (const { county } of rows) counties.set(county.id, (counties.get(county.id) ?? 0) + 1);
    expect([...counties].filter(([, stages]) => stages === 1)).toHaveLength(1);
    const qijiang = rows.find(({ county }) => county.zh === "綦江区");
    const result = assessBasicBalanceFromCoefficients(
      { county: { id: "qijiang" }, coefficients: { primary: qijiang?.coefficients ?? {} } },
      { asOf: "2015-12-31" },
    );
    expect([result.stages.primary.verdict, result.verdict]).toEqual(["met", "undetermined"]);
  });
});

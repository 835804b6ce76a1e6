import { describe, expect, it } from "vitest";
import { clauses, documents } from "edu-balance";
import { asMarkdown, clauseCoverage, parameterUses } from "./coverage.js";

describe("policy coverage", () => {
  const rows = clauseCoverage();
  const seed = rows.filter(({ document }) => document === "shuozhouOpinion2016");

  it("encodes all 22 clauses of the municipal opinion, in order", () => {
    const numerals = "一 二 三 四 五 六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八 十九 二十 二十一 二十二".split(" ");
    expect(seed.map(({ number }) => number)).toEqual(numerals);
    expect(seed.filter(({ encoded }) => !encoded)).toEqual([]);
    expect(asMarkdown(rows)).toContain("22 of 22 clauses of 朔政办发〔2016〕45号");
  });

  it("gives each kind of clause what its kind needs", () => {
    for (const row of seed) {
      if (row.kind !== "checklist") expect(row.measures, row.number).not.toEqual([]);
      if (row.kind !== "measurable") expect(row.checklist, row.number).not.toEqual([]);
    }
  });

  it("leaves no clause of any document without an encoding", () => {
    expect(rows.filter(({ encoded }) => !encoded).map(({ document, number }) => [document, number])).toEqual([]);
  });

  it("carries the 8, 17, 7, 15 and 9 items of the national standards", () => {
    const measuresOf = (id: string): number => clauses.find((clause) => clause.id === id)?.measures.length ?? 0;
    expect(measuresOf("basicBalance2012.interSchoolGap")).toBeGreaterThanOrEqual(8);
    const numbered = (document: string, label: string): string[] =>
      clauses.filter((clause) => clause.document === document && clause.number.startsWith(label)).map(({ number }) => number);
    expect(numbered("qualityBalance2017", "政府保障")).toEqual(Array.from({ length: 15 }, (_, index) => `政府保障${String(index + 1)}`));
    expect(numbered("qualityBalance2017", "教育质量")).toEqual(Array.from({ length: 9 }, (_, index) => `教育质量${String(index + 1)}`));
    expect(numbered("qualityBalance2017", "资源配置")).not.toEqual([]);
  });

  it("names for every parameter who uses it or why nobody does", () => {
    expect(parameterUses().length).toBeGreaterThan(50);
  });

  it("lists every document of a row, and links what the tests exercise", () => {
    expect(new Set(rows.map(({ document }) => document)).size).toBeLessThanOrEqual(documents.length);
    const management = seed.find(({ number }) => number === "十五");
    expect(management?.functions).toContain("assessClassSizes");
    expect(management?.tests).toContain("test/assessments/assessClassSizes.test.ts");
  });
});

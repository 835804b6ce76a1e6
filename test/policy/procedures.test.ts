import { describe, expect, it } from "vitest";
import {
  basicBalanceScope,
  clauses,
  documents,
  procedures,
  qualityBalanceScope,
  statisticalSources,
  statisticalTables,
  type ProcedureStep,
} from "edu-balance";

const han = /\p{Script=Han}/u;
const rank = { primary: 2, secondary: 1, unverified: 0 };

/** The steps of a standard, or those a year's notice names, by name. */
function steps(standard: ProcedureStep["standard"], year?: number): string[] {
  return procedures.filter((step) => step.standard === standard && step.year === year).map(({ name }) => name.zh);
}

describe("procedures", () => {
  it("hold the steps of basic balance, with the yearly day of filing", () => {
    expect(steps("basicBalance2012")).toEqual(["县级自评", "市级复核", "省级评估", "省级报送", "国家认定", "年度监测", "撤销认定"]);
    expect(procedures.filter(({ yearlyBy }) => yearlyBy !== undefined).map(({ id, yearlyBy }) => [id, yearlyBy])).toEqual([
      ["basicProvincialFiling", "08-31"],
    ]);
  });

  it("hold what the notices of three years name", () => {
    expect(steps("qualityBalance2017", 2023)).toEqual(["质量监测", "社会认可度调查", "指标审核", "实地核查"]);
    expect(steps("qualityBalance2017", 2024)).toEqual(["资格审查", "质量监测", "社会认可度调查", "指标审核", "核查评估"]);
    expect(steps("qualityBalance2017", 2025)).toEqual(["资格审查", "质量监测", "社会认可度调查", "指标审核", "集中汇审"]);
  });

  it("leave what is from memory unconfirmed", () => {
    const unverified = procedures.filter(({ confirmation }) => confirmation === "unverified");
    expect(unverified.filter(({ standard, year }) => standard === "qualityBalance2017" && year === undefined)).toHaveLength(
      steps("qualityBalance2017").length,
    );
    expect(unverified.filter(({ standard }) => standard === "basicBalance2012").map(({ id }) => id)).toEqual([
      "basicAnnualMonitoring",
      "basicRevocation",
    ]);
    for (const { note, id } of unverified) expect(note?.zh, id).toContain("凭记忆");
    expect(procedures.filter(({ confirmation }) => confirmation === "primary")).toEqual([]);
  });

  it("have ids of their own, an unbroken order, and sources that are listed and rated no lower", () => {
    expect(new Set(procedures.map(({ id }) => id.toLowerCase())).size).toBe(procedures.length);
    for (const step of procedures) {
      const group = procedures.filter(({ standard, year }) => standard === step.standard && year === step.year);
      expect(group.map(({ order }) => order)).toEqual(group.map((_, index) => index + 1));
    }
    for (const { source, confirmation, id } of procedures) {
      const document = documents.find((each) => each.id === source.document);
      expect(rank[confirmation], id).toBeLessThanOrEqual(rank[document?.confirmation ?? "unverified"]);
      expect(document, id).toBeDefined();
    }
  });

  it("say everything in both languages", () => {
    for (const { name, note } of procedures) {
      for (const text of [name, note]) {
        if (text === undefined) continue;
        expect(text.zh).toMatch(han);
        expect(text.en).not.toMatch(han);
        expect(text.en.trim()).not.toBe("");
      }
    }
  });
});

describe("scopes of schools", () => {
  it("cite listed clauses and are rated no higher than those", () => {
    for (const { source, confirmation } of [basicBalanceScope, qualityBalanceScope]) {
      const clause = clauses.find(({ document, number }) => document === source.document && number === source.clause);
      expect(rank[confirmation]).toBeLessThanOrEqual(rank[clause?.confirmation ?? "unverified"]);
      expect(clause).toBeDefined();
    }
  });

  it("count teaching points of 50 pupils for quality balance and none for basic balance", () => {
    expect(qualityBalanceScope).toMatchObject({ privateSchools: true, notCountyRun: true, teachingPoints: true, teachingPointPupils: 50 });
    expect(qualityBalanceScope).toMatchObject({ specialSchools: false, vocationalSchools: false });
    expect(basicBalanceScope).toMatchObject({ teachingPoints: false, teachingPointPupils: 0 });
  });
});

describe("statistical tables", () => {
  const sources = Object.values(statisticalSources).flat();

  it("are listed once each, and hold every figure's source in the same edition", () => {
    expect(new Set(statisticalTables.map(({ code }) => code)).size).toBe(statisticalTables.length);
    for (const { code, edition, cell, confirmation } of sources) {
      const table = statisticalTables.find((each) => each.code === code);
      expect(table?.edition, code).toBe(edition);
      expect(rank[confirmation], `${code} ${String(cell)}`).toBeLessThanOrEqual(rank[table?.confirmation ?? "unverified"]);
    }
  });

  it("leave inferred roles and cells of import programs unconfirmed", () => {
    expect(statisticalTables.filter(({ confirmation }) => confirmation === "unverified").map(({ code }) => code)).toEqual([
      "教基2106",
      "教基2107",
      "教基4149",
      "教基4153",
    ]);
    // The one cell that a text names, not a program.
    expect(sources.filter(({ cell, confirmation }) => cell !== undefined && confirmation !== "unverified").map(({ code }) => code)).toEqual(
      ["基础基312"],
    );
  });

  it("warn of the unit of equipment, and say nothing of what is not known", () => {
    for (const { note } of statisticalSources.equipmentYuan) expect(note?.zh).toContain("万元");
    expect(statisticalSources.computers).toEqual([]);
  });

  it("say everything in both languages", () => {
    for (const text of [...statisticalTables.flatMap(({ name, note }) => [name, note]), ...sources.map(({ note }) => note)]) {
      if (text === undefined) continue;
      expect(text.zh).toMatch(han);
      expect(text.en).not.toMatch(han);
      expect(text.en.trim()).not.toBe("");
    }
  });
});

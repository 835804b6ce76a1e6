import { parseISO } from "date-fns/parseISO";
import { isValid } from "date-fns/isValid";
import { describe, expect, it } from "vitest";
import { clauses, documents, indicators, parameters, shuozhouTargets, type Citation, type Parameter } from "edu-balance";

const documentIds = new Set(documents.map((document) => document.id));
const isDay = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(day) && isValid(parseISO(day));

function citations(): Citation[] {
  return [
    ...parameters.flatMap(({ source, interpretedBy }) => (interpretedBy === undefined ? [source] : [source, interpretedBy])),
    ...shuozhouTargets.map((target) => target.source),
    ...indicators.flatMap((indicator) => indicator.clauses),
    ...clauses.map(({ document }) => ({ document })),
  ];
}

describe("policy records", () => {
  it("cite only documents that are listed", () => {
    expect(citations().filter(({ document }) => !documentIds.has(document))).toEqual([]);
  });

  it("list no document without use and none twice", () => {
    const cited = new Set([...citations().map(({ document }) => document), "basicBalanceApplicationForm"]);
    expect(documents.filter(({ id }) => !cited.has(id)).map(({ id }) => id)).toEqual([]);
    expect(documentIds.size).toBe(documents.length);
  });

  it("say everything in both languages", () => {
    const texts = [
      ...documents.flatMap(({ title, issuer, note }) => [title, issuer, note]),
      ...clauses.flatMap(({ heading, summary }) => [heading, summary]),
      ...parameters.map(({ note }) => note),
      ...shuozhouTargets.flatMap(({ unit, note }) => [unit.name, note]),
      ...indicators.flatMap(({ name, unit, formula, missingValues, limitsOfMeaning }) => [name, unit, formula, missingValues, limitsOfMeaning]),
    ];
    for (const text of texts) {
      if (text === undefined) continue;
      expect(text.zh.trim()).not.toBe("");
      expect(text.en.trim()).not.toBe("");
      expect(text.en).toMatch(/[A-Za-z]/u);
    }
  });

  it("hold days that exist, in order, none verified before it was in force and dated later than today's records", () => {
    for (const parameter of parameters) {
      const days = [parameter.effectiveFrom, parameter.effectiveTo, parameter.dueBy, parameter.verifiedOn].filter((day) => day !== undefined);
      expect(days.filter((day) => !isDay(day))).toEqual([]);
      expect(parameter.effectiveFrom <= (parameter.effectiveTo ?? "9999")).toBe(true);
      expect(parameter.effectiveFrom <= (parameter.dueBy ?? "9999")).toBe(true);
      expect(parameter.effectiveFrom <= parameter.verifiedOn).toBe(true);
    }
    for (const { issued, published } of documents) {
      for (const day of [issued, published]) if (day !== null && day !== undefined) expect(isDay(day)).toBe(true);
    }
    for (const { dueBy } of shuozhouTargets) if (dueBy !== null) expect(isDay(dueBy)).toBe(true);
  });

  it("never hold two values of one parameter on one day for one place, stage and scope", () => {
    const key = ({ id, place, stage, scope }: Parameter): string => [id, place, stage, scope].join(" ");
    for (const [index, one] of parameters.entries()) {
      for (const other of parameters.slice(index + 1)) {
        if (key(one) !== key(other)) continue;
        const apart = (one.effectiveTo ?? "9999") < other.effectiveFrom || (other.effectiveTo ?? "9999") < one.effectiveFrom;
        expect(apart, `${key(one)}: ${one.effectiveFrom} and ${other.effectiveFrom}`).toBe(true);
      }
    }
  });

  it("name only indicators that are measured", () => {
    const measured = new Set<string>([
      ...indicators.map(({ id }) => id),
      "overStandardClassShare",
      "oversizedClassShare",
      "superSizedClassShare",
    ]);
    expect(clauses.flatMap((clause) => clause.indicators).filter((id) => !measured.has(id))).toEqual([]);
  });

  it("never rate a number above the document it stands in", () => {
    const rank = { primary: 2, secondary: 1, unverified: 0 };
    for (const { source, confirmation, id } of parameters) {
      const document = documents.find((each) => each.id === source.document);
      expect(rank[confirmation], id).toBeLessThanOrEqual(rank[document?.confirmation ?? "unverified"]);
    }
  });

  it("keep the weights of combined schools to hundredths, as the split relies on", () => {
    for (const { id, value } of parameters) {
      if (id === "combinedSchoolPupilWeight") expect(Math.round(value * 100) / 100).toBe(value);
    }
  });

  it("hold the eight indicators of the standard in the order of its table", () => {
    expect(indicators.map(({ name }) => name.zh)).toEqual([
      "生均教学及辅助用房面积",
      "生均体育运动场馆面积",
      "生均教学仪器设备值",
      "每百名学生拥有计算机台数",
      "生均图书册数",
      "师生比",
      "生均高于规定学历教师数",
      "生均中级及以上专业技术职务教师数",
    ]);
    expect(clauses.find(({ id }) => id === "basicBalance2012.interSchoolGap")?.indicators).toEqual(indicators.map(({ id }) => id));
  });

  it("hold the targets of clause three", () => {
    expect(shuozhouTargets.filter(({ unit }) => unit.kind === "county").map(({ unit, goal, dueBy }) => [unit.name.zh, goal, dueBy])).toEqual([
      ["平鲁区", "managementStandards", null],
      ["右玉县", "managementStandards", null],
      ["朔城区", "basicBalance", "2016-12-31"],
      ["山阴县", "basicBalance", "2016-12-31"],
      ["应县", "basicBalance", "2016-12-31"],
      ["怀仁县", "basicBalance", "2017-12-31"],
    ]);
    const city = shuozhouTargets.filter(({ unit }) => unit.kind === "city");
    expect(city).toHaveLength(7);
    expect(new Set(city.map(({ dueBy }) => dueBy))).toEqual(new Set(["2018-12-31"]));
  });
});

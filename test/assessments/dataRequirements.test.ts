import { describe, expect, it } from "vitest";
import {
  checklistItems,
  clauses,
  dataRequirements,
  exceptions,
  indicators,
  measures,
  qualityIndicators,
  statisticalTables,
  UsageError,
  type DataRequirement,
  type ParameterId,
} from "edu-balance";
import * as core from "edu-balance";
import { fullRecords } from "../schemas/fullRecords.js";

const standards = ["basicBalance2012", "qualityBalance2017"] as const;
const pathOf = ({ record, field }: DataRequirement): string => `${record} ${field}`;
/** Whether a path is one that is asked for; `*` stands for any key. */
function isUnder(asked: string, path: string): boolean {
  const [keys, given] = [asked.split("."), path.split(".")];
  return keys.length === given.length && keys.every((key, at) => key === "*" || key === given[at]);
}
const find = (figures: readonly DataRequirement[], path: string): DataRequirement | undefined =>
  figures.find((each) => pathOf(each) === path);

describe("dataRequirements", () => {
  it.each([
    ["basicBalance2012", indicators],
    ["qualityBalance2017", qualityIndicators],
  ] as const)("%s: asks for every figure of its indicators and for pupils, each once", (standard, list) => {
    const { figures } = dataRequirements(standard);
    for (const { id, numerator, denominator } of list) {
      for (const field of [denominator, ...numerator.map((term) => term.field)]) {
        const figure = find(figures, `stageUnit ${field}`);
        expect(figure?.neededFor, field).toContain(id);
        expect(figure?.optional).toBe(false);
      }
    }
    const fields = new Set(list.flatMap(({ numerator }) => numerator.map((term) => term.field)));
    expect(figures.filter(({ record, optional }) => record === "stageUnit" && !optional)).toHaveLength(fields.size + 1);
    expect(new Set(figures.map(pathOf)).size).toBe(figures.length);
  });

  it.each([...standards, "shuozhou2016"] as const)("%s: names everything in both languages", (standard) => {
    for (const { name, unit, field } of dataRequirements(standard).figures) {
      for (const { zh, en } of [name, unit]) {
        expect(zh.trim(), field).not.toBe("");
        expect(en, field).toMatch(/[A-Za-z]/u);
        expect(en, field).not.toMatch(/\p{Script=Han}/u);
      }
    }
  });

  it.each(standards)("%s: every figure serves a measure or an indicator that exists", (standard) => {
    const known = new Set([...measures, ...indicators, ...qualityIndicators].map(({ id }) => id));
    for (const { neededFor, field } of dataRequirements(standard).figures) {
      expect(neededFor.length, field).toBeGreaterThan(0);
      expect(new Set(neededFor).size, field).toBe(neededFor.length);
      expect(
        neededFor.filter((id) => !known.has(id)),
        field,
      ).toEqual([]);
    }
  });

  it.each(standards)("%s: points only to listed tables", (standard) => {
    const codes = new Set(statisticalTables.map(({ code }) => code));
    const pointed = dataRequirements(standard).figures.flatMap(({ tables }) => tables.map(({ code }) => code));
    expect(pointed.length).toBeGreaterThan(0);
    expect(pointed.filter((code) => !codes.has(code))).toEqual([]);
  });

  it("asks for the 17 items of government work, and for all items of quality balance", () => {
    expect(dataRequirements("basicBalance2012").answers).toHaveLength(17);
    const quality = checklistItems.filter(({ clause }) => clause.startsWith("qualityBalance2017.")).map(({ id }) => id);
    expect(
      dataRequirements("qualityBalance2017")
        .answers.map(({ item }) => item)
        .sort(),
    ).toEqual([...quality].sort());
  });

  it("asks for every figure of the rates that stand behind the items", () => {
    // Rates by the path of their figures in the input; those of a choice have it beside them.
    const paths: Readonly<Record<string, string>> = {
      certifiedTeacherShare: "government.certification",
      disabledEnrolmentShare: "quality.disabledEnrolment",
      juniorRetention: "quality.juniorRetention",
      migrantPublicOrPurchasedShare: "government.migrantChildren",
      rotationShare: "government.rotation",
      backboneRotationShare: "government.rotation",
      satisfactionShare: "recognition",
      seniorHighQuotaShare: "government.seniorHighQuota",
      teacherPayParity: "government.pay",
      trainingHoursCompletionShare: "government.training",
    };
    const { figures } = dataRequirements("qualityBalance2017");
    const exported: Readonly<Record<string, unknown>> = { ...core };
    for (const [id, path] of Object.entries(paths)) {
      const rate = exported[id] as { numerator: { field: string }[]; denominator: { field: string }[] } | undefined;
      expect(rate, id).toBeDefined();
      for (const { field } of [...(rate?.numerator ?? []), ...(rate?.denominator ?? [])]) {
        expect(find(figures, `county ${path}.${field}`)?.neededFor, `${path}.${field}`).toContain(id);
      }
    }
    for (const stage of ["primary", "juniorSecondary"]) {
      expect(find(figures, `county government.nearbyEnrolment.${stage}.admitted`)?.stages).toEqual([stage]);
    }
  });

  it("marks as optional what only exceptions use, and says what they relax", () => {
    const { figures } = dataRequirements("qualityBalance2017");
    const optional = new Map(figures.filter((figure) => figure.optional).map((figure) => [pathOf(figure), figure.neededFor]));
    const measuredBy = (parameter: ParameterId): string[] =>
      measures.filter(({ judgedBy, countedBy }) => [...judgedBy, ...countedBy].includes(parameter)).map(({ id }) => id);
    const size = measuredBy("schoolSizeLimit");
    const rooms = (["musicRoomAreaFloor", "artRoomAreaFloor"] as const).flatMap(measuredBy);
    expect(size.length > 0 && rooms.length > 0).toBe(true);
    expect([...optional].map(([path, ids]) => [path, [...ids].sort()])).toEqual([
      ["stageUnit sharedPeArtsTeachers", ["peArtsTeachersPer100Pupils"]],
      ["stageUnit additionalSportsAreaM2", ["sportsAreaPerPupil"]],
      ["school conditions.builtYear", [...new Set([...size, ...rooms])].sort()],
      ["school conditions.migrantPupils", [...size].sort()],
      ["school conditions.largestClass", [...new Set(rooms)].sort()],
      ["school conditions.denseCityCentre", ["sportsAreaPerPupil"]],
    ]);
    expect(exceptions.flatMap(({ adds }) => (adds === null ? [] : [adds.from]))).toHaveLength(2);
    expect(dataRequirements("basicBalance2012").figures.filter(({ optional }) => optional)).toEqual([]);
  });

  it("names the words of every explicit choice", () => {
    const choices = dataRequirements("qualityBalance2017").figures.flatMap(({ field, choice }) =>
      choice === undefined ? [] : [[field, choice.length]],
    );
    expect(choices).toEqual([
      ["kind", 8],
      ["locale", 3],
      ["government.rotation.backboneDenominator", 2],
      ["quality.juniorRetention.denominator", 2],
      ["quality.trainingFundsAccounts", 2],
    ]);
  });

  it("asks by the 22 clauses for the figures of every record of a county, each once, with its clause and part", () => {
    const { figures, answers } = dataRequirements("shuozhou2016");
    expect(new Set(figures.map(pathOf)).size).toBe(figures.length);
    // What the city reports of all units is apart.
    const parts = [...new Set(figures.filter(({ record }) => record === "county").map(({ field }) => field.slice(0, field.indexOf("."))))];
    // Every key of a county's records but its name and its answers.
    expect(parts.sort()).toEqual(Object.keys(fullRecords).sort());
    const ids = new Set(clauses.map(({ id }) => id));
    expect(figures.filter(({ clause, part }) => !ids.has(clause ?? "") || part === undefined).map(pathOf)).toEqual([]);
    const known = new Set([...measures, ...indicators].map(({ id }) => id));
    expect(figures.flatMap(({ neededFor }) => neededFor).filter((id) => !known.has(id))).toEqual([]);
    expect(find(figures, "county publicFunds.heating.pupils")).toMatchObject({
      name: { zh: "学生数" },
      unit: { zh: "人" },
      neededFor: ["heatingAddOn"],
      part: { zh: "取暖费补助" },
    });
    expect(find(figures, "county leftBehindChildren.leftBehind.primary.pupils")?.stages).toEqual(["primary"]);
    expect(find(figures, "county specialEducation.specialSchools.populationBasis")?.choice).toEqual(["registered", "resident"]);
    // Every item of the opinion but those that a measure decides.
    const items = checklistItems.filter(({ clause }) => clause.startsWith("shuozhouOpinion2016.")).map(({ id }) => id);
    const open = items.filter((id) => !["specialSchoolBuilt", "attachedClasses", "inclusivePlacement"].includes(id));
    expect(answers.map(({ item }) => item).sort()).toEqual(open.sort());
  });

  it("asks for every field of the records that hold a figure, so that a full county leaves none out", () => {
    const asked = new Set(dataRequirements("shuozhou2016").figures.map(({ field }) => field));
    const paths = (value: unknown, path: string): string[] =>
      typeof value !== "object" || value === null
        ? [path]
        : Object.entries(value).flatMap(([key, each]) => paths(each, Array.isArray(value) ? `${path}.*` : `${path}.${key}`));
    const given = new Set(Object.entries(fullRecords).flatMap(([key, record]) => paths(record, key)));
    const matches = (path: string): boolean => [...asked].some((each) => isUnder(each, path));
    // Names, options and the profile of a standard are no figures.
    const others = /^(balance|standardisation)\.|\.(name|subject|note|classId)$|\.items\./u;
    expect([...given].filter((path) => !others.test(path) && !matches(path))).toEqual([]);
  });

  it.each(["qualityBalance", "toString", "", 2017])("knows no standard %s", (standard) => {
    expect(() => dataRequirements(standard as never)).toThrow(UsageError);
    expect(() => dataRequirements(standard as never)).toThrow(expect.objectContaining({ code: "badOption", input: standard }));
  });
});

import { isValid } from "date-fns/isValid";
import { parseISO } from "date-fns/parseISO";
import { describe, expect, it } from "vitest";
import {
  checklistItems,
  clauses,
  documents,
  evaluationUnits,
  indicators,
  measures,
  noteText,
  parameters,
  placeCodeAt,
  placeCodes,
  shuozhouTargets,
  unitWords,
  type Citation,
  type LocalText,
  type Parameter,
} from "edu-balance";
import * as core from "edu-balance";
import changelogDay from "./changelogDay.js";
import { parameterUses } from "./coverage.js";

const documentIds = new Set(documents.map((document) => document.id));
const isDay = (day: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(day) && isValid(parseISO(day));

function citations(): Citation[] {
  return [
    ...parameters.flatMap(({ source, interpretedBy }) => (interpretedBy === undefined ? [source] : [source, interpretedBy])),
    ...shuozhouTargets.map((target) => target.source),
    ...indicators.flatMap((indicator) => indicator.clauses),
    ...clauses.map(({ document, number }) => ({ document, clause: number })),
  ];
}

const clauseOf = ({ document, clause }: Citation) => clauses.find((each) => each.document === document && each.number === clause);

/** How a value may be written in a summary: shares as percent or per mille, thousands with or without a comma. */
function spellings({ value, unit }: Parameter): string[] {
  const plain = [String(value), value.toFixed(2), value.toLocaleString("en-US")];
  if (value % 10_000 === 0 && value > 0) plain.push(`${String(value / 10_000)}万`);
  const percent = Number((value * 100).toPrecision(12));
  const perMille = Number((value * 1000).toPrecision(12));
  return unit === "share" ? [...plain, `${String(percent)}%`, `${String(percent)} %`, `${String(perMille)}‰`] : plain;
}

describe("policy records", () => {
  it("cite only documents and clauses that are listed", () => {
    expect(citations().filter(({ document }) => !documentIds.has(document))).toEqual([]);
    expect(citations().filter((citation) => citation.clause !== undefined && clauseOf(citation) === undefined)).toEqual([]);
    expect(parameters.filter(({ source }) => source.clause === undefined).map(({ id }) => id)).toEqual([]);
  });

  it("have ids that are unique, whatever the case", () => {
    const kinds = [documents, clauses, measures, checklistItems, shuozhouTargets, evaluationUnits];
    for (const records of kinds) {
      const ids = (records as readonly { readonly id: string }[]).map(({ id }) => id.toLowerCase());
      expect(new Set(ids).size).toBe(ids.length);
    }
    const parameterIds = [...new Set(parameters.map(({ id }) => id))];
    expect(new Set(parameterIds.map((id) => id.toLowerCase())).size).toBe(parameterIds.length);
    expect(new Set(placeCodes.map(({ code }) => code)).size).toBe(placeCodes.length);
    expect(new Set(clauses.map(({ document, number }) => `${document} ${number}`)).size).toBe(clauses.length);
    for (const id of [...parameterIds, ...measures.map(({ id }) => id), ...checklistItems.map(({ id }) => id)]) {
      expect(id).toMatch(/^[a-z][A-Za-z0-9]*$/u);
    }
  });

  it("refer to one another by ids that exist", () => {
    const has = (records: readonly { readonly id: string }[], ids: readonly string[]): string[] => {
      const known = new Set(records.map(({ id }) => id));
      return ids.filter((id) => !known.has(id));
    };
    expect(
      has(
        measures,
        clauses.flatMap((clause) => [...clause.measures, ...clause.companions]),
      ),
    ).toEqual([]);
    expect(
      has(
        checklistItems,
        clauses.flatMap((clause) => clause.checklist),
      ),
    ).toEqual([]);
    expect(
      has(
        clauses,
        checklistItems.map((item) => item.clause),
      ),
    ).toEqual([]);
    expect(
      has(
        parameters,
        measures.flatMap(({ judgedBy, countedBy }) => [...judgedBy, ...countedBy]),
      ),
    ).toEqual([]);
    expect(
      has(
        documents,
        clauses.map((clause) => clause.document),
      ),
    ).toEqual([]);
    expect(
      has(
        documents,
        documents.flatMap(({ supersededBy }) => (supersededBy === undefined ? [] : [supersededBy])),
      ),
    ).toEqual([]);
    for (const item of checklistItems) expect(clauses.find(({ id }) => id === item.clause)?.checklist).toContain(item.id);
    for (const name of measures.flatMap((measure) => measure.functions)) expect(core).toHaveProperty(name);
    for (const { id } of indicators) expect(measures.map((measure) => measure.id)).toContain(id);
  });

  it("list no measure of a clause twice, as its own or as a companion", () => {
    for (const { id, measures: own, companions } of clauses) {
      expect(new Set([...own, ...companions]).size, id).toBe(own.length + companions.length);
    }
  });

  it("say of every measure how it is computed: by a public rate, an indicator or a function", () => {
    const silent = measures.filter(({ functions }) => functions.length === 0).map(({ id }) => id);
    expect(silent).toEqual([]);
    for (const { id, functions } of measures) for (const name of functions) expect(core, id).toHaveProperty(name);
    // A rate and a list function that bear the id of a measure, or its id and “Of”, are among its functions.
    const exported = new Set(Object.keys(core));
    for (const { id, functions } of measures) {
      if (exported.has(`${id}Of`)) expect(functions, id).toContain(`${id}Of`);
      const own: unknown = (core as Readonly<Record<string, unknown>>)[id];
      if (typeof own === "function") expect(functions, id).toContain(id);
    }
  });

  it("say of every item where it rests and whose demand it is", () => {
    for (const { id, clause, source, origin } of checklistItems) {
      expect(documents.find((each) => each.id === source.document)?.level, id).toBe(origin);
      const own = clauses.find((each) => each.id === clause);
      if (source.document === own?.document) expect(source, id).toEqual({ document: own.document, clause: own.number });
    }
    const others = checklistItems.filter(({ clause, origin }) => clause.startsWith("shuozhouOpinion2016.") && origin !== "municipal");
    expect(others.map(({ id, source }) => `${id} ${source.document} ${source.clause ?? ""}`.trim())).toEqual([
      "quakeSafeNewBuildings weakSchoolBottomLine2014",
      "classroomLightAndBoards weakSchoolBottomLine2014",
      "sportsGroundAndFlag weakSchoolBottomLine2014",
      "booksAndMultimedia weakSchoolBottomLine2014",
      "mealsAndBoiledWater weakSchoolBottomLine2014",
      "showersForBoarders weakSchoolBottomLine2014",
      "noSharedBedPlatforms weakSchoolBottomLine2014",
      "schoolSafetyFacilities weakSchoolBottomLine2014",
      "examFreeEnrolment compulsoryEducationLaw 12",
      "noKeyClasses compulsoryEducationLaw 22",
    ]);
  });

  it("say what every number says in the summary of the clause it stands in", () => {
    const silent = parameters.filter((parameter) => {
      const summary = clauseOf(parameter.source)?.summary.zh ?? "";
      const also = parameter.interpretedBy === undefined ? "" : (clauseOf(parameter.interpretedBy)?.summary.zh ?? "");
      const numbers: readonly string[] = `${summary} ${also}`.match(/\d[\d,]*(?:\.\d+)?(?:%|‰|万)?/gu) ?? [];
      return !spellings(parameter).some((spelling) => numbers.includes(spelling));
    });
    expect(silent.map(({ id, value, source }) => [id, value, source.clause])).toEqual([]);
  });

  it("use only units from the list", () => {
    for (const { id, unit } of [...parameters, ...measures, ...indicators]) expect(Object.keys(unitWords), id).toContain(unit);
    expect(parameters.filter(({ unit, value }) => unit === "share" && (value < 0 || value > 1))).toEqual([]);
  });

  it("hold no parameter that nothing uses without saying why", () => {
    expect(parameterUses().filter(({ usedBy, unusedBecause }) => usedBy.length === 0 && unusedBecause === null)).toEqual([]);
    expect(parameterUses().filter(({ usedBy, unusedBecause }) => usedBy.length > 0 && unusedBecause !== null)).toEqual([]);
  });

  it("were last verified no later than the newest change", () => {
    for (const { verifiedOn } of parameters) expect(verifiedOn <= changelogDay).toBe(true);
  });

  it("say everything in both languages", () => {
    const texts: (LocalText | undefined)[] = [
      ...documents.flatMap(({ title, issuer, note }) => [title, issuer, note]),
      ...clauses.flatMap(({ heading, summary, vagueTerms }) => [
        heading,
        summary,
        ...vagueTerms.flatMap(({ term, interpretation }) => [term, interpretation]),
      ]),
      ...checklistItems.map(({ text }) => text),
      ...measures.flatMap(({ name, formula }) => [name, formula]),
      ...Object.values(unitWords).map(({ name }) => name),
      ...parameters.flatMap((parameter) => [noteText(parameter) ?? undefined, parameter.unusedBecause]),
      ...placeCodes.flatMap(({ name, note }) => [name, note]),
      ...evaluationUnits.flatMap(({ name, includes }) => [name, ...includes]),
      ...shuozhouTargets.flatMap(({ unit, note }) => [unit.name, note]),
      ...indicators.flatMap(({ name, formula, missingValues, limitsOfMeaning }) => [name, formula, missingValues, limitsOfMeaning]),
    ];
    for (const text of texts) {
      if (text === undefined) continue;
      expect(text.zh.trim()).not.toBe("");
      expect(text.en.trim()).not.toBe("");
      expect(text.en).toMatch(/[A-Za-z%]/u);
      expect(text.en.replace(/[\p{Script=Han}]+〔\d{4}〕\d+号/gu, ""), text.en).not.toMatch(/\p{Script=Han}/u);
    }
  });

  it("hold days that exist, in order, none verified before it was in force and dated later than today's records", () => {
    for (const parameter of parameters) {
      const days = [parameter.effectiveFrom, parameter.effectiveTo, parameter.dueBy, parameter.verifiedOn].filter(
        (day) => day !== undefined,
      );
      expect(days.filter((day) => !isDay(day))).toEqual([]);
      expect(parameter.effectiveFrom <= (parameter.effectiveTo ?? "9999")).toBe(true);
      expect(parameter.effectiveFrom <= (parameter.dueBy ?? "9999")).toBe(true);
      expect(parameter.effectiveFrom <= parameter.verifiedOn).toBe(true);
    }
    for (const { issued, published, effective, repealed } of documents) {
      const days = [issued, published, effective, repealed].filter((day) => day !== null && day !== undefined);
      expect(days.filter((day) => !isDay(day))).toEqual([]);
      expect((issued ?? published ?? effective ?? "") <= (repealed ?? "9999")).toBe(true);
    }
    for (const { validFrom, validTo } of placeCodes) {
      expect([validFrom, validTo].filter((day) => day !== undefined && !isDay(day))).toEqual([]);
      expect((validFrom ?? "") <= (validTo ?? "9999")).toBe(true);
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
    expect(clauses.find(({ id }) => id === "basicBalance2012.interSchoolGap")?.measures.slice(0, 8)).toEqual(
      indicators.map(({ id }) => id),
    );
  });

  it("name the units of the targets as the units of evaluation stood on the day of the opinion", () => {
    for (const { unit } of shuozhouTargets) {
      const { code, name } = placeCodeAt(unit.id, "2016-05-16");
      const evaluated = evaluationUnits.find(({ id }) => id === unit.id);
      expect(unit, unit.id).toEqual({ id: unit.id, kind: evaluated?.kind, place: code, name: { zh: name.zh, en: evaluated?.name.en } });
    }
  });

  it("hold the targets of clause three", () => {
    expect(
      shuozhouTargets.filter(({ unit }) => unit.kind === "county").map(({ unit, goal, dueBy }) => [unit.name.zh, goal, dueBy]),
    ).toEqual([
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

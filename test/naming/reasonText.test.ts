import { describe, expect, it } from "vitest";
import { documents, exceptions, parameters, reasonText, type Reason } from "edu-balance";
import { problem, PROBLEM_CODES } from "../../src/findings/problem.js";
import type { DetailKind } from "../../src/findings/reason.js";
import { REASONS } from "../../src/findings/reasons.js";
import { THINGS } from "../../src/naming/things.js";
import { cases } from "../branches/cases.js";
import { leavesOf, topics, withValue } from "../schemas/topics.js";
import { REASON_CODES, SAMPLE_DETAILS, sampleReason } from "../support/reasonSamples.js";

const LATIN_WORD = /[A-Za-z]{3}/u;
const keys = [...new Set(THINGS.field.ids().map((id) => id.slice(id.indexOf(".") + 1)))];
const scopes = [...new Set([...parameters.flatMap(({ scope }) => scope ?? []), "nation", "allTypes"])];

/** Values to put in the place of each kind of detail: all ids of the library. */
const DETAILS: Partial<Record<DetailKind, readonly unknown[]>> = {
  figure: keys,
  figures: keys.map((key) => [key]),
  record: [
    ...keys,
    ...THINGS.record
      .ids()
      .filter((id) => id.endsWith("Record"))
      .map((id) => id.slice(0, -"Record".length)),
  ],
  indicator: THINGS.indicator.ids(),
  indicators: [THINGS.indicator.ids()],
  parameter: THINGS.parameter.ids(),
  item: THINGS.item.ids(),
  items: [THINGS.item.ids()],
  document: THINGS.document.ids(),
  exception: exceptions.map(({ id }) => id),
  scopes: scopes.map((scope) => [scope]),
};

const kinds = Object.keys(DETAILS) as (keyof typeof DETAILS)[];

/** Chinese sentences without what may be in Latin letters: numbers of documents. */
function withoutNumbers(text: string): string {
  return documents.reduce((rest, { number }) => (number === null ? rest : rest.replace(number, "")), text);
}

describe("reasonText", () => {
  it.each(REASON_CODES)("%s speaks Chinese whatever it is about", (code) => {
    const own = Object.values<DetailKind>(REASONS[code].details);
    const reasons = kinds
      .filter((kind) => own.includes(kind))
      .flatMap((kind) => (DETAILS[kind] ?? []).map((value) => sampleReason(code, { [kind]: value })));
    const wrong = [sampleReason(code), ...reasons]
      .map((reason) => reasonText(reason).zh)
      .filter((zh) => LATIN_WORD.test(withoutNumbers(zh)));
    expect(wrong).toEqual([]);
  });

  it("names what it is about in both languages", () => {
    expect(reasonText({ code: "recordMissing", record: "staffing.pay", units: [] })).toEqual({
      zh: "未提供教师工资收入数据",
      en: "no data on pay of teachers",
    });
    expect(reasonText({ code: "documentLaterThanDate", document: "qualityBalance2017", effectiveFrom: "2017-05-23" }).zh).toBe(
      "《县域义务教育优质均衡发展督导评估办法》（教督〔2017〕6号）自2017-05-23起施行",
    );
    expect(reasonText({ code: "ruleOfOtherScope", parameterId: "p", scopes: ["weakSchoolUpgrading", "exception.olderArtsRooms"] }).zh).toBe(
      "仅有适用于特定情形的规定：“全面改薄”项目学校、放宽条件“早年建成学校的音乐、美术教室”",
    );
    expect(reasonText({ code: "exceptionUnknown", exception: "largerSchoolSize", field: "migrantShare", units: ["p1"] }).zh).toBe(
      "无法确定是否适用放宽条件“学校规模放宽”（缺随迁子女占比）：p1",
    );
    expect(reasonText({ code: "belowMissFloor", parameterId: "peArtsTeachersPer100PupilsFloor", floor: 0.765 })).toEqual({
      zh: "未达标准，且低于余项下限（0.765/百生）",
      en: "short of the floor of even a permitted shortfall (0.765 per 100 pupils)",
    });
    expect(reasonText({ code: "denominatorChosen", denominator: "rotated" }).zh).toBe("所选口径：实际交流人数");
    expect(reasonText({ code: "noAnswer", item: "equityAsAim" }).zh).toBe(
      "未填报：本地实施方案以教育公平为目标、以均衡配置资源为重点，整体提高义务教育质量",
    );
  });

  it("leaves ids and texts of the caller's as they are", () => {
    expect(reasonText({ code: "missingFigure", field: "books", units: ["school-7", "constructor"] }).zh).toBe(
      "未填报图书册数：school-7、constructor",
    );
    expect(reasonText({ code: "indicatorsMissed", indicators: ["lighting", "booksPerPupil"] }).zh).toBe(
      "未达标或无法判定：lighting、生均图书册数",
    );
    expect(reasonText({ code: "profileInvalid", profile: "Own" }).zh).toBe("“Own”有误，未据以评判");
  });

  it("says the place in the list, the stage or the list where there is no id", () => {
    expect(reasonText({ code: "invalidRecord", units: ["#0", "#11"] })).toEqual({
      zh: "数据有误：第1条、第12条",
      en: "invalid records: entry 1, entry 12",
    });
    expect(reasonText({ code: "duplicateUnit", units: ["primary.rural", "juniorSecondary"] }).zh).toBe("重复填报：小学农村、初中");
    expect(reasonText({ code: "invalidRecord", units: ["resourceRoomSchools"] }).zh).toBe("数据有误：各校资源教室");
  });
});

/** Every reason in a result. */
function reasonsIn(value: unknown): Reason[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(reasonsIn);
  const own = "code" in value && !("path" in value) && typeof value.code === "string" && Object.hasOwn(REASONS, value.code);
  return [...(own ? [value as Reason] : []), ...Object.values(value).flatMap(reasonsIn)];
}

/** Details that hold ids of the library alone, never the caller's. */
const OWN_KINDS: readonly DetailKind[] = ["figure", "figures", "record", "item", "items", "document", "exception", "scopes", "choice"];

/** The reasons with those details only, in which a Latin word would be an id without a name. */
function unnamedIn(reasons: readonly Reason[]): string[] {
  return reasons.flatMap((reason) => {
    const kept = Object.entries<DetailKind>(REASONS[reason.code].details).map(([name, kind]) => [
      name,
      OWN_KINDS.includes(kind) ? (reason as unknown as Record<string, unknown>)[name] : SAMPLE_DETAILS[kind],
    ]);
    const { zh } = reasonText({ code: reason.code, ...Object.fromEntries(kept) } as Reason);
    return LATIN_WORD.test(withoutNumbers(zh)) ? [zh] : [];
  });
}

describe("the reasons that assessments give", () => {
  it.each(topics)("$record: speak Chinese when a figure is missing or wrong", ({ full, assess }) => {
    const options = { asOf: "2018-12-31", county: { id: "c", place: "140621" }, allowUnverified: true };
    const records = leavesOf(full).flatMap((path) =>
      path.flatMap((_, at) => [undefined, -1].map((wrong) => withValue(full, path.slice(0, at + 1), wrong))),
    );
    const found = [full, ...records].flatMap((record) => reasonsIn(assess(record, options)));
    expect(found.length).toBeGreaterThan(0);
    expect([...new Set(unnamedIn(found))]).toEqual([]);
  });

  it("speak Chinese in every branch of the national and the local standards", () => {
    expect([...new Set(cases.flatMap(({ result }) => unnamedIn(reasonsIn(result()))))]).toEqual([]);
  });
});

describe("problems", () => {
  it.each(PROBLEM_CODES)("%s speaks Chinese of every field", (code) => {
    const names = THINGS.field.ids().map((id) => THINGS.field.nameOf(id) ?? { zh: id, en: id });
    const wrong = names.map((name) => problem([0, "key"], code, "value", name).message.zh).filter((zh) => LATIN_WORD.test(zh));
    expect(wrong).toEqual([]);
  });
});

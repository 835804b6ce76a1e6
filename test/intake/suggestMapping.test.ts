import { describe, expect, it } from "vitest";
import { suggestMapping, type IntakeKind } from "edu-balance/intake";
import { UsageError } from "edu-balance";
import { KINDS } from "../../src/intake/fields/kinds.js";
import { indexHeaders, parseHeader, scriptOf, SCRIPTS } from "../../src/intake/header.js";
import { FIGURE_OR_ID } from "../../src/intake/matchHeader.js";

const KIND_NAMES = Object.keys(KINDS) as IntakeKind[];

describe("suggestMapping", () => {
  it.each([
    ["小学 在校生数", "stages.primary.pupils", "normalisedAlias"],
    ["小学学生数", "stages.primary.pupils", "alias"],
    ["小学在校生数", "stages.primary.pupils", "normalisedAlias"],
    ["在校生数（初中）", "stages.juniorSecondary.pupils", "normalisedAlias"],
    ["高中 学生数（人）", "stages.seniorSecondary.pupils", "normalisedAlias"],
    ["初中部\n专任教师", "stages.juniorSecondary.fullTimeTeachers", "normalisedAlias"],
    ["Primary Pupils", "stages.primary.pupils", "normalisedAlias"],
    ["junior secondary full-time teachers", "stages.juniorSecondary.fullTimeTeachers", "alias"],
    ["stages.primary.pupils", "stages.primary.pupils", "fieldName"],
    ["教基3112 在校生数", "stages.primary.pupils", "normalisedAlias"],
    ["在校生数（教基3115）", "stages.juniorSecondary.pupils", "normalisedAlias"],
    ["小学班级数", "conditions.classes.primary", "alias"],
    ["在校生数", "pupils", "alias"],
    ["学 校 名 称", "name", "normalisedAlias"],
    ["＊学校标识码（必填）", "id", "normalisedAlias"],
    ["基本信息 学校代码", "id", "groupDropped"],
    ["教学及辅助用房面积", "facilities.teachingAreaM2", "alias"],
    ["音乐教室面积/㎡", "conditions.musicRoomAreasM2", "normalisedAlias"],
    ["在校学生人数", "pupils", "normalisedAlias"],
    // Persons of classes are not the number of classes.
    ["班级人数", null, "unknown"],
    ["校舍（㎡） 运动场地面积", "facilities.sportsGroundAreaM2", "groupDropped"],
    // What is left out of an area is no matter of spelling.
    ["教学及辅助用房面积（不含室内体育用房）", null, "partial"],
    ["上年 在校生数", null, "partial"],
    ["小学初中 在校生数", null, "partial"],
    ["教基5176 D19", null, "tableCell"],
    ["类别", null, "ambiguous"],
    ["体育运动场馆面积", null, "ambiguous"],
    // In the statistics it also tells public from private.
    ["举办者", null, "ambiguous"],
    ["在校生数（万元）", null, "unitUnexpected"],
    ["序号", null, "unknown"],
    ["__proto__", null, "unknown"],
    ["constructor", null, "unknown"],
    ["", null, "noHeader"],
  ])("takes %s for %s", (header, field, code) => {
    const [found] = suggestMapping([header], "school");
    expect([found?.field, found?.reason.code]).toEqual([field, code]);
  });

  it.each(KIND_NAMES)("recognises every header of its own forms of %s", (kind) => {
    const { fields } = KINDS[kind];
    const own = fields.filter(({ helper }) => !helper);
    for (const language of ["zh", "en"] as const) {
      const found = suggestMapping(
        own.map(({ name }) => name[language]),
        kind,
      );
      expect(found.map(({ field }) => field)).toEqual(own.map(({ id }) => id));
    }
  });

  it("shares a header between two fields only where it is meant to be ambiguous", () => {
    const shared = KIND_NAMES.flatMap((kind) =>
      SCRIPTS.flatMap((script) =>
        [...indexHeaders(KINDS[kind].fields).words(script).keys].filter(([, fields]) => fields.length > 1).map(([key]) => key),
      ),
    );
    expect([...new Set(shared)].sort()).toEqual(
      ["sportsarea", "代码", "体育运动场馆面积", "类别", "举办者", "举办者类型", "学校机构举办者类型"].sort(),
    );
  });

  it.each(KIND_NAMES)("takes no header of %s for one in another script, nor for the cell of an id", (kind) => {
    for (const { name, aliases } of KINDS[kind].fields)
      for (const header of [name.zh, name.en, ...aliases]) {
        expect(scriptOf(parseHeader(header).key), header).toBe(scriptOf(header));
        expect(header).not.toMatch(FIGURE_OR_ID);
      }
  });

  it("leaves a field that two columns are for to neither", () => {
    const found = suggestMapping(["图书册数", "图书数", "计算机数"], "stageUnit");
    expect(found.map(({ field, reason, candidates }) => [field, reason.code, candidates])).toEqual([
      [null, "repeated", ["books"]],
      [null, "repeated", ["books"]],
      ["computers", "alias", undefined],
    ]);
  });

  it("says how far a place in the statistics is confirmed", () => {
    const [pupils, equipment] = suggestMapping(["在校生数（教基3115）", "教基5176 D19"], "school");
    expect([pupils?.field, pupils?.source?.code, pupils?.source?.confirmation]).toEqual([
      "stages.juniorSecondary.pupils",
      "教基3115",
      "secondary",
    ]);
    expect([equipment?.field, equipment?.candidates, equipment?.source?.confirmation]).toEqual([
      null,
      ["facilities.equipmentYuan"],
      "unverified",
    ]);
    // What this table holds is inferred, so it does not tell the stage.
    expect(suggestMapping(["教基2106 班级数"], "school")[0]?.field).toBe("classes");
  });

  it("names a field only where it is certain enough", () => {
    for (const { field, confidence } of suggestMapping(["学校代码", "图书 数", "类别", "图", "序号"], "school")) {
      expect(field !== null).toBe(confidence >= 0.8);
    }
  });

  it("takes means for no coefficients", () => {
    const found = suggestMapping(["生均图书册数", "生均图书册数差异系数", "差异系数 师生比", "Books per pupil coefficient"], "county");
    expect(found.map(({ field }) => field)).toEqual([null, null, "coefficients.teacherPupilRatio", null]);
    expect(found[1]?.candidates).toEqual(["coefficients.booksPerPupil"]);
  });

  it("throws for wrong calls alone", () => {
    expect(() => suggestMapping("headers" as never, "school")).toThrow(UsageError);
    expect(() => suggestMapping([], "pupil" as never)).toThrow(UsageError);
    expect(() => suggestMapping([], "toString" as never)).toThrow(UsageError);
    expect(suggestMapping([null, 5, {}, Symbol("s")], "school").map(({ field }) => field)).toEqual([null, null, null, null]);
  });
});

import { extend } from "../reading/extend.js";
import type { Extended, RecordOf } from "../reading/spec.js";
import { classRecord } from "./classRecord.js";
import { period } from "./period.js";

/** {@link BedFigures} as data. */
export const bedFigures = {
  id: "bedFigures",
  zh: "寄宿床位",
  en: "beds for boarders",
  fields: {
    beds: { kind: "count", unit: "count", zh: "床位数", en: "beds" },
    boarders: { kind: "count", unit: "persons", zh: "寄宿学生数", en: "boarders" },
  },
} as const;
/** Beds, and the boarders who sleep in them. */
export interface BedFigures extends RecordOf<typeof bedFigures> {}

/** {@link DeskFigures} as data. */
export const deskFigures = {
  id: "deskFigures",
  zh: "课桌椅",
  en: "desks and chairs",
  fields: {
    desks: { kind: "count", unit: "count", zh: "课桌数", en: "desks" },
    chairs: { kind: "count", unit: "count", zh: "课椅（凳）数", en: "chairs and stools" },
    pupils: { kind: "count", unit: "persons", zh: "学生数", en: "pupils" },
  },
} as const;
/** Desks and chairs of a school by the pupils they seat, and its pupils. */
export interface DeskFigures extends RecordOf<typeof deskFigures> {}

/** {@link DilapidatedAreaFigures} as data. */
export const dilapidatedAreaFigures = {
  id: "dilapidatedAreaFigures",
  zh: "危房",
  en: "dangerous buildings",
  fields: {
    schoolId: { kind: "id", required: true, zh: "学校标识码", en: "school id" },
    dilapidatedAreaM2: { kind: "amount", unit: "squareMetres", zh: "D级危房面积", en: "area of class D dangerous buildings" },
  },
} as const;
/** The area of dangerous buildings of one school. */
export interface DilapidatedAreaFigures extends RecordOf<typeof dilapidatedAreaFigures> {}

/** {@link ToiletFigures} as data. */
export const toiletFigures = {
  id: "toiletFigures",
  zh: "厕所蹲位",
  en: "toilets",
  fields: {
    femaleToiletPlaces: { kind: "count", unit: "count", zh: "女厕蹲位数", en: "toilet places for girls" },
    maleToiletPlaces: { kind: "count", unit: "count", zh: "男厕蹲位数", en: "toilet places for boys" },
  },
} as const;
/** Toilet places of a school for girls and for boys. */
export interface ToiletFigures extends RecordOf<typeof toiletFigures> {}

/** {@link ProjectFundFigures} as data. */
export const projectFundFigures = {
  id: "projectFundFigures",
  zh: "“全面改薄”资金",
  en: "funds of the upgrading of weak schools",
  fields: {
    spentYuan: { kind: "amount", unit: "yuan", zh: "已支出资金", en: "funds spent" },
    allocatedYuan: { kind: "amount", unit: "yuan", zh: "已下达资金", en: "funds allocated" },
    period: { kind: "record", of: period as typeof period },
  },
  rules: [{ part: ["spentYuan"], whole: ["allocatedYuan"] }],
} as const;
/** Funds of the project, and what was spent of them. */
export interface ProjectFundFigures extends RecordOf<typeof projectFundFigures> {}

const projectSchoolOwn = {
  id: "projectSchool",
  zh: "“全面改薄”项目学校",
  en: "school of the upgrading of weak schools",
  fields: {
    schoolId: { kind: "id", required: true, zh: "学校标识码", en: "school id" },
    name: { kind: "text", zh: "名称", en: "name" },
    newToilets: { kind: "flag", zh: "厕所为新建", en: "whether its toilets are newly built" },
    items: { kind: "map", keys: "text", of: { kind: "flag", nullable: true }, zh: "底线要求各项", en: "bottom-line items" },
  },
  rules: [{ part: ["boarders"], whole: ["pupils"] }],
} as const;

/** {@link ProjectSchool} as data. */
export const projectSchool: Extended<
  typeof projectSchoolOwn,
  readonly [typeof bedFigures, typeof deskFigures, typeof dilapidatedAreaFigures, typeof toiletFigures]
> = /* @__PURE__ */ extend(projectSchoolOwn, [bedFigures, deskFigures, dilapidatedAreaFigures, toiletFigures]);
/** One school of the upgrading of weak schools. */
export interface ProjectSchool extends RecordOf<typeof projectSchool> {}

/** {@link WeakSchoolsRecord} as data. */
export const weakSchoolsRecord = {
  id: "weakSchoolsRecord",
  zh: "全面改薄",
  en: "upgrading of weak schools",
  fields: {
    schools: { kind: "list", of: projectSchool as typeof projectSchool, key: "schoolId", zh: "学校情况", en: "schools" },
    classes: { kind: "list", of: classRecord as typeof classRecord, zh: "班级情况", en: "classes" },
    funds: { kind: "record", of: projectFundFigures as typeof projectFundFigures, zh: "资金收支", en: "funds" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** What is known of the upgrading of weak schools. Absent or `null` means not reported. */
export interface WeakSchoolsRecord extends RecordOf<typeof weakSchoolsRecord> {}

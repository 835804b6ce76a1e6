import { extend } from "../reading/extend.js";
import type { Extended, RecordOf } from "../reading/spec.js";
import { LOCALES, OWNERSHIPS, SCHOOL_KINDS, STAGES } from "./lists.js";

/** {@link TeacherFigures} as data. */
export const teacherFigures = {
  id: "teacherFigures",
  zh: "教师情况",
  en: "teachers",
  fields: {
    fullTimeTeachers: { kind: "count", unit: "persons", figure: "fullTimeTeachers", zh: "专任教师数", en: "full-time teachers" },
    higherDegreeTeachers: {
      kind: "count",
      unit: "persons",
      figure: "higherDegreeTeachers",
      zh: "高于规定学历专任教师数",
      en: "full-time teachers above the required degree",
      about: { zh: "小学为专科及以上，初中为本科及以上。", en: "College and up in primary, bachelor and up in junior secondary schools." },
    },
    midSeniorTeachers: { kind: "count", unit: "persons", zh: "中级及以上专业技术职务教师数", en: "teachers of middle or senior title" },
    backboneTeachers: {
      kind: "count",
      unit: "persons",
      figure: "backboneTeachers",
      zh: "县级及以上骨干教师数",
      en: "backbone teachers of county level and up",
    },
    peArtsTeachers: {
      kind: "count",
      unit: "persons",
      figure: "peArtsTeachers",
      zh: "体育、音乐、美术、艺术专任教师数",
      en: "full-time teachers of physical education and the arts",
      about: { zh: "为统计报表中四列之和。", en: "The sum of four columns of the statistics." },
    },
    sharedPeArtsTeachers: {
      kind: "count",
      unit: "persons",
      claimed: true,
      zh: "交流、兼职、走教的体育、艺术教师数",
      en: "shared teachers of physical education and the arts",
      about: {
        zh: "部分时间在本校任教、人事关系在其他学校；仅依放宽条件计入。",
        en: "They teach here part of the time and belong to another school; counted only by an exception.",
      },
    },
  },
} as const;
/** Teachers and other figures that are reported for each stage. */
export interface TeacherFigures extends RecordOf<typeof teacherFigures> {}

/** {@link FacilityFigures} as data. */
export const facilityFigures = {
  id: "facilityFigures",
  zh: "办学条件",
  en: "facilities",
  fields: {
    teachingAreaM2: {
      kind: "amount",
      unit: "squareMetres",
      figure: "teachingAreaM2",
      zh: "教学及辅助用房面积（含室内体育用房）",
      en: "teaching area, indoor sports area included",
    },
    indoorSportsAreaM2: {
      kind: "amount",
      unit: "squareMetres",
      figure: "indoorSportsAreaM2",
      zh: "室内体育用房面积",
      en: "indoor sports area",
    },
    sportsGroundAreaM2: {
      kind: "amount",
      unit: "squareMetres",
      figure: "sportsGroundAreaM2",
      zh: "运动场地面积",
      en: "sports grounds",
      about: { zh: "指室外运动场地。", en: "Those outdoors." },
    },
    additionalSportsAreaM2: {
      kind: "amount",
      unit: "squareMetres",
      claimed: true,
      zh: "其他运动场馆面积（地下、楼顶、租用）",
      en: "further sports areas: underground, on roofs, leased",
      about: { zh: "仅依放宽条件计入。", en: "Counted only by an exception." },
    },
    equipmentYuan: {
      kind: "amount",
      unit: "yuan",
      figure: "equipmentYuan",
      zh: "教学仪器设备资产值",
      en: "value of teaching equipment",
      about: { zh: "统计报表以万元计。", en: "The statistics report it in 10,000 yuan." },
    },
    computers: {
      kind: "count",
      unit: "computers",
      figure: "computers",
      zh: "计算机台数",
      en: "computers",
      about: { zh: "哪些计入由填报者选定，各省不一。", en: "Which ones count is the caller's choice and differs between provinces." },
    },
    books: { kind: "count", unit: "volumes", figure: "books", zh: "图书册数", en: "books" },
    multimediaRooms: {
      kind: "count",
      unit: "rooms",
      figure: "multimediaRooms",
      zh: "网络多媒体教室间数",
      en: "networked multimedia rooms",
    },
  },
} as const;
/** Buildings, equipment and books, which the stages of a combined school share. */
export interface FacilityFigures extends RecordOf<typeof facilityFigures> {}

type AsAmounts<Spec extends { readonly fields: object }> = Omit<Spec, "fields"> & {
  readonly fields: { readonly [Key in keyof Spec["fields"]]: Omit<Spec["fields"][Key], "kind"> & { readonly kind: "amount" } };
};

/** A record whose counts need not be whole: they have been split between stages. */
function asAmounts<const Spec extends { readonly fields: object }>(spec: Spec): AsAmounts<Spec> {
  const fields = Object.fromEntries(Object.entries(spec.fields).map(([key, field]) => [key, { ...field, kind: "amount" }]));
  return { ...spec, fields } as unknown as AsAmounts<Spec>;
}

const splitFacilities = /* @__PURE__ */ asAmounts(facilityFigures);

type AsSites<Spec extends { readonly fields: object }> = {
  readonly id: "sharedFigures";
  readonly zh: string;
  readonly en: string;
  readonly fields: {
    readonly [Key in keyof Spec["fields"]]: {
      readonly kind: "list";
      readonly of: { readonly kind: "amount" };
      readonly optional: true;
      readonly zh: string;
      readonly en: string;
    };
  };
};

/** For each figure the list of what the school and its campuses reported. */
function asSites<const Spec extends { readonly fields: Readonly<Record<string, { readonly zh: string; readonly en: string }>> }>(
  spec: Spec,
): AsSites<Spec> {
  const fields = Object.fromEntries(
    Object.entries(spec.fields).map(([key, { zh, en }]) => [key, { kind: "list", of: { kind: "amount" }, optional: true, zh, en }]),
  );
  return {
    id: "sharedFigures",
    zh: "全校各校区原始数据",
    en: "figures of the school and its campuses",
    fields,
  } as unknown as AsSites<Spec>;
}

/** {@link SharedFigures} as data. */
export const sharedFigures: AsSites<typeof facilityFigures> = /* @__PURE__ */ asSites(facilityFigures);
/** The figures of a whole school as they were reported, one for the school and one for each of its campuses. */
export interface SharedFigures extends RecordOf<typeof sharedFigures> {}

/** {@link StageShare} as data. */
export const stageShare = {
  id: "stageShare",
  zh: "分摊依据",
  en: "share of a stage",
  fields: {
    weight: {
      kind: "count",
      required: true,
      zh: "本学段折算学生数（百分之一人）",
      en: "weighted pupils of the stage, in hundredths",
      about: { zh: "学生数乘折算系数再乘100。", en: "Its pupils times their weight times 100." },
    },
    totalWeight: {
      kind: "count",
      required: true,
      zh: "各学段折算学生数合计（百分之一人）",
      en: "weighted pupils of all stages, in hundredths",
    },
    figures: { kind: "record", of: sharedFigures as typeof sharedFigures, required: true },
  },
  rules: [{ part: ["weight"], whole: ["totalWeight"] }],
} as const;
/**
 * How the figures of a school were shared out, in whole numbers: the share of a stage is Σfigures × weight / totalWeight. Where
 * the figure of a unit is a rounded share, indicators are computed from this, so that a school exactly at a limit is found there.
 */
export interface StageShare extends RecordOf<typeof stageShare> {}

const place = {
  kind: "text",
  optional: true,
  zh: "行政区划代码",
  en: "place code",
  about: { zh: "所在县的国家标准代码（GB/T 2260）。", en: "GB/T 2260 code of the county." },
} as const;

const locale = { kind: "choice", of: LOCALES as typeof LOCALES, optional: true, zh: "城乡类别", en: "urban, town or rural" } as const;

const pupils = {
  kind: "count",
  unit: "persons",
  required: true,
  figure: "pupils",
  zh: "学生数",
  en: "pupils",
  about: { zh: "学年初在校学生。", en: "Those registered at the beginning of the school year." },
} as const;

const stageUnitOwn = {
  id: "stageUnit",
  zh: "学段单位",
  en: "stage of a school",
  fields: {
    schoolId: { kind: "id", required: true, zh: "学校标识码", en: "school id" },
    name: { kind: "text", optional: true, zh: "名称", en: "name" },
    stage: { kind: "choice", of: STAGES as typeof STAGES, required: true, zh: "学段", en: "stage" },
    place: place as typeof place,
    locale: locale as typeof locale,
    countyRun: {
      kind: "flag",
      optional: true,
      zh: "是否县属",
      en: "run by the county",
      about: { zh: "缺省为是。", en: "Left out, it does." },
    },
    pupils: pupils as typeof pupils,
    share: {
      kind: "record",
      of: stageShare as typeof stageShare,
      optional: true,
      about: {
        zh: "由一贯制学校、完全中学或多个校区得出的学段才有；所填数据须与之相符。",
        en: "Only of a stage that was split off a combined school or added up from campuses; its figures must agree with it.",
      },
    },
  },
  rules: [{ part: ["indoorSportsAreaM2"], whole: ["teachingAreaM2"] }],
} as const;

/** {@link StageUnit} as data. */
export const stageUnit: Extended<typeof stageUnitOwn, readonly [typeof teacherFigures, AsAmounts<typeof facilityFigures>]> =
  /* @__PURE__ */ extend(stageUnitOwn, [teacherFigures, splitFacilities]);
/**
 * One school's primary or junior secondary part: what every resource indicator is computed from. After a combined
 * school is split, facility figures need not be whole.
 */
export interface StageUnit extends RecordOf<typeof stageUnit> {}

const stagePupils = { id: "stagePupils", zh: "各学段学生", en: "pupils of a stage", fields: { pupils: pupils as typeof pupils } } as const;

const schoolStageFiguresOwn = {
  id: "schoolStageFigures",
  zh: "学段情况",
  en: "stage of a school",
  fields: { pupils: pupils as typeof pupils },
} as const;

/** {@link SchoolStageFigures} as data. */
export const schoolStageFigures: Extended<typeof schoolStageFiguresOwn, readonly [typeof teacherFigures]> = /* @__PURE__ */ extend(
  schoolStageFiguresOwn,
  [teacherFigures],
);
/** Pupils and teachers of one stage of a school. */
export interface SchoolStageFigures extends RecordOf<typeof schoolStageFigures> {}

/** {@link SchoolStages} as data. */
export const schoolStages = {
  id: "schoolStages",
  zh: "各学段情况",
  en: "stages of a school",
  fields: {
    primary: { kind: "record", of: schoolStageFigures as typeof schoolStageFigures, optional: true, zh: "小学", en: "primary" },
    juniorSecondary: {
      kind: "record",
      of: schoolStageFigures as typeof schoolStageFigures,
      optional: true,
      zh: "初中",
      en: "junior secondary",
    },
    seniorSecondary: {
      kind: "record",
      of: stagePupils as typeof stagePupils,
      optional: true,
      zh: "高中",
      en: "senior secondary",
      about: { zh: "仅用于分摊共用资源。", en: "Matters only for sharing out facilities." },
    },
  },
} as const;
/** The stages a school has; the senior part matters only for sharing out facilities. */
export interface SchoolStages extends RecordOf<typeof schoolStages> {}

/** {@link SchoolConditions} as data. */
export const schoolConditions = {
  id: "schoolConditions",
  zh: "其他办学条件",
  en: "further conditions of a school",
  fields: {
    builtYear: {
      kind: "year",
      zh: "建成年份",
      en: "year of building",
      about: { zh: "学校规划并建成的年份。", en: "Year in which the school was planned and built." },
    },
    classes: {
      kind: "map",
      keys: STAGES as typeof STAGES,
      of: { kind: "count", unit: "classes", figure: "classes" },
      optional: true,
      zh: "班级数",
      en: "classes",
    },
    largestClass: { kind: "count", unit: "persons", zh: "最大班额", en: "pupils of the largest class" },
    musicRoomAreasM2: {
      kind: "list",
      of: { kind: "amount", unit: "squareMetres", nullable: true },
      zh: "各音乐专用教室面积",
      en: "area of each music room",
      about: { zh: "仅计专用教室，逐间填报。", en: "Rooms for music alone; null for a room whose area was not reported." },
    },
    artRoomAreasM2: {
      kind: "list",
      of: { kind: "amount", unit: "squareMetres", nullable: true },
      zh: "各美术专用教室面积",
      en: "area of each fine-arts room",
      about: { zh: "仅计专用教室，逐间填报。", en: "Rooms for fine arts alone; null for a room whose area was not reported." },
    },
    migrantPupils: {
      kind: "count",
      unit: "persons",
      zh: "随迁子女学生数",
      en: "migrant pupils",
      about: { zh: "义务教育阶段学生中的随迁子女。", en: "Migrants' children among the pupils of compulsory education." },
    },
    fundedPupils: {
      kind: "count",
      unit: "persons",
      zh: "核定公用经费的学生数",
      en: "pupils the public funds are allotted for",
      about: { zh: "小规模学校多于实有学生数。", en: "For a small school more than it has." },
    },
    publicFundsYuan: {
      kind: "amount",
      unit: "yuan",
      zh: "公用经费",
      en: "public funds",
      about: { zh: "全年数，未另说明的为预算数。", en: "Of the year, by the budget unless stated otherwise." },
    },
    trainingFundsYuan: {
      kind: "amount",
      unit: "yuan",
      zh: "教师培训经费",
      en: "training funds",
      about: { zh: "公用经费中用于教师培训的部分，口径相同。", en: "Those within the public funds, by the same account." },
    },
    denseCityCentre: { kind: "flag", zh: "是否人口密度过高的大城市中心城区学校", en: "in the densely populated centre of a large city" },
  },
} as const;
/** What the national standard of 2017 asks of single schools besides their resources. Absent or `null` means not reported. */
export interface SchoolConditions extends RecordOf<typeof schoolConditions> {}

/** {@link School} as data. */
export const school = {
  id: "school",
  zh: "学校",
  en: "school",
  fields: {
    id: { kind: "id", required: true, zh: "学校标识码", en: "school id" },
    name: { kind: "text", optional: true, zh: "名称", en: "name" },
    kind: { kind: "choice", of: SCHOOL_KINDS as typeof SCHOOL_KINDS, required: true, zh: "学校类别", en: "kind of school" },
    ownership: { kind: "choice", of: OWNERSHIPS as typeof OWNERSHIPS, required: true, zh: "办别", en: "public or private" },
    countyRun: {
      kind: "flag",
      required: true,
      zh: "是否县属",
      en: "run by the county",
      about: {
        zh: "由县级政府举办，而非市、省、高校或企业举办。",
        en: "The county government runs it, and not the city, the province, a university or an enterprise.",
      },
    },
    place: place as typeof place,
    locale: locale as typeof locale,
    countedSeparately: {
      kind: "flag",
      optional: true,
      zh: "是否计校数",
      en: "counted as a school",
      about: {
        zh: "不计校数的校区并入所属学校；未填即计校数。",
        en: "A campus that is not counted as a school is added to its parent; counted where nothing is said.",
      },
    },
    parentId: {
      kind: "id",
      optional: true,
      zh: "所属学校标识码",
      en: "id of the parent school",
      about: { zh: "不计校数的校区必填。", en: "Required of a campus that is not counted as a school." },
    },
    stages: { kind: "record", of: schoolStages as typeof schoolStages, required: true },
    facilities: {
      kind: "record",
      of: facilityFigures as typeof facilityFigures,
      optional: true,
      about: { zh: "全校合计。", en: "Those of the whole school." },
    },
    conditions: { kind: "record", of: schoolConditions as typeof schoolConditions, optional: true },
  },
} as const;
/** A school as it is registered, before scope, merging and splitting. */
export interface School extends RecordOf<typeof school> {}

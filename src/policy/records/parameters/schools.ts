import { remarks } from "../../../foundation/localText.js";
import type { ParameterId } from "../parameterNames.js";
import type { Parameter } from "../types.js";
import { NATION, QUALITY, QUALITY_ONLY, qualityClause, START_UNSEEN, YEAR_END } from "./shared.js";

const BOTTOM_LINE = {
  ...NATION,
  scope: "weakSchoolUpgrading",
  effectiveFrom: "2014-07-30",
  dueBy: "2019-07-30",
  confirmation: "secondary",
  note: {
    zh: "限“全面改薄”项目学校；文件给三至五年，取自公布日起满五年。",
    en: "For schools of the weak-school programme. The text allows three to five years; the fifth, counted from publication, is taken.",
  },
} as const;

const ICT = {
  ...NATION,
  unit: "share",
  comparator: ">=",
  effectiveFrom: "2010-01-01",
  dueBy: "2015-12-31",
  confirmation: "secondary",
} as const;

const ARTS = {
  ...NATION,
  effectiveFrom: "2017-05-23",
  source: qualityClause("政府保障3"),
  confirmation: "secondary",
  note: QUALITY_ONLY,
} as const;

/** Buildings and equipment, sizes of schools, enrolment near home, information technology. */
export const schoolParameters: readonly Parameter<ParameterId>[] = [
  {
    ...BOTTOM_LINE,
    id: "classDDilapidatedAreaLimit",
    value: 0,
    unit: "squareMetres",
    comparator: "<=",
    source: { document: "weakSchoolBottomLine2014", clause: "（危房）" },
  },
  {
    ...BOTTOM_LINE,
    id: "desksPerPupilFloor",
    value: 1,
    unit: "ratio",
    comparator: ">=",
    source: { document: "weakSchoolBottomLine2014", clause: "（桌椅）" },
  },
  {
    ...BOTTOM_LINE,
    id: "bedsPerBoarderFloor",
    value: 1,
    unit: "ratio",
    comparator: ">=",
    source: { document: "weakSchoolBottomLine2014", clause: "（床位）" },
  },
  {
    ...BOTTOM_LINE,
    id: "femaleToMaleToiletRatioFloor",
    value: 3,
    unit: "ratio",
    comparator: ">=",
    source: { document: "weakSchoolBottomLine2014", clause: "（厕所）" },
  },

  {
    ...QUALITY,
    id: "schoolSizeLimit",
    value: 2000,
    unit: "pupils",
    comparator: "<=",
    stage: "primary",
    source: qualityClause("政府保障4"),
  },
  {
    ...QUALITY,
    id: "schoolSizeLimit",
    value: 2000,
    unit: "pupils",
    comparator: "<=",
    stage: "juniorSecondary",
    source: qualityClause("政府保障4"),
  },
  {
    ...QUALITY,
    id: "schoolSizeLimit",
    value: 2500,
    unit: "pupils",
    comparator: "<=",
    scope: "qualityBalance.combinedSchool",
    source: qualityClause("政府保障4"),
    note: {
      zh: "九年、十二年一贯制学校，只计义务教育阶段学生。",
      en: "Nine-year and twelve-year schools; only pupils in compulsory education count.",
    },
  },
  {
    ...NATION,
    id: "smallSchoolPupils",
    value: 100,
    unit: "pupils",
    comparator: "<",
    effectiveFrom: "2016-01-01",
    source: { document: "stateCouncil2015No67", clause: "（小规模学校）" },
    confirmation: "secondary",
    note: {
      zh: "“不足100人”不含100人；自2016年春季学期起，按1月1日计。",
      en: "“Below 100” leaves out 100; from the spring term of 2016, taken as 1 January.",
    },
  },
  {
    ...QUALITY,
    id: "nearbyEnrolmentShareFloor",
    value: 1,
    unit: "share",
    comparator: ">=",
    stage: "primary",
    source: qualityClause("政府保障13"),
    note: { zh: "城区和镇区公办、非寄宿学校。", en: "Public day schools in cities and towns." },
  },
  {
    ...QUALITY,
    id: "nearbyEnrolmentShareFloor",
    value: 0.95,
    unit: "share",
    comparator: ">=",
    stage: "juniorSecondary",
    source: qualityClause("政府保障13"),
    note: { zh: "城区和镇区公办、非寄宿学校。", en: "Public day schools in cities and towns." },
  },
  { ...ARTS, id: "classesPerArtsRoom", value: 12, unit: "count", comparator: "<=" },
  { ...ARTS, id: "musicRoomAreaFloor", value: 96, unit: "squareMetres", comparator: ">=" },
  { ...ARTS, id: "artRoomAreaFloor", value: 90, unit: "squareMetres", comparator: ">=" },

  {
    ...ICT,
    id: "broadbandSchoolShareTarget",
    value: 0.5,
    source: { document: "ictPlan2015", clause: "（宽带）" },
    note: remarks(START_UNSEEN, YEAR_END),
  },
  {
    ...ICT,
    id: "teacherSpaceShareTarget",
    value: 0.5,
    source: { document: "ictPlan2015", clause: "（网络学习空间）" },
    note: remarks(START_UNSEEN, YEAR_END),
  },
  {
    ...ICT,
    id: "pupilSpaceShareTarget",
    value: 0.3,
    stage: "juniorSecondary",
    source: { document: "ictPlan2015", clause: "（网络学习空间）" },
    note: remarks({ zh: "文件指初中以上学生。", en: "The text means pupils from junior secondary up." }, START_UNSEEN, YEAR_END),
  },
];

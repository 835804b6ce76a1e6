import { remarks } from "../../../foundation/localText.js";
import type { ParameterId } from "../parameterNames.js";
import type { Parameter } from "../types.js";
import { MONTH_ONLY, NATION, QUALITY, qualityClause, SHUOZHOU, START_UNSEEN, YEAR_ONLY } from "./shared.js";
import { SCHOOL_STAGES, type SchoolStage } from "../lists.js";

const POSTS = { ...NATION, id: "pupilsPerStaffPost", unit: "perPost", comparator: "<=", confirmation: "secondary" } as const;

type Ratios = Readonly<Record<SchoolStage, number>>;
/** The table of 2001 for one kind of place, in force until the uniform standard. */
function postsOf2001(scope: string, ratios: Ratios): Parameter<ParameterId>[] {
  return SCHOOL_STAGES.map((stage) => ({
    ...POSTS,
    stage,
    scope,
    value: ratios[stage],
    effectiveFrom: "2001-10-01",
    effectiveTo: "2013-12-31",
    source: { document: "stateOffice2001No74", clause: "（编制标准）" },
    note: MONTH_ONLY,
  }));
}

function uniformPosts(ratios: Ratios): Parameter<ParameterId>[] {
  return SCHOOL_STAGES.map((stage) => ({
    ...POSTS,
    stage,
    value: ratios[stage],
    effectiveFrom: "2014-01-01",
    source: { document: "staffingOffice2014No72", clause: "（编制标准）" },
    note: remarks(YEAR_ONLY, { zh: "月份据记忆为11月。", en: "From memory the month is November." }),
  }));
}

const SHARE = { unit: "share", comparator: ">=" } as const;
const HOURS = { ...NATION, unit: "hours", comparator: ">=" } as const;

/** Posts, qualification, pay, rotation and training of teachers. */
export const teacherParameters: readonly Parameter<ParameterId>[] = [
  ...postsOf2001("countyTown", { primary: 21, juniorSecondary: 16, seniorSecondary: 13 }),
  ...postsOf2001("rural", { primary: 23, juniorSecondary: 18, seniorSecondary: 13.5 }),
  ...uniformPosts({ primary: 19, juniorSecondary: 13.5, seniorSecondary: 12.5 }),

  {
    ...NATION,
    ...SHARE,
    id: "certifiedTeacherShareFloor",
    value: 1,
    effectiveFrom: "2009-08-27",
    source: { document: "teacherLaw", clause: "10" },
    confirmation: "primary",
    note: {
      zh: "资格制度即要求全部持证；自所读文本之日起计。",
      en: "Teaching takes a qualification, hence all; counted from the day of the text that was read.",
    },
  },
  { ...QUALITY, ...SHARE, id: "certifiedTeacherShareFloor", value: 1, source: qualityClause("政府保障12") },
  {
    ...NATION,
    id: "teacherPayParityFloor",
    value: 1,
    unit: "ratio",
    comparator: ">=",
    effectiveFrom: "2010-01-01",
    source: { document: "compulsoryEducationLaw", clause: "31" },
    confirmation: "primary",
    note: START_UNSEEN,
  },
  { ...QUALITY, id: "teacherPayParityFloor", value: 1, unit: "ratio", comparator: ">=", source: qualityClause("政府保障8") },

  {
    ...NATION,
    ...SHARE,
    id: "rotationShareFloor",
    value: 0.1,
    effectiveFrom: "2014-09-02",
    source: { document: "teacherRotation2014", clause: "（交流比例）" },
    confirmation: "secondary",
    note: {
      zh: "限城镇学校、优质学校，占符合条件教师的比例；2014年8月印发，自见报日起计。",
      en: "For urban and good schools, of eligible teachers; signed in August 2014, counted from the day the press reported it.",
    },
  },
  {
    ...NATION,
    ...SHARE,
    id: "rotationShareFloor",
    value: 0.1,
    place: "14",
    level: "provincial",
    effectiveFrom: "2014-01-01",
    source: { document: "shanxiRotationAppraisal2014", clause: "（交流比例）" },
    confirmation: "secondary",
    note: remarks({ zh: "列入省对市县的年度考核；分母未见。", en: "In the yearly appraisal; of whom was not seen." }, YEAR_ONLY),
  },
  { ...QUALITY, ...SHARE, id: "rotationShareFloor", value: 0.1, source: qualityClause("政府保障11") },
  {
    ...NATION,
    ...SHARE,
    id: "backboneRotationShareFloor",
    value: 0.2,
    scope: "ofRotated",
    effectiveFrom: "2014-09-02",
    source: { document: "teacherRotation2014", clause: "（交流比例）" },
    confirmation: "secondary",
    note: { zh: "占交流教师总数；自见报日起计。", en: "Of all rotated teachers; counted from the day the press reported it." },
  },
  {
    ...NATION,
    ...SHARE,
    id: "backboneRotationShareFloor",
    value: 0.2,
    scope: "ofEligible",
    place: "34",
    level: "provincial",
    effectiveFrom: "2014-09-02",
    source: { document: "anhuiRotation", clause: "（骨干交流）" },
    confirmation: "secondary",
    note: {
      zh: "占符合条件的骨干教师；文件日期未见，自全国意见见报日起计。",
      en: "Of eligible backbone teachers. Its day was not seen; the day the national opinion was reported is taken.",
    },
  },
  {
    ...QUALITY,
    ...SHARE,
    id: "backboneRotationShareFloor",
    value: 0.2,
    source: qualityClause("政府保障11"),
    note: { zh: "占交流教师总数。", en: "Of all rotated teachers." },
  },

  {
    ...SHUOZHOU,
    id: "trainingCycleYears",
    value: 5,
    unit: "years",
    comparator: "<=",
    source: { document: "shuozhouOpinion2016", clause: "十一" },
  },
  {
    ...NATION,
    id: "trainingCycleYears",
    value: 5,
    unit: "years",
    comparator: "<=",
    effectiveFrom: "2010-01-01",
    effectiveTo: "2020-12-31",
    source: { document: "educationOutline2010", clause: "53" },
    confirmation: "secondary",
    note: { zh: "按纲要的年限计。", en: "For the years the outline covers." },
  },
  {
    ...SHUOZHOU,
    ...SHARE,
    id: "trainingCompletionShareFloor",
    value: 1,
    source: { document: "shuozhouOpinion2016", clause: "十一" },
    note: { zh: "“全员培训”。", en: "“All teachers”." },
  },
  { ...QUALITY, ...SHARE, id: "trainingCompletionShareFloor", value: 1, source: qualityClause("政府保障9") },
  {
    ...HOURS,
    id: "trainingHoursPerCycle",
    value: 240,
    effectiveFrom: "2010-01-01",
    effectiveTo: "2010-12-31",
    source: { document: "continuingEducationRules", clause: "（学时）" },
    confirmation: "secondary",
    note: remarks(START_UNSEEN, {
      zh: "止于360学时的起始日，该日凭记忆。",
      en: "It ends where the 360 hours begin, a day known from memory.",
    }),
  },
  {
    ...HOURS,
    id: "trainingHoursPerCycle",
    value: 360,
    effectiveFrom: "2011-01-01",
    effectiveTo: "2025-09-04",
    source: { document: "teacherTraining2011", clause: "（学时）" },
    confirmation: "unverified",
    note: remarks({ zh: "数值与日期凭记忆。", en: "Figure and day are from memory." }, MONTH_ONLY),
  },
  {
    ...HOURS,
    id: "trainingHoursPerCycle",
    value: 360,
    effectiveFrom: "2025-09-05",
    source: { document: "trainingHours2025", clause: "（学时）" },
    confirmation: "secondary",
    note: { zh: "文稿称其为现行制度，自文稿之日起计。", en: "The text calls it the present system; counted from its day." },
  },
  { ...QUALITY, id: "trainingHoursPerCycle", value: 360, unit: "hours", comparator: ">=", source: qualityClause("政府保障9") },
  {
    ...HOURS,
    id: "inductionTrainingHours",
    value: 120,
    effectiveFrom: "2010-01-01",
    source: { document: "continuingEducationRules", clause: "（学时）" },
    confirmation: "secondary",
    note: START_UNSEEN,
  },
];

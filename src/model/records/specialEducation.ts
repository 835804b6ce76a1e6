import { extend } from "../reading/extend.js";
import type { Extended, RecordOf } from "../reading/spec.js";
import { DISABILITY_DEFINITIONS, POPULATION_BASES } from "./lists.js";
import { period } from "./period.js";

/** {@link DisabledEnrolmentFigures} as data. */
export const disabledEnrolmentFigures = {
  id: "disabledEnrolmentFigures",
  zh: "残疾儿童入学",
  en: "enrolment of disabled children",
  fields: {
    inSpecialSchools: { kind: "count", unit: "persons", zh: "特殊教育学校在读人数", en: "disabled children in special schools" },
    inclusivePlacement: { kind: "count", unit: "persons", zh: "随班就读", en: "inclusive placement" },
    attachedClasses: { kind: "count", unit: "persons", zh: "附设特教班", en: "attached classes" },
    homeTeaching: { kind: "count", unit: "persons", zh: "送教上门人数", en: "disabled children taught at home" },
    disabledChildren: { kind: "count", unit: "persons", zh: "适龄残疾儿童少年数", en: "disabled children of school age" },
  },
  rules: [{ part: ["inSpecialSchools", "inclusivePlacement", "attachedClasses", "homeTeaching"], whole: ["disabledChildren"] }],
} as const;
/** Disabled children of school age by where they are taught; 0 where a form has none. */
export interface DisabledEnrolmentFigures extends RecordOf<typeof disabledEnrolmentFigures> {}

const definedDisabledEnrolmentOwn = {
  id: "definedDisabledEnrolment",
  zh: "残疾儿童入学及类别口径",
  en: "enrolment of disabled children",
  fields: {
    definition: {
      kind: "choice",
      of: DISABILITY_DEFINITIONS as typeof DISABILITY_DEFINITIONS,
      required: true,
      zh: "统计口径",
      en: "definition counted by",
    },
    period: { kind: "record", of: period as typeof period },
  },
} as const;

/** {@link DefinedDisabledEnrolment} as data. */
export const definedDisabledEnrolment: Extended<typeof definedDisabledEnrolmentOwn, readonly [typeof disabledEnrolmentFigures]> =
  /* @__PURE__ */ extend(definedDisabledEnrolmentOwn, [disabledEnrolmentFigures]);
/** Enrolment of disabled children, and the types of disability counted. */
export interface DefinedDisabledEnrolment extends RecordOf<typeof definedDisabledEnrolment> {}

/** {@link IndividualPlanFigures} as data. */
export const individualPlanFigures = {
  id: "individualPlanFigures",
  zh: "“一人一案”",
  en: "individual plans",
  fields: {
    withPlan: { kind: "count", unit: "persons", zh: "已制定“一人一案”人数", en: "children with an individual plan" },
    registeredNotEnrolled: {
      kind: "count",
      unit: "persons",
      zh: "未入学适龄残疾儿童少年数",
      en: "registered disabled children not at school",
    },
    period: { kind: "record", of: period as typeof period },
  },
  rules: [{ part: ["withPlan"], whole: ["registeredNotEnrolled"] }],
} as const;
/** Registered children who are not at school, and those with an individual plan. */
export interface IndividualPlanFigures extends RecordOf<typeof individualPlanFigures> {}

/** {@link SpecialSchoolFigures} as data. */
export const specialSchoolFigures = {
  id: "specialSchoolFigures",
  zh: "特殊教育学校设置",
  en: "special schools",
  fields: {
    population: { kind: "count", unit: "persons", zh: "人口数", en: "population" },
    populationBasis: {
      kind: "choice",
      of: POPULATION_BASES as typeof POPULATION_BASES,
      required: true,
      zh: "人口口径",
      en: "population counted by",
    },
    specialSchools: { kind: "count", unit: "schools", zh: "特殊教育学校数", en: "special schools" },
    attachedClasses: { kind: "flag", zh: "附设特教班", en: "attached classes" },
    inclusivePlacement: { kind: "flag", zh: "随班就读", en: "inclusive placement" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Population of a county and its provision for special education. */
export interface SpecialSchoolFigures extends RecordOf<typeof specialSchoolFigures> {}

/** {@link ResourceRoomFigures} as data. */
export const resourceRoomFigures = {
  id: "resourceRoomFigures",
  zh: "资源教室",
  en: "resource rooms",
  fields: {
    schoolsWithRoom: { kind: "count", unit: "schools", zh: "已建资源教室的学校数", en: "schools with a resource room" },
    schoolsWithEnoughPupils: { kind: "count", unit: "schools", zh: "应建资源教室的学校数", en: "schools that need a resource room" },
    period: { kind: "record", of: period as typeof period },
  },
  rules: [{ part: ["schoolsWithRoom"], whole: ["schoolsWithEnoughPupils"] }],
} as const;
/** Schools that need a resource room, and those that have one. */
export interface ResourceRoomFigures extends RecordOf<typeof resourceRoomFigures> {}

/** {@link ResourceRoomSchool} as data. */
export const resourceRoomSchool = {
  id: "resourceRoomSchool",
  zh: "学校资源教室",
  en: "resource room of a school",
  fields: {
    schoolId: { kind: "id", required: true, zh: "学校标识码", en: "school id" },
    disabledPupils: { kind: "count", unit: "persons", zh: "残疾学生数", en: "disabled pupils" },
    resourceRoom: { kind: "flag", zh: "是否有资源教室", en: "whether it has a resource room" },
  },
} as const;
/** One school with its disabled pupils. */
export interface ResourceRoomSchool extends RecordOf<typeof resourceRoomSchool> {}

/** {@link InclusiveFundingFigures} as data. */
export const inclusiveFundingFigures = {
  id: "inclusiveFundingFigures",
  zh: "随班就读公用经费",
  en: "funds of inclusive placement",
  fields: {
    inclusiveFundsYuan: { kind: "amount", unit: "yuan", zh: "随班就读等学生公用经费", en: "public funds for inclusive pupils" },
    inclusivePupils: { kind: "count", unit: "persons", zh: "随班就读等学生数", en: "inclusive pupils" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** Public funds for pupils in inclusive placement, attached classes and home teaching, and these pupils. */
export interface InclusiveFundingFigures extends RecordOf<typeof inclusiveFundingFigures> {}

/** {@link DisabledEducationCommitteeFigures} as data. */
export const disabledEducationCommitteeFigures = {
  id: "disabledEducationCommitteeFigures",
  zh: "残疾人教育专家委员会",
  en: "committee of experts",
  fields: {
    established: { kind: "flag", zh: "是否已建立", en: "whether it exists" },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** The committee of experts on the education of disabled persons. */
export interface DisabledEducationCommitteeFigures extends RecordOf<typeof disabledEducationCommitteeFigures> {}

/** {@link SpecialEducationRecord} as data. */
export const specialEducationRecord = {
  id: "specialEducationRecord",
  zh: "特殊教育",
  en: "special education",
  fields: {
    disabledEnrolment: { kind: "record", of: definedDisabledEnrolment as typeof definedDisabledEnrolment },
    individualPlans: { kind: "record", of: individualPlanFigures as typeof individualPlanFigures },
    specialSchools: { kind: "record", of: specialSchoolFigures as typeof specialSchoolFigures },
    resourceRooms: { kind: "record", of: resourceRoomFigures as typeof resourceRoomFigures },
    resourceRoomSchools: {
      kind: "list",
      of: resourceRoomSchool as typeof resourceRoomSchool,
      key: "schoolId",
      zh: "各校资源教室",
      en: "resource rooms by school",
    },
    inclusiveFunding: { kind: "record", of: inclusiveFundingFigures as typeof inclusiveFundingFigures },
    disabledEducationCommittee: { kind: "record", of: disabledEducationCommitteeFigures as typeof disabledEducationCommitteeFigures },
    period: { kind: "record", of: period as typeof period },
  },
} as const;
/** What is known of special education. Absent or `null` means not reported. */
export interface SpecialEducationRecord extends RecordOf<typeof specialEducationRecord> {}

import type { LocalText } from "../../foundation/localText.js";

// The closed lists of the records, apart from the records themselves: whoever needs a list loads no document and no rule.

/** The stages of compulsory education. */
export const STAGES = ["primary", "juniorSecondary"] as const;
/** Stages of compulsory education. */
export type Stage = (typeof STAGES)[number];

/** The stages a school can have. */
export const SCHOOL_STAGES = ["primary", "juniorSecondary", "seniorSecondary"] as const;
/** A stage, or the senior secondary part that only combined schools bring along. */
export type SchoolStage = (typeof SCHOOL_STAGES)[number];
export const STAGE_NAMES: Readonly<Record<SchoolStage, LocalText>> = {
  primary: { zh: "小学", en: "primary" },
  juniorSecondary: { zh: "初中", en: "junior secondary" },
  seniorSecondary: { zh: "高中", en: "senior secondary" },
};

/** The confirmations, the surest first. */
export const CONFIRMATIONS = ["primary", "secondary", "unverified"] as const;
/**
 * How a fact was confirmed: read in the document itself, seen in another page that reports it, or neither. It is
 * carried with every number and never raised by the library.
 */
export type Confirmation = (typeof CONFIRMATIONS)[number];
/** What each way of confirmation is called beside a source. */
export const CONFIRMATION_NAMES: Readonly<Record<Confirmation, LocalText>> = {
  primary: { zh: "原文", en: "read in the text itself" },
  secondary: { zh: "转载所见", en: "seen in pages that report it" },
  unverified: { zh: "未证实", en: "unconfirmed" },
};

/** The levels of government that issue rules, the highest first. */
export const LEVELS = ["national", "provincial", "municipal"] as const;
/** Who issued a rule. */
export type Level = (typeof LEVELS)[number];

/** Whose requirements there are. */
export const ORIGINS = ["national", "provincial", "municipal", "library"] as const;
/** Where a finding's requirement comes from: a level of government, or a choice of this library. */
export type Origin = (typeof ORIGINS)[number];

/** The comparisons of a value with a limit. */
export const COMPARATORS = ["<=", ">=", "<", ">", "="] as const;
/** How a value is held against its limit. `"<="` and `">="` include the limit, `"<"` and `">"` do not. */
export type Comparator = (typeof COMPARATORS)[number];
/** What is written between a value and its limit. */
export const COMPARATOR_SIGNS: Readonly<Record<Comparator, string>> = { "<=": "≤", ">=": "≥", "<": "＜", ">": "＞", "=": "＝" };

/** The kinds of clause. */
export const CLAUSE_KINDS = ["measurable", "checklist", "mixed"] as const;
/** Whether a clause can be measured, is a list of things to be done and shown, or both. */
export type ClauseKind = (typeof CLAUSE_KINDS)[number];

/** The departments that clauses name. */
export const DEPARTMENTS = [
  "countyGovernment",
  "cityGovernment",
  "education",
  "developmentAndReform",
  "landResources",
  "planning",
  "housing",
  "finance",
  "staffingOffice",
  "humanResources",
  "schools",
] as const;
/** Departments that clauses make responsible. */
export type Department = (typeof DEPARTMENTS)[number];
export const DEPARTMENT_NAMES: Readonly<Record<Department, LocalText>> = {
  countyGovernment: { zh: "县区政府", en: "county government" },
  cityGovernment: { zh: "市政府", en: "city government" },
  education: { zh: "教育部门", en: "education" },
  developmentAndReform: { zh: "发改部门", en: "development and reform" },
  landResources: { zh: "国土部门", en: "land resources" },
  planning: { zh: "规划部门", en: "planning" },
  housing: { zh: "住建部门", en: "housing" },
  finance: { zh: "财政部门", en: "finance" },
  staffingOffice: { zh: "编办", en: "staffing office" },
  humanResources: { zh: "人社部门", en: "human resources" },
  schools: { zh: "学校", en: "schools" },
};

/** Offices that hold figures and that no clause names. */
export const OTHER_OFFICES = ["taxation", "statistics"] as const;
/** Who holds a figure: a department that clauses name, or another office. */
export type Office = Department | (typeof OTHER_OFFICES)[number];
export const OTHER_OFFICE_NAMES: Readonly<Record<(typeof OTHER_OFFICES)[number], LocalText>> = {
  taxation: { zh: "税务部门", en: "taxation" },
  statistics: { zh: "统计部门", en: "statistics" },
};

/** The obligations of checklist items. */
export const OBLIGATIONS = ["must", "should", "prohibited"] as const;
/** What an item of a checklist asks for. For `prohibited` items `met` means that it does not happen. */
export type Obligation = (typeof OBLIGATIONS)[number];

/** The kinds of evidence. */
export const EVIDENCE_KINDS = ["document", "minutes", "dataset", "photo", "url"] as const;
/** Kinds of evidence that can support an answer. */
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];
export const EVIDENCE_KIND_NAMES: Readonly<Record<EvidenceKind, LocalText>> = {
  document: { zh: "文件", en: "document" },
  minutes: { zh: "会议纪要", en: "minutes" },
  dataset: { zh: "数据", en: "dataset" },
  photo: { zh: "照片", en: "photo" },
  url: { zh: "网址", en: "web address" },
};

/** The directions of measures. */
export const DIRECTIONS = ["higher", "lower", "target", "descriptive"] as const;
/** Which way a measure gets better. */
export type Direction = (typeof DIRECTIONS)[number];

/** The ways a caller's own parameter joins the library's. */
export const COMBINATIONS = ["replace", "strictest"] as const;
/** How a caller's own record joins what is above it: instead of it, or whichever is stricter. */
export type Combination = (typeof COMBINATIONS)[number];

/** The goals of targets. */
export const TARGET_GOALS = [
  "basicBalance",
  "managementStandards",
  "allSchoolsAtBasicStandard",
  "schoolLayout",
  "fundingMechanism",
  "staffingStandard",
  "teacherAllocation",
  "equalOpportunity",
  "highQualityBalance",
] as const;
/** What a target asks of a county or city. */
export type TargetGoal = (typeof TARGET_GOALS)[number];
export const TARGET_GOAL_NAMES: Readonly<Record<TargetGoal, LocalText>> = {
  basicBalance: { zh: "基本均衡", en: "basic balance" },
  managementStandards: { zh: "学校管理标准化", en: "management standards" },
  allSchoolsAtBasicStandard: { zh: "学校全部达到基本标准", en: "all schools at the basic standard" },
  schoolLayout: { zh: "学校布局", en: "school layout" },
  fundingMechanism: { zh: "经费保障机制", en: "funding mechanism" },
  staffingStandard: { zh: "编制标准", en: "staffing standard" },
  teacherAllocation: { zh: "教师配置", en: "teacher allocation" },
  equalOpportunity: { zh: "机会均等", en: "equal opportunity" },
  highQualityBalance: { zh: "优质均衡", en: "high-quality balance" },
};

/** The kinds of units that targets are set for. */
export const EVALUATED_KINDS = ["county", "city"] as const;
/** Whether a county or a city is evaluated. */
export type EvaluatedKind = (typeof EVALUATED_KINDS)[number];

/** The six counties and the city that 朔政办发〔2016〕45号 addresses. */
export const EVALUATION_UNIT_IDS = ["shuocheng", "pinglu", "shanyin", "yingxian", "youyu", "huairen", "shuozhou"] as const;
/** Ids of the units of evaluation. */
export type EvaluationUnitId = (typeof EVALUATION_UNIT_IDS)[number];

/** The facts that exceptions depend on. */
export const EXCEPTION_FACTS = ["builtYear", "migrantShare", "largestClass", "pupils", "locale", "denseCityCentre"] as const;
/** A fact about a school that an exception depends on. */
export type ExceptionFact = (typeof EXCEPTION_FACTS)[number];

/** The ids of the exceptions. */
export const EXCEPTION_IDS = [
  "largerSchoolSize",
  "olderArtsRooms",
  "smallRuralArtsRooms",
  "sharedPeArtsTeachers",
  "cityCentreSportsAreas",
] as const;
/** Ids of the exceptions. */
export type ExceptionId = (typeof EXCEPTION_IDS)[number];
export const EXCEPTION_NAMES: Readonly<Record<ExceptionId, LocalText>> = {
  largerSchoolSize: { zh: "学校规模放宽", en: "Larger schools" },
  olderArtsRooms: { zh: "早年建成学校的音乐、美术教室", en: "Music and art rooms of older schools" },
  smallRuralArtsRooms: { zh: "乡村小规模学校的音乐、美术教室", en: "Music and art rooms of small rural schools" },
  sharedPeArtsTeachers: { zh: "小规模学校共用的体育、艺术教师", en: "Shared PE and arts teachers of small schools" },
  cityCentreSportsAreas: { zh: "中心城区学校的其他运动场馆", en: "Further sports areas of city-centre schools" },
};

/** The national standards that counties are recognised by. */
export const BALANCE_STANDARDS = ["basicBalance2012", "qualityBalance2017"] as const;
/** The two national standards that counties are recognised by. */
export type BalanceStandard = (typeof BALANCE_STANDARDS)[number];

/** The levels that carry out a step of recognition. */
export const STEP_ACTORS = ["county", "city", "province", "nation"] as const;
/** Whose step a step of recognition is. */
export type StepActor = (typeof STEP_ACTORS)[number];

/** The kinds of place codes. */
export const PLACE_KINDS = ["province", "city", "county", "statistical"] as const;
/** What a place code names; `statistical` codes appear in statistics only and name no administrative division. */
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** The editions of the statistical forms, the present first. */
export const STATISTICAL_EDITIONS = ["since2021", "before2021"] as const;
/** Editions of the education statistics: the tables were numbered anew in 2021. */
export type StatisticalEdition = (typeof STATISTICAL_EDITIONS)[number];

/** The kinds of ids that are published. */
export const ID_KINDS = ["document", "clause", "parameter", "measure", "checklistItem", "indicator", "target", "evaluationUnit"] as const;
/** What an id names. */
export type IdKind = (typeof ID_KINDS)[number];

/** What a look-up can find in one place. */
export const LOOKUP_OUTCOMES = ["found", "noRecord", "notInForce", "unverifiedRefused", "lessStrict"] as const;
/** What a look-up found in one place; `lessStrict`: a record is in force there, and one of another place asks for more. */
export type LookupOutcome = (typeof LOOKUP_OUTCOMES)[number];

/** The days a document can be counted from. */
export const SINCE_BASES = ["effective", "issued", "published"] as const;
/** Which day of a document it is counted from. */
export type SinceBasis = (typeof SINCE_BASES)[number];

// Lists of input records whose words are special cases of parameters as well.

/** The kinds of school. */
export const SCHOOL_KINDS = [
  "primary",
  "juniorSecondary",
  "nineYear",
  "completeSecondary",
  "twelveYear",
  "teachingPoint",
  "special",
  "vocational",
] as const;
/** Kinds of school; nine-year, complete secondary and twelve-year schools combine stages. */
export type SchoolKind = (typeof SCHOOL_KINDS)[number];
export const SCHOOL_KIND_NAMES: Readonly<Record<SchoolKind, LocalText>> = {
  primary: { zh: "小学", en: "primary school" },
  juniorSecondary: { zh: "初级中学", en: "junior secondary school" },
  nineYear: { zh: "九年一贯制学校", en: "nine-year school" },
  completeSecondary: { zh: "完全中学", en: "complete secondary school" },
  twelveYear: { zh: "十二年一贯制学校", en: "twelve-year school" },
  teachingPoint: { zh: "教学点", en: "teaching point" },
  special: { zh: "特殊教育学校", en: "special school" },
  vocational: { zh: "职业学校", en: "vocational school" },
};

/** The regions of public funds. */
export const FUNDING_REGIONS = ["east", "central", "west"] as const;
/** The regions the base of public funds was set for before it became one for the nation; Shanxi is `central`. */
export type FundingRegion = (typeof FUNDING_REGIONS)[number];
export const FUNDING_REGION_NAMES: Readonly<Record<FundingRegion, LocalText>> = {
  east: { zh: "东部地区", en: "eastern region" },
  central: { zh: "中部地区", en: "central region" },
  west: { zh: "西部地区", en: "western region" },
};

/** The kinds of place with standards of posts of their own. */
export const POST_PLACES = ["city", "countyTown", "rural"] as const;
/** Kinds of place that had standards of posts of their own before 2014. */
export type PostPlace = (typeof POST_PLACES)[number];
export const POST_PLACE_NAMES: Readonly<Record<PostPlace, LocalText>> = {
  city: { zh: "城市", en: "city" },
  countyTown: { zh: "县镇", en: "county town" },
  rural: { zh: "农村", en: "rural" },
};

/** The definitions of disabled children. */
export const DISABILITY_DEFINITIONS = ["threeTypes", "allTypes"] as const;
/** Which disabilities are counted: sight, hearing and intellect as in the first plan, or all of them. */
export type DisabilityDefinition = (typeof DISABILITY_DEFINITIONS)[number];
export const DISABILITY_DEFINITION_NAMES: Readonly<Record<DisabilityDefinition, LocalText>> = {
  threeTypes: { zh: "视力、听力、智力三类残疾", en: "disabilities of sight, hearing and intellect" },
  allTypes: { zh: "各类残疾", en: "all disabilities" },
};

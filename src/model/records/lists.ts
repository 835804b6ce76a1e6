import type { LocalText } from "../../foundation/localText.js";

// The closed lists that input records choose from, each with its names. Those that policy records use as well are said there.
export {
  DISABILITY_DEFINITIONS,
  DISABILITY_DEFINITION_NAMES,
  EVIDENCE_KINDS,
  EVIDENCE_KIND_NAMES,
  FUNDING_REGIONS,
  FUNDING_REGION_NAMES,
  POST_PLACES,
  POST_PLACE_NAMES,
  SCHOOL_KINDS,
  SCHOOL_KIND_NAMES,
  SCHOOL_STAGES,
  STAGES,
  STAGE_NAMES,
  TARGET_GOALS,
  TARGET_GOAL_NAMES,
  type DisabilityDefinition,
  type EvidenceKind,
  type FundingRegion,
  type PostPlace,
  type SchoolKind,
  type SchoolStage,
  type Stage,
  type TargetGoal,
} from "../../policy/records/lists.js";

/** The kinds of place. */
export const LOCALES = ["urban", "town", "rural"] as const;
/** Where a school lies. */
export type Locale = (typeof LOCALES)[number];
export const LOCALE_NAMES: Readonly<Record<Locale, LocalText>> = {
  urban: { zh: "城区", en: "urban" },
  town: { zh: "镇区", en: "town" },
  rural: { zh: "乡村", en: "rural" },
};

/** The subjects whose teachers schools most often lack. */
export const TEACHER_SUBJECTS = ["music", "physicalEducation", "art", "english", "informationTechnology"] as const;
/** A subject whose teachers are counted school by school. */
export type TeacherSubject = (typeof TEACHER_SUBJECTS)[number];
export const TEACHER_SUBJECT_NAMES: Readonly<Record<TeacherSubject, LocalText>> = {
  music: { zh: "音乐", en: "music" },
  physicalEducation: { zh: "体育", en: "physical education" },
  art: { zh: "美术", en: "art" },
  english: { zh: "英语", en: "English" },
  informationTechnology: { zh: "信息技术", en: "information technology" },
};

/** The groups of schools a figure is shown of: by kind of place, and those of city and town together, which rural ones are held against. */
export const LOCALE_GROUPS = ["urban", "town", "townAndCity", "rural"] as const;
/** A kind of place, or city and town together. */
export type LocaleGroup = (typeof LOCALE_GROUPS)[number];
// A call that is marked as free of effects, unlike a spread, is left behind by bundlers.
export const LOCALE_GROUP_NAMES: Readonly<Record<LocaleGroup, LocalText>> = /* @__PURE__ */ Object.assign({}, LOCALE_NAMES, {
  townAndCity: { zh: "城区和镇区", en: "city and town" },
});

/** Who can own a school. */
export const OWNERSHIPS = ["public", "private"] as const;
/** Whether a school is public or private. */
export type Ownership = (typeof OWNERSHIPS)[number];
export const OWNERSHIP_NAMES: Readonly<Record<Ownership, LocalText>> = {
  public: { zh: "公办", en: "public" },
  private: { zh: "民办", en: "private" },
};

/** The forms in which classes are reported. */
export const CLASS_RECORD_KINDS = ["roll", "total", "band"] as const;
/** A class by itself, all classes of a stage together, or the classes of a band of sizes. */
export type ClassRecordKind = (typeof CLASS_RECORD_KINDS)[number];
export const CLASS_RECORD_KIND_NAMES: Readonly<Record<ClassRecordKind, LocalText>> = {
  roll: { zh: "单个班级", en: "one class" },
  // Not 合计: a row that begins so is a subtotal.
  total: { zh: "全部班级", en: "all classes together" },
  band: { zh: "班额分段", en: "band of class sizes" },
};

/** The states of an answer. */
export const ANSWER_STATES = ["met", "partly", "notMet", "notApplicable", "unknown"] as const;
/** How far the sentence of an item holds. For a prohibited item `met` says that what it prohibits does not happen. */
export type AnswerState = (typeof ANSWER_STATES)[number];
export const ANSWER_STATE_NAMES: Readonly<Record<AnswerState, LocalText>> = {
  met: { zh: "已做到", en: "met" },
  partly: { zh: "部分做到", en: "partly met" },
  notMet: { zh: "未做到", en: "not met" },
  notApplicable: { zh: "不适用", en: "not applicable" },
  unknown: { zh: "情况不明", en: "unknown" },
};

/** The dates of a recognition. */
export const DATE_BASES = ["listYear", "inspectionDate", "noticeDate", "decisionDate"] as const;
/** Which of the dates of a recognition counts. They differ and are never put in each other's place. */
export type DateBasis = (typeof DATE_BASES)[number];
export const DATE_BASIS_NAMES: Readonly<Record<DateBasis, LocalText>> = {
  listYear: { zh: "名单年度", en: "year of the list" },
  inspectionDate: { zh: "国家实地督导检查日期", en: "day of the national inspection" },
  noticeDate: { zh: "公示日期", en: "day of the notice" },
  decisionDate: { zh: "认定日期", en: "day of the decision" },
};

/** The denominators of the share of backbone teachers who rotated. */
export const BACKBONE_DENOMINATORS = ["rotated", "eligible"] as const;
/** Whom the backbone teachers who rotated are held against: all who rotated (national), or those eligible (Anhui). */
export type BackboneDenominator = (typeof BACKBONE_DENOMINATORS)[number];
export const BACKBONE_DENOMINATOR_NAMES: Readonly<Record<BackboneDenominator, LocalText>> = {
  rotated: { zh: "实际交流人数", en: "those who rotated" },
  eligible: { zh: "符合交流条件人数", en: "those eligible to rotate" },
};

/** The roles of staff who rotate. */
export const STAFF_ROLES = ["head", "teacher"] as const;
/** Whether somebody heads a school or teaches. */
export type StaffRole = (typeof STAFF_ROLES)[number];
export const STAFF_ROLE_NAMES: Readonly<Record<StaffRole, LocalText>> = {
  head: { zh: "校长", en: "head" },
  teacher: { zh: "教师", en: "teacher" },
};

/** The genders that rules of rotation tell apart. */
export const GENDERS = ["female", "male"] as const;
/** Gender, where a rule of rotation has different ages. */
export type Gender = (typeof GENDERS)[number];
export const GENDER_NAMES: Readonly<Record<Gender, LocalText>> = { female: { zh: "女", en: "female" }, male: { zh: "男", en: "male" } };

/** The standings of schools. */
export const SCHOOL_STANDINGS = ["strong", "weak"] as const;
/** Whether a school is a strong or a weak one (强校, 弱校); which are is the caller's finding. */
export type SchoolStanding = (typeof SCHOOL_STANDINGS)[number];
export const SCHOOL_STANDING_NAMES: Readonly<Record<SchoolStanding, LocalText>> = {
  strong: { zh: "强校", en: "strong school" },
  weak: { zh: "弱校", en: "weak school" },
};

/** The joint models of running schools. */
export const SCHOOL_MODELS = ["alliance", "group", "district", "pairedSupport"] as const;
/** Ways of running schools together: alliance (教育联盟), group (集团化办学), school district (学区制), paired support (对口帮扶). */
export type SchoolModel = (typeof SCHOOL_MODELS)[number];
export const SCHOOL_MODEL_NAMES: Readonly<Record<SchoolModel, LocalText>> = {
  alliance: { zh: "教育联盟", en: "alliance" },
  group: { zh: "集团化办学", en: "school group" },
  district: { zh: "学区制", en: "school district" },
  pairedSupport: { zh: "对口帮扶", en: "paired support" },
};

/** The groups of the new teaching model. */
export const TEACHING_MODEL_GROUPS = ["upperPrimary", "juniorSecondary", "seniorSecondary"] as const;
/** Whom the clause names for the new teaching model: the upper grades of primary schools, junior and senior secondary schools. */
export type TeachingModelGroup = (typeof TEACHING_MODEL_GROUPS)[number];
export const TEACHING_MODEL_GROUP_NAMES: Readonly<Record<TeachingModelGroup, LocalText>> = {
  upperPrimary: { zh: "小学高年级", en: "upper grades of primary schools" },
  juniorSecondary: { zh: "初中", en: "junior secondary schools" },
  seniorSecondary: { zh: "高中", en: "senior secondary schools" },
};

/** The schools that a figure of a county can be of. */
export const FIGURE_SCHOOLS = ["all", "ruralAndCountyTown", "rural"] as const;
/** Which schools a figure of a county is of: rules for some of them judge no figure of others. */
export type FigureSchools = (typeof FIGURE_SCHOOLS)[number];
export const FIGURE_SCHOOLS_NAMES: Readonly<Record<FigureSchools, LocalText>> = {
  all: { zh: "全部学校", en: "all schools" },
  ruralAndCountyTown: { zh: "农村和县镇学校", en: "schools of the country and of county towns" },
  rural: { zh: "农村学校", en: "rural schools" },
};

/** The accounts that training and public funds can be taken from. */
export const FUNDS_ACCOUNTS = ["budget", "finalAccounts"] as const;
/** Whether funds are those of the budget or those of the final accounts. */
export type FundsAccounts = (typeof FUNDS_ACCOUNTS)[number];
export const FUNDS_ACCOUNTS_NAMES: Readonly<Record<FundsAccounts, LocalText>> = {
  budget: { zh: "预算", en: "budget" },
  finalAccounts: { zh: "决算", en: "final accounts" },
};

/** The ways of counting completed training. */
export const TRAINING_COMPLETIONS = ["cycle", "hours"] as const;
/** What counts as completed in a comparison of town and country: a full round, or the hours of a cycle. */
export type TrainingCompletion = (typeof TRAINING_COMPLETIONS)[number];
export const TRAINING_COMPLETION_NAMES: Readonly<Record<TrainingCompletion, LocalText>> = {
  cycle: { zh: "完成一轮全员培训", en: "a full round of training" },
  hours: { zh: "完成周期培训学时", en: "the training hours of a cycle" },
};

/** The denominators of junior secondary retention. */
export const JUNIOR_RETENTION_DENOMINATORS = ["entrantsLessDeceased", "entrants"] as const;
/** Whom the graduates are held against: the entrants less those who died (the standard's own), or all entrants. */
export type JuniorRetentionDenominator = (typeof JUNIOR_RETENTION_DENOMINATORS)[number];
export const JUNIOR_RETENTION_DENOMINATOR_NAMES: Readonly<Record<JuniorRetentionDenominator, LocalText>> = {
  entrantsLessDeceased: { zh: "入学人数减死亡人数", en: "entrants less those who died" },
  entrants: { zh: "入学人数", en: "entrants" },
};

/** The denominators of nine-year retention. */
export const NINE_YEAR_RETENTION_DENOMINATORS = ["intake", "intakeAdjustedForMoves"] as const;
/** Whom the graduates are held against: the intake nine years before, or that intake with those who moved in and without those who moved out. */
export type NineYearRetentionDenominator = (typeof NINE_YEAR_RETENTION_DENOMINATORS)[number];
export const NINE_YEAR_RETENTION_DENOMINATOR_NAMES: Readonly<Record<NineYearRetentionDenominator, LocalText>> = {
  intake: { zh: "九年前一年级入学人数", en: "intake nine years before" },
  intakeAdjustedForMoves: { zh: "九年前一年级入学人数加转入减转出", en: "intake nine years before, adjusted for moves" },
};

/** The definitions of left-behind children. */
export const LEFT_BEHIND_DEFINITIONS = ["civilAffairs", "education"] as const;
/**
 * Who counts as left behind: by the definition of civil affairs (both parents away, or one away and the other unable to
 * look after the child) or by that of education statistics (one parent away is enough). Both in short and from memory.
 */
export type LeftBehindDefinition = (typeof LEFT_BEHIND_DEFINITIONS)[number];
export const LEFT_BEHIND_DEFINITION_NAMES: Readonly<Record<LeftBehindDefinition, LocalText>> = {
  civilAffairs: { zh: "民政口径", en: "definition of civil affairs" },
  education: { zh: "教育统计口径", en: "definition of education statistics" },
};

/** The counts of the people of a county. */
export const POPULATION_BASES = ["registered", "resident"] as const;
/** Who is counted as the people of a county: those registered there (户籍) or those living there (常住). */
export type PopulationBasis = (typeof POPULATION_BASES)[number];
export const POPULATION_BASIS_NAMES: Readonly<Record<PopulationBasis, LocalText>> = {
  registered: { zh: "户籍人口", en: "registered population" },
  resident: { zh: "常住人口", en: "resident population" },
};

/** The groups of children whose rates are compared, in the order of the findings. */
export const OPPORTUNITY_GROUPS = ["migrant", "leftBehind", "disabled", "poor", "all"] as const;
/** Groups of children whose rates are compared; `all` is every child of the county. */
export type OpportunityGroup = (typeof OPPORTUNITY_GROUPS)[number];
export const OPPORTUNITY_GROUP_NAMES: Readonly<Record<OpportunityGroup, LocalText>> = {
  migrant: { zh: "进城务工人员随迁子女", en: "migrants' children" },
  leftBehind: { zh: "留守儿童", en: "left-behind children" },
  disabled: { zh: "残疾儿童少年", en: "disabled children" },
  poor: { zh: "家庭经济困难学生", en: "children of poor families" },
  all: { zh: "全体适龄儿童少年", en: "all children of school age" },
};

/** The rates of children of different groups that can be compared. */
export const OPPORTUNITY_RATES = ["enrolment", "retention"] as const;
/** Which rate is compared: enrolment of children of school age, or retention of a cohort. */
export type OpportunityRate = (typeof OPPORTUNITY_RATES)[number];
export const OPPORTUNITY_RATE_NAMES: Readonly<Record<OpportunityRate, LocalText>> = {
  enrolment: { zh: "入学率", en: "enrolment" },
  retention: { zh: "巩固率", en: "retention" },
};

/** The ways of counting the indoor sports area. */
export const INDOOR_SPORTS_CHOICES = ["excluded", "included"] as const;
/** Whether the teaching area is counted without the indoor sports area or with it. */
export type IndoorSportsChoice = (typeof INDOOR_SPORTS_CHOICES)[number];
export const INDOOR_SPORTS_CHOICE_NAMES: Readonly<Record<IndoorSportsChoice, LocalText>> = {
  excluded: { zh: "不含室内体育用房面积", en: "without the indoor sports area" },
  included: { zh: "含室内体育用房面积", en: "with the indoor sports area" },
};

/** What schools without a figure do to a coefficient. */
export const MISSING_CHOICES = ["refuse", "exclude"] as const;
/** Whether a coefficient is refused where a school did not report, or computed without that school. */
export type MissingChoice = (typeof MISSING_CHOICES)[number];
export const MISSING_CHOICE_NAMES: Readonly<Record<MissingChoice, LocalText>> = {
  refuse: { zh: "有缺报即不计算", en: "no coefficient where a figure is missing" },
  exclude: { zh: "剔除缺报学校后计算", en: "computed without the schools that did not report" },
};

/** The special cases under which class sizes can be judged. */
export const CLASS_SIZE_SCOPES = ["qualityBalance", "weakSchoolUpgrading"] as const;
/** The special case whose limits of class size are asked for. */
export type ClassSizeScope = (typeof CLASS_SIZE_SCOPES)[number];

/** The stages, and both of them together. */
export const STAGES_AND_TOGETHER = ["primary", "juniorSecondary", "together"] as const;

/** The last grade of each stage: primary schools have five or six, junior secondary schools three or, where primary has five, four. */
export const LAST_GRADES = { primary: 6, juniorSecondary: 4 } as const;

/** The groups of items of government work. */
export const WORK_GROUPS = ["access", "safeguards", "teachers", "quality"] as const;
/** The four groups of items of government work. */
export type WorkGroup = (typeof WORK_GROUPS)[number];
export const WORK_GROUP_NAMES: Readonly<Record<WorkGroup, LocalText>> = {
  access: { zh: "入学机会", en: "access" },
  safeguards: { zh: "保障机制", en: "safeguards" },
  teachers: { zh: "教师队伍", en: "teachers" },
  quality: { zh: "质量与管理", en: "quality and management" },
};

/** The ways of counting percentage points. */
export const POINT_COUNTINGS = ["whole", "started", "proportional"] as const;
/**
 * Which percentage points count, since "1 point for each percentage point below" does not say: only `whole` ones, each
 * one `started`, or in proportion.
 */
export type PointCounting = (typeof POINT_COUNTINGS)[number];
export const POINT_COUNTING_NAMES: Readonly<Record<PointCounting, LocalText>> = {
  whole: { zh: "满1个百分点计", en: "whole points only" },
  started: { zh: "不足1个百分点按1个计", en: "each point started" },
  proportional: { zh: "按比例计", en: "in proportion" },
};

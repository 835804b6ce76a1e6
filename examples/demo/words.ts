import {
  VERDICT_NAMES,
  documents,
  nameOf,
  reasonText,
  type BasicBalancePart,
  type Citation,
  type Confirmation,
  type DateBasis,
  type ExclusionReason,
  type LocalText,
  type Reason,
  type SchoolKind,
  type Stage,
  type TargetGoal,
  type TargetStatus,
  type UnitFigure,
  type Verdict,
} from "edu-balance";
import type { Formatter } from "picocolors/types";
import { say, type Page } from "./page.js";
import type { Cell } from "./table.js";

export const STAGES: Readonly<Record<Stage, LocalText>> = {
  primary: nameOf("stageUnit.stage.primary"),
  juniorSecondary: nameOf("stageUnit.stage.juniorSecondary"),
};

export const STAGE_ORDER: readonly Stage[] = ["primary", "juniorSecondary"];

export const KINDS: Readonly<Record<SchoolKind, LocalText>> = {
  primary: { zh: "小学", en: "primary school" },
  juniorSecondary: { zh: "初级中学", en: "junior secondary school" },
  nineYear: { zh: "九年一贯制学校", en: "nine-year school" },
  completeSecondary: { zh: "完全中学", en: "complete secondary school" },
  twelveYear: { zh: "十二年一贯制学校", en: "twelve-year school" },
  teachingPoint: { zh: "教学点", en: "teaching point" },
  special: { zh: "特殊教育学校", en: "special school" },
  vocational: { zh: "职业学校", en: "vocational school" },
};

export const EXCLUSIONS: Readonly<Record<ExclusionReason, LocalText>> = {
  privateSchool: { zh: "民办学校", en: "private school" },
  notCountyRun: { zh: "非本县举办", en: "not run by the county" },
  teachingPoint: { zh: "教学点", en: "teaching point" },
  smallTeachingPoint: { zh: "人数过少的教学点", en: "teaching point too small to count" },
  specialSchool: { zh: "特殊教育学校", en: "special school" },
  vocationalSchool: { zh: "职业学校", en: "vocational school" },
  parentExcluded: { zh: "所属学校不计入", en: "its parent school is not counted" },
  otherStage: { zh: "其他学段", en: "of the other stage" },
  otherTarget: { zh: "不属于所给目标", en: "about no target given" },
  laterThanDate: { zh: "晚于基准日", en: "of a later day" },
  zeroPupils: { zh: "没有在校生", en: "without pupils" },
  missingFigure: { zh: "有数字未填报", en: "a figure not reported" },
  invalidFigure: { zh: "有数字有误", en: "a figure that cannot be right" },
  invalidRecord: { zh: "记录有误", en: "a record in error" },
  duplicateUnit: { zh: "编号重复", en: "given more than once" },
};

export const FIGURES: Readonly<Record<UnitFigure | "pupils", LocalText>> = {
  pupils: { zh: "在校生数", en: "pupils" },
  fullTimeTeachers: { zh: "专任教师数", en: "full-time teachers" },
  higherDegreeTeachers: { zh: "高于规定学历教师数", en: "teachers above the required degree" },
  midSeniorTeachers: { zh: "中级及以上职务教师数", en: "teachers with a middle or senior title" },
  backboneTeachers: { zh: "骨干教师数", en: "backbone teachers" },
  peArtsTeachers: { zh: "体育、艺术教师数", en: "teachers of physical education and the arts" },
  sharedPeArtsTeachers: { zh: "走教、兼职体育艺术教师", en: "shared PE and arts teachers" },
  teachingAreaM2: { zh: "教学及辅助用房面积", en: "teaching area" },
  indoorSportsAreaM2: { zh: "室内体育用房面积", en: "indoor sports area" },
  sportsGroundAreaM2: { zh: "运动场地面积", en: "sports grounds" },
  additionalSportsAreaM2: { zh: "另计的运动场地面积", en: "additional sports area" },
  equipmentYuan: { zh: "教学仪器设备值", en: "equipment value" },
  computers: { zh: "计算机台数", en: "computers" },
  books: { zh: "图书册数", en: "books" },
  multimediaRooms: { zh: "多媒体教室数", en: "multimedia rooms" },
};

export const GOALS: Readonly<Record<TargetGoal, LocalText>> = {
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

export const STATUSES: Readonly<Record<TargetStatus, LocalText>> = {
  metOnTime: { zh: "按期完成", en: "met on time" },
  metLate: { zh: "逾期完成", en: "met late" },
  pending: { zh: "未到期", en: "pending" },
  overdue: { zh: "逾期未完成", en: "overdue" },
  unknown: { zh: "情况不明", en: "unknown" },
};

export const DATE_BASES: Readonly<Record<DateBasis, LocalText>> = {
  listYear: { zh: "名单年度", en: "the year of the list" },
  inspectionDate: { zh: "国家督导检查", en: "national inspection" },
  noticeDate: { zh: "公示日期", en: "the day of the notice" },
  decisionDate: { zh: "认定日期", en: "the day of the decision" },
};

export const CONFIRMATIONS: Readonly<Record<Confirmation, LocalText>> = {
  primary: { zh: "已核对原文", en: "read in the document itself" },
  secondary: { zh: "见于转述材料，未见原文", en: "seen in pages that report it, not in the document itself" },
  unverified: { zh: "未经证实", en: "not confirmed" },
};

export const PARTS: Readonly<Record<BasicBalancePart, LocalText>> = {
  schoolStandards: { zh: "办学基本标准", en: "school standards" },
  governmentWork: { zh: "政府工作", en: "government work" },
  satisfaction: { zh: "公众满意度", en: "public satisfaction" },
};

/** The first letter in upper case. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The verdict in words, coloured. */
export function verdictCell(page: Page, verdict: Verdict): Cell {
  return { text: say(page, VERDICT_NAMES[verdict]), paint: paintOf(page, verdict) };
}

/** The colour of a verdict; every verdict also stands there in words. */
export function paintOf(page: Page, verdict: Verdict): Formatter {
  const { colours } = page;
  const paints: Readonly<Record<Verdict, Formatter>> = {
    met: colours.green,
    declared: colours.cyan,
    pending: colours.blue,
    described: colours.dim,
    undetermined: colours.yellow,
    notMet: colours.red,
    notApplicable: colours.dim,
  };
  return paints[verdict];
}

/** Name of an indicator. */
export function indicatorName(page: Page, id: string): string {
  return say(page, nameOf(id));
}

/** Number, or else title, of a cited document. */
export function documentName(page: Page, citation: Citation): string {
  const document = documents.find((each) => each.id === citation.document);
  return document === undefined ? citation.document : (document.number ?? say(page, document.title));
}

/** Names to print in place of ids. */
export interface Naming {
  /** Of a figure; without it, the name the library has for it. */
  readonly figure?: (field: string) => string;
  /** Of a school; without it, its id. */
  readonly school?: (id: string) => string;
}

/** A reason as a sentence. Figures and schools that have names of their own here go by these. */
export function explain(page: Page, reason: Reason, { figure = String, school = String }: Naming = {}): string {
  if (reason.code !== "missingFigure" && reason.code !== "invalidFigure") return say(page, reasonText(reason));
  return say(page, reasonText({ ...reason, field: figure(reason.field), units: reason.units.map(school) }));
}

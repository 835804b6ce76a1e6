import { assessCurriculum } from "../topics/assessCurriculum.js";
import { assessDepartments } from "../topics/assessDepartments.js";
import { assessEarmarkedFunds } from "../topics/assessEarmarkedFunds.js";
import { assessFundingGrowth } from "../topics/assessFundingGrowth.js";
import { assessLayout } from "../topics/assessLayout.js";
import { assessLeadership } from "../topics/assessLeadership.js";
import { assessLeftBehindChildren } from "../topics/assessLeftBehindChildren.js";
import { assessManagement } from "../topics/assessManagement.js";
import { assessMigrantChildren } from "../topics/assessMigrantChildren.js";
import { assessPublicFunds } from "../topics/assessPublicFunds.js";
import { assessRotation } from "../topics/assessRotation.js";
import { assessSchoolModels } from "../topics/assessSchoolModels.js";
import { assessSpecialEducation } from "../topics/assessSpecialEducation.js";
import { assessStaffing } from "../topics/assessStaffing.js";
import { assessStandards } from "../topics/assessStandards.js";
import { assessStudentAid } from "../topics/assessStudentAid.js";
import { assessSupervision } from "../topics/assessSupervision.js";
import { assessTechnology } from "../topics/assessTechnology.js";
import { assessTraining } from "../topics/assessTraining.js";
import { assessWeakSchools } from "../topics/assessWeakSchools.js";
import type { Call } from "../call.js";
import type { TopicAssessment } from "../topics/engine/result.js";
import { assessBalance } from "./balance.js";
import type { OpenedCounty } from "./openCounties.js";
import type { CountyRecords } from "./records.js";
import type { ClauseTables } from "./result.js";

/** The municipal opinion. */
export const OPINION = "shuozhouOpinion2016";

/** What a subject matter says of a county, with the table behind it where it has one. */
export type TopicOutcome = Pick<TopicAssessment, "verdict" | "findings" | "ledger" | "periods" | "problems"> & ClauseTables;

/** The records of a county, one a subject matter. */
export type TopicRecord = Exclude<keyof CountyRecords, "county" | "answers">;

/** A subject matter: the one clause it is judged in, and the record it takes. */
export interface ShuozhouTopic {
  readonly clause: string;
  readonly record: TopicRecord;
  readonly assess: (records: CountyRecords, call: Call, opened: Pick<OpenedCounty, "standardisation" | "units">) => TopicOutcome;
}

/** Every subject matter in the order of the clauses; each belongs to one clause, though others may speak of it too. */
export const TOPICS: readonly ShuozhouTopic[] = [
  { clause: "二", record: "balance", assess: (given, call, { units }) => assessBalance(given.balance ?? {}, call, units) },
  { clause: "三", record: "standards", assess: (given, call) => assessStandards(given.standards ?? {}, call) },
  { clause: "四", record: "standardisation", assess: (_given, _call, { standardisation }) => standardisation },
  { clause: "五", record: "weakSchools", assess: (given, call) => assessWeakSchools(given.weakSchools ?? {}, call) },
  { clause: "六", record: "layout", assess: (given, call) => assessLayout(given.layout ?? {}, call) },
  { clause: "七", record: "fundingGrowth", assess: (given, call) => assessFundingGrowth(given.fundingGrowth ?? {}, call) },
  { clause: "七", record: "publicFunds", assess: (given, call) => assessPublicFunds(given.publicFunds ?? {}, call) },
  { clause: "八", record: "earmarkedFunds", assess: (given, call) => assessEarmarkedFunds(given.earmarkedFunds ?? {}, call) },
  { clause: "九", record: "staffing", assess: (given, call) => assessStaffing(given.staffing ?? {}, call) },
  { clause: "十", record: "rotation", assess: (given, call) => assessRotation(given.rotation ?? {}, call) },
  { clause: "十一", record: "training", assess: (given, call) => assessTraining(given.training ?? {}, call) },
  { clause: "十二", record: "schoolModels", assess: (given, call) => assessSchoolModels(given.schoolModels ?? {}, call) },
  { clause: "十三", record: "curriculum", assess: (given, call) => assessCurriculum(given.curriculum ?? {}, call) },
  { clause: "十四", record: "technology", assess: (given, call) => assessTechnology(given.technology ?? {}, call) },
  { clause: "十五", record: "management", assess: (given, call) => assessManagement(given.management ?? {}, call) },
  { clause: "十六", record: "migrantChildren", assess: (given, call) => assessMigrantChildren(given.migrantChildren ?? {}, call) },
  { clause: "十七", record: "leftBehindChildren", assess: (given, call) => assessLeftBehindChildren(given.leftBehindChildren ?? {}, call) },
  { clause: "十八", record: "specialEducation", assess: (given, call) => assessSpecialEducation(given.specialEducation ?? {}, call) },
  { clause: "十九", record: "studentAid", assess: (given, call) => assessStudentAid(given.studentAid ?? {}, call) },
  { clause: "二十", record: "leadership", assess: (given, call) => assessLeadership(given.leadership ?? {}, call) },
  { clause: "二十一", record: "departments", assess: (given, call) => assessDepartments(given.departments ?? {}, call) },
  { clause: "二十二", record: "supervision", assess: (given, call) => assessSupervision(given.supervision ?? {}, call) },
];

/**
 * Items that a measure decides: whether a county needs a special school or one of two ways in ordinary schools depends
 * on its population.
 */
export const COVERED_ITEMS: ReadonlySet<string> = new Set(["specialSchoolBuilt", "attachedClasses", "inclusivePlacement"]);

/** Figures of a record that another clause asks for than the one the record is judged in. */
export const ASKED_ELSEWHERE: readonly { readonly record: TopicRecord; readonly measure: string; readonly clause: string }[] = [
  { record: "earmarkedFunds", measure: "trainingFundsShare", clause: "十一" },
  { record: "publicFunds", measure: "specialEducationFundsPerPupil", clause: "十八" },
];

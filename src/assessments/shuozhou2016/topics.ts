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
import type { TopicOptions } from "../call.js";
import type { TopicAssessment } from "../topics/engine/result.js";
import { assessBalance } from "./balance.js";
import type { OpenedCounty } from "./openCounties.js";
import type { CountyRecords } from "./records.js";
import type { ClauseTables } from "./result.js";

/** What a subject matter says of a county, with the table behind it where it has one. */
export type TopicOutcome = Pick<TopicAssessment, "verdict" | "findings" | "ledger" | "periods" | "problems"> & ClauseTables;

/** The records of a county, one a subject matter. */
export type TopicRecord = Exclude<keyof CountyRecords, "county" | "answers">;

/** A subject matter: the one clause it is judged in, and the record it takes. */
export interface ShuozhouTopic {
  readonly clause: string;
  readonly record: TopicRecord;
  readonly assess: (records: CountyRecords, options: TopicOptions, opened: OpenedCounty) => TopicOutcome;
}

/** Every subject matter in the order of the clauses; each belongs to one clause, though others may speak of it too. */
export const TOPICS: readonly ShuozhouTopic[] = [
  { clause: "二", record: "balance", assess: (given, options) => assessBalance(given.balance ?? {}, options) },
  { clause: "三", record: "standards", assess: (given, options) => assessStandards(given.standards ?? {}, options) },
  { clause: "四", record: "standardisation", assess: (_given, _options, { standardisation }) => standardisation },
  { clause: "五", record: "weakSchools", assess: (given, options) => assessWeakSchools(given.weakSchools ?? {}, options) },
  { clause: "六", record: "layout", assess: (given, options) => assessLayout(given.layout ?? {}, options) },
  { clause: "七", record: "fundingGrowth", assess: (given, options) => assessFundingGrowth(given.fundingGrowth ?? {}, options) },
  { clause: "七", record: "publicFunds", assess: (given, options) => assessPublicFunds(given.publicFunds ?? {}, options) },
  { clause: "八", record: "earmarkedFunds", assess: (given, options) => assessEarmarkedFunds(given.earmarkedFunds ?? {}, options) },
  { clause: "九", record: "staffing", assess: (given, options) => assessStaffing(given.staffing ?? {}, options) },
  { clause: "十", record: "rotation", assess: (given, options) => assessRotation(given.rotation ?? {}, options) },
  { clause: "十一", record: "training", assess: (given, options) => assessTraining(given.training ?? {}, options) },
  { clause: "十二", record: "schoolModels", assess: (given, options) => assessSchoolModels(given.schoolModels ?? {}, options) },
  { clause: "十三", record: "curriculum", assess: (given, options) => assessCurriculum(given.curriculum ?? {}, options) },
  { clause: "十四", record: "technology", assess: (given, options) => assessTechnology(given.technology ?? {}, options) },
  { clause: "十五", record: "management", assess: (given, options) => assessManagement(given.management ?? {}, options) },
  { clause: "十六", record: "migrantChildren", assess: (given, options) => assessMigrantChildren(given.migrantChildren ?? {}, options) },
  {
    clause: "十七",
    record: "leftBehindChildren",
    assess: (given, options) => assessLeftBehindChildren(given.leftBehindChildren ?? {}, options),
  },
  { clause: "十八", record: "specialEducation", assess: (given, options) => assessSpecialEducation(given.specialEducation ?? {}, options) },
  { clause: "十九", record: "studentAid", assess: (given, options) => assessStudentAid(given.studentAid ?? {}, options) },
  { clause: "二十", record: "leadership", assess: (given, options) => assessLeadership(given.leadership ?? {}, options) },
  { clause: "二十一", record: "departments", assess: (given, options) => assessDepartments(given.departments ?? {}, options) },
  { clause: "二十二", record: "supervision", assess: (given, options) => assessSupervision(given.supervision ?? {}, options) },
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

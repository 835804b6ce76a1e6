import type { ChecklistAnswer } from "../../model/checklistAnswer.js";
import type { AssessedCounty } from "../assessedCounty.js";
import type { CurriculumRecord } from "../assessCurriculum.js";
import type { DepartmentsRecord } from "../assessDepartments.js";
import type { EarmarkedFundsRecord } from "../assessEarmarkedFunds.js";
import type { FundingGrowthRecord } from "../assessFundingGrowth.js";
import type { LayoutRecord } from "../assessLayout.js";
import type { LeadershipRecord } from "../assessLeadership.js";
import type { LeftBehindChildrenRecord } from "../assessLeftBehindChildren.js";
import type { ManagementRecord } from "../assessManagement.js";
import type { MigrantChildrenRecord } from "../assessMigrantChildren.js";
import type { PublicFundsRecord } from "../assessPublicFunds.js";
import type { RotationRecord } from "../assessRotation.js";
import type { SchoolModelsRecord } from "../assessSchoolModels.js";
import type { SpecialEducationRecord } from "../assessSpecialEducation.js";
import type { StaffingRecord } from "../assessStaffing.js";
import type { StandardsRecord } from "../assessStandards.js";
import type { StudentAidRecord } from "../assessStudentAid.js";
import type { SupervisionRecord } from "../assessSupervision.js";
import type { TechnologyRecord } from "../assessTechnology.js";
import type { TrainingRecord } from "../assessTraining.js";
import type { WeakSchoolsRecord } from "../assessWeakSchools.js";
import type { TopicOptions } from "../topic.js";
import type { BalanceRecord } from "./balance.js";
import type { StandardisationRecord } from "./standardisation.js";
import type { CityAchievements } from "./targets.js";

/** What is known of a county, by the clause that each record is judged in. Everything may be left out. */
export interface CountyRecords {
  /** Its id is the unit of evaluation's, for instance `huairen`, where targets are to find it. */
  readonly county: AssessedCounty;
  /** Answers to items of any clause. */
  readonly answers?: readonly ChecklistAnswer[] | undefined;
  /** Clause 二. */
  readonly balance?: BalanceRecord | undefined;
  /** Clause 四. */
  readonly standardisation?: StandardisationRecord | undefined;
  /** Clause 三. */
  readonly standards?: StandardsRecord | undefined;
  /** Clause 五. */
  readonly weakSchools?: WeakSchoolsRecord | undefined;
  /** Clause 六. */
  readonly layout?: LayoutRecord | undefined;
  /** Clause 七. */
  readonly fundingGrowth?: FundingGrowthRecord | undefined;
  /** Clause 七. */
  readonly publicFunds?: PublicFundsRecord | undefined;
  /** Clause 八. */
  readonly earmarkedFunds?: EarmarkedFundsRecord | undefined;
  /** Clause 九. */
  readonly staffing?: StaffingRecord | undefined;
  /** Clause 十. */
  readonly rotation?: RotationRecord | undefined;
  /** Clause 十一. */
  readonly training?: TrainingRecord | undefined;
  /** Clause 十二. */
  readonly schoolModels?: SchoolModelsRecord | undefined;
  /** Clause 十三. */
  readonly curriculum?: CurriculumRecord | undefined;
  /** Clause 十四. */
  readonly technology?: TechnologyRecord | undefined;
  /** Clause 十五. */
  readonly management?: ManagementRecord | undefined;
  /** Clause 十六. */
  readonly migrantChildren?: MigrantChildrenRecord | undefined;
  /** Clause 十七. */
  readonly leftBehindChildren?: LeftBehindChildrenRecord | undefined;
  /** Clause 十八. */
  readonly specialEducation?: SpecialEducationRecord | undefined;
  /** Clause 十九. */
  readonly studentAid?: StudentAidRecord | undefined;
  /** Clause 二十. */
  readonly leadership?: LeadershipRecord | undefined;
  /** Clause 二十一. */
  readonly departments?: DepartmentsRecord | undefined;
  /** Clause 二十二. */
  readonly supervision?: SupervisionRecord | undefined;
}

/** What a city has about its counties. */
export interface CityRecords {
  /** Default: Shuozhou. */
  readonly city?: AssessedCounty | undefined;
  /** Default: the six units of evaluation, without records. */
  readonly counties?: readonly CountyRecords[] | undefined;
  /** Clause 三. */
  readonly targets?: CityAchievements | undefined;
  /** Answers that hold for every county, such as what the city itself does. */
  readonly answers?: readonly ChecklistAnswer[] | undefined;
}

/** Options of `assessShuozhou2016`. */
export interface ShuozhouOptions extends Omit<TopicOptions, "county"> {
  /** Leaves out of `due` what falls due later than so many days after `asOf`. */
  readonly dueWithinDays?: number;
}

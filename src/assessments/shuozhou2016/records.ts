import type { ChecklistAnswer } from "../../model/checklistAnswer.js";
import type { AssessedCounty } from "../call.js";
import type { CurriculumRecord } from "../topics/assessCurriculum.js";
import type { DepartmentsRecord } from "../topics/assessDepartments.js";
import type { EarmarkedFundsRecord } from "../topics/assessEarmarkedFunds.js";
import type { FundingGrowthRecord } from "../topics/assessFundingGrowth.js";
import type { LayoutRecord } from "../topics/assessLayout.js";
import type { LeadershipRecord } from "../topics/assessLeadership.js";
import type { LeftBehindChildrenRecord } from "../topics/assessLeftBehindChildren.js";
import type { ManagementRecord } from "../topics/assessManagement.js";
import type { MigrantChildrenRecord } from "../topics/assessMigrantChildren.js";
import type { PublicFundsRecord } from "../topics/assessPublicFunds.js";
import type { RotationRecord } from "../topics/assessRotation.js";
import type { SchoolModelsRecord } from "../topics/assessSchoolModels.js";
import type { SpecialEducationRecord } from "../topics/assessSpecialEducation.js";
import type { StaffingRecord } from "../topics/assessStaffing.js";
import type { StandardsRecord } from "../topics/assessStandards.js";
import type { StudentAidRecord } from "../topics/assessStudentAid.js";
import type { SupervisionRecord } from "../topics/assessSupervision.js";
import type { TechnologyRecord } from "../topics/assessTechnology.js";
import type { TrainingRecord } from "../topics/assessTraining.js";
import type { WeakSchoolsRecord } from "../topics/assessWeakSchools.js";
import type { TopicOptions } from "../topics/engine/context.js";
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

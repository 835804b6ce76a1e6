import type { CurriculumRecord } from "../../model/records/curriculum.js";
import type { DepartmentsRecord } from "../../model/records/departments.js";
import type { EarmarkedFundsRecord } from "../../model/records/earmarkedFunds.js";
import type { FundingGrowthRecord } from "../../model/records/fundingGrowth.js";
import type { LayoutRecord } from "../../model/records/layout.js";
import type { LeadershipRecord } from "../../model/records/leadership.js";
import type { LeftBehindChildrenRecord } from "../../model/records/leftBehindChildren.js";
import type { ManagementRecord } from "../../model/records/management.js";
import type { MigrantChildrenRecord } from "../../model/records/migrantChildren.js";
import type { PublicFundsRecord } from "../../model/records/publicFunds.js";
import type { RotationRecord } from "../../model/records/rotation.js";
import type { SchoolModelsRecord } from "../../model/records/schoolModels.js";
import type { SpecialEducationRecord } from "../../model/records/specialEducation.js";
import type { StaffingRecord } from "../../model/records/staffing.js";
import type { StandardsRecord } from "../../model/records/standards.js";
import type { StudentAidRecord } from "../../model/records/studentAid.js";
import type { SupervisionRecord } from "../../model/records/supervision.js";
import type { TechnologyRecord } from "../../model/records/technology.js";
import type { TrainingRecord } from "../../model/records/training.js";
import type { WeakSchoolsRecord } from "../../model/records/weakSchools.js";
import type { ChecklistAnswer } from "../../model/checklistAnswer.js";
import type { AssessedCounty } from "../call.js";

import type { TopicOptions } from "../call.js";
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

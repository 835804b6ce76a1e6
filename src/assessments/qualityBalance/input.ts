import type { ClassRecord } from "../../model/records/classRecord.js";
import type { NearbyEnrolmentFigures } from "../../model/records/layout.js";
import type { SeniorHighQuotaFigures } from "../../model/records/management.js";
import type { MigrantPlaceFigures } from "../../model/records/migrantChildren.js";
import type { QualityRotationFigures } from "../../model/records/rotation.js";
import type { DisabledEnrolmentFigures } from "../../model/records/specialEducation.js";
import type { CertifiedTeacherFigures, TeacherPayFigures } from "../../model/records/staffing.js";
import type { JuniorRetentionFigures, SatisfactionFigures } from "../../model/records/survey.js";
import type { TrainingHoursFigures } from "../../model/records/training.js";
import type { Ledger } from "../../findings/ledger.js";
import type { Problem } from "../../findings/problem.js";
import type { CalendarDate } from "../../foundation/calendarDate.js";

import type { IndicatorOptions } from "../../indicators/school/indicator.js";

import type { ChecklistAnswer } from "../../model/checklistAnswer.js";

import type { School } from "../../model/school.js";
import type { Reported, StageUnit } from "../../model/stageUnit.js";
import type { ChecklistItem, ExceptionId, Stage } from "../../policy/records/types.js";
import type { AssessedCounty, AssessmentOptions } from "../call.js";
import type { FundsAccounts } from "../../model/records/lists.js";

/** The precondition: recognition of basic balance. */
export interface RecognitionOfBasicBalance {
  /** Day of recognition: the caller decides which of its dates counts. */
  readonly recognisedOn?: CalendarDate | null | undefined;
  /** `false` says that there is no recognition, which is not the same as not knowing its day. */
  readonly recognised?: boolean | undefined;
  /** The answer about yearly monitoring since. */
  readonly answers?: readonly ChecklistAnswer[] | undefined;
}

/** Figures and answers for the 15 items of government guarantee that are not in school or class records. */
export interface GovernmentFigures {
  readonly pay?: TeacherPayFigures | undefined;
  readonly training?: TrainingHoursFigures | undefined;
  readonly rotation?: QualityRotationFigures | undefined;
  readonly certification?: CertifiedTeacherFigures | undefined;
  readonly nearbyEnrolment?: Partial<Readonly<Record<Stage, NearbyEnrolmentFigures>>> | undefined;
  readonly seniorHighQuota?: SeniorHighQuotaFigures | undefined;
  readonly migrantChildren?: MigrantPlaceFigures | undefined;
  readonly answers?: readonly ChecklistAnswer[] | undefined;
}

/** One subject of the national monitoring of quality. */
export interface MonitoredSubject {
  readonly subject: string;
  /** Level reached, III being 3. */
  readonly level?: Reported;
  /** Difference between schools as a share, as the monitoring reports it. */
  readonly difference?: Reported;
}

/** Figures and answers for the nine items of education quality. */
export interface QualityFigures {
  readonly juniorRetention?: JuniorRetentionFigures | undefined;
  readonly disabledEnrolment?: DisabledEnrolmentFigures | undefined;
  /** Whose figures the schools' training and public funds are; the standard's own is `"budget"`. */
  readonly trainingFundsAccounts?: FundsAccounts | undefined;
  /** Every subject that was monitored. */
  readonly performance?: readonly MonitoredSubject[] | undefined;
  readonly answers?: readonly ChecklistAnswer[] | undefined;
}

/** The survey of public recognition, or nothing but the share it was published with. */
export interface RecognitionSurvey extends SatisfactionFigures {
  /** Only where the questionnaires behind it are not known. */
  readonly share?: Reported;
}

/** Input of `assessQualityBalance`; the result of `stageUnits` with `qualityBalanceScope` can be spread into it. */
export interface QualityBalanceInput extends IndicatorOptions {
  readonly county: AssessedCounty;
  readonly units: readonly StageUnit[];
  /** The ledger of the schools the units came from: schools left out as defective make the result undetermined. */
  readonly ledger?: Ledger | undefined;
  /** Problems found before; they are handed on. */
  readonly problems?: readonly Problem[] | undefined;
  /** All schools of the county with their conditions, for the items that are judged school by school. */
  readonly schools?: readonly School[] | undefined;
  /** All classes of the county. */
  readonly classes?: readonly ClassRecord[] | undefined;
  readonly basicBalance?: RecognitionOfBasicBalance | undefined;
  readonly government?: GovernmentFigures | undefined;
  readonly quality?: QualityFigures | undefined;
  /** The survey of public recognition. */
  readonly recognition?: RecognitionSurvey | undefined;
  /** Answers to the veto items. */
  readonly vetoes?: readonly ChecklistAnswer[] | undefined;
}

/** What a province adds to the standard or relaxes. */
export interface QualityBalanceProfile {
  /** Exceptions to grant, by id; none are granted that are not listed. */
  readonly exceptions?: readonly ExceptionId[];
  /** Further items whose breach rules recognition out. */
  readonly vetoes?: readonly ChecklistItem[];
}

/** Options of `assessQualityBalance`. */
export interface QualityBalanceOptions extends AssessmentOptions {
  readonly profile?: QualityBalanceProfile;
}

export type { Achievement, DateBasis } from "./achievement.js";
export type { AnswerState, ChecklistAnswer, Evidence } from "./checklistAnswer.js";

export type { School, SchoolConditions, SchoolKind, SchoolStageFigures, SchoolStages } from "./school.js";
export { checkClassRecords, checkSchoolRecords, checkStageUnits } from "./checkRecords.js";
export { withParameters } from "./withParameters.js";
export { splitCombinedSchool, type StageAmounts, type StagePupils, type WeightedPupils } from "./splitCombinedSchool.js";
export { stageUnits, type SchoolLedger, type StageUnits, type StageUnitsOptions } from "./stageUnits.js";
export type { Merge } from "./mergeCampuses.js";
export type { Split } from "./splitSchool.js";
export type {
  FacilityFigure,
  FacilityFigures,
  Locale,
  Reported,
  SharedFigures,
  StageShare,
  StageUnit,
  TeacherFigure,
  TeacherFigures,
  UnitFigure,
} from "./stageUnit.js";
export type * from "./records/classRecord.js";
export type * from "./records/curriculum.js";
export type * from "./records/departments.js";
export type * from "./records/earmarkedFunds.js";
export type * from "./records/fundingGrowth.js";
export type * from "./records/layout.js";
export type * from "./records/leadership.js";
export type * from "./records/leftBehindChildren.js";
export type * from "./records/management.js";
export type * from "./records/migrantChildren.js";
export type * from "./records/publicFunds.js";
export type * from "./records/rotation.js";
export type * from "./records/schoolModels.js";
export type * from "./records/specialEducation.js";
export type * from "./records/staffYear.js";
export type * from "./records/staffing.js";
export type * from "./records/standards.js";
export type * from "./records/studentAid.js";
export type * from "./records/supervision.js";
export type * from "./records/survey.js";
export type * from "./records/technology.js";
export type * from "./records/training.js";
export type * from "./records/weakSchools.js";

export type { Achievement, DateBasis } from "./achievement.js";
export type { AnswerState, ChecklistAnswer, Evidence } from "./checklistAnswer.js";
export type { ClassBand, ClassRecord, ClassRoll, ClassTotal } from "./classRoll.js";
export type { School, SchoolConditions, SchoolKind, SchoolStageFigures, SchoolStages } from "./school.js";
export { splitCombinedSchool, type StageAmounts, type StagePupils, type WeightedPupils } from "./splitCombinedSchool.js";
export { stageUnits, type Merge, type SchoolLedger, type Split, type StageUnits, type StageUnitsOptions } from "./stageUnits.js";
export type {
  FacilityFigure,
  FacilityFigures,
  Locale,
  Reported,
  StageUnit,
  TeacherFigure,
  TeacherFigures,
  UnitFigure,
} from "./stageUnit.js";

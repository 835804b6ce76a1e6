import type { CountyManagedFigures, RotationFigures } from "../../model/records/rotation.js";
import type {
  CertifiedTeacherFigures,
  PostsFilledFigures,
  TeacherPayFigures,
  TeacherReplacementFigures,
} from "../../model/records/staffing.js";
import type { InductionTrainingFigures, TrainingCycleFigures, TrainingHoursFigures } from "../../model/records/training.js";
import type { Reported } from "../../model/stageUnit.js";

/**
 * Teachers of a county or a school in one school year, as one row of a table. Absent or `null` means not reported.
 * `teachers` is what those trained, those with the hours and those placed by the department are counted among.
 */
export interface StaffYear
  extends PostsFilledFigures,
    CertifiedTeacherFigures,
    TeacherPayFigures,
    TeacherReplacementFigures,
    RotationFigures,
    CountyManagedFigures,
    TrainingCycleFigures,
    TrainingHoursFigures,
    InductionTrainingFigures {
  /** Id of the county or school. */
  readonly id: string;
  readonly name?: string | undefined;
  /** Calendar year in which the school year begins. */
  readonly year: number;
  /** Backbone teachers who rotated. */
  readonly backboneRotated?: Reported;
  /** Those eligible of whom a province counts its share of backbone teachers. */
  readonly backboneEligible?: Reported;
}

/** Figures of a staff year. */
export type StaffYearFigure = Exclude<keyof StaffYear, "id" | "name" | "year">;

export const STAFF_YEAR_FIGURES: readonly StaffYearFigure[] = [
  "postsApproved",
  "postsFilled",
  "fullTimeTeachers",
  "certifiedTeachers",
  "teacherMeanPayYuan",
  "civilServantMeanPayYuan",
  "hired",
  "retired",
  "left",
  "eligible",
  "rotated",
  "backboneEligible",
  "backboneRotated",
  "teachers",
  "teachersPlacedByDepartment",
  "teachersTrained",
  "teachersWithHours",
  "newTeachers",
  "newTeachersWithHours",
];

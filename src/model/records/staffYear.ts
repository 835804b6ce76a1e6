import { extend } from "../reading/extend.js";
import type { Extended, RecordOf } from "../reading/spec.js";
import { countyManagedFigures, rotationFigures } from "./rotation.js";
import { certifiedTeacherFigures, postsFilledFigures, teacherPayFigures, teacherReplacementFigures } from "./staffing.js";
import { inductionTrainingFigures, trainingCycleFigures, trainingHoursFigures } from "./training.js";

const staffYearOwn = {
  id: "staffYear",
  zh: "学年教职工情况",
  en: "staff of a school year",
  fields: {
    id: { kind: "id", required: true, zh: "编号", en: "id" },
    name: { kind: "text", optional: true, zh: "名称", en: "name" },
    year: { kind: "year", required: true, zh: "年份", en: "year" },
    backboneRotated: { kind: "count", unit: "persons", zh: "交流的骨干教师数", en: "backbone teachers who rotated" },
    backboneEligible: { kind: "count", unit: "persons", zh: "符合交流条件的骨干教师数", en: "backbone teachers eligible to rotate" },
  },
  rules: [],
} as const;

/** {@link StaffYear} as data. */
export const staffYear: Extended<
  typeof staffYearOwn,
  readonly [
    typeof postsFilledFigures,
    typeof certifiedTeacherFigures,
    typeof teacherPayFigures,
    typeof teacherReplacementFigures,
    typeof rotationFigures,
    typeof countyManagedFigures,
    typeof trainingCycleFigures,
    typeof trainingHoursFigures,
    typeof inductionTrainingFigures,
  ]
> = /* @__PURE__ */ extend(staffYearOwn, [
  postsFilledFigures,
  certifiedTeacherFigures,
  teacherPayFigures,
  teacherReplacementFigures,
  rotationFigures,
  countyManagedFigures,
  trainingCycleFigures,
  trainingHoursFigures,
  inductionTrainingFigures,
]);
/** Staff of one county or school in one school year: a row of a table. */
export interface StaffYear extends RecordOf<typeof staffYear> {}

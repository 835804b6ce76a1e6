export { compareMethods, type MethodResult, type VariationMethod } from "./compareMethods.js";
export type { Indicator, IndicatorOptions, IndicatorTerm, ResourceIndicatorId } from "./indicator.js";
export type { IndicatorValue } from "./indicatorValue.js";
export { indicators } from "./indicators.js";
export {
  interSchoolVariation,
  type CheckedVariation,
  type InterSchoolVariation,
  type VariationOptions,
} from "./interSchoolVariation.js";
export { booksPerPupil, booksPerPupilOf } from "./booksPerPupil.js";
export { computersPer100Pupils, computersPer100PupilsOf } from "./computersPer100Pupils.js";
export { equipmentValuePerPupil, equipmentValuePerPupilOf } from "./equipmentValuePerPupil.js";
export { higherDegreeTeachersPerPupil, higherDegreeTeachersPerPupilOf } from "./higherDegreeTeachersPerPupil.js";
export { midSeniorTeachersPerPupil, midSeniorTeachersPerPupilOf } from "./midSeniorTeachersPerPupil.js";
export { sportsAreaPerPupil, sportsAreaPerPupilOf } from "./sportsAreaPerPupil.js";
export { teacherPupilRatio, teacherPupilRatioOf } from "./teacherPupilRatio.js";
export { teachingAreaPerPupil, teachingAreaPerPupilOf } from "./teachingAreaPerPupil.js";

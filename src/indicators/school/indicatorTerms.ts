import { backboneTeachersPer100PupilsTerms } from "./backboneTeachersPer100Pupils.js";
import { booksPerPupilTerms } from "./booksPerPupil.js";
import { computersPer100PupilsTerms } from "./computersPer100Pupils.js";
import { equipmentValuePerPupilTerms } from "./equipmentValuePerPupil.js";
import { higherDegreeTeachersPer100PupilsTerms } from "./higherDegreeTeachersPer100Pupils.js";
import { higherDegreeTeachersPerPupilTerms } from "./higherDegreeTeachersPerPupil.js";
import { midSeniorTeachersPerPupilTerms } from "./midSeniorTeachersPerPupil.js";
import { multimediaRoomsPer100PupilsTerms } from "./multimediaRoomsPer100Pupils.js";
import { peArtsTeachersPer100PupilsTerms } from "./peArtsTeachersPer100Pupils.js";
import { sportsAreaPerPupilTerms } from "./sportsAreaPerPupil.js";
import { teacherPupilRatioTerms } from "./teacherPupilRatio.js";
import { teachingAreaPerPupilTerms } from "./teachingAreaPerPupil.js";
import { unknownId } from "../../foundation/requireKeys.js";
import type { IndicatorId, IndicatorTerms } from "./indicator.js";

/** The terms of all resource indicators of either standard. */
export const allIndicatorTerms: readonly IndicatorTerms[] = [
  teachingAreaPerPupilTerms,
  sportsAreaPerPupilTerms,
  equipmentValuePerPupilTerms,
  computersPer100PupilsTerms,
  booksPerPupilTerms,
  teacherPupilRatioTerms,
  higherDegreeTeachersPerPupilTerms,
  midSeniorTeachersPerPupilTerms,
  higherDegreeTeachersPer100PupilsTerms,
  backboneTeachersPer100PupilsTerms,
  peArtsTeachersPer100PupilsTerms,
  multimediaRoomsPer100PupilsTerms,
];

/** What the indicator with this id computes. @throws UsageError `unknownIndicator`. */
export function termsById(id: IndicatorId): IndicatorTerms {
  const terms = allIndicatorTerms.find((each) => each.id === id);
  if (terms !== undefined) return terms;
  const ids = allIndicatorTerms.map((each) => each.id);
  throw unknownId("unknownIndicator", "indicator", id, ids);
}

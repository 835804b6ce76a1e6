import { booksPerPupil } from "./booksPerPupil.js";
import { computersPer100Pupils } from "./computersPer100Pupils.js";
import { equipmentValuePerPupil } from "./equipmentValuePerPupil.js";
import { higherDegreeTeachersPerPupil } from "./higherDegreeTeachersPerPupil.js";
import { midSeniorTeachersPerPupil } from "./midSeniorTeachersPerPupil.js";
import { sportsAreaPerPupil } from "./sportsAreaPerPupil.js";
import { teacherPupilRatio } from "./teacherPupilRatio.js";
import { teachingAreaPerPupil } from "./teachingAreaPerPupil.js";
import type { Indicator, ResourceIndicatorId } from "./indicator.js";

/** The eight resource indicators of 教督〔2012〕3号, in the order of its inter-school table. */
export const indicators: readonly Indicator<ResourceIndicatorId>[] = [
  teachingAreaPerPupil,
  sportsAreaPerPupil,
  equipmentValuePerPupil,
  computersPer100Pupils,
  booksPerPupil,
  teacherPupilRatio,
  higherDegreeTeachersPerPupil,
  midSeniorTeachersPerPupil,
];

import { backboneTeachersPer100Pupils } from "./backboneTeachersPer100Pupils.js";
import { equipmentValuePerPupil } from "./equipmentValuePerPupil.js";
import { higherDegreeTeachersPer100Pupils } from "./higherDegreeTeachersPer100Pupils.js";
import type { Indicator, QualityIndicatorId } from "./indicator.js";
import { multimediaRoomsPer100Pupils } from "./multimediaRoomsPer100Pupils.js";
import { peArtsTeachersPer100Pupils } from "./peArtsTeachersPer100Pupils.js";
import { sportsAreaPerPupil } from "./sportsAreaPerPupil.js";
import { teachingAreaPerPupil } from "./teachingAreaPerPupil.js";

/** The seven resource indicators of 教督〔2017〕6号, in the order of its text. */
export const qualityIndicators: readonly Indicator<QualityIndicatorId>[] = [
  higherDegreeTeachersPer100Pupils,
  backboneTeachersPer100Pupils,
  peArtsTeachersPer100Pupils,
  teachingAreaPerPupil,
  sportsAreaPerPupil,
  equipmentValuePerPupil,
  multimediaRoomsPer100Pupils,
];

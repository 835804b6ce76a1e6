import { booksPerPupil } from "./booksPerPupil.js";
import { computersPer100Pupils } from "./computersPer100Pupils.js";
import { equipmentValuePerPupil } from "./equipmentValuePerPupil.js";
import { higherDegreeTeachersPerPupil } from "./higherDegreeTeachersPerPupil.js";
import { midSeniorTeachersPerPupil } from "./midSeniorTeachersPerPupil.js";
import { sportsAreaPerPupil } from "./sportsAreaPerPupil.js";
import { teacherPupilRatio } from "./teacherPupilRatio.js";
import { teachingAreaPerPupil } from "./teachingAreaPerPupil.js";
import type { Indicator, IndicatorId, ResourceIndicatorId } from "./indicator.js";
import { UsageError } from "../../foundation/usageError.js";
import { qualityIndicators } from "./qualityIndicators.js";

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

/** The indicator of either standard with this id. @throws UsageError `unknownIndicator`. */
export function indicatorById(id: IndicatorId): Indicator {
  const indicator: Indicator | undefined = indicators.find((each) => each.id === id) ?? qualityIndicators.find((each) => each.id === id);
  if (indicator === undefined) throw new UsageError("unknownIndicator", `No indicator has the id ${id}.`, id);
  return indicator;
}

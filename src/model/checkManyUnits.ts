import { isPlainId } from "../foundation/idKey.js";
import { figureProblem, isAbsent, isFitFigure } from "./checkFigure.js";
import { checkUnits, type CheckedUnits } from "./checkUnits.js";
import type { Stage } from "../policy/records/types.js";
import { LOCALES, type StageUnit } from "./stageUnit.js";

/** What {@link checkUnits} says, sooner where units are as nearly all are; a bundle of one coefficient does without. */
export function checkManyUnits(units: readonly StageUnit[]): CheckedUnits {
  return checkUnits(units, areDistinct(units) ? isPlainUnit : undefined);
}

/** Whether nothing can be said of rows, as of nearly all lists: {@link checkUnits} would find no problem. Where not, it may still be so. */
export function arePlain(rows: readonly unknown[]): boolean {
  return areDistinct(rows) && rows.every(isPlainUnit);
}

/** Whether each row has a stage and an id of visible ASCII signs, which have one form, and no two in a stage have the same. */
function areDistinct(rows: readonly unknown[]): boolean {
  const ids: Readonly<Record<Stage, Set<string>>> = { primary: new Set(), juniorSecondary: new Set() };
  for (const row of rows) {
    const { schoolId, stage } = (row ?? {}) as Partial<StageUnit>;
    if (typeof schoolId !== "string" || !isPlainId(schoolId)) return false;
    if (stage !== "primary" && stage !== "juniorSecondary") return false;
    ids[stage].add(schoolId);
  }
  return ids.primary.size + ids.juniorSecondary.size === rows.length;
}

/** Whether there is nothing to report of a unit whose id and stage are sound, and nothing in it was shared out. */
function isPlainUnit(given: unknown): given is StageUnit {
  const unit = given as StageUnit;
  const { pupils, locale } = unit;
  return (
    figureProblem(pupils, "count") === null &&
    (isAbsent(locale) || LOCALES.includes(locale)) &&
    isAbsent(unit.share) &&
    hasFitFigures(unit) &&
    !(Number(unit.indoorSportsAreaM2) > Number(unit.teachingAreaM2))
  );
}

/** Whether each figure is absent or sound. To read all by their own names takes a tenth of what names in a variable take; a test holds them to the list. */
function hasFitFigures(unit: StageUnit): boolean {
  return (
    isFitFigure(unit.fullTimeTeachers, true) &&
    isFitFigure(unit.higherDegreeTeachers, true) &&
    isFitFigure(unit.midSeniorTeachers, true) &&
    isFitFigure(unit.backboneTeachers, true) &&
    isFitFigure(unit.peArtsTeachers, true) &&
    isFitFigure(unit.sharedPeArtsTeachers, true) &&
    isFitFigure(unit.teachingAreaM2, false) &&
    isFitFigure(unit.indoorSportsAreaM2, false) &&
    isFitFigure(unit.sportsGroundAreaM2, false) &&
    isFitFigure(unit.additionalSportsAreaM2, false) &&
    isFitFigure(unit.equipmentYuan, false) &&
    isFitFigure(unit.computers, false) &&
    isFitFigure(unit.books, false) &&
    isFitFigure(unit.multimediaRooms, false)
  );
}

import { figureProblem, isAbsent, isFitFigure } from "./checkFigure.js";
import { checkUnits, type CheckedUnits } from "./checkUnits.js";
import { LOCALES, type StageUnit } from "./stageUnit.js";

/** What {@link checkUnits} says, sooner where units are as nearly all are; a bundle of one coefficient does without. */
export function checkManyUnits(units: readonly StageUnit[]): CheckedUnits {
  return checkUnits(units, areDistinct(units) ? isPlainUnit : undefined);
}

/** Whether nothing can be said of rows, as of nearly all lists: {@link checkUnits} would find no problem. Where not, it may still be so. */
export function arePlain(rows: readonly unknown[]): boolean {
  return areDistinct(rows) && rows.every(isPlainUnit);
}

/**
 * Whether each row has a stage and an id of visible ASCII signs, which have one form, and no two in a stage have the same. A table of
 * places by the signs of the ids (FNV-1a) takes a third of what sets and a look at the signs take.
 */
function areDistinct(units: readonly unknown[]): boolean {
  const { length } = units;
  // At least twice as many places as rows.
  const places = new Int32Array(1 << (33 - Math.clz32(length)));
  const last = places.length - 1;
  let taken = 0;
  for (let at = 0; at < length; at += 1) {
    const { schoolId, stage } = (units[at] ?? {}) as Partial<StageUnit>;
    if (typeof schoolId !== "string" || schoolId === "" || (stage !== "primary" && stage !== "juniorSecondary")) return false;
    let place = stage.length;
    for (let sign = 0; sign < schoolId.length; sign += 1) {
      const code = schoolId.charCodeAt(sign);
      if (code < 33 || code > 126) return false;
      place = Math.imul(place ^ code, 0x01000193);
    }
    for (;;) {
      place &= last;
      const other = places[place] as number;
      if (other === 0) break;
      const { schoolId: id, stage: its } = units[other - 1] as StageUnit;
      // Ids made to fall on the same place are left to the sets.
      if ((id === schoolId && its === stage) || (taken += 1) > 4 * length) return false;
      place += 1;
    }
    places[place] = at + 1;
  }
  return true;
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

import { READ_FIGURE, type StageUnit, type UnitFigure } from "./stageUnit.js";

/** The figures of a unit in the order of their places in a table. */
export const TABLE_FIGURES: readonly UnitFigure[] = /* @__PURE__ */ Object.keys(READ_FIGURE) as UnitFigure[];

/** Places of one unit. */
export const ROW = 14;

/**
 * Writes the figures of a unit side by side into a table, from `at` on; `NaN` is one that was not reported. To read them all by their
 * own names takes a fifth of what a reader for each takes; a test holds the order.
 */
export function writeFigures(unit: StageUnit, table: Float64Array, at: number): void {
  table[at] = unit.fullTimeTeachers ?? Number.NaN;
  table[at + 1] = unit.higherDegreeTeachers ?? Number.NaN;
  table[at + 2] = unit.midSeniorTeachers ?? Number.NaN;
  table[at + 3] = unit.backboneTeachers ?? Number.NaN;
  table[at + 4] = unit.peArtsTeachers ?? Number.NaN;
  table[at + 5] = unit.sharedPeArtsTeachers ?? Number.NaN;
  table[at + 6] = unit.teachingAreaM2 ?? Number.NaN;
  table[at + 7] = unit.indoorSportsAreaM2 ?? Number.NaN;
  table[at + 8] = unit.sportsGroundAreaM2 ?? Number.NaN;
  table[at + 9] = unit.additionalSportsAreaM2 ?? Number.NaN;
  table[at + 10] = unit.equipmentYuan ?? Number.NaN;
  table[at + 11] = unit.computers ?? Number.NaN;
  table[at + 12] = unit.books ?? Number.NaN;
  table[at + 13] = unit.multimediaRooms ?? Number.NaN;
}

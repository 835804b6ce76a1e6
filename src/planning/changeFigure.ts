import { isAbsent } from "../model/checkFigure.js";
import type { StageUnit, UnitFigure } from "../model/stageUnit.js";
import { nearestSum } from "../statistics/exact/decimal.js";

/**
 * A unit whose figure is changed by an amount: 447.3 and 2.7 more are 450, as they are written. What was shared out to it of this figure
 * is then its own; the rest of what was shared out stays as it is.
 */
export function changeFigure(unit: StageUnit, field: UnitFigure, amount: number): StageUnit {
  if (amount === 0) return unit;
  const before = unit[field] ?? 0;
  const isWhole = Number.isInteger(before) && Number.isInteger(amount);
  const changed = { ...unit, [field]: isWhole ? before + amount : nearestSum([before, amount]) };
  if (isAbsent(unit.share)) return changed;
  const figures = Object.fromEntries(Object.entries(unit.share.figures).filter(([key]) => key !== field));
  return { ...changed, share: { ...unit.share, figures } };
}

import type { IndicatorTerms } from "../indicators/school/indicator.js";
import { facilityFigures, teacherFigures } from "../model/records/school.js";
import type { UnitFigure } from "../model/stageUnit.js";
import type { UnitId } from "../policy/records/units.js";

/** The figures of a unit as data: which are counted and in what unit. */
export const PLANNED_FIELDS: Readonly<Record<UnitFigure, { readonly kind: "count" | "amount"; readonly unit: UnitId }>> = {
  ...teacherFigures.fields,
  ...facilityFigures.fields,
};

/** The figure that a plan for an indicator changes. */
export interface PlannedFigure {
  readonly field: UnitFigure;
  /** Whether it is counted in whole numbers. A unit may have half a computer after a combined school was split; what is added to it is whole. */
  readonly isWhole: boolean;
  /** What its amounts are in. */
  readonly unit: UnitId;
}

/** The first figure that is added up in an indicator: what a plan for it changes. */
export function plannedFigure({ id, numerator }: IndicatorTerms): PlannedFigure {
  const field = numerator.find(({ sign }) => sign === 1)?.field;
  if (field === undefined) throw new Error(`${id} adds no figure up.`);
  const { kind, unit } = PLANNED_FIELDS[field];
  return { field, isWhole: kind === "count", unit };
}

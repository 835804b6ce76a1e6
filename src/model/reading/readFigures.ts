import { requireObject } from "../../foundation/usageError.js";
import type { Reason } from "../../findings/reason.js";
import { isAbsent } from "../checkFigure.js";
import { isPlain, valueProblem } from "./checkValue.js";
import type { RecordSpec } from "./spec.js";

/** Why a field has no value that can be used, and the units without one. */
export type FigureGap = Extract<Reason, { readonly code: "missingFigure" | "invalidFigure" }>;

/** Why fields of a record have no value that can be used: one reason for each that is missing or invalid. @throws UsageError `notAnObject`. */
export function gapsIn(spec: RecordSpec, record: object, fields: readonly string[], units: readonly string[] = []): FigureGap[] {
  requireObject(record, "figures");
  const gaps: FigureGap[] = [];
  for (const key of fields) {
    const value: unknown = (record as Readonly<Record<string, unknown>>)[key];
    const field = spec.fields[key];
    if (isAbsent(value)) gaps.push({ code: "missingFigure", field: key, units });
    else if (field !== undefined && isPlain(field) && valueProblem(field, value) !== null)
      gaps.push({ code: "invalidFigure", field: key, units });
  }
  return gaps;
}

/** A figure of a record, or why there is none. */
export function figureIn(
  spec: RecordSpec,
  record: object,
  field: string,
  units: readonly string[] = [],
): { readonly value: number | null; readonly reasons: readonly FigureGap[] } {
  const reasons = gapsIn(spec, record, [field], units);
  const value = (record as Readonly<Record<string, number | null | undefined>>)[field] ?? null;
  // JSON has no negative zero.
  return { value: reasons.length > 0 || value === null ? null : value + 0, reasons };
}

/** A reason that names the units it is about. */
type ReasonOfUnits = Extract<Reason, { readonly units: readonly string[] }>;

/** Why schools have no figure in a field: those that did not report it, then those whose figure is in error. */
export function gapsOfSchools(spec: RecordSpec, schools: readonly { readonly schoolId: string }[], field: string): FigureGap[] {
  return missingFirst(joinGaps(schools.flatMap((school) => gapsIn(spec, school, [field], [school.schoolId]))));
}

/** Figures that were not reported, then those in error. */
export function missingFirst(gaps: readonly FigureGap[]): FigureGap[] {
  return (["missingFigure", "invalidFigure"] as const).flatMap((code) => gaps.filter((gap) => gap.code === code));
}

/** Gaps of the same kind in the same field as one with all their units. */
export function joinGaps<Gap extends ReasonOfUnits>(gaps: readonly Gap[]): Gap[] {
  const joined = new Map<string, Gap>();
  for (const gap of gaps) {
    const key = `${gap.code} ${"field" in gap ? gap.field : ""}`;
    joined.set(key, { ...gap, units: [...(joined.get(key)?.units ?? []), ...gap.units] });
  }
  return [...joined.values()];
}

import { deskFigures, type DeskFigures } from "../../model/records/weakSchools.js";
import { figureIn, gapsIn } from "../../model/reading/readFigures.js";
import type { IndicatorValue } from "../school/indicatorValue.js";

const FIELDS = ["desks", "chairs", "pupils"] as const;

/**
 * Desks and chairs per pupil: the smaller of desks / pupils and chairs / pupils, in sets per pupil.
 *
 * Where only desks or only chairs are known, the value is not; it is no more than what these give, and a reason says so.
 *
 * Source: 全面改薄底线要求 (2014).
 *
 * @returns The value, or `null` with the reasons: a figure not reported or in error, no pupils.
 *
 * @example
 * ```ts
 * import { desksPerPupilOf } from "edu-balance";
 *
 * desksPerPupilOf({ desks: 210, chairs: 190, pupils: 200 }).value; // => 0.95
 * desksPerPupilOf({ chairs: 190, pupils: 200 }).reasons;
 * // => [{ code: "missingFigure", field: "desks", units: [] }, { code: "knownWithinRange", least: 0, most: 0.95 }]
 * ```
 */
export function desksPerPupilOf(figures: DeskFigures): IndicatorValue {
  const reasons = gapsIn(deskFigures, figures, FIELDS);
  const isSound = reasons.every(({ code }) => code === "missingFigure");
  const pupils = figureIn(deskFigures, figures, "pupils").value;
  if (pupils === 0 && isSound) return { value: null, reasons: [{ code: "zeroDenominator", fields: ["pupils"] }] };
  const known = (["desks", "chairs"] as const).flatMap((field) => figureIn(deskFigures, figures, field).value ?? []);
  if (pupils === null || !isSound || known.length === 0) return { value: null, reasons };
  const least = Math.min(...known) / pupils;
  return known.length === 2
    ? { value: least, reasons: [] }
    : { value: null, reasons: [...reasons, { code: "knownWithinRange", least: 0, most: least }] };
}

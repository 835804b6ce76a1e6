/** What an analyst writes today: group the rows, make lists, call simple-statistics. */
import * as ss from "simple-statistics";
import { withVerdicts, INDICATORS, type Coefficients } from "../baselines/coefficients.js";
import { SLOTS, type Unit } from "../nation.js";

const RATIOS: readonly ((unit: Unit) => number)[] = [
  (unit) => (unit.teachingAreaM2 - unit.indoorSportsAreaM2) / unit.pupils,
  (unit) => (unit.sportsGroundAreaM2 + unit.indoorSportsAreaM2) / unit.pupils,
  (unit) => unit.equipmentYuan / unit.pupils,
  (unit) => (unit.computers * 100) / unit.pupils,
  (unit) => unit.books / unit.pupils,
  (unit) => unit.fullTimeTeachers / unit.pupils,
  (unit) => unit.higherDegreeTeachers / unit.pupils,
  (unit) => unit.midSeniorTeachers / unit.pupils,
];

export function groupBy<Row>(rows: readonly Row[], keyOf: (row: Row) => string): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [row]);
    else group.push(row);
  }
  return groups;
}

export function naiveCoefficients(units: readonly Unit[]): Coefficients {
  const coefficient = new Float64Array(INDICATORS * SLOTS);
  for (const group of groupBy(units, (unit) => `${String(unit.county)}|${unit.stage}`).values()) {
    const slot = group[0].county * 2 + (group[0].stage === "primary" ? 0 : 1);
    const weights = group.map((unit) => unit.pupils);
    RATIOS.forEach((ratio, indicator) => {
      const values = group.map(ratio);
      coefficient[indicator * SLOTS + slot] = ss.weightedStandardDeviation(values, weights) / ss.weightedMean(values, weights);
    });
  }
  return withVerdicts(coefficient);
}

import { distinct } from "../../../foundation/distinct.js";
import { periodDay, type Period } from "../../../foundation/period.js";
import type { ShuozhouAssessment } from "../../shuozhou2016/assessShuozhou2016.js";
import { groupBy } from "../../../foundation/groupBy.js";

/** As of when the figures are. */
export interface DataAsOf {
  /** What the records that were used are of, the latest first, each with the numbers of its clauses. */
  readonly periods: readonly DataPeriod[];
  /** Numbers of the clauses with records that do not say what they are of. */
  readonly periodNotGiven: readonly string[];
}

/** A period, and the clauses with records of it. */
export interface DataPeriod {
  readonly period: Period;
  readonly clauses: readonly string[];
}

/** As of when the figures of a result are. */
export function dataAsOf({ clauses }: ShuozhouAssessment): DataAsOf {
  const used = clauses.flatMap(({ number, counties }) =>
    counties.flatMap(({ periods = [] }) => periods.map((period) => ({ period, clause: number }))),
  );
  return {
    periods: [...groupBy(used, ({ period }) => JSON.stringify(period)).values()]
      .map((group): DataPeriod => ({ period: group[0].period, clauses: distinct(group.map(({ clause }) => clause)) }))
      .sort((one, other) => (periodDay(one.period) < periodDay(other.period) ? 1 : -1)),
    periodNotGiven: clauses
      .filter(({ counties }) => counties.some(({ ledger }) => ledger !== undefined && ledger.periodNotGiven.length > 0))
      .map(({ number }) => number),
  };
}

import type { Finding } from "../../../findings/finding.js";
import type { Problem } from "../../../findings/problem.js";
import type { Reason } from "../../../findings/reason.js";
import { rateOf, type Rate, type RateFigures } from "../../../indicators/rates/rate.js";
import type { IndicatorValue } from "../../../indicators/school/indicatorValue.js";
import type { Stage } from "../../../policy/records/types.js";

/** What was found out of one part of a record. */
export interface Judged {
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/** A plain row: a rate of the figures of a part. */
export interface RateRow {
  readonly rate: Rate;
  /** How the value comes of the figures, where the rate alone does not say it. */
  readonly of?: (figures: RateFigures) => IndicatorValue;
  /** The rule it is held against; without one it is described, or judged by the caller's reading. */
  readonly parameter?: string;
  readonly stage?: Stage;
  readonly scope?: string;
  /** The part holds the figures of each stage, or also those of both together. */
  readonly by?: "stage" | "stageAndTogether";
  /** What else is to be said of every value. */
  readonly more?: readonly Reason[];
}

/** The value of a row. */
export function rowValue({ rate, of }: RateRow, figures: RateFigures): IndicatorValue {
  return of === undefined ? rateOf(rate, figures) : of(figures);
}

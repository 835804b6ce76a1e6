import { judge, type Finding, type Verdict } from "../../findings/finding.js";
import type { Reason } from "../../findings/reason.js";
import type { ResourceIndicatorId } from "../../indicators/school/indicator.js";
import { indicators } from "../../indicators/school/indicators.js";
import { isAbsent } from "../../model/checkFigure.js";
import type { Stage } from "../../policy/records/types.js";
import { plainMean } from "../../statistics/rows/plainMean.js";
import type { Call } from "../call.js";
import type { StageCoefficients } from "../../model/records/coefficients.js";

export type { StageCoefficients } from "../../model/records/coefficients.js";

/** Composite and verdict of one stage. */
export interface StageComposite {
  /** Plain mean of the eight unrounded coefficients; `null` unless all eight are known. */
  readonly composite: number | null;
  readonly verdict: Verdict;
  /** The composite against its limit. */
  readonly finding: Finding;
}

/** What is known of the coefficients of a stage. */
export interface KnownCoefficients {
  readonly coefficients: StageCoefficients;
  /** What keeps one of them from being known. */
  readonly reasons: readonly Reason[];
  /** The field of the input they come from. */
  readonly part: "units" | "coefficients";
}

/** The composite of a stage against its limit. */
export function judgeComposite(call: Call, stage: Stage, { coefficients, reasons, part }: KnownCoefficients): StageComposite {
  const known: number[] = [];
  const unavailable: ResourceIndicatorId[] = [];
  for (const { id } of indicators) {
    const coefficient = coefficients[id];
    if (isAbsent(coefficient)) unavailable.push(id);
    else known.push(coefficient);
  }
  const composite = unavailable.length === 0 ? plainMean(known) : null;
  const { period } = call.account.periodAt([part]);
  const finding = judge({
    indicator: "compositeCoefficient",
    subject: call.subject,
    stage,
    period,
    value: composite,
    unit: "coefficient",
    lookup: call.rule("compositeCoefficientLimit", { stage }),
    reasons: unavailable.length === 0 ? reasons : [{ code: "coefficientUnavailable", indicators: unavailable }, ...reasons],
  });
  return { composite, verdict: finding.verdict, finding };
}

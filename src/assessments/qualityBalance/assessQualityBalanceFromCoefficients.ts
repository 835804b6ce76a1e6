import { openCall } from "../call.js";
import { combineVerdicts, judge, type Subject, type Verdict } from "../../findings/finding.js";
import type { Ledger } from "../../findings/ledger.js";
import type { Problem } from "../../findings/problem.js";
import { type CalendarDate } from "../../foundation/calendarDate.js";
import { requireObject } from "../../foundation/usageError.js";
import { qualityIndicators } from "../../indicators/school/qualityIndicators.js";
import { STAGES } from "../../model/stageUnit.js";
import type { Stage } from "../../policy/records/types.js";
import { type AssessmentOptions } from "../call.js";
import { readCoefficients } from "../readCoefficients.js";
import { partFrom, type QualityPart } from "./result.js";
import type { QualityBalanceCoefficients } from "../../model/records/coefficients.js";

export type { QualityBalanceCoefficients, QualityCoefficients } from "../../model/records/coefficients.js";

/** Result of {@link assessQualityBalanceFromCoefficients}. */
export interface QualityCoefficientAssessment {
  readonly standard: "qualityBalance2017";
  readonly asOf: CalendarDate;
  readonly subject: Subject;
  /** On the coefficients alone: `notMet` beats `undetermined`, `pending`, `declared` and `met`. */
  readonly verdict: Verdict;
  /** Seven findings a stage. */
  readonly stages: Readonly<Record<Stage, QualityPart>>;
  /** Coefficients given and used, and those missing. */
  readonly ledger: Ledger;
  readonly problems: readonly Problem[];
}

/**
 * Holds published coefficients against the limits of quality balance, each by itself. The schools behind them, and all
 * other items of the standard, are not judged.
 *
 * @param input - The county and, by stage, its seven coefficients. One that is absent, negative or no finite number is
 * undetermined.
 * @throws UsageError `badDate`, `notAnObject`.
 *
 * @example
 * ```ts
 * import { assessQualityBalanceFromCoefficients } from "edu-balance";
 *
 * const coefficients = { primary: { backboneTeachersPer100Pupils: 0.501787 } };
 * const result = assessQualityBalanceFromCoefficients({ county: { id: "example" }, coefficients }, { asOf: "2023-12-31" });
 * result.stages.primary.findings[1]?.verdict; // => "notMet"
 * ```
 */
export function assessQualityBalanceFromCoefficients(
  input: QualityBalanceCoefficients,
  options: AssessmentOptions,
): QualityCoefficientAssessment {
  requireObject(input, "input");
  requireObject(input.county, "input.county");
  requireObject(input.coefficients, "input.coefficients");
  const call = openCall({ ...options, county: input.county });
  const { subject } = call;
  const ids = qualityIndicators.map(({ id }) => id);
  const { values, ledger, problems } = readCoefficients(input.coefficients, ids, input.county.id);
  const judgeStage = (stage: Stage): QualityPart => {
    const lookup = call.rule("qualityCoefficientLimit", { stage });
    return partFrom(
      ids.map((id) => {
        const value = values[stage][id];
        const reasons = value === null ? [{ code: "coefficientUnavailable", indicators: [id] } as const] : [];
        return judge({ indicator: id, subject, stage, value, unit: "coefficient", lookup, reasons });
      }),
    );
  };
  const stages = { primary: judgeStage("primary"), juniorSecondary: judgeStage("juniorSecondary") };
  return {
    standard: "qualityBalance2017",
    asOf: options.asOf,
    subject,
    verdict: combineVerdicts(STAGES.map((stage) => stages[stage].verdict)),
    stages,
    ledger,
    problems,
  };
}

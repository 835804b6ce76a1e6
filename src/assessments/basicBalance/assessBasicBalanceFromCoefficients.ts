import { openRecord } from "../openRecord.js";
import { requireObject } from "../../foundation/usageError.js";
import { indicators } from "../../indicators/school/indicators.js";
import type { Stage } from "../../policy/records/types.js";
import type { AssessmentOptions } from "../call.js";
import { readCoefficients } from "../readCoefficients.js";
import { assessParts, type WholeStandard } from "./assessParts.js";
import { judgeComposite, type StageComposite } from "./judgeComposite.js";
import { basicBalanceCoefficients, type BasicBalanceCoefficients } from "../../model/records/balance.js";

export type { BasicBalanceCoefficients } from "../../model/records/balance.js";

/** Result of {@link assessBasicBalanceFromCoefficients}. The ledger is of coefficients. */
export type CoefficientAssessment = WholeStandard<StageComposite>;

/**
 * The same assessment from coefficients that were published without the figures behind them.
 *
 * @param given - The county and, by stage, its eight coefficients. A coefficient that is absent, negative or no finite
 * number leaves the composite `null` and the verdict `undetermined`.
 * @throws UsageError `badDate`, `notAnObject`.
 *
 * @example
 * ```ts
 * import { assessBasicBalanceFromCoefficients, indicators } from "edu-balance";
 *
 * const each = (coefficient: number) => Object.fromEntries(indicators.map(({ id }) => [id, coefficient]));
 * const result = assessBasicBalanceFromCoefficients(
 *   { county: { id: "example" }, coefficients: { primary: each(0.65), juniorSecondary: each(0.56) } },
 *   { asOf: "2016-12-31" },
 * );
 * result.stages.primary.verdict; // => "met"
 * result.stages.juniorSecondary.verdict; // => "notMet"
 * result.verdict; // => "notMet"
 * ```
 */
export function assessBasicBalanceFromCoefficients(given: BasicBalanceCoefficients, options: AssessmentOptions): CoefficientAssessment {
  requireObject(given, "input");
  requireObject(given.county, "input.county");
  requireObject(given.coefficients, "input.coefficients");
  const call = openRecord(basicBalanceCoefficients, given, { ...options, county: given.county }, [
    "coefficients",
    "schoolStandards",
    "satisfaction",
  ]);
  const input = call.record as Partial<BasicBalanceCoefficients> & Pick<BasicBalanceCoefficients, "county">;
  const reasons = call.account.laterAt("coefficients");
  const ids = indicators.map(({ id }) => id);
  const { values, ledger, problems } = readCoefficients(input.coefficients ?? {}, ids, input.county.id);
  const compositeIn = (stage: Stage): StageComposite =>
    judgeComposite(call, stage, { coefficients: values[stage], reasons, part: "coefficients" });
  const stages = { primary: compositeIn("primary"), juniorSecondary: compositeIn("juniorSecondary") };
  return assessParts(input, { stages, ledger, problems, account: call.account }, options);
}

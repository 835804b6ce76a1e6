import type { Finding } from "../../findings/finding.js";
import type { Reason } from "../../findings/reason.js";
import { amountOf, numeratorOf } from "../../indicators/school/indicatorValue.js";
import { indicators } from "../../indicators/school/indicators.js";
import type { Indicator, IndicatorOptions } from "../../indicators/school/indicator.js";
import { checkUnits, type CheckedUnits } from "../../model/checkUnits.js";
import { STAGES, type Locale, type StageUnit } from "../../model/stageUnit.js";
import type { Stage } from "../../policy/records/types.js";
import type { Moments } from "../../statistics/exact/moments.js";
import { momentsOfRatios } from "../../statistics/momentsOfRatios.js";
import { assessBasicBalance } from "../basicBalance/assessBasicBalance.js";
import type { Call, TopicOptions } from "../call.js";
import { openRecord } from "../openRecord.js";
import { judgeValue, type Question } from "../topics/engine/question.js";
import { topicResult, type TopicAssessment } from "../topics/engine/result.js";
import { balanceRecord, type BalanceRecord } from "../../model/records/balance.js";

export type { BalanceRecord } from "../../model/records/balance.js";

/** Clause 二: the composite coefficient of each stage, and the eight resources of rural schools held against urban ones. */
export function assessBalance(given: BalanceRecord, options: TopicOptions): TopicAssessment<"balance"> {
  const call = openRecord(balanceRecord, given, options, ["units"]);
  const { record } = call;
  if (record.units === undefined) {
    const missing = STAGES.map((stage) => {
      const question = {
        indicator: "compositeCoefficient",
        unit: "coefficient",
        path: UNITS,
        parameter: "compositeCoefficientLimit",
        stage,
      } as const;
      return judgeValue(call, question, null);
    });
    return topicResult("balance", call, [{ findings: missing, problems: [] }]);
  }
  const result = assessBasicBalance({ ...record, units: record.units, county: call.county }, options);
  const checked = checkUnits(record.units);
  const ratios = STAGES.flatMap((stage) =>
    indicators.map((indicator) => judgeUrbanRural(call, { checked, stage, indicator, options: record })),
  );
  const findings = [...STAGES.map((stage) => ({ ...result.stages[stage].finding, ...call.account.periodAt(UNITS) })), ...ratios];
  return topicResult("balance", call, [{ findings, problems: result.problems }]);
}

const UNITS = ["units"];

interface Compared {
  readonly checked: CheckedUnits;
  readonly stage: Stage;
  readonly indicator: Indicator;
  readonly options: IndicatorOptions;
}

/**
 * Mean of a resource in rural schools over its mean in those of city and town; the measure is the same for every resource. The
 * seat of a county is a town in the statistics, so that a county without a city district has its urban schools there.
 */
function judgeUrbanRural(call: Call, { checked, stage, indicator, options }: Compared): Finding {
  const question: Question = { indicator: "urbanRuralRatio", unit: "ratio", path: UNITS, stage };
  const about: readonly Reason[] = [{ code: "ofIndicator", indicator: indicator.id }, { code: "ruralAgainstTownAndCity" }];
  const rural = meanOf(checked, stage, indicator, options, (locale) => locale === "rural");
  const urban = meanOf(checked, stage, indicator, options, (locale) => locale !== "rural");
  const reasons = [...rural.reasons, ...urban.reasons];
  if (rural.mean === null || urban.mean === null) return judgeValue(call, question, { value: null, reasons: [...about, ...reasons] });
  if (urban.mean === 0)
    return judgeValue(call, question, { value: null, reasons: [...about, { code: "zeroDenominator", fields: ["urban"] }] });
  return judgeValue(call, question, { value: rural.mean / urban.mean, reasons: about });
}

interface GroupMean {
  readonly mean: number | null;
  readonly reasons: readonly Reason[];
}

/** The mean over the schools of a group of locales; none where one of them lacks the figure, or does not say where it lies. */
function meanOf(
  checked: CheckedUnits,
  stage: Stage,
  indicator: Indicator,
  options: IndicatorOptions,
  isOfGroup: (locale: Locale) => boolean,
): GroupMean {
  const unplaced = checked.units[stage].filter((unit) => unit.locale === undefined).map(({ schoolId }) => schoolId);
  if (unplaced.length > 0) return { mean: null, reasons: [{ code: "missingFigure", field: "locale", units: unplaced }] };
  const found = momentsOfGroup(
    checked,
    checked.units[stage].filter(({ locale }) => locale !== undefined && isOfGroup(locale)),
    indicator,
    options,
  );
  return "moments" in found
    ? { mean: found.moments.mean, reasons: found.moments.mean === null ? [{ code: "noUnits" }] : [] }
    : { mean: null, reasons: [found.reason] };
}

/** The moments of a group of units, or the figure that is missing or invalid. Units without pupils weigh nothing. */
export function momentsOfGroup(
  checked: CheckedUnits,
  units: readonly StageUnit[],
  indicator: Indicator,
  options: IndicatorOptions,
): { readonly moments: Moments } | { readonly reason: Reason } {
  const amounts: number[] = [];
  const weights: number[] = [];
  const numerator = numeratorOf(indicator, options);
  for (const unit of units) {
    if (unit.pupils === 0) continue;
    const amount = amountOf(unit, numerator, checked.invalid.get(unit));
    if (typeof amount !== "number") return { reason: { code: amount.reason, field: amount.field, units: [unit.schoolId] } };
    amounts.push(amount);
    weights.push(unit.pupils);
  }
  return { moments: momentsOfRatios(amounts, weights) };
}

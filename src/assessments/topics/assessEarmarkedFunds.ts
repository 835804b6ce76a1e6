import type { EarmarkedFundsFigures, EarmarkedFundsRecord, SchoolCapital } from "../../model/records/earmarkedFunds.js";
import type { Finding } from "../../findings/finding.js";
import { reporterUnder } from "../../findings/problem.js";
import { requireObject } from "../../foundation/usageError.js";
import { capitalSpendingConcentrationOf } from "../../indicators/lists/capitalSpendingConcentration.js";
import { earmarkedFundsSpentShareOf } from "../../indicators/rates/earmarkedFundsSpentShare.js";
import type { IndicatorValue } from "../../indicators/school/indicatorValue.js";
import { trainingFundsShareOf } from "../../indicators/rates/trainingFundsShare.js";
import { figureProblem, isAbsent, textProblem } from "../../model/checkFigure.js";
import { educationSurchargeDueOf } from "../../indicators/rates/educationSurchargeDue.js";
import { dueFinding } from "./funding/judgeDue.js";
import { landSaleEducationFundsDueOf } from "../../indicators/rates/landSaleEducationFundsDue.js";
import { localEducationSurchargeDueOf } from "../../indicators/rates/localEducationSurchargeDue.js";
import { ruralFundingRatioOf } from "../../indicators/rates/ruralFundingRatio.js";
import {
  figuresOf,
  findingOf,
  notGiven,
  ruleFor,
  topicContext,
  topicResult,
  type TopicAssessment,
  type TopicContext,
  type TopicOptions,
} from "./engine/context.js";
import { listOf, reportedFigure } from "./engine/read.js";

/**
 * Clause 八: the two education surcharges and the education funds from land sales are raised in full and spent on
 * school conditions, more money goes to rural schools, and none to show schools.
 *
 * What was collected or set aside is the value of `educationSurchargeDue`, `localEducationSurchargeDue` and
 * `landSaleEducationFundsDue`; what is due, worked out from the taxes or the land sales by the rate of the day, is the
 * limit. The rate of the local surcharge could not be confirmed and is used only with `allowUnverified`. For the share
 * spent, the rural ratio and the concentration of capital spending the text sets no number: they are described, or judged
 * by the caller's `interpretations`. The share of public funds for training has a rule for quality balance only.
 *
 * @param record - The figures; whatever is missing leaves its findings undetermined.
 * @param options - `asOf`, and the county for its name and local rules.
 * @throws UsageError `badDate`, `notAnObject`.
 *
 * Source: clause 八 of 朔政办发〔2016〕45号; 征收教育费附加的暂行规定; 财综〔2010〕98号; 财综〔2011〕62号.
 *
 * @example
 * ```ts
 * import { assessEarmarkedFunds } from "edu-balance";
 *
 * const taxes = { valueAddedTaxYuan: 9_000_000, consumptionTaxYuan: 1_000_000, businessTaxYuan: 0 };
 * const { findings } = assessEarmarkedFunds({ taxes, funds: { educationSurchargeYuan: 290_000 } }, { asOf: "2018-12-31" });
 * const [surcharge] = findings;
 * [surcharge?.value, surcharge?.requirement?.limit, surcharge?.verdict]; // => [290000, 300000, "notMet"]
 * ```
 */
export function assessEarmarkedFunds(record: EarmarkedFundsRecord, options: TopicOptions): TopicAssessment<"earmarkedFunds"> {
  requireObject(record, "record");
  const context = topicContext(options);
  const taxes = figuresOf(context, "taxes", record.taxes, "amount");
  const landSales = figuresOf(context, "landSales", record.landSales, "amount");
  const funds = figuresOf(context, "funds", record.funds, "amount");
  const ruralAndUrban = figuresOf(context, "ruralAndUrban", record.ruralAndUrban, "amount");
  const training = figuresOf(context, "training", record.training, "amount");
  const { subject } = context;
  const raised = (field: keyof EarmarkedFundsFigures): IndicatorValue =>
    funds === null ? notGiven("funds") : reportedFigure(funds[field], field, "amount");
  const findings: readonly Finding[] = [
    dueFinding(
      { indicator: "educationSurchargeDue", subject },
      raised("educationSurchargeYuan"),
      ruleFor(context, "educationSurchargeRate"),
      (rate) => (taxes === null ? notGiven("taxes") : educationSurchargeDueOf(taxes, rate)),
    ),
    dueFinding(
      { indicator: "localEducationSurchargeDue", subject },
      raised("localEducationSurchargeYuan"),
      ruleFor(context, "localEducationSurchargeRate"),
      (rate) => (taxes === null ? notGiven("taxes") : localEducationSurchargeDueOf(taxes, rate)),
    ),
    dueFinding(
      { indicator: "landSaleEducationFundsDue", subject },
      raised("landSaleEducationFundsYuan"),
      ruleFor(context, "landSaleEducationShareFloor"),
      (share) => (landSales === null ? notGiven("landSales") : landSaleEducationFundsDueOf(landSales, share)),
    ),
    findingOf(
      context,
      { indicator: "earmarkedFundsSpentShare", unit: "share", record: "funds" },
      funds === null ? null : earmarkedFundsSpentShareOf(funds),
    ),
    findingOf(
      context,
      { indicator: "ruralFundingRatio", unit: "ratio", record: "ruralAndUrban" },
      ruralAndUrban === null ? null : ruralFundingRatioOf(ruralAndUrban),
    ),
    findingOf(
      context,
      { indicator: "capitalSpendingConcentration", unit: "ratio", record: "capital" },
      concentration(context, record.capital),
    ),
    findingOf(
      context,
      { indicator: "trainingFundsShare", unit: "share", record: "training", parameter: "trainingShareOfPublicFundsFloor" },
      training === null ? null : trainingFundsShareOf(training),
    ),
  ];
  return topicResult("earmarkedFunds", context, findings);
}

/** The concentration over a list of schools that is read entry by entry; one entry in error leaves it unknown. */
function concentration(context: TopicContext, given: EarmarkedFundsRecord["capital"]): IndicatorValue | null {
  const schools = listOf(context, ["capital"], given);
  if (schools === null) return null;
  const seen = new Set<unknown>();
  const faulty: string[] = [];
  schools.forEach((each: unknown, index) => {
    const report = reporterUnder(context.problems, ["capital", index]);
    if (typeof each !== "object" || each === null) {
      report([], "notAnObject", each);
      faulty.push(`#${String(index)}`);
      return;
    }
    const { schoolId, capitalYuan, pupils } = each as Partial<Record<keyof SchoolCapital, unknown>>;
    const wrongId = textProblem(schoolId);
    report(["schoolId"], wrongId ?? (seen.has(schoolId) ? "duplicateId" : null), schoolId);
    if (wrongId !== null) faulty.push(`#${String(index)}`);
    seen.add(schoolId);
    report(["capitalYuan"], isAbsent(capitalYuan) ? null : figureProblem(capitalYuan, "amount"), capitalYuan);
    report(["pupils"], isAbsent(pupils) ? null : figureProblem(pupils, "count"), pupils);
  });
  if (faulty.length > 0) return { value: null, reasons: [{ code: "invalidRecord", units: faulty }] };
  return capitalSpendingConcentrationOf(schools);
}

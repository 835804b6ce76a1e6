import { concentrationOf } from "../../indicators/lists/capitalSpendingConcentration.js";
import { earmarkedFundsSpentShare } from "../../indicators/rates/earmarkedFundsSpentShare.js";
import { educationSurchargeDueOf } from "../../indicators/rates/educationSurchargeDue.js";
import { landSaleEducationFundsDueOf } from "../../indicators/rates/landSaleEducationFundsDue.js";
import { localEducationSurchargeDueOf } from "../../indicators/rates/localEducationSurchargeDue.js";
import { ruralFundingRatioOf } from "../../indicators/rates/ruralFundingRatio.js";
import { trainingFundsShare } from "../../indicators/rates/trainingFundsShare.js";
import type { IndicatorValue } from "../../indicators/school/indicatorValue.js";
import { figureIn } from "../../model/reading/readFigures.js";
import { readList } from "../../model/reading/readList.js";
import { isRecord, readRecord, type Path } from "../../model/reading/readRecord.js";
import {
  earmarkedFundsFigures,
  earmarkedFundsRecord,
  landSaleFigures,
  ruralFundingFigures,
  surchargeTaxFigures,
  type EarmarkedFundsFigures,
  type EarmarkedFundsRecord,
} from "../../model/records/earmarkedFunds.js";
import { type Call, type TopicOptions } from "../call.js";
import { openRecord } from "../openRecord.js";
import { judgeValue, notGiven } from "./engine/question.js";
import { topicResult, type TopicAssessment } from "./engine/result.js";
import type { Judged } from "./engine/row.js";
import { judgeRate } from "./engine/table.js";
import { dueFinding } from "./funding/judgeDue.js";

/**
 * Clause 八: the two education surcharges and the education funds from land sales are raised in full and spent on
 * school conditions, more money goes to rural schools, and none to show schools.
 *
 * What was collected or set aside is the value of `educationSurchargeDue`, `localEducationSurchargeDue` and
 * `landSaleEducationFundsDue`; what is due, worked out from the taxes or the land sales by the rate of the day, is the
 * limit. In Shuozhou the three funds are spent in full (足额): a share of 1. For the rural ratio and the concentration of capital
 * spending the text sets no number: they are described, or judged by the caller's `interpretations`. The share of public funds
 * for training is that of 财教〔2006〕5号, judged where `ofSchools` says that the figure is of schools of the country, or of these
 * and of county towns; of other schools, or of schools that are not said, it is described.
 *
 * @param record - The figures; whatever is missing leaves its findings undetermined.
 * @param options - `asOf`, and the county for its name and local rules.
 * @throws UsageError `badDate`, `notAnObject`.
 *
 * Source: clause 八 of 朔政办发〔2016〕45号; 征收教育费附加的暂行规定; 财综〔2010〕98号; 财综〔2011〕62号; 财教〔2006〕5号.
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
  const call = openRecord(earmarkedFundsRecord, record, options);
  return topicResult("earmarkedFunds", call, [
    judgeRaised(call, call.record),
    judgeRate(call, { rate: earmarkedFundsSpentShare, parameter: "earmarkedFundsSpentShareFloor" }, call.record.funds, ["funds"]),
    judgeRuralRatio(call, call.record.ruralAndUrban, ["ruralAndUrban"]),
    judgeConcentration(call, call.record.capital, ["capital"]),
    judgeTraining(call, call.record.training, ["training"]),
  ]);
}

/** What was collected or set aside, against what is due. Problems of the funds are told with the share that was spent. */
function judgeRaised(call: Call, record: EarmarkedFundsRecord): Judged {
  const { subject, asOf } = call;
  const taxes = readRecord(surchargeTaxFigures, record.taxes, { path: ["taxes"], asOf });
  const landSales = readRecord(landSaleFigures, record.landSales, { path: ["landSales"], asOf });
  const funds = readRecord(earmarkedFundsFigures, record.funds, { path: ["funds"], asOf }).value;
  const period = call.account.periodAt(["funds"]);
  const raised = (field: keyof EarmarkedFundsFigures): IndicatorValue =>
    funds === null ? notGiven(["funds"]) : figureIn(earmarkedFundsFigures, funds, field);
  return {
    findings: [
      dueFinding(
        { indicator: "educationSurchargeDue", subject, ...period },
        raised("educationSurchargeYuan"),
        call.rule("educationSurchargeRate"),
        (rate) => (taxes.value === null ? notGiven(["taxes"]) : educationSurchargeDueOf(taxes.value, rate)),
      ),
      dueFinding(
        { indicator: "localEducationSurchargeDue", subject, ...period },
        raised("localEducationSurchargeYuan"),
        call.rule("localEducationSurchargeRate"),
        (rate) => (taxes.value === null ? notGiven(["taxes"]) : localEducationSurchargeDueOf(taxes.value, rate)),
      ),
      dueFinding(
        { indicator: "landSaleEducationFundsDue", subject, ...period },
        raised("landSaleEducationFundsYuan"),
        call.rule("landSaleEducationShareFloor"),
        (share) => (landSales.value === null ? notGiven(["landSales"]) : landSaleEducationFundsDueOf(landSales.value, share)),
      ),
    ],
    problems: [...taxes.problems, ...landSales.problems],
  };
}

/** The floor is one for schools of the country and of county towns; a figure of others, or of unsaid ones, is described. */
function judgeTraining(call: Call, given: unknown, path: Path): Judged {
  const schools = isRecord(given) ? given["ofSchools"] : "ruralAndCountyTown";
  const scope = schools === "rural" || schools === "ruralAndCountyTown" ? { scope: "ruralAndCountyTown" } : {};
  return judgeRate(call, { rate: trainingFundsShare, parameter: "trainingShareOfPublicFundsFloor", ...scope }, given, path);
}

function judgeRuralRatio(call: Call, given: unknown, path: Path): Judged {
  const { value, problems } = readRecord(ruralFundingFigures, given, { path, asOf: call.asOf });
  const question = { indicator: "ruralFundingRatio", unit: "ratio", path } as const;
  return { findings: [judgeValue(call, question, value === null ? null : ruralFundingRatioOf(value))], problems };
}

function judgeConcentration(call: Call, given: unknown, path: Path): Judged {
  const list = readList(earmarkedFundsRecord.fields.capital, given, { path, asOf: call.asOf });
  const question = { indicator: "capitalSpendingConcentration", unit: "ratio", path } as const;
  return { findings: [judgeValue(call, question, Array.isArray(given) ? concentrationOf(list) : null)], problems: list.problems };
}

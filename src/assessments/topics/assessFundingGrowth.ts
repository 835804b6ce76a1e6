import type { FundingGrowthRecord, FundingYear } from "../../model/records/fundingGrowth.js";
import { combineVerdicts, judge, type Finding } from "../../findings/finding.js";
import { problem } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { distinct } from "../../foundation/distinct.js";
import { requireObject } from "../../foundation/usageError.js";
import type { IndicatorValue } from "../../indicators/school/indicatorValue.js";
import { figureProblem, isAbsent, requiredCountProblem } from "../../model/checkFigure.js";
import { appropriationGrowthMarginOf } from "../../indicators/rates/appropriationGrowthMargin.js";
import { FUNDING_FIGURES } from "../../indicators/rates/fundingYear.js";
import { publicFundsPerPupilGrowthOf } from "../../indicators/rates/publicFundsPerPupilGrowth.js";
import { spendingPerPupilGrowthOf } from "../../indicators/rates/spendingPerPupilGrowth.js";
import { staffPayGrowthOf } from "../../indicators/rates/staffPayGrowth.js";
import {
  notGiven,
  ruleFor,
  topicContext,
  topicResult,
  type TopicAssessment,
  type TopicContext,
  type TopicOptions,
} from "./engine/context.js";
import { listOf } from "./engine/read.js";

/** The four inequalities of the three growths. */
const GROWTHS = [
  { indicator: "appropriationGrowthMargin", parameter: "fundingGrowthMarginFloor", growthOf: appropriationGrowthMarginOf },
  { indicator: "spendingPerPupilGrowth", parameter: "perPupilGrowthFloor", growthOf: spendingPerPupilGrowthOf },
  { indicator: "staffPayGrowth", parameter: "perPupilGrowthFloor", growthOf: staffPayGrowthOf },
  { indicator: "publicFundsPerPupilGrowth", parameter: "perPupilGrowthFloor", growthOf: publicFundsPerPupilGrowthOf },
] as const;

/**
 * The three growths (三个增长), year by year: appropriations outgrow regular fiscal revenue, and spending per pupil,
 * staff pay and public funds per pupil grow. These are four inequalities, all strict: the same growth is not enough.
 * Their signs are exact, for figures taken as the decimals they are written as.
 *
 * Every year is held against the one before it, and five findings say how: the four growths as fractions, and
 * `fundingGrowth`, 1 (yes) or 0 (no) for all four together. Each names its year. Where the year before was not given
 * there is no growth, and the findings say which year is missing; only the first of several years is not asked about.
 * A year given twice is unknown. Every year given is judged: who asks about the last three gives those and the one before.
 *
 * @param record - Figures by year; without them every finding is undetermined.
 * @param options - `asOf`, and the county for its name and local rules.
 * @throws UsageError `badDate`, `notAnObject`.
 *
 * Source: clause 七 of 朔政办发〔2016〕45号; 义务教育法 第42条; 教育法 第56条.
 *
 * @example
 * ```ts
 * import { assessFundingGrowth } from "edu-balance";
 *
 * const years = [
 *   { year: 2015, appropriationYuan: 400, regularRevenueYuan: 1000, spendingYuan: 500, pupils: 10, staffMeanPayYuan: 50, publicFundsYuan: 60 },
 *   { year: 2016, appropriationYuan: 450, regularRevenueYuan: 1100, spendingYuan: 550, pupils: 10, staffMeanPayYuan: 51, publicFundsYuan: 66 },
 * ];
 * const { verdict, findings } = assessFundingGrowth({ years }, { asOf: "2016-12-31" });
 * verdict; // => "met"
 * findings.map(({ value }) => value); // => [0.025, 0.1, 0.02, 0.1, 1]
 * ```
 */
export function assessFundingGrowth(record: FundingGrowthRecord, options: TopicOptions): TopicAssessment<"fundingGrowth"> {
  requireObject(record, "record");
  const context = topicContext(options);
  const { years, repeated, faulty } = checkYears(context, record.years);
  const inOrder = [...years.keys(), ...repeated].sort((a, b) => a - b);
  const asked = inOrder.length === 1 ? inOrder : inOrder.slice(1);
  const findings = asked.flatMap((year) => growthsIn(context, year, years, repeated));
  if (inOrder.length === 0 || faulty.length > 0) {
    const missing = inOrder.length === 0 ? notGiven("years").reasons : [];
    const unread: readonly Reason[] = faulty.length > 0 ? [{ code: "invalidRecord", units: faulty }] : [];
    findings.push(...fiveFindings(context, () => ({ value: null, reasons: [...missing, ...unread] }), []));
  }
  return topicResult("fundingGrowth", context, findings);
}

interface CheckedYears {
  readonly years: ReadonlyMap<number, FundingYear>;
  /** Years given more than once. */
  readonly repeated: ReadonlySet<number>;
  /** Records of which the year cannot be told. */
  readonly faulty: readonly string[];
}

function checkYears(context: TopicContext, given: FundingGrowthRecord["years"]): CheckedYears {
  const years = new Map<number, FundingYear>();
  const repeated = new Set<number>();
  const faulty: string[] = [];
  const records = listOf(context, ["years"], given) ?? [];
  records.forEach((each: unknown, index) => {
    if (typeof each !== "object" || each === null) {
      context.problems.push(problem(["years", index], "notAnObject", each));
      faulty.push(`#${String(index)}`);
      return;
    }
    const record = each as FundingYear;
    for (const field of FUNDING_FIGURES) {
      const code = isAbsent(record[field]) ? null : figureProblem(record[field], "amount");
      if (code !== null) context.problems.push(problem(["years", index, field], code, record[field]));
    }
    const code = requiredCountProblem(record.year);
    if (code !== null) {
      context.problems.push(problem(["years", index, "year"], code, record.year));
      faulty.push(`#${String(index)}`);
    } else if (years.has(record.year) || repeated.has(record.year)) {
      context.problems.push(problem(["years", index, "year"], "duplicateId", record.year));
      years.delete(record.year);
      repeated.add(record.year);
    } else {
      years.set(record.year, record);
    }
  });
  return { years, repeated, faulty };
}

function growthsIn(
  context: TopicContext,
  year: number,
  years: ReadonlyMap<number, FundingYear>,
  repeated: ReadonlySet<number>,
): readonly Finding[] {
  const about: readonly Reason[] = [{ code: "inYear", year }];
  const twice = [year - 1, year].filter((each) => repeated.has(each)).map(String);
  const unknown: readonly Reason[] = twice.length === 0 ? [] : [{ code: "duplicateUnit", units: twice }];
  const before = years.get(year - 1);
  const now = years.get(year);
  const missing = before === undefined && !repeated.has(year - 1) ? notGiven("years", [String(year - 1)]).reasons : [];
  return fiveFindings(
    context,
    (growthOf) => (before === undefined || now === undefined ? { value: null, reasons: [...missing, ...unknown] } : growthOf(before, now)),
    about,
  );
}

/** The four growths of a year, and whether all of them are met. */
function fiveFindings(
  context: TopicContext,
  valueOf: (growthOf: (before: FundingYear, now: FundingYear) => IndicatorValue) => IndicatorValue,
  about: readonly Reason[],
): readonly Finding[] {
  const { subject } = context;
  const growths = GROWTHS.map(({ indicator, parameter, growthOf }) => {
    const { value, reasons } = valueOf(growthOf);
    return judge({ indicator, subject, value, unit: "share", lookup: ruleFor(context, parameter), reasons: [...about, ...reasons] });
  });
  const verdict = combineVerdicts(growths.map((finding) => finding.verdict));
  const missed = growths.filter((finding) => finding.verdict === "notMet" || finding.verdict === "undetermined");
  const all: Finding = {
    indicator: "fundingGrowth",
    subject,
    value: verdict === "met" ? 1 : verdict === "notMet" ? 0 : null,
    unit: "yesOrNo",
    requirement: null,
    verdict,
    margin: null,
    reasons: distinct([
      ...about,
      ...(missed.length === 0 ? [] : [{ code: "indicatorsMissed", indicators: missed.map(({ indicator }) => indicator) } as const]),
      ...growths.flatMap(({ reasons }) => reasons),
    ]),
    basis: distinct(growths.flatMap(({ basis }) => basis)),
    origin: growths.find(({ requirement }) => requirement !== null)?.origin ?? "library",
  };
  return [...growths, all];
}

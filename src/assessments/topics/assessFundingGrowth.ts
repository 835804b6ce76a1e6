import { aboutRule, changed, combineVerdicts, findingOf, judge, type Finding } from "../../findings/finding.js";
import type { Reason } from "../../findings/reason.js";
import type { CalendarDate } from "../../foundation/calendarDate.js";
import { distinct } from "../../foundation/distinct.js";
import { appropriationGrowthMarginOf } from "../../indicators/rates/appropriationGrowthMargin.js";
import { publicFundsPerPupilGrowthOf } from "../../indicators/rates/publicFundsPerPupilGrowth.js";
import { spendingPerPupilGrowthOf } from "../../indicators/rates/spendingPerPupilGrowth.js";
import { staffPayGrowthOf } from "../../indicators/rates/staffPayGrowth.js";
import type { IndicatorValue } from "../../indicators/school/indicatorValue.js";
import { findRepeats } from "../../model/reading/findRepeats.js";
import { fieldName, type Path } from "../../model/reading/readRecord.js";
import { readList } from "../../model/reading/readList.js";
import { fundingGrowthRecord, fundingYear, type FundingGrowthRecord, type FundingYear } from "../../model/records/fundingGrowth.js";
import { type Call, type TopicOptions } from "../call.js";
import { openRecord } from "../openRecord.js";
import { notGiven } from "./engine/question.js";
import { topicResult, type TopicAssessment } from "./engine/result.js";
import type { Judged } from "./engine/row.js";

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
 * Their signs are exact, for figures taken as the decimals they are written as. Public funds per pupil that are the same are not
 * growth, though `assessPublicFunds` takes them as “逐步提高”: the finding says so (`sameAsLastYear`).
 *
 * Every year is held against the one before it, and five findings say how: the four growths as fractions, and
 * `fundingGrowth`, 1 (yes) or 0 (no) for all four together. Each names its year. Where the year before was not given
 * there is no growth, and the findings say which year is missing; only the first of several years is not asked about.
 * A year given twice is unknown.
 *
 * Only years that are over are used: a year is a calendar year of accounts, which ends on 31 December, and `asOf` is the end of
 * its day. One that ends later is set aside, and the ledger says so. The last three years that are over are judged; what
 * is older is described. Where none of the three was given nothing is known.
 *
 * @param record - Figures by year; without them every finding is undetermined.
 * @param options - `asOf`, and the county for its name and local rules.
 * @throws UsageError `badDate`, `notAnObject`.
 *
 * Source: clause 七 of 朔政办发〔2016〕45号; 义务教育法 第42条; 教育法 第56条; 教督〔2012〕3号 保障机制 for the three years.
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
 * assessFundingGrowth({ years }, { asOf: "2016-12-30" }).verdict; // => "undetermined"
 * ```
 */
export function assessFundingGrowth(record: FundingGrowthRecord, options: TopicOptions): TopicAssessment<"fundingGrowth"> {
  const call = openRecord(fundingGrowthRecord, record, options);
  return topicResult("fundingGrowth", call, [judgeYears(call, call.record.years, ["years"])]);
}

function judgeYears(call: Call, given: unknown, path: Path): Judged {
  const { years, unread, problems } = readYears(call, given, path);
  const inOrder = [...years.keys()].sort((a, b) => a - b);
  const last = lastYearOver(call.asOf);
  const asked = inOrder.length === 1 ? inOrder : inOrder.slice(1);
  const window = call.rule("fundingGrowthYears").parameter;
  const isOlder = (year: number): boolean => window !== null && year <= last - window.value;
  const judged = asked.filter((year) => !isOlder(year));
  const findings = [
    ...asked.filter(isOlder).flatMap((year) => growthsIn(call, year, years).map((finding) => described(call, finding))),
    ...judged.flatMap((year) => growthsIn(call, year, years)),
  ];
  if (judged.length > 0 && unread.length === 0) return { findings, problems };
  const missing = judged.length > 0 ? [] : notGiven(path, inOrder.length === 0 ? [] : [String(last)]).reasons;
  const unknown: IndicatorValue = { value: null, reasons: [...missing, ...unread] };
  return { findings: [...findings, ...fiveFindings(call, () => unknown, null)], problems };
}

/** The last calendar year that is over at the end of a day. */
function lastYearOver(day: CalendarDate): number {
  const year = Number(day.slice(0, 4));
  return day.endsWith("-12-31") ? year : year - 1;
}

/** A growth of a year before those that are asked about: shown, not judged. */
function described(call: Call, finding: Finding): Finding {
  const window = call.rule("fundingGrowthYears");
  const { id: parameterId, parameter } = window;
  const earlier: readonly Reason[] = parameter === null ? [] : [{ code: "earlierThanYears", parameterId, limit: parameter.value }];
  const reasons = [...finding.reasons, ...earlier, ...aboutRule(window)];
  return changed(finding, { requirement: null, verdict: "described", margin: null, reasons, basis: [], origin: "library" });
}

/** Figures by year; `"twice"` for a year that was given more than once. */
type Years = ReadonlyMap<number, FundingYear | "twice">;

interface ReadYears extends Pick<Judged, "problems"> {
  readonly years: Years;
  /** That there are records whose year is not known. */
  readonly unread: readonly Reason[];
}

function readYears(call: Call, given: unknown, path: Path): ReadYears {
  const { rows, reasons, problems } = readList(fundingGrowthRecord.fields.years, given, { path, asOf: call.asOf });
  const again = findRepeats(rows, ({ year }) => year, { path, at: ["year"], name: fieldName(fundingYear.fields.year) });
  const twice = new Set(again.keys);
  return {
    years: new Map(rows.map(({ row }) => [row.year, twice.has(row.year) ? "twice" : row])),
    unread: Array.isArray(given) ? reasons.filter(({ code }) => code === "invalidRecord") : [],
    problems: [...problems, ...again.problems],
  };
}

function growthsIn(call: Call, year: number, years: Years): readonly Finding[] {
  const [before, now] = [years.get(year - 1), years.get(year)];
  const twice = [year - 1, year].filter((each) => years.get(each) === "twice").map(String);
  if (typeof before === "object" && typeof now === "object") return fiveFindings(call, (growthOf) => growthOf(before, now), year);
  const reasons: readonly Reason[] = [
    ...(before === undefined ? notGiven(["years"], [String(year - 1)]).reasons : []),
    ...(twice.length === 0 ? [] : [{ code: "duplicateUnit", units: twice } as const]),
  ];
  return fiveFindings(call, () => ({ value: null, reasons }), year);
}

/** The four growths of a year, and whether all of them are met. */
function fiveFindings(
  call: Call,
  valueOf: (growthOf: (before: FundingYear, now: FundingYear) => IndicatorValue) => IndicatorValue,
  year: number | null,
): readonly Finding[] {
  const { subject } = call;
  const about: readonly Reason[] = year === null ? [] : [{ code: "inYear", year }];
  const period = year === null ? undefined : { year };
  const growths = GROWTHS.map(({ indicator, parameter, growthOf }) => {
    const { value, reasons } = valueOf(growthOf);
    // Clause 七 asks of these funds twice, in two words: `publicFundsKeptRising` says the same.
    const isSame = indicator === "publicFundsPerPupilGrowth" && value === 0;
    const same: readonly Reason[] = isSame ? [{ code: "sameAsLastYear" }] : [];
    const lookup = call.rule(parameter);
    return judge({ indicator, subject, period, value, unit: "share", lookup, reasons: [...about, ...reasons, ...same] });
  });
  const verdict = combineVerdicts(growths.map((finding) => finding.verdict));
  const missed = growths.filter((finding) => finding.verdict === "notMet" || finding.verdict === "undetermined");
  const all = findingOf({
    indicator: "fundingGrowth",
    subject,
    period,
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
  });
  return [...growths, all];
}

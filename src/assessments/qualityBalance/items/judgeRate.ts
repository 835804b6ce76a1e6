import type { Finding } from "../../../findings/finding.js";
import type { Problem } from "../../../findings/problem.js";
import type { Reason } from "../../../findings/reason.js";
import { rateOf, type Rate, type RateFigures } from "../../../indicators/rates/rate.js";
import type { IndicatorValue } from "../../../indicators/school/indicatorValue.js";
import { readRecord, type Path } from "../../../model/reading/readRecord.js";
import type { Stage } from "../../../policy/records/types.js";
import type { ParameterId } from "../../../policy/records/parameterNames.js";
import { judgeItem, lookUp, type Found, type QualityContext } from "../context.js";
import type { QualityBalanceInput } from "../input.js";

/** A rate of the whole county and the rule it is held against. */
export interface RateItem {
  readonly rate: Pick<Rate, "id" | "unit">;
  readonly parameter: ParameterId;
  /** Path of its figures in the input. */
  readonly path: Path;
  readonly stage?: Stage;
  /** Special case of the rule, where it is not that of the measures. */
  readonly scope?: string;
  /** Whether a county can have nobody the item is about, and is then not asked. */
  readonly mayConcernNobody?: true;
}

/** What a rate is judged by: its value, `null` without its record, what is to be said besides, and the problems of the record. */
export interface RateReading {
  readonly result: IndicatorValue | null;
  readonly more?: readonly Reason[];
  readonly problems: readonly Problem[];
}

/** Judges a rate; without its record, or with a whole of zero persons, it says so. */
export function judgeRate(context: QualityContext, item: RateItem, { result, more = [], problems }: RateReading): Found {
  const { rate, stage } = item;
  const lookup = lookUp(context, item.parameter, stage ?? null, item.scope);
  const reasons: readonly Reason[] = result?.reasons ?? [{ code: "recordMissing", record: item.path.join("."), units: [] }];
  const finding = judgeItem(context, {
    indicator: rate.id,
    subject: context.subject,
    ...(stage === undefined ? {} : { stage }),
    ...context.call.account.periodAt(item.path),
    value: result?.value ?? null,
    unit: rate.unit,
    lookup,
    reasons: [...reasons, ...more],
  });
  const nobody = item.mayConcernNobody === true && reasons.some(({ code }) => code === "zeroDenominator");
  const verdict: Finding["verdict"] = nobody ? "notApplicable" : finding.verdict;
  return { findings: [{ ...finding, verdict }], problems };
}

/** The findings of an item. */
export type ItemFindings = (context: QualityContext) => Found;

/** Reads the figures of a rate and judges it. */
export function judgeFigures(context: QualityContext, item: RateItem & { readonly rate: Rate }, given: unknown): Found {
  const { value, problems } = readRecord(item.rate.record, given, { path: item.path });
  return judgeRate(context, item, { result: value === null ? null : rateOf(item.rate, value as RateFigures), problems });
}

/** An item that is one rate of the county, from one record. */
export function rateItem(item: RateItem & { readonly rate: Rate }, recordIn: (input: QualityBalanceInput) => unknown): ItemFindings {
  return (context) => judgeFigures(context, item, recordIn(context.input));
}

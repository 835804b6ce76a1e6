import type { Finding } from "../../../findings/finding.js";
import type { Problem } from "../../../findings/problem.js";
import type { Reason } from "../../../findings/reason.js";
import type { IndicatorValue } from "../../../indicators/school/indicatorValue.js";
import type { FigureKind } from "../../../model/checkFigure.js";
import type { Stage } from "../../../policy/records/types.js";
import { figuresOf, reportWhole } from "../../topics/engine/context.js";
import { judgeItem, lookUp, type Found, type QualityContext } from "../context.js";
import type { QualityBalanceInput } from "../input.js";

/** A rate of the whole county and the rule it is held against. */
export interface RateItem {
  readonly indicator: string;
  readonly parameter: string;
  /** Path of its figures in the input. */
  readonly record: string;
  readonly unit: "share" | "ratio";
  readonly stage?: Stage;
  /** Special case of the rule, where it is not that of the measures. */
  readonly scope?: string;
  /** Whether a county can have nobody the item is about, and is then not asked. */
  readonly mayConcernNobody?: true;
}

/** Figures as they were read, with what is wrong with them. */
export interface ReadFigures<Figures> {
  readonly figures: Figures | null;
  readonly problems: readonly Problem[];
}

/** Reads a record of figures; `null` without it. */
export function readFigures<Figures extends object>(
  record: string,
  given: Figures | null | undefined,
  kind: FigureKind,
): ReadFigures<Figures> {
  const problems: Problem[] = [];
  return { figures: figuresOf({ problems }, record, given, kind), problems };
}

/** What a rate is judged by: its value, `null` without its record, what is to be said besides, and the problems of the record so far. */
export interface RateReading {
  readonly result: IndicatorValue | null;
  readonly more?: readonly Reason[];
  readonly problems: readonly Problem[];
}

/** Judges a rate; without its record, or with a whole of zero persons, it says so. The problems are those of the record and its whole. */
export function judgeRate(context: QualityContext, rate: RateItem, { result, more = [], problems: read }: RateReading): Found {
  const lookup = lookUp(context, rate.parameter, rate.stage ?? null, rate.scope);
  const problems = [...read];
  if (result?.reasons.some(({ code }) => code === "invalidFigure") === true) reportWhole({ problems }, rate.record);
  const reasons: readonly Reason[] = result?.reasons ?? [{ code: "recordMissing", record: rate.record, units: [] }];
  const finding = judgeItem(context, {
    indicator: rate.indicator,
    subject: context.subject,
    ...(rate.stage === undefined ? {} : { stage: rate.stage }),
    value: result?.value ?? null,
    unit: rate.unit,
    lookup,
    reasons: [...reasons, ...more],
  });
  const nobody = rate.mayConcernNobody === true && reasons.some(({ code }) => code === "zeroDenominator");
  const verdict: Finding["verdict"] = nobody ? "notApplicable" : finding.verdict;
  return { findings: [{ ...finding, verdict }], problems };
}

/** The findings of an item. */
export type ItemFindings = (context: QualityContext) => Found;

/** An item that is one rate of the county, from one record of counts or amounts. */
export function rateItem<Figures extends object>(
  rate: RateItem,
  kind: FigureKind,
  recordIn: (input: QualityBalanceInput) => Figures | undefined,
  valueOf: (figures: Figures) => IndicatorValue,
): ItemFindings {
  return (context) => {
    const { figures, problems } = readFigures(rate.record, recordIn(context.input), kind);
    return judgeRate(context, rate, { result: figures === null ? null : valueOf(figures), problems });
  };
}

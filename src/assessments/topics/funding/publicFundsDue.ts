import type { PublicFundsDueFigures } from "../../../model/records/publicFunds.js";
import type { Reason } from "../../../findings/reason.js";
import { distinct } from "../../../foundation/distinct.js";
import { requireObject } from "../../../foundation/usageError.js";
import type { IndicatorValue } from "../../../indicators/school/indicatorValue.js";
import { isAbsent, listProblem } from "../../../model/checkFigure.js";
import { LOCALES, STAGES } from "../../../model/stageUnit.js";
import type { ParameterLookup } from "../../../policy/lookup/parameterAt.js";
import type { Parameter, Stage } from "../../../policy/records/types.js";
import { decimalOf, nearestSum, numberOf, times } from "../../../statistics/exact/decimal.js";
import { ruleFor, topicContext, type TopicContext, type TopicOptions } from "../engine/context.js";
import { absenceOf } from "../engine/judge.js";
import { reportedFigure } from "../engine/read.js";
import { FUNDING_REGIONS, type FundingRegion } from "../../../model/records/lists.js";

export type { FundingRegion } from "../../../model/records/lists.js";

/** Public funds due for one year, in parts. */
export interface PublicFundsDue {
  /** Pupils the base is paid for: the pupils, or the floor in a small rural school. */
  readonly fundedPupils: number | null;
  /** Funded pupils × base per pupil, in yuan. */
  readonly baseYuan: number | null;
  /** Boarders × add-on per boarder, in yuan. */
  readonly boardingYuan: number | null;
  /** Both parts together; `null` unless both are known. */
  readonly totalYuan: number | null;
  /** The rules used. */
  readonly parameters: readonly Parameter[];
  /** Why a part is not known. */
  readonly reasons: readonly Reason[];
}

/**
 * Public funds due to a school for one year: base part = funded pupils × base per pupil, boarding part = boarders ×
 * add-on per boarder, by the rules of the day. A rural school below the small-school size is funded for as many pupils
 * as the floor says; a school without pupils is due nothing. Heating and a province's own additions are not in it.
 *
 * Up to 2015 the base was for rural schools only, and there was no floor and no add-on.
 *
 * @param figures - The school. A figure that is missing leaves its part unknown.
 * @param options - `asOf`, and the county for its local rules.
 * @throws UsageError `badDate`, `notAnObject`.
 *
 * Source: clause 七 of 朔政办发〔2016〕45号; 国发〔2015〕67号; the finance notice of 2023.
 *
 * @example
 * ```ts
 * import { publicFundsDue } from "edu-balance";
 *
 * const school = { stage: "primary", locale: "rural", pupils: 98, boarders: 30, fundingRegion: "central" } as const;
 * const due = publicFundsDue(school, { asOf: "2016-12-31" });
 * [due.fundedPupils, due.baseYuan, due.boardingYuan, due.totalYuan]; // => [100, 60000, 6000, 66000]
 * publicFundsDue(school, { asOf: "2023-12-31" }).totalYuan; // => 81000
 * ```
 */
export function publicFundsDue(figures: PublicFundsDueFigures, options: TopicOptions): PublicFundsDue {
  requireObject(figures, "figures");
  const context = topicContext(options);
  const funded = fundedPupilsOf(context, figures);
  const base = basePartOf(context, figures, funded);
  const boarding = boardingPartOf(context, figures);
  return {
    fundedPupils: funded.value,
    baseYuan: base.value,
    boardingYuan: boarding.value,
    totalYuan: base.value === null || boarding.value === null ? null : nearestSum([base.value, boarding.value]),
    parameters: [...funded.parameters, ...base.parameters, ...boarding.parameters],
    reasons: distinct([...funded.reasons, ...base.reasons, ...boarding.reasons]),
  };
}

/** A part of what is due, and the rules it rests on. */
export interface DuePart extends IndicatorValue {
  readonly parameters: readonly Parameter[];
}

/** Pupils the base is paid for. */
export function fundedPupilsOf(context: TopicContext, { pupils, locale }: Pick<PublicFundsDueFigures, "pupils" | "locale">): DuePart {
  const count = reportedFigure(pupils, "pupils", "count");
  const size = ruleFor(context, "smallSchoolPupils").parameter;
  const floor = ruleFor(context, "smallSchoolFundingFloorPupils").parameter;
  if (count.value === null || count.value === 0 || size === null || floor === null || count.value >= size.value)
    return { ...count, parameters: [] };
  if (isAbsent(locale)) return unknown({ code: "missingFigure", field: "locale", units: [] });
  if (!LOCALES.includes(locale)) return unknown({ code: "invalidFigure", field: "locale", units: [] });
  if (locale !== "rural") return { ...count, parameters: [] };
  return { value: Math.max(count.value, floor.value), reasons: [], parameters: [size, floor] };
}

/** The base per pupil of a day, and what the look-up still needs to know. */
export interface BaseRule {
  readonly lookup: ParameterLookup;
  /** The region was not given, or is none, and the base differs between regions. */
  readonly open: Reason | null;
}

/** The base per pupil for the region; without a region only where all regions have the same. */
export function baseRuleOf(context: TopicContext, stage: Stage, region: FundingRegion | null | undefined): BaseRule {
  const id = "publicFundsPerPupilBase";
  if (listProblem(region, FUNDING_REGIONS) === null && !isAbsent(region))
    return { lookup: ruleFor(context, id, { stage, scope: region }), open: null };
  const [lookup, ...others] = FUNDING_REGIONS.map((scope) => ruleFor(context, id, { stage, scope }));
  const same = others.every(({ parameter }) => parameter?.value === lookup?.parameter?.value);
  const code = isAbsent(region) ? "missingFigure" : "invalidFigure";
  return { lookup: lookup ?? ruleFor(context, id, { stage }), open: same ? null : { code, field: "fundingRegion", units: [] } };
}

/** Boarders × add-on per boarder. */
export function boardingDueOf(boarders: number, addOn: number): number {
  return product(boarders, addOn);
}

/** Funded pupils × base per pupil. */
export function baseDueOf(fundedPupils: number, base: number): number {
  return product(fundedPupils, base);
}

function basePartOf(context: TopicContext, { stage, fundingRegion }: PublicFundsDueFigures, funded: DuePart): DuePart {
  const wrong = listProblem(stage, STAGES);
  if (wrong !== null) return unknown({ code: wrong === "missing" ? "missingFigure" : "invalidFigure", field: "stage", units: [] });
  const { lookup, open } = baseRuleOf(context, stage, fundingRegion);
  return open === null ? partOf(lookup, funded.value, baseDueOf) : unknown(open);
}

function boardingPartOf(context: TopicContext, { boarders, pupils }: PublicFundsDueFigures): DuePart {
  const count = reportedFigure(boarders, "boarders", "count");
  if (count.value === null) return { ...count, parameters: [] };
  const all = reportedFigure(pupils, "pupils", "count").value;
  if (all !== null && count.value > all) return unknown({ code: "invalidFigure", field: "boarders", units: [] });
  // Nobody boards: nothing is due, whatever the add-on.
  if (count.value === 0) return { value: 0, reasons: [], parameters: [] };
  return partOf(ruleFor(context, "boardingAddOn"), count.value, boardingDueOf);
}

/** Persons × the amount of the rule; not known without the one or the other. */
function partOf(lookup: ParameterLookup, persons: number | null, due: (persons: number, amount: number) => number): DuePart {
  const { parameter } = lookup;
  if (parameter === null) return { value: null, reasons: absenceOf(lookup), parameters: [] };
  return { value: persons === null ? null : due(persons, parameter.value), reasons: [], parameters: [parameter] };
}

function unknown(reason: Reason): DuePart {
  return { value: null, reasons: [reason], parameters: [] };
}

function product(a: number, b: number): number {
  return numberOf(times(decimalOf(a), decimalOf(b)));
}

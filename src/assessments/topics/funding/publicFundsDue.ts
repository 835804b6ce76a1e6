import { publicFundsDueFigures, type PublicFundsDueFigures } from "../../../model/records/publicFunds.js";
import type { Reason } from "../../../findings/reason.js";
import { distinct } from "../../../foundation/distinct.js";
import { requireObject } from "../../../foundation/usageError.js";
import type { IndicatorValue } from "../../../indicators/school/indicatorValue.js";
import { figureIn, gapsIn } from "../../../model/reading/readFigures.js";
import type { ParameterLookup } from "../../../policy/lookup/parameterAt.js";
import type { Parameter, Stage } from "../../../policy/records/types.js";
import { decimalOf, nearestSum, numberOf, times } from "../../../statistics/exact/decimal.js";
import { openCall, type Call, type TopicOptions } from "../../call.js";
import { reasonsOfAbsence } from "../engine/ranged.js";
import { smallSchoolSteps } from "./smallSchoolSteps.js";
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
 * as the floor says; where a province's overlay has several sizes and floors, the smallest size above the pupils holds. A
 * school without pupils is due nothing. Heating and a province's own additions are not in it.
 *
 * In 2014 and 2015 the base was for rural schools only, a school of a town or city had none, and there was no floor and no add-on.
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
  const call = openCall(options);
  const funded = fundedPupilsOf(call, figures);
  const base = basePartOf(call, figures, funded);
  const boarding = boardingPartOf(call, figures);
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
export function fundedPupilsOf(call: Call, figures: Pick<PublicFundsDueFigures, "pupils" | "locale" | "stage">): DuePart {
  const count = figureIn(publicFundsDueFigures, figures, "pupils");
  const stage = gapsIn(publicFundsDueFigures, figures, ["stage"]).length > 0 ? null : figures.stage;
  const step = count.value === null || count.value === 0 ? null : smallSchoolSteps(call, stage).stepOf(count.value);
  if (count.value === null || step === null) return { ...count, parameters: [] };
  const gaps = gapsIn(publicFundsDueFigures, figures, ["locale"]);
  if (gaps.length > 0) return unknown(gaps);
  if (figures.locale !== "rural") return { ...count, parameters: [] };
  const { size, floor } = step;
  return { value: Math.max(count.value, floor.value), reasons: [], parameters: [size, floor] };
}

/** The base per pupil of a day, and what the look-up still needs to know. */
export interface BaseRule {
  readonly lookup: ParameterLookup;
  /** The region was not given, or is none, and the base differs between regions. */
  readonly open: Reason | null;
}

/** The base per pupil for the region, of rural schools or of all; without a region only where all regions have the same. */
export function baseRuleOf(call: Call, stage: Stage, region: FundingRegion | null | undefined, isRural: boolean): BaseRule {
  const [open] = gapsIn(publicFundsDueFigures, { fundingRegion: region }, ["fundingRegion"]);
  const ofRegion = (each: FundingRegion): ParameterLookup =>
    (isRural ? ruralBase(call, stage, each) : null) ?? regionalBase(call, stage, each);
  if (open === undefined && region !== null && region !== undefined) return { lookup: ofRegion(region), open: null };
  const [lookup, ...others] = FUNDING_REGIONS.map(ofRegion);
  const same = others.every(({ parameter }) => parameter?.value === lookup?.parameter?.value);
  return { lookup: lookup ?? call.rule(BASE, { stage }), open: same ? null : (open ?? null) };
}

const BASE = "publicFundsPerPupilBase";

function regionalBase(call: Call, stage: Stage, region: FundingRegion): ParameterLookup {
  return call.rule(BASE, { stage, scope: region });
}

/** The base for rural schools of a region, where one is in force for them alone. */
function ruralBase(call: Call, stage: Stage, region: FundingRegion): ParameterLookup | null {
  const scope = `${region}.rural`;
  const lookup = call.rule(BASE, { stage, scope });
  return lookup.parameter?.scope === scope ? lookup : null;
}

/** Boarders × add-on per boarder. */
export function boardingDueOf(boarders: number, addOn: number): number {
  return product(boarders, addOn);
}

/** Funded pupils × base per pupil. */
export function baseDueOf(fundedPupils: number, base: number): number {
  return product(fundedPupils, base);
}

function basePartOf(call: Call, figures: PublicFundsDueFigures, funded: DuePart): DuePart {
  const gaps = gapsIn(publicFundsDueFigures, figures, ["stage"]);
  if (gaps.length > 0) return unknown(gaps);
  const { stage, fundingRegion, locale } = figures;
  // Whether the school is rural decides only where rural schools have a base of their own.
  if (FUNDING_REGIONS.some((region) => ruralBase(call, stage, region) !== null)) {
    const unsaid = gapsIn(publicFundsDueFigures, figures, ["locale"]);
    if (unsaid.length > 0) return unknown(unsaid);
  }
  const { lookup, open } = baseRuleOf(call, stage, fundingRegion, locale === "rural");
  return open === null ? partOf(lookup, funded.value, baseDueOf) : unknown([open]);
}

function boardingPartOf(call: Call, figures: PublicFundsDueFigures): DuePart {
  const count = figureIn(publicFundsDueFigures, figures, "boarders");
  if (count.value === null) return { ...count, parameters: [] };
  const all = figureIn(publicFundsDueFigures, figures, "pupils").value;
  if (all !== null && count.value > all) return unknown([{ code: "invalidFigure", field: "boarders", units: [] }]);
  // Nobody boards: nothing is due, whatever the add-on.
  if (count.value === 0) return { value: 0, reasons: [], parameters: [] };
  const stage = gapsIn(publicFundsDueFigures, figures, ["stage"]).length > 0 ? undefined : figures.stage;
  return partOf(call.rule("boardingAddOn", { stage }), count.value, boardingDueOf);
}

/** Persons × the amount of the rule; not known without the one or the other. */
function partOf(lookup: ParameterLookup, persons: number | null, due: (persons: number, amount: number) => number): DuePart {
  const { parameter } = lookup;
  if (parameter === null) return { value: null, reasons: reasonsOfAbsence(lookup), parameters: [] };
  return { value: persons === null ? null : due(persons, parameter.value), reasons: [], parameters: [parameter] };
}

function unknown(reasons: readonly Reason[]): DuePart {
  return { value: null, reasons, parameters: [] };
}

function product(a: number, b: number): number {
  return numberOf(times(decimalOf(a), decimalOf(b)));
}

import type { LocalText } from "../../foundation/localText.js";
import type { UnitFigure } from "../../model/stageUnit.js";
import type { Citation, Measure } from "../../policy/records/types.js";
import type { UnitId } from "../../policy/records/units.js";
import type { IndicatorId } from "./lists.js";

export type { IndicatorOptions } from "../../model/records/options.js";

export type { IndicatorId, QualityIndicatorId, ResourceIndicatorId } from "./lists.js";

/** A figure that enters a numerator, added or taken off. */
export interface IndicatorTerm {
  readonly field: UnitFigure;
  readonly sign: 1 | -1;
}

/** What a resource indicator computes: multiplier × Σ(sign × figure) / pupils. */
export interface IndicatorTerms<Id extends IndicatorId = IndicatorId> {
  readonly id: Id;
  readonly numerator: readonly IndicatorTerm[];
  readonly multiplier: 1 | 100;
}

/** A resource indicator as data: its terms and its words. Functions, documents and queries are all drawn from this record. */
export interface Indicator<Id extends IndicatorId = IndicatorId> extends IndicatorTerms<Id> {
  readonly name: LocalText;
  readonly unit: UnitId;
  readonly formula: LocalText;
  readonly denominator: "pupils";
  readonly clauses: readonly Citation[];
  /** What a figure that was not reported does. */
  readonly missingValues: LocalText;
  /** What the number does not say. */
  readonly limitsOfMeaning: LocalText;
}

/** Where the eight indicators are set. */
export const BASIC_BALANCE: readonly Citation[] = [{ document: "basicBalance2012" }, { document: "coefficientMethodNote" }];

/** Where the seven indicators are set. */
export const QUALITY_BALANCE: readonly Citation[] = [{ document: "qualityBalance2017", clause: "资源配置" }];

/** Where an indicator is set that both standards have. */
export const BOTH_STANDARDS: readonly Citation[] = /* @__PURE__ */ BASIC_BALANCE.concat(QUALITY_BALANCE);

/** The rule about missing figures that all resource indicators share. */
const MISSING_IS_UNKNOWN: LocalText = {
  zh: "未填报不作0；该校无值，差异系数不计算，除非调用者要求只算已填报的学校。",
  en: "A figure not reported is not 0: the school has no value and the coefficient is not computed, unless the caller asks for the reporting schools alone.",
};

/** What the record of a resource indicator says beside its terms and the words of its measure. */
export type IndicatorMeaning = Pick<Indicator, "clauses" | "limitsOfMeaning">;

/** The record of a resource indicator: its terms, the name, unit and formula of its measure, and what it means. */
export function resourceIndicator<Id extends IndicatorId>(
  { name, unit, formula }: Measure<Id>,
  { id, numerator, multiplier }: IndicatorTerms<Id>,
  { clauses, limitsOfMeaning }: IndicatorMeaning,
): Indicator<Id> {
  return {
    id,
    name,
    unit,
    formula,
    numerator,
    denominator: "pupils",
    multiplier,
    clauses,
    missingValues: MISSING_IS_UNKNOWN,
    limitsOfMeaning,
  };
}

import { requireObject, requireOption } from "../foundation/usageError.js";
import type { IndicatorId, IndicatorTerms } from "../indicators/school/indicator.js";
import { termsById } from "../indicators/school/indicatorTerms.js";
import { indicators } from "../indicators/school/indicators.js";
import { requireColumn, type GroupColumns } from "./rows.js";

/** Columns of schools: pupils and, for each indicator, the amount that is divided by them. */
export interface VariationColumns extends GroupColumns {
  /** Pupils, whole numbers ≥ 0; `NaN` is not reported. */
  readonly weight: Float64Array;
  /**
   * The numerator of each indicator before its multiplier: teachers, computers, square metres (the teaching area without
   * the indoor sports area); ≥ 0, `NaN` is not reported.
   */
  readonly amounts: Readonly<Partial<Record<IndicatorId, Float64Array>>>;
  /** Whether the amounts are multiplied already, those of an indicator per 100 pupils by 100, as `columnsOf` gives them. Default `false`. */
  readonly multiplied?: boolean;
}

/** The states in the order of their numbers in {@link ColumnVariation.state}. */
export const VARIATION_STATES = ["defined", "noUnits", "missingFigure", "invalidFigure", "zeroMean"] as const;
/** Why a slot has no coefficient, or that it has one. */
export type VariationState = (typeof VARIATION_STATES)[number];

/** Numbers of the states. */
export const STATE: Readonly<Record<VariationState, number>> = Object.fromEntries(
  VARIATION_STATES.map((state, number) => [state, number]),
) as Record<VariationState, number>;

/** Variation of one indicator, one entry a slot. */
export interface ColumnVariation {
  /** X̄ = Σx/ΣP times the indicator's multiplier; `NaN` where there is none. */
  readonly mean: Float64Array;
  /** S, weighted by pupils, population form; `NaN` where there is none. */
  readonly standardDeviation: Float64Array;
  /** S/X̄, never rounded; `NaN` where there is none. */
  readonly coefficient: Float64Array;
  /** Why there is none: numbers of {@link VARIATION_STATES}. */
  readonly state: Uint8Array;
  /** Schools with pupils whose figure was used. */
  readonly used: Uint32Array;
  /** Their pupils. */
  readonly pupils: Float64Array;
  /** Schools with pupils that did not report the figure. */
  readonly missing: Uint32Array;
  /** Schools with pupils whose figure cannot be right: negative, infinite or above 2^53 − 1. */
  readonly invalid: Uint32Array;
}

/** What became of the rows of each slot: rows = with pupils + `zeroPupils` + `missingPupils` + `invalidPupils`. */
export interface RowCounts {
  readonly rows: Uint32Array;
  /** Schools without pupils: they weigh nothing and are left out. */
  readonly zeroPupils: Uint32Array;
  readonly missingPupils: Uint32Array;
  /** Pupils that are negative, not whole, infinite or above 2^53 − 1. */
  readonly invalidPupils: Uint32Array;
}

/** Result of `variationByGroup`. */
export interface GroupVariation {
  /** Number of slots: that of the groups, twice that with a stage column (`group * 2 + stage`). */
  readonly slots: number;
  readonly counts: RowCounts;
  /** The indicators whose amounts were given. */
  readonly indicators: Readonly<Partial<Record<IndicatorId, ColumnVariation>>>;
  /** Plain mean of the eight coefficients of basic balance; `NaN` where one of them has no value or was not given. */
  readonly composite: Float64Array;
}

/** Options of `variationByGroup`. */
export interface GroupVariationOptions {
  /**
   * `"exact"` (default): every result is the correctly rounded one and equals that of `interSchoolVariation` to the last
   * bit. `"fast"`: plain double arithmetic, within 1e-11 of it; coefficients and composites within 1e-10 of a limit of
   * the policy records, or of `limits`, are computed exactly.
   */
  readonly mode?: "exact" | "fast";
  /** Further limits that results will be held against, such as a province's own; for the fast mode. */
  readonly limits?: readonly number[];
  /** As for `interSchoolVariation`: what a missing figure does to the coefficient. Default `"refuse"`. */
  readonly missing?: "refuse" | "exclude";
}

/** An indicator and its column. */
export interface IndicatorColumn {
  readonly indicator: IndicatorTerms;
  readonly amounts: Float64Array;
}

/** The columns after a look at the door. @throws UsageError `badColumn`, `badOption`, `notAnObject`, `unknownIndicator`. */
export function indicatorColumns(columns: VariationColumns): readonly IndicatorColumn[] {
  requireObject(columns, "columns");
  requireObject(columns.amounts, "amounts");
  requireColumn("group", columns.group, columns.group, Uint32Array);
  requireColumn("weight", columns.weight, columns.group, Float64Array);
  requireOption("multiplied", columns.multiplied, [true, false]);
  return Object.entries(columns.amounts).map(([id, amounts]) => {
    requireColumn(id, amounts, columns.group, Float64Array);
    const indicator = termsById(id as IndicatorId);
    return { indicator: columns.multiplied === true ? { ...indicator, multiplier: 1 } : indicator, amounts };
  });
}

/** Empty results of an indicator. */
export function emptyVariation(slots: number): ColumnVariation {
  return {
    mean: new Float64Array(slots),
    standardDeviation: new Float64Array(slots),
    coefficient: new Float64Array(slots),
    state: new Uint8Array(slots),
    used: new Uint32Array(slots),
    pupils: new Float64Array(slots),
    missing: new Uint32Array(slots),
    invalid: new Uint32Array(slots),
  };
}

/** Empty counts of rows. */
export function emptyCounts(slots: number): RowCounts {
  return {
    rows: new Uint32Array(slots),
    zeroPupils: new Uint32Array(slots),
    missingPupils: new Uint32Array(slots),
    invalidPupils: new Uint32Array(slots),
  };
}

/** The eight indicators of basic balance in the order of the standard, `null` where one was not given. */
export function compositeParts(variation: Readonly<Partial<Record<IndicatorId, ColumnVariation>>>): readonly ColumnVariation[] | null {
  const parts = indicators.map(({ id }) => variation[id]).filter((part) => part !== undefined);
  return parts.length === indicators.length ? parts : null;
}

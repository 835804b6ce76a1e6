import { isAbsent } from "../../model/checkFigure.js";
import type { CheckedUnits } from "../../model/checkUnits.js";
import { ROW, TABLE_FIGURES, writeFigures } from "../../model/figureTable.js";
import type { VariationOptions } from "../../model/records/options.js";
import { STAGES, type StageUnit } from "../../model/stageUnit.js";
import type { Stage } from "../../policy/records/types.js";
import { inThousandths, THOUSAND } from "../../statistics/exact/decimal.js";
import { ratioDispersion, weighUnits, type RatioWorkspace } from "../../statistics/exact/ratioDispersion.js";
import type { IndicatorId, IndicatorTerms } from "./indicator.js";
import { numeratorOf, type AmountTerm, type Numerator } from "./indicatorValue.js";
import { fillLedger, measureVariation, openVariations, type InterSchoolVariation } from "./interSchoolVariation.js";

/** The terms of a numerator by their places in a row of the table: the first is added, and `second` is −1 where there is none. A test holds that they are no more. */
interface TableNumerator {
  readonly first: number;
  readonly second: number;
  readonly sign: number;
  readonly multiplier: number;
}

function tableNumerator({ terms: [first, second], multiplier }: Numerator): TableNumerator {
  return { first: placeOf(first), second: placeOf(second), sign: second?.sign ?? 0, multiplier };
}

function placeOf(term: AmountTerm | undefined): number {
  return term === undefined ? -1 : TABLE_FIGURES.indexOf(term.field);
}

/** Variations by indicator. */
export type Variations<Id extends IndicatorId> = Readonly<Record<Id, InterSchoolVariation>>;

/**
 * What `measureVariation` says of each indicator in either stage. Where nothing is wrong with any unit of a stage their figures are
 * copied into a table once and summed from there; whatever a table cannot hold is left to `measureVariation`.
 */
export function variationsByStage<Id extends IndicatorId>(
  checked: CheckedUnits,
  options: VariationOptions,
  list: readonly IndicatorTerms<Id>[],
): Readonly<Record<Stage, Variations<Id>>> {
  const call = openVariations(checked, options);
  const { workspace } = call;
  const { primary, juniorSecondary } = checked.units;
  const table = new Float64Array(Math.max(primary.length, juniorSecondary.length) * ROW);
  const numerators = list.map((indicator) => tableNumerator(numeratorOf(indicator, options)));
  const variationsIn = (stage: Stage): Variations<Id> => {
    const units = checked.units[stage];
    const isSound = checked.defects.length === 0 && checked.invalid.size === 0 && fillTable(units, table);
    let isWeighed = false;
    const found: Partial<Record<Id, InterSchoolVariation>> = {};
    list.forEach((indicator, at) => {
      if (isSound && !isWeighed) weigh(units, workspace);
      const terms = { indicator: indicator.id, stage, numerator: numerators[at] as TableNumerator };
      const known = isSound ? variationFrom(table, units.length, terms, workspace) : null;
      isWeighed = known !== null;
      found[indicator.id] = known ?? measureVariation(call, checked, stage, indicator);
    });
    return found as Variations<Id>;
  };
  return { primary: variationsIn(STAGES[0]), juniorSecondary: variationsIn(STAGES[1]) };
}

/** Writes the figures of units into a table; whether each has pupils and figures that are all its own, and there are two at least. */
function fillTable(units: readonly StageUnit[], table: Float64Array): boolean {
  let at = 0;
  for (const unit of units) {
    if (unit.pupils === 0 || !isAbsent(unit.share)) return false;
    writeFigures(unit, table, at);
    at += ROW;
  }
  return units.length > 1;
}

function weigh(units: readonly StageUnit[], workspace: RatioWorkspace): void {
  const { weights } = workspace;
  for (let at = 0; at < units.length; at += 1) weights[at] = (units[at] as StageUnit).pupils;
  weighUnits(workspace, units.length);
}

/** The variation of units that are all used; `null` where one lacks a figure, or digits have to be looked at, or there is no coefficient. */
function variationFrom(
  table: Float64Array,
  count: number,
  { indicator, stage, numerator }: Pick<InterSchoolVariation, "indicator" | "stage"> & { readonly numerator: TableNumerator },
  workspace: RatioWorkspace,
): InterSchoolVariation | null {
  if (!fillAmounts(table, count, numerator, workspace.amounts)) return null;
  const { mean, standardDeviation, coefficient, weight } = ratioDispersion(workspace, count);
  if (coefficient === null) return null;
  return {
    indicator,
    stage,
    mean,
    standardDeviation,
    coefficient,
    units: count,
    pupils: weight,
    reasons: [],
    ledger: fillLedger(count, []),
  };
}

/** The numerators of the units, as `amountOf` gives them; whether each could be told from the table. */
function fillAmounts(table: Float64Array, count: number, numerator: TableNumerator, amounts: Float64Array): boolean {
  const { first, second, sign, multiplier } = numerator;
  for (let at = 0, row = 0; at < count; at += 1, row += ROW) {
    const figure = table[row + first] as number;
    const amount = second < 0 ? figure : sumAsWritten(figure, sign, table[row + second] as number);
    if (!(amount >= 0)) return false;
    amounts[at] = amount * multiplier;
  }
  return true;
}

/** Two figures of up to three places added up or taken off each other, as they are written: 516.3 − 12.3 is 504, not the double below it. */
function sumAsWritten(figure: number, sign: number, other: number): number {
  const thousandths = inThousandths(figure) + sign * inThousandths(other);
  return Number.isSafeInteger(thousandths) ? thousandths / THOUSAND : Number.NaN;
}

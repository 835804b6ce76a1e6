import { isAbsent } from "../../model/checkFigure.js";
import type { CheckedUnits } from "../../model/checkUnits.js";
import { ROW, TABLE_FIGURES, writeFigures } from "../../model/figureTable.js";
import type { VariationOptions } from "../../model/records/options.js";
import { STAGES, type StageUnit } from "../../model/stageUnit.js";
import type { Stage } from "../../policy/records/types.js";
import { inThousandths, THOUSAND } from "../../statistics/exact/decimal.js";
import { ratioDispersion, weighUnits, type RatioWorkspace } from "../../statistics/exact/ratioDispersion.js";
import type { IndicatorId, IndicatorTerms } from "./indicator.js";
import { numeratorOf, type Numerator } from "./indicatorValue.js";
import { fillLedger, measureVariation, openVariations, type InterSchoolVariation } from "./interSchoolVariation.js";

/** The terms of a numerator by their places in a row of the table. */
interface TableNumerator {
  readonly places: readonly number[];
  readonly signs: readonly number[];
  readonly multiplier: number;
}

function tableNumerator({ terms, multiplier }: Numerator): TableNumerator {
  return { places: terms.map(({ field }) => TABLE_FIGURES.indexOf(field)), signs: terms.map(({ sign }) => sign), multiplier };
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
  const table = new Float64Array(workspace.amounts.length * ROW);
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
function fillAmounts(table: Float64Array, count: number, { places, signs, multiplier }: TableNumerator, amounts: Float64Array): boolean {
  const isSum = places.length > 1;
  const [first = 0] = places;
  for (let at = 0, row = 0; at < count; at += 1, row += ROW) {
    let amount = table[row + first] as number;
    if (isSum) {
      let thousandths = 0;
      for (let term = 0; term < places.length; term += 1) {
        thousandths += (signs[term] as number) * inThousandths(table[row + (places[term] as number)] as number);
      }
      amount = Number.isSafeInteger(thousandths) ? thousandths / THOUSAND : Number.NaN;
    }
    if (!(amount >= 0)) return false;
    amounts[at] = amount * multiplier;
  }
  return true;
}

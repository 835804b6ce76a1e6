import type { DoubleDouble } from "../exact/doubleDouble.js";
import { scaleByPowerOfTwo } from "../exact/dyadic.js";
import { exactTotal } from "../exact/expansion.js";
import { nearestMean } from "../exact/nearestFigures.js";
import { preciseMean, sumUnits, totalWeight, type ScaledUnits, type Units } from "../rows/scaledRows.js";
import { requireFinite, requireOneEach, type NumericArray } from "../rows/checkRows.js";
import { StatisticsError } from "../statisticsError.js";

/** What a unit's group is called. The number 1 and the text "1" are two groups. */
export type GroupLabel = string | number;

/** An index of a whole as what lies between its groups plus what lies within them. */
export interface Decomposition {
  /** The index of all units. */
  readonly total: number;
  /** The index that would be left if every unit had the mean of its group. */
  readonly between: number;
  /** The sum of the groups' parts. `between + within` is `total`, rounding apart. */
  readonly within: number;
  /** In the order in which the labels first appear. */
  readonly groups: readonly DecompositionGroup[];
}

/** One group of a {@link Decomposition}. */
export interface DecompositionGroup {
  readonly group: GroupLabel;
  /** Σw in the group. */
  readonly weight: number;
  /** Weighted mean in the group, `null` in a group without weight. */
  readonly mean: number | null;
  /** The index within the group, `null` where it has none: a group without weight or, for Theil's T, of zeros only. */
  readonly value: number | null;
  /** What the group contributes to `within`: its share times `value`. */
  readonly part: number;
  /** What the group contributes to `between`; for the Theil indices below zero on one side of the mean. */
  readonly betweenPart: number;
}

/** What tells one decomposable index from another. */
export interface DecomposableIndex {
  /** The index within units of some weight, `null` where it has none. */
  readonly within: (units: Units) => number | null;
  /** The share at which the index of a part enters the whole. */
  readonly share: (part: Units, whole: Units) => number;
  /** The contribution of a part of that share by its mean. */
  readonly betweenPart: (mean: DoubleDouble, wholeMean: DoubleDouble) => number;
  /** The same per share of weight, without what adds up to zero over the parts: never below zero. */
  readonly betweenTerm: (mean: DoubleDouble, wholeMean: DoubleDouble) => number;
  /** The index of values times c is c^degree times that of the values. */
  readonly degree: 0 | 2;
}

interface Group {
  readonly group: GroupLabel;
  readonly values: number[];
  readonly weights: number[];
}

/** @throws StatisticsError `notAnArray`, `lengthMismatch`, `badParameter` unless each value has a label. */
export function checkLabels(labels: readonly GroupLabel[], values: NumericArray): void {
  if (!Array.isArray(labels))
    throw new StatisticsError("notAnArray", "The group labels must be an array of texts or numbers.", null, labels);
  requireOneEach(values, labels, "value", "group label");
  Array.from(labels, (label: unknown, index) => {
    if (typeof label === "string" || (typeof label === "number" && Number.isFinite(label))) return;
    const message = `The group label at index ${String(index)} is neither a text nor a finite number.`;
    throw new StatisticsError("badParameter", message, index, label);
  });
}

/** The decomposition of checked units by checked labels. */
export function decompose(total: number, units: ScaledUnits, labels: readonly GroupLabel[], index: DecomposableIndex): Decomposition {
  const { exponent, weightExponent } = units;
  const wholeMean = preciseMean(units);
  const betweenTerms: number[] = [];
  const groups = grouped(units, labels).map(({ group, values, weights }): DecompositionGroup => {
    const part = sumUnits(values, weights);
    if (values.length === 0) return { group, weight: 0, mean: null, value: null, part: 0, betweenPart: 0 };
    const weight = totalWeight(part);
    const partMean = preciseMean(part);
    const share = index.share(part, units);
    const value = index.within(part);
    betweenTerms.push(weight * index.betweenTerm(partMean, wholeMean));
    const scaled = (figure: number): number => scaleByPowerOfTwo(figure, index.degree * exponent) + 0;
    return {
      group,
      weight: requireFinite(scaleByPowerOfTwo(weight, weightExponent), `weight of group ${String(group)}`),
      mean: scaleByPowerOfTwo(nearestMean(part.sums), exponent) + 0,
      value: value === null ? null : requireFinite(scaled(value), `index of group ${String(group)}`),
      part: scaled(share * (value ?? 0)),
      betweenPart: scaled(share === 0 ? 0 : share * index.betweenPart(partMean, wholeMean)),
    };
  });
  const between = scaleByPowerOfTwo(exactTotal(betweenTerms) / totalWeight(units), index.degree * exponent);
  return { total, between, within: exactTotal(groups.map(({ part }) => part)), groups };
}

/** The share of a part by its weight. */
export function weightShare(part: Units, whole: Units): number {
  return totalWeight(part) / totalWeight(whole);
}

function grouped({ values, weights, indices }: ScaledUnits, labels: readonly GroupLabel[]): readonly Group[] {
  const groups = new Map<GroupLabel, Group>();
  // JSON has no negative zero: -0 and 0 are one label.
  for (const each of labels) {
    const label = typeof each === "number" ? each + 0 : each;
    if (!groups.has(label)) groups.set(label, { group: label, values: [], weights: [] });
  }
  indices.forEach((index, position) => {
    const group = groups.get(labels[index] ?? "");
    group?.values.push(values[position] ?? 0);
    group?.weights.push(weights[position] ?? 0);
  });
  return [...groups.values()];
}

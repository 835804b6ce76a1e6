import type { Reason } from "../../findings/reason.js";
import { checkUnits } from "../../model/checkUnits.js";
import type { StageUnit } from "../../model/stageUnit.js";
import { compare, decimalOf, exactSum, minus, numberOf, times, ZERO } from "../../statistics/exact/decimal.js";
import { exactTotal } from "../../statistics/exact/expansion.js";
import { addMoments, type Moments } from "../../statistics/exact/moments.js";
import { momentsOfRatios } from "../../statistics/momentsOfRatios.js";
import type { IndicatorId } from "./indicator.js";
import { amountOf, numeratorOf, valuePerPupil } from "./indicatorValue.js";
import { termsById } from "./indicatorTerms.js";
import { interSchoolVariation, type CheckedVariation, type VariationOptions } from "./interSchoolVariation.js";

/** What one school has to do with the coefficient of its stage. */
export interface SchoolAttribution {
  readonly schoolId: string;
  readonly pupils: number;
  /** Xᵢ: the school's figure per pupil. */
  readonly value: number;
  /** On which side of the county's mean X̄ the school lies. */
  readonly side: "above" | "below" | "at";
  /** wᵢ(Xᵢ−X̄)²/Σw(X−X̄)²: its share of the variance, from 0 to 1; `null` where the schools do not differ. */
  readonly share: number | null;
  /** The coefficient of the other schools; `null` when they have none, and the reasons say why. */
  readonly coefficientWithout: number | null;
  /** `coefficientWithout` less the coefficient of all: below 0 when the school adds to the differences. */
  readonly effect: number | null;
  /** About the coefficient of the other schools. */
  readonly reasons: readonly Reason[];
}

/** Result of {@link attributeVariation}: the variation itself and what each school has to do with it. */
export interface VariationAttribution extends CheckedVariation {
  /** The schools used, in the order given; `null` where there is no coefficient to attribute. */
  readonly schools: readonly SchoolAttribution[] | null;
}

/**
 * Which schools the inter-school coefficient of one indicator comes from: for each school its share of the pupil-weighted
 * variance, wᵢ(Xᵢ−X̄)²/Σw(X−X̄)², what the coefficient would be without it, and whether it lies above or below the
 * county's mean. The shares add up to 1 but for the rounding of their last digits.
 *
 * It refuses what {@link interSchoolVariation} refuses, with the same reasons and the same ledger: where a figure was not
 * reported there is no coefficient, and nothing to attribute, unless `missing: "exclude"` leaves that school out. Where all
 * schools have the same figure the coefficient is 0, no share is defined, and a reason says that the variance is 0.
 *
 * The coefficient without a school is, to the last bit, what {@link interSchoolVariation} gives for the others; its terms
 * are taken off the exact sums, so the work grows with the number of schools and not with its square. The share says where
 * the spread lies and the effect what a removal does: taking a school out also moves the mean, so a school at the mean,
 * with share 0, still has an effect. Neither is a cause, and effects do not add up.
 *
 * @param units - Units of one stage; or of both with `options.stage`.
 * @param indicatorId - As for {@link interSchoolVariation}.
 * @throws UsageError `notAnArray`, `notAnObject`, `unknownIndicator`, `badOption`.
 *
 * Source: the coefficient is that of 教督〔2012〕3号; its attribution to schools is this library's.
 *
 * @example
 * ```ts
 * import { attributeVariation } from "edu-balance";
 *
 * const unit = (schoolId: string, pupils: number, books: number) => ({ schoolId, stage: "primary" as const, pupils, books });
 * // 4, 4 and 8 books a pupil around 5: 2·1 + 1·1 + 1·9 = 12.
 * const { schools } = attributeVariation([unit("a", 2, 8), unit("b", 1, 4), unit("c", 1, 8)], "booksPerPupil");
 * schools?.map(({ schoolId, side }) => [schoolId, side]); // => [["a", "below"], ["b", "below"], ["c", "above"]]
 * schools?.[2]?.share; // => 0.75
 * schools?.[2]?.coefficientWithout; // => 0
 * ```
 */
export function attributeVariation(
  units: readonly StageUnit[],
  indicatorId: IndicatorId,
  options: VariationOptions = {},
): VariationAttribution {
  const variation = interSchoolVariation(units, indicatorId, options);
  const { coefficient, stage } = variation;
  if (coefficient === null || stage === null) return { ...variation, schools: null };
  const numerator = numeratorOf(termsById(indicatorId), options);
  const checked = checkUnits(units);
  const used = checked.units[stage].flatMap((unit): Used[] => {
    const amount = unit.pupils === 0 ? null : amountOf(unit, numerator, checked.invalid.get(unit));
    return typeof amount === "number" ? [{ unit, amount }] : [];
  });
  const amounts = used.map(({ amount }) => amount);
  const weights = used.map(({ unit }) => unit.pupils);
  const whole = momentsOfRatios(amounts, weights);
  const deviations = deviationsOf(used, coefficient);
  const shares = sharesOf(used, deviations);
  const schools = used.map(({ unit }, index): SchoolAttribution => {
    const deviation = deviations[index] ?? 0;
    const others = withoutPart(whole, momentsOfRatios([amounts[index] ?? 0], [unit.pupils]));
    const { coefficient: coefficientWithout } = others;
    return {
      schoolId: unit.schoolId,
      pupils: unit.pupils,
      value: valuePerPupil(unit, numerator),
      side: deviation > 0 ? "above" : deviation < 0 ? "below" : "at",
      share: shares?.[index] ?? null,
      coefficientWithout,
      effect: coefficientWithout === null ? null : coefficientWithout - coefficient,
      reasons: reasonsOf(others, () => used[index === 0 ? 1 : 0]?.unit.schoolId ?? ""),
    };
  });
  const reasons: readonly Reason[] =
    shares === null ? [...variation.reasons, { code: "zeroDenominator", fields: ["variance"] }] : variation.reasons;
  return { ...variation, reasons, schools };
}

/** A unit that enters the coefficient, and the amount of its figure. */
interface Used {
  readonly unit: StageUnit;
  readonly amount: number;
}

/**
 * aᵢ·ΣP − Pᵢ·Σa, which is Pᵢ·ΣP times the deviation from the mean, exact before it is rounded to a double. All are 0 where
 * the coefficient is: what is left of equal ratios is not a deviation.
 */
function deviationsOf(used: readonly Used[], coefficient: number): readonly number[] {
  if (coefficient === 0) return used.map(() => 0);
  const total = exactSum(used.map(({ amount }) => amount));
  const pupils = exactSum(used.map(({ unit }) => unit.pupils));
  return used.map(({ unit, amount }) => {
    const deviation = minus(times(decimalOf(amount), pupils), times(decimalOf(unit.pupils), total));
    return compare(deviation, ZERO) === 0 ? 0 : numberOf(deviation);
  });
}

/** Every school's share of the variance, `null` where there is none. */
function sharesOf(used: readonly Used[], deviations: readonly number[]): readonly number[] | null {
  const largest = deviations.reduce((most, each) => Math.max(most, Math.abs(each)), 0);
  if (largest === 0) return null;
  const squares = used.map(({ unit }, index) => ((deviations[index] ?? 0) / largest) ** 2 / unit.pupils);
  const sum = exactTotal(squares);
  return squares.map((square) => square / sum);
}

/** The moments of the others, exactly: the sums of the one are taken off those of the whole. */
function withoutPart(whole: Moments, part: Moments): Moments {
  const { weights, products, squares, squaresExact } = part.sums;
  const sums = { weights: negated(weights), products: negated(products), squares: negated(squares), squaresExact };
  return addMoments([whole, { ...part, count: -part.count, sums }]);
}

function negated(parts: readonly number[]): readonly number[] {
  return parts.map((part) => -part);
}

function reasonsOf(others: Moments, firstOther: () => string): readonly Reason[] {
  if (others.count === 0) return [{ code: "noUnits" }];
  if (others.coefficient === null) return [{ code: "zeroMean" }];
  return others.count === 1 ? [{ code: "singleUnit", unit: firstOther() }] : [];
}

import { requireOptions } from "../../model/reading/requireOptions.js";
import { indicatorOptions } from "../../model/records/options.js";
import type { Reason } from "../../findings/reason.js";
import { distinct } from "../../foundation/distinct.js";
import { requireArray } from "../../foundation/usageError.js";
import { isAbsent } from "../../model/checkFigure.js";
import { checkUnits, type CheckedUnits } from "../../model/checkUnits.js";
import { STAGES, type StageUnit } from "../../model/stageUnit.js";
import type { Stage } from "../../policy/records/types.js";
import type { UnitId } from "../../policy/records/units.js";
import { rangeRatio } from "../../statistics/rangeRatio.js";
import type { IndicatorOptions, ResourceIndicatorId } from "./indicator.js";
import { gapIn, numeratorOf, valuePerPupil } from "./indicatorValue.js";
import { indicators } from "./indicators.js";
import { meanOfGroup, type UnitGroup } from "./momentsOfGroup.js";

/** How far schools are apart in one resource of one stage: town from country, and the highest from the lowest. */
export interface ResourceGap {
  readonly stage: Stage;
  readonly indicator: ResourceIndicatorId;
  /** Unit of the means, of their difference, and of the values of the schools. */
  readonly unit: UnitId;
  /** Mean over the pupils of rural schools. */
  readonly ruralMean: number | null;
  /** Mean over the pupils of schools in city and town: the seat of a county is a town in the statistics. */
  readonly urbanMean: number | null;
  /** Rural mean ÷ urban mean; at 1 there is no gap. */
  readonly urbanRuralRatio: number | null;
  /** Urban mean − rural mean; positive where city and town have more. */
  readonly urbanRuralDifference: number | null;
  readonly lowest: SchoolValue | null;
  readonly highest: SchoolValue | null;
  /** Highest ÷ lowest school, each counted once; 1 where all are the same. */
  readonly schoolRangeRatio: number | null;
  /** Why something of it is `null`. */
  readonly reasons: readonly Reason[];
}

/** A school and its value. */
export interface SchoolValue {
  readonly schoolId: string;
  readonly value: number;
}

/**
 * How far the schools of a county are apart in each of the eight resources, by stage: the ratio and the difference between rural
 * schools and those of city and town, and the range ratio of the highest to the lowest school.
 *
 * Means are over pupils, Σx ÷ ΣP, as in the inter-school coefficient. Schools without pupils are left aside. A school whose
 * figure is missing makes what it enters unknown, never smaller: it could be the lowest. No document sets a limit for these numbers.
 * A stage without schools has no rows.
 *
 * @param units - The county's units, best made by `stageUnits`. Those without `locale` leave town and country unknown.
 * @param options - Whether indoor sports space counts as teaching space.
 * @throws UsageError `notAnArray`.
 *
 * Source: the aim of 朔政办发〔2016〕45号 二, to narrow the gaps between schools and between town and country; the formulas are the library's.
 *
 * @example
 * ```ts
 * import { resourceGaps } from "edu-balance";
 *
 * const unit = (schoolId: string, locale: "town" | "rural", pupils: number, books: number) =>
 *   ({ schoolId, stage: "primary" as const, locale, pupils, books });
 * const gaps = resourceGaps([unit("a", "town", 100, 3000), unit("b", "rural", 50, 1000), unit("c", "rural", 150, 2000)]);
 * const books = gaps.find(({ indicator }) => indicator === "booksPerPupil");
 * // 3000 / 200 against 3000 / 100; the lowest has 2000 / 150.
 * [books?.ruralMean, books?.urbanMean, books?.urbanRuralRatio, books?.urbanRuralDifference]; // => [15, 30, 0.5, 15]
 * [books?.highest?.schoolId, books?.lowest?.schoolId, books?.schoolRangeRatio]; // => ["a", "c", 2.25]
 * ```
 */
export function resourceGaps(units: readonly StageUnit[], options: IndicatorOptions = {}): ResourceGap[] {
  requireArray(units, "units");
  return gapsOfUnits(checkUnits(units), options);
}

/** The same of units that were looked through before. @throws UsageError `badOption`. */
export function gapsOfUnits(checked: CheckedUnits, options: IndicatorOptions): ResourceGap[] {
  requireOptions(indicatorOptions, options);
  const numerators = indicators.map((indicator) => ({
    id: indicator.id,
    unit: indicator.unit,
    numerator: numeratorOf(indicator, options),
  }));
  return STAGES.flatMap((stage) => {
    const defects = checked.defects.filter((defect) => defect.stage === undefined || defect.stage === stage).map(({ id }) => id);
    if (checked.units[stage].length + defects.length === 0) return [];
    const unread: readonly Reason[] = defects.length === 0 ? [] : [{ code: "invalidRecord", units: defects }];
    const places = splitByPlace(checked.units[stage]);
    return numerators.map(({ id, unit, numerator }): ResourceGap => {
      if (unread.length > 0) return { stage, indicator: id, unit, ...NO_MEANS, ...NO_RANGE, reasons: unread };
      const compared = { checked, units: checked.units[stage], numerator };
      const { ruralMean, urbanMean, urbanRuralRatio, urbanRuralDifference, reasons: ofMeans } = compareTownAndCountry(compared, places);
      const { lowest, highest, schoolRangeRatio, reasons: ofRange } = compareEnds(compared);
      const reasons = distinct([...ofMeans, ...ofRange]);
      const means = { ruralMean, urbanMean, urbanRuralRatio, urbanRuralDifference };
      return { stage, indicator: id, unit, ...means, lowest, highest, schoolRangeRatio, reasons };
    });
  });
}

type Means = Pick<ResourceGap, "ruralMean" | "urbanMean" | "urbanRuralRatio" | "urbanRuralDifference" | "reasons">;
type Ends = Pick<ResourceGap, "lowest" | "highest" | "schoolRangeRatio" | "reasons">;

const NO_MEANS = { ruralMean: null, urbanMean: null, urbanRuralRatio: null, urbanRuralDifference: null } as const;
const NO_RANGE = { lowest: null, highest: null, schoolRangeRatio: null } as const;

/** Units with pupils in the country, and in city and town; or those of which it is not known. */
type Places = { readonly rural: readonly StageUnit[]; readonly urban: readonly StageUnit[] } | { readonly unplaced: readonly string[] };

function splitByPlace(units: readonly StageUnit[]): Places {
  const pupilled = units.filter(({ pupils }) => pupils > 0);
  const unplaced = pupilled.filter(({ locale }) => isAbsent(locale)).map(({ schoolId }) => schoolId);
  if (unplaced.length > 0) return { unplaced };
  return { rural: pupilled.filter(({ locale }) => locale === "rural"), urban: pupilled.filter(({ locale }) => locale !== "rural") };
}

function compareTownAndCountry(compared: UnitGroup, places: Places): Means {
  if ("unplaced" in places) return { ...NO_MEANS, reasons: [{ code: "missingFigure", field: "locale", units: places.unplaced }] };
  const rural = meanOver(compared, places.rural);
  const urban = meanOver(compared, places.urban);
  const { mean: ruralMean } = rural;
  const { mean: urbanMean } = urban;
  const reasons = [...rural.reasons, ...urban.reasons];
  if (ruralMean === null || urbanMean === null) return { ...NO_MEANS, ruralMean, urbanMean, reasons };
  const urbanRuralDifference = urbanMean - ruralMean;
  if (urbanMean !== 0) return { ruralMean, urbanMean, urbanRuralRatio: ruralMean / urbanMean, urbanRuralDifference, reasons };
  const ofNothing: Reason = { code: "zeroDenominator", fields: ["urbanMean"] };
  return { ruralMean, urbanMean, urbanRuralRatio: null, urbanRuralDifference, reasons: [ofNothing] };
}

/** The mean over schools; none where one of them lacks the figure. */
function meanOver(
  { checked, numerator }: UnitGroup,
  units: readonly StageUnit[],
): { readonly mean: number | null; readonly reasons: readonly Reason[] } {
  const found = meanOfGroup({ checked, units, numerator });
  if ("reason" in found) return { mean: null, reasons: [found.reason] };
  return { mean: found.mean, reasons: found.mean === null ? [{ code: "noUnits" }] : [] };
}

function compareEnds({ checked, units, numerator }: UnitGroup): Ends {
  let lowest: SchoolValue | null = null;
  let highest: SchoolValue | null = null;
  for (const unit of units) {
    if (unit.pupils === 0) continue;
    const gap = gapIn(unit, numerator, checked.invalid.get(unit));
    if (gap !== null) return { ...NO_RANGE, reasons: [{ code: gap.reason, field: gap.field, units: [unit.schoolId] }] };
    const value = valuePerPupil(unit, numerator);
    if (lowest === null || value < lowest.value) lowest = { schoolId: unit.schoolId, value };
    if (highest === null || value > highest.value) highest = { schoolId: unit.schoolId, value };
  }
  if (lowest === null || highest === null) return { ...NO_RANGE, reasons: [{ code: "noUnits" }] };
  if (lowest.value === 0) {
    const fields = numerator.terms.map(({ field }) => field);
    return { lowest, highest, schoolRangeRatio: null, reasons: [{ code: "zeroDenominator", fields }] };
  }
  return { lowest, highest, schoolRangeRatio: rangeRatio([lowest.value, highest.value]), reasons: [] };
}

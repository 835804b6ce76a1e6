import { isDefect, type Exclusion, type Ledger, type MissingFigure } from "../../findings/ledger.js";
import type { Problem } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { requireKeys, requireWord } from "../../foundation/requireKeys.js";
import { requireArray, requireObject } from "../../foundation/usageError.js";
import { checkUnits, type CheckedUnits } from "../../model/checkUnits.js";
import { INDOOR_SPORTS_CHOICES, MISSING_CHOICES, STAGES } from "../../model/records/lists.js";
import type { StageUnit } from "../../model/stageUnit.js";
import type { Stage } from "../../policy/records/types.js";
import { ratioDispersion, ratioWorkspace, weighUnits, type RatioWorkspace } from "../../statistics/exact/ratioDispersion.js";
import type { IndicatorId, IndicatorTerms } from "./indicator.js";
import { amountOf, numeratorOf, type AmountGap } from "./indicatorValue.js";
import { termsById } from "./indicatorTerms.js";
import type { VariationOptions } from "../../model/records/options.js";

export type { VariationOptions } from "../../model/records/options.js";

/** The words each option takes. The literal of the options has them too, with texts a bundle of this one function need not carry; a test holds both to be the same. */
export const VARIATION_CHOICES: Readonly<Record<keyof VariationOptions, readonly string[]>> = {
  stage: STAGES,
  missing: MISSING_CHOICES,
  indoorSportsInTeachingArea: INDOOR_SPORTS_CHOICES,
};

/** How far schools of one stage differ in one indicator. */
export interface InterSchoolVariation {
  readonly indicator: IndicatorId;
  /** `null` when no unit tells the stage, or units of both stages were mixed. */
  readonly stage: Stage | null;
  /** X̄ = Σx/ΣP: the mean of the county, not the mean of the schools. */
  readonly mean: number | null;
  /** S: pupil-weighted population standard deviation around X̄. */
  readonly standardDeviation: number | null;
  /** S/X̄, never rounded; `null` when it cannot be computed, and the reasons say why. */
  readonly coefficient: number | null;
  /** Units with a usable figure, and their pupils. */
  readonly units: number;
  readonly pupils: number;
  readonly reasons: readonly Reason[];
  readonly ledger: Ledger;
}

/** {@link InterSchoolVariation} with the problems found in the units. */
export interface CheckedVariation extends InterSchoolVariation {
  readonly problems: readonly Problem[];
}

/**
 * The inter-school coefficient of variation (校际差异系数) of one indicator: S/X̄ with X̄ = Σx/ΣP and
 * S = √(Σ(P/ΣP)·(x/P − X̄)²), over the schools of one stage, weighted by pupils, in the population form.
 *
 * Schools without pupils weigh nothing and are left out with a reason. One school alone gives exactly 0 and a reason
 * that says so. A figure that was not reported is never read as 0: by default there is then no coefficient.
 *
 * @param units - Units of one stage; or of both with `options.stage`.
 * @param indicatorId - An id of the eight indicators of basic balance or the seven of quality balance.
 * @returns Unrounded results, the reasons where there are none, and a ledger of every unit given.
 * @throws UsageError `notAnArray`, `notAnObject`, `unknownIndicator`, `badOption`.
 *
 * Source: 教督〔2012〕3号, formula as given in 义务教育均衡发展差异系数计算方法及数据来源.
 *
 * @example
 * ```ts
 * import { interSchoolVariation } from "edu-balance";
 *
 * const pupils = [45, 37, 89, 76, 55];
 * const books = [279, 137, 935, 160, 402];
 * const units = pupils.map((count, i) => ({ schoolId: `s-${i + 1}`, stage: "primary" as const, pupils: count, books: books[i] }));
 * interSchoolVariation(units, "booksPerPupil").coefficient; // => 0.5152566298844764
 * interSchoolVariation(units, "teacherPupilRatio").coefficient; // => null
 * ```
 */
export function interSchoolVariation(
  units: readonly StageUnit[],
  indicatorId: IndicatorId,
  options: VariationOptions = {},
): CheckedVariation {
  requireArray(units, "units");
  requireObject(options, "options");
  requireKeys(options, Object.keys(VARIATION_CHOICES), "options");
  for (const [key, words] of Object.entries(VARIATION_CHOICES)) requireWord(key, options[key as keyof VariationOptions], words);
  const indicator = termsById(indicatorId);
  const checked = checkUnits(units);
  const present = STAGES.filter((stage) => checked.units[stage].length > 0);
  const stage = options.stage ?? (present.length === 1 ? present[0] : undefined);
  if (stage === undefined) {
    const why = defectReasons(checked.defects);
    const reasons: readonly Reason[] = present.length === 0 ? whyNone(why) : [{ code: "mixedStages" }, ...why];
    const ledger = fillLedger(checked.given - checked.defects.length, checked.defects);
    return { indicator: indicator.id, stage: null, ...NO_RESULT, units: 0, pupils: 0, reasons, ledger, problems: checked.problems };
  }
  const variation = measureVariation(openVariations(checked, options), checked, stage, indicator);
  const others = STAGES.filter((each) => each !== stage).flatMap((each) => checked.units[each]);
  if (others.length === 0) return { ...variation, problems: checked.problems };
  const { ledger } = variation;
  const otherStage = others.map((unit): Exclusion => ({ id: unit.schoolId, stage: unit.stage, reason: "otherStage" }));
  const otherDefects = checked.defects.filter((defect) => defect.stage !== undefined && defect.stage !== stage);
  return {
    ...variation,
    ledger: { ...ledger, given: checked.given, excluded: [...ledger.excluded, ...otherStage, ...otherDefects] },
    problems: checked.problems,
  };
}

/** What the variations of one call share; made by whoever loops over indicators. */
export interface VariationCall {
  readonly options: VariationOptions;
  /** Room for the columns of one stage at a time. */
  readonly workspace: RatioWorkspace;
}

/** Opens the variations of some units. */
export function openVariations({ given }: CheckedUnits, options: VariationOptions): VariationCall {
  return { options, workspace: ratioWorkspace(given) };
}

/** The variation of one stage over units that were checked before, as many as the call was opened for; its ledger is of that stage alone. */
export function measureVariation(
  { options, workspace }: VariationCall,
  checked: CheckedUnits,
  stage: Stage,
  indicator: IndicatorTerms,
): InterSchoolVariation {
  const numerator = numeratorOf(indicator, options);
  const excluded: Exclusion[] = checked.defects.filter((defect) => defect.stage === undefined || defect.stage === stage);
  const reasons = defectReasons(excluded);
  const gaps: { readonly code: AmountGap["reason"]; readonly field: AmountGap["field"]; readonly units: string[] }[] = [];
  const empty: string[] = [];
  let used = 0;
  let lastUsed = "";
  const units = checked.units[stage];
  for (let at = 0; at < units.length; at += 1) {
    const unit = units[at] as StageUnit;
    if (unit.pupils === 0) {
      empty.push(unit.schoolId);
      excluded.push({ id: unit.schoolId, stage, reason: "zeroPupils" });
      continue;
    }
    const amount = amountOf(unit, numerator, checked.invalid.get(unit));
    if (typeof amount === "number") {
      workspace.amounts[used] = amount;
      workspace.weights[used] = unit.pupils;
      used += 1;
      lastUsed = unit.schoolId;
      continue;
    }
    const { reason, field } = amount;
    const known = gaps.find((gap) => gap.code === reason && gap.field === field);
    if (known === undefined) gaps.push({ code: reason, field, units: [unit.schoolId] });
    else known.units.push(unit.schoolId);
    excluded.push({ id: unit.schoolId, stage, reason, field });
  }
  reasons.push(...gaps);
  if (empty.length > 0) reasons.push({ code: "zeroPupils", units: empty });

  const ledger = fillLedger(used, excluded);
  weighUnits(workspace, used);
  const found = ratioDispersion(workspace, used);
  const isRefused = options.missing !== "exclude" && excluded.some(isDefect);
  if (used > 0 && !isRefused && found.coefficient === null) reasons.push({ code: "zeroMean" });
  else if (!isRefused && used === 1) reasons.push({ code: "singleUnit", unit: lastUsed });
  const why = used === 0 ? whyNone(reasons) : reasons;
  // Named one by one: a spread takes longer than the coefficient itself.
  const { mean, standardDeviation, coefficient } = isRefused ? NO_RESULT : found;
  return { indicator: indicator.id, stage, mean, standardDeviation, coefficient, units: used, pupils: found.weight, reasons: why, ledger };
}

/** Why nothing is left to compute from: what took each unit away, or that there was none. */
function whyNone(reasons: readonly Reason[]): readonly Reason[] {
  return reasons.length > 0 ? reasons : [{ code: "noUnits" }];
}

const NO_RESULT = { mean: null, standardDeviation: null, coefficient: null } as const;

/** The defects of whole records as reasons, one for each kind. */
function defectReasons(defects: readonly Exclusion[]): Reason[] {
  if (defects.length === 0) return [];
  return (["invalidRecord", "duplicateUnit", "missingFigure"] as const).flatMap((code): Reason[] => {
    const units = defects.filter(({ reason }) => reason === code).map(({ id }) => id);
    if (units.length === 0) return [];
    return [code === "missingFigure" ? { code, field: "pupils", units } : { code, units }];
  });
}

/** The units used and left out, and of these the figures that are missing. */
export function fillLedger(used: number, excluded: readonly Exclusion[]): Ledger {
  const missing: MissingFigure[] = [];
  for (const { reason, field, ...unit } of excluded)
    if (reason === "missingFigure" && field !== undefined) missing.push({ ...unit, field });
  return { given: used + excluded.length, used, excluded, missing };
}

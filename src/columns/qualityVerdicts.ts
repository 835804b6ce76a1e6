import { holds } from "../findings/finding.js";
import type { QualityIndicatorId } from "../indicators/school/indicator.js";
import { qualityIndicators } from "../indicators/school/qualityIndicators.js";
import { STAGES } from "../model/stageUnit.js";
import { MET, NOT_APPLICABLE, NOT_MET, UNDETERMINED, type SchoolCounts } from "./schoolChecks.js";
import type { StageRules } from "./qualityRules.js";
import { STATE, type ColumnVariation, type GroupVariation } from "./variationColumns.js";

type CoefficientVerdicts = Readonly<Record<QualityIndicatorId, Uint8Array>>;

/** Each coefficient against the limit of its stage. */
export function coefficientVerdicts({ slots, indicators }: GroupVariation, rules: readonly StageRules[]): CoefficientVerdicts {
  const entries = qualityIndicators.map(({ id }) => {
    const verdicts = new Uint8Array(slots);
    rules.forEach((rule, half) => {
      judgeStage(indicators[id] as ColumnVariation, rule, half, verdicts);
    });
    return [id, verdicts];
  });
  return Object.fromEntries(entries) as CoefficientVerdicts;
}

/** Judges the slots of one stage, which every `STAGES.length`-th is. */
function judgeStage({ state, coefficient }: ColumnVariation, rule: StageRules, half: number, verdicts: Uint8Array): void {
  const { inForce, coefficient: limit } = rule;
  for (let slot = half; slot < verdicts.length; slot += STAGES.length) {
    if (!inForce) verdicts[slot] = NOT_APPLICABLE;
    else if (limit === null || state[slot] !== STATE.defined) verdicts[slot] = UNDETERMINED;
    else verdicts[slot] = holds(coefficient[slot] as number, limit.comparator, limit.value) ? MET : NOT_MET;
  }
}

/** `notMet` beats `undetermined`, which beats `met`, over the schools and coefficients of each slot. */
export function wholeVerdicts(slots: number, { met, notMet, undetermined }: SchoolCounts, coefficients: readonly Uint8Array[]): Uint8Array {
  // A bit for each verdict that there is.
  const found = new Uint8Array(slots);
  for (const verdicts of coefficients) {
    for (let slot = 0; slot < slots; slot += 1) found[slot] = (found[slot] as number) | (1 << (verdicts[slot] as number));
  }
  for (let slot = 0; slot < slots; slot += 1) {
    const bits = found[slot] as number;
    const has = (verdict: number, schools: Uint32Array): boolean => ((bits >> verdict) & 1) === 1 || (schools[slot] as number) > 0;
    found[slot] = has(NOT_MET, notMet) ? NOT_MET : has(UNDETERMINED, undetermined) ? UNDETERMINED : has(MET, met) ? MET : NOT_APPLICABLE;
  }
  return found;
}

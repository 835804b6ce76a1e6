import { holds } from "../findings/finding.js";
import { qualityIndicators } from "../indicators/school/qualityIndicators.js";
import { STAGES } from "../model/stageUnit.js";
import { MET, NOT_APPLICABLE, NOT_MET, UNDETERMINED } from "./checkSchools.js";
import type { StageRules } from "./qualityRules.js";
import type { QualityCheck } from "./qualityCheckByGroup.js";
import { slotAt, type GroupColumns } from "./rows.js";
import { STATE, type ColumnVariation, type GroupVariation } from "./variationColumns.js";

// A power of two above the numbers of the verdicts; what is no verdict falls on its last place.
const PLACES = 8;

/** The schools of each slot by verdict. */
export function countVerdicts({ group, stage }: GroupColumns, slots: number, verdicts: Uint8Array): QualityCheck["counts"] {
  const found = new Uint32Array(slots * PLACES);
  for (let row = 0; row < verdicts.length; row += 1) {
    const at = slotAt(group, stage, row) * PLACES + ((verdicts[row] as number) & (PLACES - 1));
    found[at] = (found[at] as number) + 1;
  }
  const countOf = (verdict: number): Uint32Array => {
    const counts = new Uint32Array(slots);
    for (let slot = 0; slot < slots; slot += 1) counts[slot] = found[slot * PLACES + verdict] as number;
    return counts;
  };
  return { met: countOf(MET), notMet: countOf(NOT_MET), undetermined: countOf(UNDETERMINED), notApplicable: countOf(NOT_APPLICABLE) };
}

/** Each coefficient against the limit of its stage. */
export function coefficientVerdicts({ slots, indicators }: GroupVariation, rules: readonly StageRules[]): QualityCheck["coefficients"] {
  const entries = qualityIndicators.map(({ id }) => {
    const verdicts = new Uint8Array(slots);
    rules.forEach((rule, half) => {
      judgeStage(indicators[id] as ColumnVariation, rule, half, verdicts);
    });
    return [id, verdicts];
  });
  return Object.fromEntries(entries) as QualityCheck["coefficients"];
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
export function wholeVerdicts(
  slots: number,
  { met, notMet, undetermined }: QualityCheck["counts"],
  coefficients: readonly Uint8Array[],
): Uint8Array {
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

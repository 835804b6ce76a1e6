import { holds, VERDICTS, type Verdict } from "../findings/finding.js";
import { requireObject, UsageError } from "../foundation/usageError.js";
import type { QualityIndicatorId } from "../indicators/school/indicator.js";
import { qualityIndicators } from "../indicators/school/qualityIndicators.js";
import { STAGES } from "../model/stageUnit.js";
import type { ParameterQuery } from "../policy/lookup/parameterAt.js";
import { ratioOfSums } from "../statistics/exact/decimal.js";
import { isWholeWeight, LARGEST_AMOUNT } from "../statistics/exact/ratioSums.js";
import { NEAR, rulesAt, type StageRules } from "./qualityRules.js";
import { slotAt } from "./rows.js";
import { isAmount, isPupils } from "./soundness.js";
import { variationByGroup } from "./variationByGroup.js";
import { STATE, type GroupVariation, type GroupVariationOptions, type VariationColumns } from "./variationColumns.js";

export { VERDICTS } from "../findings/finding.js";

/** Columns with the amounts of all seven indicators of quality balance, and the stage of each row. */
export type QualityColumns = VariationColumns & {
  readonly stage: Uint8Array;
  readonly amounts: Readonly<Record<QualityIndicatorId, Float64Array>>;
};

/** Options of {@link qualityCheckByGroup}. */
export type QualityCheckOptions = Pick<ParameterQuery, "asOf" | "place" | "parameters" | "allowUnverified"> &
  Pick<GroupVariationOptions, "mode">;

/** The verdicts there are on a school or a coefficient, and their numbers; a county's own answers are not asked about here, and no rule has a day it falls due. */
type CheckedVerdict = Extract<Verdict, "met" | "notMet" | "undetermined" | "notApplicable">;
const [MET, NOT_MET, UNDETERMINED, NOT_APPLICABLE] = [0, 5, 4, 6] as const;

/** What every school reaches, one entry a row; bit k of a mask is the k-th of `qualityIndicators`. */
export interface SchoolChecks {
  /** Number in {@link VERDICTS}; {@link WITHOUT_PUPILS} for a school without pupils, which is not judged. */
  readonly verdict: Uint8Array;
  /** How many of the seven reach their threshold. */
  readonly met: Uint8Array;
  readonly missed: Uint8Array;
  readonly unknown: Uint8Array;
  /** Missed, and below the floor that even the one permitted miss must reach. */
  readonly belowFloor: Uint8Array;
}

/** Stands in place of a verdict on a school without pupils. */
export const WITHOUT_PUPILS = 255;

/** Result of {@link qualityCheckByGroup}. */
export interface QualityCheck {
  readonly slots: number;
  readonly schools: SchoolChecks;
  /** Schools by verdict, an entry a slot. */
  readonly counts: Readonly<Record<CheckedVerdict, Uint32Array>>;
  readonly variation: GroupVariation;
  /** Each coefficient against its limit: numbers of {@link VERDICTS}, an entry a slot. */
  readonly coefficients: Readonly<Record<QualityIndicatorId, Uint8Array>>;
  /** Schools and coefficients together: numbers of {@link VERDICTS}, an entry a slot. */
  readonly verdict: Uint8Array;
}

/**
 * The resources of quality balance for every school and group at once, as `assessQualityBalance` judges them without
 * exceptions: in every school six of the seven indicators reach their threshold and the other one stays above its floor;
 * in every group and stage each of the seven coefficients stays within its limit.
 *
 * A figure is compared by multiplication in doubles; what lies within 1e-10 of a limit is computed again from the
 * decimals as they are written, so that every verdict is the one of the records.
 *
 * @param columns - As for `variationByGroup`, with the stage of each row and all seven amounts.
 * @param options - `asOf`, the day whose rules hold; `mode` of the coefficients.
 * @throws UsageError as `variationByGroup`, and `badDate`.
 *
 * Source: 教督〔2017〕6号, 资源配置.
 *
 * @example
 * ```ts
 * import { qualityCheckByGroup, VERDICTS } from "edu-balance/columns";
 *
 * // Two primary schools of 100 pupils; the second has no multimedia room, which is more than a permitted miss.
 * const two = (first: number, second: number) => Float64Array.of(first, second);
 * const result = qualityCheckByGroup(
 *   {
 *     group: Uint32Array.of(0, 0), groupCount: 1, stage: Uint8Array.of(0, 0), weight: two(100, 100),
 *     amounts: {
 *       higherDegreeTeachersPer100Pupils: two(5, 5), backboneTeachersPer100Pupils: two(1, 1), peArtsTeachersPer100Pupils: two(1, 1),
 *       teachingAreaPerPupil: two(450, 450), sportsAreaPerPupil: two(800, 800), equipmentValuePerPupil: two(200000, 200000),
 *       multimediaRoomsPer100Pupils: two(3, 0),
 *     },
 *   },
 *   { asOf: "2024-12-31" },
 * );
 * Array.from(result.schools.verdict, (verdict) => VERDICTS[verdict]); // => ["met", "notMet"]
 * result.variation.indicators.multimediaRoomsPer100Pupils?.coefficient[0]; // => 1
 * VERDICTS[result.verdict[0] ?? 0]; // => "notMet"
 * ```
 */
export function qualityCheckByGroup(columns: QualityColumns, options: QualityCheckOptions): QualityCheck {
  requireObject(options, "options");
  const { mode, ...query } = options;
  const multiplied = (columns as Partial<QualityColumns> | null)?.multiplied === true;
  const rules = STAGES.map((stage) => rulesAt(query, stage, multiplied));
  const limits = rules.flatMap(({ coefficient }) => (coefficient === null ? [] : [coefficient.value]));
  const variation = variationByGroup(columns, { limits, ...(mode === undefined ? {} : { mode }) });
  for (const { id } of qualityIndicators) {
    if (variation.indicators[id] === undefined) throw new UsageError("badColumn", `amounts lack ${id}.`, undefined);
  }
  const { stage } = columns as VariationColumns;
  if (stage === undefined) throw new UsageError("badColumn", "The stage of each row is needed.", stage);
  const schools = schoolChecks(columns, rules);
  const { slots } = variation;
  const byVerdict = new Uint32Array(slots * VERDICTS.length);
  for (let row = 0; row < schools.verdict.length; row += 1) {
    const verdict = schools.verdict[row] as number;
    if (verdict === WITHOUT_PUPILS) continue;
    const at = verdict * slots + slotAt(columns.group, stage, row);
    byVerdict[at] = (byVerdict[at] as number) + 1;
  }
  const countOf = (number: number): Uint32Array => byVerdict.slice(number * slots, (number + 1) * slots);
  const counts = {
    met: countOf(MET),
    notMet: countOf(NOT_MET),
    undetermined: countOf(UNDETERMINED),
    notApplicable: countOf(NOT_APPLICABLE),
  };
  const coefficients = coefficientVerdicts(variation, rules);
  const verdict = wholeVerdicts(slots, counts, Object.values(coefficients));
  return { slots, schools, counts, variation, coefficients, verdict };
}

function schoolChecks(columns: QualityColumns, rules: readonly StageRules[]): SchoolChecks {
  const { weight, stage } = columns;
  const amounts = qualityIndicators.map(({ id }) => columns.amounts[id]);
  const checks = emptyChecks(weight.length);
  const limits = rules.map(plainLimits);
  for (let row = 0; row < weight.length; ) {
    const own = stage[row] as number;
    const first = row;
    do row += 1;
    while (row < weight.length && stage[row] === own);
    checkPlainly(amounts, weight, first, row, limits[own] as PlainLimits, checks);
  }
  for (let row = 0; row < weight.length; row += 1) {
    if (checks.verdict[row] !== UNDETERMINED) continue;
    const own = rules[stage[row] as number] as StageRules;
    if (weight[row] === 0) checks.verdict[row] = WITHOUT_PUPILS;
    else if (!own.inForce) checks.verdict[row] = NOT_APPLICABLE;
    else checkRow(amounts, row, weight[row] as number, own, checks);
  }
  return checks;
}

function emptyChecks(rows: number): SchoolChecks {
  return {
    verdict: new Uint8Array(rows),
    met: new Uint8Array(rows),
    missed: new Uint8Array(rows),
    unknown: new Uint8Array(rows),
    belowFloor: new Uint8Array(rows),
  };
}

/** What doubles alone decide by in one stage. */
interface PlainLimits {
  /** The seven thresholds, then the seven floors; 0 where there is none. Per pupil, that is over the multiplier. */
  readonly values: Float64Array;
  /** How many of the seven must be met; `null` where doubles are not to decide. */
  readonly least: number | null;
}

function plainLimits({ inForce, permitted, thresholds, floors }: StageRules): PlainLimits {
  const values = Float64Array.from([...thresholds, ...floors], (limit) => (limit === null ? 0 : limit.parameter.value / limit.multiplier));
  return { values, least: inForce && !thresholds.includes(null) ? qualityIndicators.length - permitted : null };
}

/** Bits of a mask of seven. */
const BITS: Uint8Array = /* @__PURE__ */ Uint8Array.from(
  { length: 128 },
  (_, mask) => [0, 1, 2, 3, 4, 5, 6].filter((bit) => ((mask >> bit) & 1) === 1).length,
);
const ALL = 127;

/**
 * Judges the rows of one stage, from `first` to `end`, in which every figure is sound and none is near a limit; the others are left
 * undetermined. A comparison is a bit and not a branch: half of the branches would be taken wrongly. A figure is near a
 * limit where a little less of it is below and a little more is not.
 */
function checkPlainly(
  [a, b, c, d, e, f, g]: readonly Float64Array[],
  weight: Float64Array,
  first: number,
  end: number,
  { values, least }: PlainLimits,
  { verdict, met, missed, belowFloor }: SchoolChecks,
): void {
  if (a === undefined || b === undefined || c === undefined || d === undefined || e === undefined || f === undefined || g === undefined)
    return;
  const leastA = values[0] as number;
  const leastB = values[1] as number;
  const leastC = values[2] as number;
  const leastD = values[3] as number;
  const leastE = values[4] as number;
  const leastF = values[5] as number;
  const leastG = values[6] as number;
  const floorA = values[7] as number;
  const floorB = values[8] as number;
  const floorC = values[9] as number;
  const floorD = values[10] as number;
  const floorE = values[11] as number;
  const floorF = values[12] as number;
  const floorG = values[13] as number;
  for (let row = first; row < end; row += 1) {
    verdict[row] = UNDETERMINED;
    const pupils = weight[row] as number;
    const inA = a[row] as number;
    const inB = b[row] as number;
    const inC = c[row] as number;
    const inD = d[row] as number;
    const inE = e[row] as number;
    const inF = f[row] as number;
    const inG = g[row] as number;
    // NaN and Infinity fail here, negative amounts, and those too large to be exact.
    if (!(inA >= 0 && inB >= 0 && inC >= 0 && inD >= 0 && inE >= 0 && inF >= 0 && inG >= 0)) continue;
    if (!(inA + inB + inC + inD + inE + inF + inG <= LARGEST_AMOUNT) || !isWholeWeight(pupils) || least === null) continue;
    const less = (1 - NEAR) / pupils;
    const more = (1 + NEAR) / pupils;
    const reached =
      Number(inA * less >= leastA) |
      (Number(inB * less >= leastB) << 1) |
      (Number(inC * less >= leastC) << 2) |
      (Number(inD * less >= leastD) << 3) |
      (Number(inE * less >= leastE) << 4) |
      (Number(inF * less >= leastF) << 5) |
      (Number(inG * less >= leastG) << 6);
    const nearly =
      Number(inA * more >= leastA) |
      (Number(inB * more >= leastB) << 1) |
      (Number(inC * more >= leastC) << 2) |
      (Number(inD * more >= leastD) << 3) |
      (Number(inE * more >= leastE) << 4) |
      (Number(inF * more >= leastF) << 5) |
      (Number(inG * more >= leastG) << 6);
    const above =
      Number(inA * less >= floorA) |
      (Number(inB * less >= floorB) << 1) |
      (Number(inC * less >= floorC) << 2) |
      (Number(inD * less >= floorD) << 3) |
      (Number(inE * less >= floorE) << 4) |
      (Number(inF * less >= floorF) << 5) |
      (Number(inG * less >= floorG) << 6);
    const nearlyAbove =
      Number(inA * more >= floorA) |
      (Number(inB * more >= floorB) << 1) |
      (Number(inC * more >= floorC) << 2) |
      (Number(inD * more >= floorD) << 3) |
      (Number(inE * more >= floorE) << 4) |
      (Number(inF * more >= floorF) << 5) |
      (Number(inG * more >= floorG) << 6);
    if (nearly !== reached || nearlyAbove !== above) continue;
    const count = BITS[reached] as number;
    met[row] = count;
    missed[row] = reached ^ ALL;
    belowFloor[row] = above ^ ALL;
    verdict[row] = above === ALL && count >= least ? MET : NOT_MET;
  }
}

/** Judges one row from decimals as they are written, whatever is wanting in it. */
function checkRow(
  amounts: readonly Float64Array[],
  row: number,
  pupils: number,
  rules: StageRules,
  { verdict, met, missed, unknown, belowFloor }: SchoolChecks,
): void {
  let metCount = 0;
  let missedBits = 0;
  let unknownBits = 0;
  let belowBits = 0;
  for (let index = 0; index < amounts.length; index += 1) {
    const bit = 1 << index;
    switch (outcomeOf(amounts[index]?.[row] ?? Number.NaN, pupils, rules, index)) {
      case "unknown":
        unknownBits |= bit;
        break;
      case "met":
        metCount += 1;
        break;
      case "belowFloor":
        belowBits |= bit;
        missedBits |= bit;
        break;
      case "missed":
        missedBits |= bit;
        break;
    }
  }
  met[row] = metCount;
  missed[row] = missedBits;
  unknown[row] = unknownBits;
  belowFloor[row] = belowBits;
  // As the records do: ruled out by what is known, whatever else is not.
  const failed = belowBits !== 0 || (BITS[missedBits] as number) > rules.permitted;
  verdict[row] = failed ? NOT_MET : unknownBits === 0 ? MET : UNDETERMINED;
}

function outcomeOf(
  amount: number,
  pupils: number,
  { thresholds, floors }: StageRules,
  index: number,
): "unknown" | "met" | "missed" | "belowFloor" {
  const limit = thresholds[index] ?? null;
  if (limit === null || !isAmount(amount) || !isPupils(pupils)) return "unknown";
  const { parameter: threshold, multiplier } = limit;
  const value = ratioOfSums([amount], multiplier, [pupils]);
  if (holds(value, threshold.comparator, threshold.value)) return "met";
  const floor = floors[index]?.parameter;
  return floor !== undefined && value < floor.value ? "belowFloor" : "missed";
}

function coefficientVerdicts({ slots, indicators }: GroupVariation, rules: readonly StageRules[]): QualityCheck["coefficients"] {
  const entries = qualityIndicators.map(({ id }) => {
    const verdicts = new Uint8Array(slots);
    const variation = indicators[id];
    for (let slot = 0; slot < slots; slot += 1) {
      const rule = rules[slot % 2];
      const limit = rule?.coefficient ?? null;
      if (rule?.inForce !== true) verdicts[slot] = NOT_APPLICABLE;
      else if (limit === null || variation?.state[slot] !== STATE.defined) verdicts[slot] = UNDETERMINED;
      else verdicts[slot] = holds(variation.coefficient[slot] as number, limit.comparator, limit.value) ? MET : NOT_MET;
    }
    return [id, verdicts];
  });
  return Object.fromEntries(entries) as QualityCheck["coefficients"];
}

/** `notMet` beats `undetermined`, which beats `met`, over the schools and coefficients of each slot. */
function wholeVerdicts(
  slots: number,
  { met, notMet, undetermined }: QualityCheck["counts"],
  coefficients: readonly Uint8Array[],
): Uint8Array {
  const verdicts = new Uint8Array(slots);
  for (let slot = 0; slot < slots; slot += 1) {
    const has = (number: number, schools: Uint32Array): boolean =>
      (schools[slot] as number) > 0 || coefficients.some((own) => own[slot] === number);
    verdicts[slot] = has(NOT_MET, notMet) ? NOT_MET : has(UNDETERMINED, undetermined) ? UNDETERMINED : has(MET, met) ? MET : NOT_APPLICABLE;
  }
  return verdicts;
}

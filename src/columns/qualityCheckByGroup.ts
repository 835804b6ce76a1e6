import { holds, type Verdict } from "../findings/finding.js";
import { requireObject, UsageError } from "../foundation/usageError.js";
import type { QualityIndicatorId } from "../indicators/indicator.js";
import { qualityIndicators } from "../indicators/qualityIndicators.js";
import { STAGES } from "../model/stageUnit.js";
import { parameterAt, type ParameterQuery } from "../policy/parameterAt.js";
import { parameters } from "../policy/parameters.js";
import type { Parameter, Stage } from "../policy/types.js";
import { ratioOfSums } from "../statistics/decimal.js";
import { isWholeWeight, LARGEST_AMOUNT } from "../statistics/ratioSums.js";
import { slotAt } from "./rows.js";
import { variationByGroup } from "./variationByGroup.js";
import { STATE, type GroupVariation, type GroupVariationOptions, type VariationColumns } from "./variationColumns.js";

/** Columns with the amounts of all seven indicators of quality balance, and the stage of each row. */
export type QualityColumns = VariationColumns & { readonly stage: Uint8Array; readonly amounts: Readonly<Record<QualityIndicatorId, Float64Array>> };

/** Options of {@link qualityCheckByGroup}. */
export type QualityCheckOptions = Pick<ParameterQuery, "asOf" | "place" | "parameters" | "allowUnverified"> & Pick<GroupVariationOptions, "mode">;

/** Verdicts in the order of their numbers. */
export const VERDICTS: readonly Verdict[] = ["met", "notMet", "undetermined", "notApplicable"];
const [MET, NOT_MET, UNDETERMINED, NOT_APPLICABLE] = [0, 1, 2, 3] as const;

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
  readonly counts: Readonly<Record<Verdict, Uint32Array>>;
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
 * const check = qualityCheckByGroup(
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
 * Array.from(check.schools.verdict, (verdict) => VERDICTS[verdict]); // => ["met", "notMet"]
 * check.variation.indicators.multimediaRoomsPer100Pupils?.coefficient[0]; // => 1
 * VERDICTS[check.verdict[0] ?? 0]; // => "notMet"
 * ```
 */
export function qualityCheckByGroup(columns: QualityColumns, options: QualityCheckOptions): QualityCheck {
  requireObject(options, "options");
  const { mode, ...query } = options;
  const rules = STAGES.map((stage) => rulesAt(query, stage));
  const variation = variationByGroup(columns, mode === undefined ? {} : { mode });
  for (const { id } of qualityIndicators) {
    if (variation.indicators[id] === undefined) throw new UsageError("badColumn", `amounts lack ${id}.`, undefined);
  }
  const { stage } = columns as VariationColumns;
  if (stage === undefined) throw new UsageError("badColumn", "The stage of each row is needed.", stage);
  const schools = schoolChecks(columns, rules);
  const { slots } = variation;
  const counts = { met: new Uint32Array(slots), notMet: new Uint32Array(slots), undetermined: new Uint32Array(slots), notApplicable: new Uint32Array(slots) };
  const byNumber = VERDICTS.map((verdict) => counts[verdict]);
  for (let row = 0; row < schools.verdict.length; row += 1) {
    const counter = byNumber[schools.verdict[row] as number];
    if (counter === undefined) continue;
    const slot = slotAt(columns.group, stage, row);
    counter[slot] = (counter[slot] as number) + 1;
  }
  const coefficients = coefficientVerdicts(variation, rules);
  return { slots, schools, counts, variation, coefficients, verdict: wholeVerdicts(slots, byNumber, Object.values(coefficients)) };
}

/** A threshold with the range around it in which doubles do not decide. */
interface Limit {
  readonly parameter: Parameter;
  /** Per pupil, that is over the multiplier: from here on surely reached, below this surely not. */
  readonly high: number;
  readonly low: number;
}

/** The rules of one stage; `null` where none is in force or can be used. */
interface StageRules {
  readonly inForce: boolean;
  /** How many of the seven a school may miss. */
  readonly permitted: number;
  readonly thresholds: readonly (Limit | null)[];
  readonly floors: readonly (Limit | null)[];
  readonly coefficient: Parameter | null;
}

function limitOf(parameter: Parameter | null, multiplier: number): Limit | null {
  if (parameter === null) return null;
  const { comparator, value } = parameter;
  if (comparator !== ">=" && comparator !== ">") {
    throw new UsageError("badOption", `${parameter.id} must be a least value.`, comparator);
  }
  return { parameter, high: (value / multiplier) * (1 + NEAR), low: (value / multiplier) * (1 - NEAR) };
}

const SCOPE = "qualityBalance";
const ONE_MISS = "qualityBalance.oneMiss";
/** How near to a limit a figure is computed again. */
const NEAR = 1e-10;

function rulesAt(query: Omit<ParameterQuery, "stage" | "scope">, stage: Stage): StageRules {
  const at = (id: string, scope = SCOPE): Parameter | null => parameterAt(id, { ...query, stage, scope }).parameter;
  const count = at("qualityIndicatorsMetFloor");
  const all = query.parameters ?? parameters;
  // The floor of a permitted miss; a place's own threshold does not stand in for it.
  const floorAt = (id: string): Parameter | null => {
    const floors = all.filter((record) => record.id === id && record.scope === ONE_MISS);
    return floors.length === 0 ? null : parameterAt(id, { ...query, stage, scope: ONE_MISS, parameters: floors }).parameter;
  };
  return {
    inForce: count !== null,
    permitted: count === null ? 0 : qualityIndicators.length - count.value,
    thresholds: qualityIndicators.map(({ id, multiplier }) => limitOf(at(`${id}Floor`), multiplier)),
    floors: qualityIndicators.map(({ id, multiplier }) => limitOf(floorAt(`${id}Floor`), multiplier)),
    coefficient: at("qualityCoefficientLimit"),
  };
}

/** Rows looked at together: their reciprocals stay at hand for all seven columns. */
const BLOCK_ROWS = 512;

function schoolChecks(columns: QualityColumns, rules: readonly StageRules[]): SchoolChecks {
  const { weight, stage } = columns;
  const rows = weight.length;
  const checks = {
    verdict: new Uint8Array(rows),
    met: new Uint8Array(rows),
    missed: new Uint8Array(rows),
    unknown: new Uint8Array(rows),
    belowFloor: new Uint8Array(rows),
  };
  const reciprocals = new Float64Array(BLOCK_ROWS);
  const edges = qualityIndicators.map((_, index) => edgesOf(rules, index));
  const inForce = Uint8Array.from(rules, (rule) => Number(rule.inForce));
  const permitted = Uint8Array.from(rules, (rule) => rule.permitted);
  for (let from = 0; from < rows; from += BLOCK_ROWS) {
    const to = Math.min(from + BLOCK_ROWS, rows);
    for (let row = from; row < to; row += 1) reciprocals[row - from] = isWholeWeight(weight[row] as number) ? 1 / (weight[row] as number) : Number.NaN;
    qualityIndicators.forEach(({ id, multiplier }, index) => {
      checkColumn(columns.amounts[id], multiplier, index, reciprocals, from, to, stage, edges[index] as Edges, rules, weight, checks);
    });
    for (let row = from; row < to; row += 1) {
      const own = stage[row] as number;
      const judged = weight[row] !== 0 && inForce[own] === 1;
      if (!judged) clear(checks, row);
      checks.verdict[row] = judged ? verdictOf(checks, row, permitted[own] as number) : weight[row] === 0 ? WITHOUT_PUPILS : NOT_APPLICABLE;
    }
  }
  return checks;
}

/** The edges of one indicator by stage, four each: floor low and high, threshold low and high. `NaN` without a rule. */
type Edges = Float64Array;

function edgesOf(rules: readonly StageRules[], index: number): Edges {
  return Float64Array.from(
    rules.flatMap(({ thresholds, floors }) => {
      const threshold = thresholds[index];
      const floor = floors[index];
      if (threshold === null || threshold === undefined) return [Number.NaN, Number.NaN, Number.NaN, Number.NaN];
      return [floor?.low ?? 0, floor?.high ?? 0, threshold.low, threshold.high];
    }),
  );
}

/** Holds a block of one column against its threshold and floor and sets the bit of the indicator. */
function checkColumn(
  amounts: Float64Array,
  multiplier: number,
  index: number,
  reciprocals: Float64Array,
  from: number,
  to: number,
  stage: Uint8Array,
  edges: Edges,
  rules: readonly StageRules[],
  weight: Float64Array,
  { met, missed, unknown, belowFloor }: SchoolChecks,
): void {
  const bit = 1 << index;
  for (let row = from; row < to; row += 1) {
    const amount = amounts[row] as number;
    const ratio = amount * (reciprocals[row - from] as number);
    const at = (stage[row] as number) * 4;
    if (ratio >= (edges[at + 3] as number) && amount <= LARGEST_AMOUNT) {
      met[row] = (met[row] as number) + 1;
    } else if (ratio < (edges[at + 2] as number) && ratio >= (edges[at + 1] as number)) {
      missed[row] = (missed[row] as number) | bit;
    } else if (ratio < (edges[at] as number) && amount >= 0) {
      missed[row] = (missed[row] as number) | bit;
      belowFloor[row] = (belowFloor[row] as number) | bit;
    } else {
      const outcome = exactOutcome(amount, multiplier, weight[row] as number, rules[stage[row] as number], index);
      if (outcome === UNKNOWN) unknown[row] = (unknown[row] as number) | bit;
      else if (outcome === REACHED) met[row] = (met[row] as number) + 1;
      else {
        missed[row] = (missed[row] as number) | bit;
        if (outcome === BELOW_FLOOR) belowFloor[row] = (belowFloor[row] as number) | bit;
      }
    }
  }
}

const [UNKNOWN, REACHED, MISSED, BELOW_FLOOR] = [0, 1, 2, 3] as const;

/** Near a limit, or where something is wanting: the figure from decimals as they are written. */
function exactOutcome(amount: number, multiplier: number, pupils: number, rules: StageRules | undefined, index: number): 0 | 1 | 2 | 3 {
  const threshold = rules?.thresholds[index]?.parameter;
  if (threshold === undefined || !(amount >= 0 && amount <= LARGEST_AMOUNT) || !(pupils > 0 && Number.isSafeInteger(pupils))) return UNKNOWN;
  const value = ratioOfSums([amount], multiplier, [pupils]);
  if (holds(value, threshold.comparator, threshold.value)) return REACHED;
  const floor = rules?.floors[index]?.parameter;
  return floor !== undefined && value < floor.value ? BELOW_FLOOR : MISSED;
}

function clear({ met, missed, unknown, belowFloor }: SchoolChecks, row: number): void {
  met[row] = 0;
  missed[row] = 0;
  unknown[row] = 0;
  belowFloor[row] = 0;
}

/** As the records do: `notMet` if what is known rules the school out, whatever else is unknown. */
function verdictOf({ missed, unknown, belowFloor }: SchoolChecks, row: number, permitted: number): number {
  if (belowFloor[row] !== 0 || bitsOf(missed[row] as number) > permitted) return NOT_MET;
  return unknown[row] === 0 ? MET : UNDETERMINED;
}

/** How many bits of a mask are set. */
function bitsOf(mask: number): number {
  let bits = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) bits += 1;
  return bits;
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
function wholeVerdicts(slots: number, schools: readonly Uint32Array[], coefficients: readonly Uint8Array[]): Uint8Array {
  const verdicts = new Uint8Array(slots);
  for (let slot = 0; slot < slots; slot += 1) {
    const has = (number: number): boolean => (schools[number]?.[slot] ?? 0) > 0 || coefficients.some((own) => own[slot] === number);
    verdicts[slot] = has(NOT_MET) ? NOT_MET : has(UNDETERMINED) ? UNDETERMINED : has(MET) ? MET : NOT_APPLICABLE;
  }
  return verdicts;
}

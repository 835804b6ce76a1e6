import { holds } from "../findings/finding.js";
import { qualityIndicators } from "../indicators/school/qualityIndicators.js";
import { ratioOfSums } from "../statistics/exact/decimal.js";
import { isWholeWeight, LARGEST_AMOUNT } from "../statistics/exact/ratioSums.js";
import { NEAR, type StageRules } from "./qualityRules.js";
import { isAmount, isPupils } from "./soundness.js";

/** Numbers of the verdicts there are on a school or a coefficient; a county's own answers are not asked about here, and no rule has a day it falls due. */
export const MET = 0;
export const UNDETERMINED = 4;
export const NOT_MET = 5;
export const NOT_APPLICABLE = 6;

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

/** The columns of the schools that are held against the rules: the amounts in the order of `qualityIndicators`. */
export interface SchoolColumns {
  readonly weight: Float64Array;
  readonly stage: Uint8Array;
  readonly amounts: readonly Float64Array[];
}

/** Holds every school against the rules of its stage. */
export function checkSchools(columns: SchoolColumns, rules: readonly StageRules[]): SchoolChecks {
  const { weight, stage, amounts } = columns;
  const checks = emptyChecks(weight.length);
  const limits = rules.map(plainLimits);
  const seven = sevenOf(amounts);
  for (let row = 0; row < weight.length; ) {
    const own = stage[row] as number;
    const first = row;
    do row += 1;
    while (row < weight.length && stage[row] === own);
    const isLeft = checkPlainly(seven, weight, first, row, limits[own] as PlainLimits, checks);
    if (isLeft) settleRows(columns, first, row, rules[own] as StageRules, checks);
  }
  return checks;
}

function emptyChecks(rows: number): SchoolChecks {
  return {
    verdict: new Uint8Array(rows).fill(UNDETERMINED),
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

/** Seven columns by names of their own: each is read in every row. */
type Seven = Readonly<Record<"a" | "b" | "c" | "d" | "e" | "f" | "g", Float64Array>>;

function sevenOf(amounts: readonly Float64Array[]): Seven {
  const [a, b, c, d, e, f, g] = amounts as readonly [
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
    Float64Array,
  ];
  return { a, b, c, d, e, f, g };
}

/**
 * Judges the rows of one stage, from `first` to `end`, in which every figure is sound and none is near a limit; the others are left
 * undetermined. A comparison is a bit and not a branch: half of the branches would be taken wrongly. A figure is near a
 * limit where a little less of it is below and a little more is not.
 *
 * @returns Whether a row is left.
 */
function checkPlainly(
  { a, b, c, d, e, f, g }: Seven,
  weight: Float64Array,
  first: number,
  end: number,
  { values, least }: PlainLimits,
  { verdict, met, missed, belowFloor }: SchoolChecks,
): boolean {
  let judged = 0;
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
    const above =
      Number(inA * less >= floorA) |
      (Number(inB * less >= floorB) << 1) |
      (Number(inC * less >= floorC) << 2) |
      (Number(inD * less >= floorD) << 3) |
      (Number(inE * less >= floorE) << 4) |
      (Number(inF * less >= floorF) << 5) |
      (Number(inG * less >= floorG) << 6);
    // How many a little more would reach or be above: as many as without it where no figure is near a limit.
    const nearly =
      Number(inA * more >= leastA) +
      Number(inA * more >= floorA) +
      Number(inB * more >= leastB) +
      Number(inB * more >= floorB) +
      Number(inC * more >= leastC) +
      Number(inC * more >= floorC) +
      Number(inD * more >= leastD) +
      Number(inD * more >= floorD) +
      Number(inE * more >= leastE) +
      Number(inE * more >= floorE) +
      Number(inF * more >= leastF) +
      Number(inF * more >= floorF) +
      Number(inG * more >= leastG) +
      Number(inG * more >= floorG);
    const count = BITS[reached] as number;
    if (nearly !== count + (BITS[above] as number)) continue;
    judged += 1;
    met[row] = count;
    missed[row] = reached ^ ALL;
    belowFloor[row] = above ^ ALL;
    // Met is 0.
    verdict[row] = (Number(above !== ALL) | Number(count < least)) * NOT_MET;
  }
  return judged < end - first;
}

/** Judges the rows from `first` to `end` that are left undetermined. */
function settleRows({ weight, amounts }: SchoolColumns, first: number, end: number, rules: StageRules, checks: SchoolChecks): void {
  for (let row = first; row < end; row += 1) {
    if (checks.verdict[row] !== UNDETERMINED) continue;
    const pupils = weight[row] as number;
    if (pupils === 0) checks.verdict[row] = WITHOUT_PUPILS;
    else if (!rules.inForce) checks.verdict[row] = NOT_APPLICABLE;
    else checkRow(amounts, row, pupils, rules, checks);
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

import { qualityIndicators } from "../indicators/school/qualityIndicators.js";
import { isWholeWeight, LARGEST_AMOUNT } from "../statistics/exact/ratioSums.js";
import { NEAR, type StageRules } from "./qualityRules.js";
import { slotAt } from "./rows.js";
import { BITS, NOT_MET, UNDETERMINED, type SchoolChecks, type SchoolColumns, type SchoolCounts } from "./schoolChecks.js";
import { settleRows } from "./settleSchools.js";

/** Holds every school against the rules of its stage, one run of rows of a slot after the other. */
export function checkSchools(
  columns: SchoolColumns,
  rules: readonly StageRules[],
  slots: number,
): { readonly schools: SchoolChecks; readonly counts: SchoolCounts } {
  const { given, weight, stage, amounts } = columns;
  const schools = emptyChecks(weight.length);
  const counts = emptyCounts(slots);
  const limits = rules.map(plainLimits);
  const seven = sevenOf(amounts);
  for (let row = 0; row < weight.length; ) {
    const slot = slotAt(given.group, stage, row);
    const own = stage[row] as number;
    const first = row;
    do row += 1;
    while (row < weight.length && slotAt(given.group, stage, row) === slot);
    const isLeft = checkPlainly(seven, weight, first, row, limits[own] as PlainLimits, schools, counts, slot);
    if (isLeft) settleRows(columns, first, row, rules[own] as StageRules, schools, counts, slot);
  }
  return { schools, counts };
}

function emptyCounts(slots: number): SchoolCounts {
  const counts = (): Uint32Array => new Uint32Array(slots);
  return { met: counts(), notMet: counts(), undetermined: counts(), notApplicable: counts() };
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
 * Judges the rows of one slot, from `first` to `end`, in which every figure is sound and none is near a limit; the others are left
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
  counts: SchoolCounts,
  slot: number,
): boolean {
  let judged = 0;
  let failures = 0;
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
    const failed = Number(above !== ALL) | Number(count < least);
    failures += failed;
    // Met is 0.
    verdict[row] = failed * NOT_MET;
  }
  counts.met[slot] = (counts.met[slot] as number) + judged - failures;
  counts.notMet[slot] = (counts.notMet[slot] as number) + failures;
  return judged < end - first;
}

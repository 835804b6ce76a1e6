/**
 * Hand-written best JavaScript for job 3: every school against the seven thresholds of quality balance, six of which it
 * must meet and the other not fall below its floor, and the seven coefficients of every county and stage.
 */
import { QUALITY_IDS, type SortedColumns, type Unit } from "../nation.js";
import type { QualityAnswers } from "../ours.js";
import { shiftedCoefficients, westStep } from "./coefficients.js";

const INDICATORS: number = QUALITY_IDS.length;

/** Figures count by 100 pupils, or by one. */
export const PER: readonly number[] = [100, 100, 100, 1, 1, 1, 100];

/** Thresholds in thousandths, whole numbers, so that a school exactly at one is seen to meet it. */
export const THRESHOLDS: readonly (readonly number[])[] = [
  [4200, 1000, 900, 4500, 7500, 2_000_000, 2300],
  [5300, 1000, 900, 5800, 10_200, 2_500_000, 2400],
];

/** What the one indicator that is missed must still reach: 85 %, in thousandths. */
export const FLOORS: readonly (readonly number[])[] = [
  [3570, 850, 765, 3825, 6375, 1_700_000, 1955],
  [4505, 850, 765, 4930, 8670, 2_125_000, 2040],
];

/** Sorted columns, each comparison turned into a number that is added. */
export function qualityBranchless(columns: SortedColumns): QualityAnswers {
  const { rows, start, pupils, amounts } = columns;
  const [a, b, c, d, e, f, g] = amounts;
  const met = new Uint8Array(rows);
  const passes = new Uint8Array(rows);
  for (let slot = 0; slot + 1 < start.length; slot += 1) {
    const [limitA, limitB, limitC, limitD, limitE, limitF, limitG] = THRESHOLDS[slot & 1];
    const [floorA, floorB, floorC, floorD, floorE, floorF, floorG] = FLOORS[slot & 1];
    const to = start[slot + 1];
    for (let row = start[slot]; row < to; row += 1) {
      const P = pupils[row];
      const xA = a[row] * 100_000,
        xB = b[row] * 100_000,
        xC = c[row] * 100_000;
      const xD = d[row] * 1000,
        xE = e[row] * 1000,
        xF = f[row] * 1000,
        xG = g[row] * 100_000;
      const reached =
        Number(xA >= limitA * P) +
        Number(xB >= limitB * P) +
        Number(xC >= limitC * P) +
        Number(xD >= limitD * P) +
        Number(xE >= limitE * P) +
        Number(xF >= limitF * P) +
        Number(xG >= limitG * P);
      const aboveFloor =
        Number(xA >= floorA * P) &
        Number(xB >= floorB * P) &
        Number(xC >= floorC * P) &
        Number(xD >= floorD * P) &
        Number(xE >= floorE * P) &
        Number(xF >= floorF * P) &
        Number(xG >= floorG * P);
      met[row] = reached;
      passes[row] = aboveFloor & ((5 - reached) >>> 31);
    }
  }
  // Two groups of four: the middle indicator is in both.
  return { met, passes, coefficient: shiftedCoefficients(columns, [0, 3]) };
}

/** Sorted columns, with a branch a comparison: floors are looked at only where a threshold was missed. */
export function qualityBranching(columns: SortedColumns): QualityAnswers {
  const { rows, start, pupils, amounts } = columns;
  const [a, b, c, d, e, f, g] = amounts;
  const met = new Uint8Array(rows);
  const passes = new Uint8Array(rows);
  for (let slot = 0; slot + 1 < start.length; slot += 1) {
    const [limitA, limitB, limitC, limitD, limitE, limitF, limitG] = THRESHOLDS[slot & 1];
    const [floorA, floorB, floorC, floorD, floorE, floorF, floorG] = FLOORS[slot & 1];
    const to = start[slot + 1];
    for (let row = start[slot]; row < to; row += 1) {
      const P = pupils[row];
      let reached = 7;
      let below = false;
      const xA = a[row] * 100_000,
        xB = b[row] * 100_000,
        xC = c[row] * 100_000;
      const xD = d[row] * 1000,
        xE = e[row] * 1000,
        xF = f[row] * 1000,
        xG = g[row] * 100_000;
      if (xA < limitA * P) {
        reached -= 1;
        if (xA < floorA * P) below = true;
      }
      if (xB < limitB * P) {
        reached -= 1;
        if (xB < floorB * P) below = true;
      }
      if (xC < limitC * P) {
        reached -= 1;
        if (xC < floorC * P) below = true;
      }
      if (xD < limitD * P) {
        reached -= 1;
        if (xD < floorD * P) below = true;
      }
      if (xE < limitE * P) {
        reached -= 1;
        if (xE < floorE * P) below = true;
      }
      if (xF < limitF * P) {
        reached -= 1;
        if (xF < floorF * P) below = true;
      }
      if (xG < limitG * P) {
        reached -= 1;
        if (xG < floorG * P) below = true;
      }
      met[row] = reached;
      passes[row] = reached >= 6 && !below ? 1 : 0;
    }
  }
  return { met, passes, coefficient: shiftedCoefficients(columns, [0, 3]) };
}

// Per stage: weight, then mean and squares of each indicator.
const WEST: number = 1 + 2 * INDICATORS;

/** Objects of one county after another, in the order of the columns, with West's update for the coefficients. */
export function qualityUnits(counties: readonly (readonly Unit[])[], rows: number): QualityAnswers {
  const slots = counties.length * 2;
  const met = new Uint8Array(rows);
  const passes = new Uint8Array(rows);
  const coefficient = new Float64Array(INDICATORS * slots);
  const state = new Float64Array(2 * WEST);
  let row = 0;
  for (let county = 0; county < counties.length; county += 1) {
    state.fill(0);
    for (const unit of counties[county]) {
      const stage = unit.stage === "primary" ? 0 : 1;
      const [limitA, limitB, limitC, limitD, limitE, limitF, limitG] = THRESHOLDS[stage];
      const [floorA, floorB, floorC, floorD, floorE, floorF, floorG] = FLOORS[stage];
      const P = unit.pupils;
      const indoor = unit.indoorSportsAreaM2;
      const a = unit.higherDegreeTeachers,
        b = unit.backboneTeachers,
        c = unit.peArtsTeachers;
      // Areas are reported to the hundredth: their difference and sum as written in decimals.
      const d = Math.round((unit.teachingAreaM2 - indoor) * 100) / 100,
        e = Math.round((unit.sportsGroundAreaM2 + indoor) * 100) / 100;
      const f = unit.equipmentYuan,
        g = unit.multimediaRooms;
      const xA = a * 100_000,
        xB = b * 100_000,
        xC = c * 100_000,
        xD = d * 1000,
        xE = e * 1000,
        xF = f * 1000,
        xG = g * 100_000;
      const reached =
        Number(xA >= limitA * P) +
        Number(xB >= limitB * P) +
        Number(xC >= limitC * P) +
        Number(xD >= limitD * P) +
        Number(xE >= limitE * P) +
        Number(xF >= limitF * P) +
        Number(xG >= limitG * P);
      const aboveFloor =
        Number(xA >= floorA * P) &
        Number(xB >= floorB * P) &
        Number(xC >= floorC * P) &
        Number(xD >= floorD * P) &
        Number(xE >= floorE * P) &
        Number(xF >= floorF * P) &
        Number(xG >= floorG * P);
      met[row] = reached;
      passes[row] = aboveFloor & ((5 - reached) >>> 31);
      row += 1;
      const at = stage * WEST;
      const before = state[at];
      const part = P / (before + P);
      const scale = before * part;
      const inverse = 1 / P;
      state[at] = before + P;
      westStep(state, at + 1, a * inverse, part, scale);
      westStep(state, at + 3, b * inverse, part, scale);
      westStep(state, at + 5, c * inverse, part, scale);
      westStep(state, at + 7, d * inverse, part, scale);
      westStep(state, at + 9, e * inverse, part, scale);
      westStep(state, at + 11, f * inverse, part, scale);
      westStep(state, at + 13, g * inverse, part, scale);
    }
    for (let stage = 0; stage < 2; stage += 1) {
      const at = stage * WEST;
      for (let indicator = 0; indicator < INDICATORS; indicator += 1) {
        const spread = Math.sqrt(state[at + 2 + 2 * indicator] / state[at]);
        coefficient[indicator * slots + county * 2 + stage] = spread / state[at + 1 + 2 * indicator];
      }
    }
  }
  return { met, passes, coefficient };
}

/**
 * Hand-written best JavaScript for job 1: eight pupil-weighted coefficients for every county and stage, their mean and
 * the verdict. What the library's columns and records are measured against; each function is as fast as we could make it.
 */
import type { Columns, SortedColumns, Unit } from "../nation.js";
import { coefficientsOfTwo } from "./doubleDouble.js";

export const INDICATORS = 8;
export const LIMITS = [0.65, 0.55] as const;

/** Answers of job 1. */
export interface Coefficients {
  /** By indicator, then by slot. */
  readonly coefficient: Float64Array;
  readonly composite: Float64Array;
  /** 1 met, 0 not met. */
  readonly met: Uint8Array;
}

/** Sums all nine columns: no answer can come sooner than its input has been read. The denominator of the targets. */
export function readColumns({ rows, pupils, amounts }: Columns): number {
  const [a, b, c, d, e, f, g, h] = amounts;
  let sum0 = 0,
    sum1 = 0,
    sum2 = 0,
    sum3 = 0,
    sum4 = 0,
    sum5 = 0,
    sum6 = 0,
    sum7 = 0,
    sum8 = 0;
  for (let row = 0; row < rows; row += 1) {
    sum0 += pupils[row];
    sum1 += a[row];
    sum2 += b[row];
    sum3 += c[row];
    sum4 += d[row];
    sum5 += e[row];
    sum6 += f[row];
    sum7 += g[row];
    sum8 += h[row];
  }
  return sum0 + sum1 + sum2 + sum3 + sum4 + sum5 + sum6 + sum7 + sum8;
}

/** Sums the same nine figures of objects. */
export function readUnits(counties: readonly (readonly Unit[])[]): number {
  let sum = 0;
  for (const units of counties) {
    for (const unit of units) {
      sum += unit.pupils + unit.teachingAreaM2 + unit.indoorSportsAreaM2 + unit.sportsGroundAreaM2 + unit.equipmentYuan;
      sum += unit.computers + unit.books + unit.fullTimeTeachers + unit.higherDegreeTeachers + unit.midSeniorTeachers;
    }
  }
  return sum;
}

/** One pass over sorted columns: sums of x/P less the value of the slot's first school, four indicators at a time. */
export function shiftedOnePass(columns: SortedColumns): Coefficients {
  return withVerdicts(shiftedCoefficients(columns, [0, 4]));
}

/** The coefficients of the four indicators from each of `firsts` on, by indicator and slot. */
export function shiftedCoefficients({ start, pupils, amounts }: SortedColumns, firsts: readonly number[]): Float64Array {
  const slots = start.length - 1;
  const coefficient = new Float64Array(amounts.length * slots);
  for (const first of firsts) {
    const a = amounts[first],
      b = amounts[first + 1],
      c = amounts[first + 2],
      d = amounts[first + 3];
    for (let slot = 0; slot < slots; slot += 1) {
      const from = start[slot],
        to = start[slot + 1];
      const shiftA = a[from] / pupils[from],
        shiftB = b[from] / pupils[from];
      const shiftC = c[from] / pupils[from],
        shiftD = d[from] / pupils[from];
      let weight = 0,
        sumA = 0,
        sumB = 0,
        sumC = 0,
        sumD = 0,
        squareA = 0,
        squareB = 0,
        squareC = 0,
        squareD = 0;
      for (let row = from; row < to; row += 1) {
        const count = pupils[row];
        const inverse = 1 / count;
        weight += count;
        const offA = a[row] - shiftA * count,
          offB = b[row] - shiftB * count;
        const offC = c[row] - shiftC * count,
          offD = d[row] - shiftD * count;
        sumA += offA;
        sumB += offB;
        sumC += offC;
        sumD += offD;
        squareA += offA * offA * inverse;
        squareB += offB * offB * inverse;
        squareC += offC * offC * inverse;
        squareD += offD * offD * inverse;
      }
      coefficient[first * slots + slot] = fromShifted(weight, shiftA, sumA, squareA);
      coefficient[(first + 1) * slots + slot] = fromShifted(weight, shiftB, sumB, squareB);
      coefficient[(first + 2) * slots + slot] = fromShifted(weight, shiftC, sumC, squareC);
      coefficient[(first + 3) * slots + slot] = fromShifted(weight, shiftD, sumD, squareD);
    }
  }
  return coefficient;
}

function fromShifted(weight: number, shift: number, sum: number, square: number): number {
  const offset = sum / weight;
  const variance = square / weight - offset * offset;
  return variance > 0 ? Math.sqrt(variance) / (shift + offset) : 0;
}

/** Two passes over sorted columns: the mean, then squared deviations from it, four indicators at a time. */
export function twoPass(columns: SortedColumns): Coefficients {
  const { start, pupils, amounts } = columns;
  const slots = start.length - 1;
  const coefficient = new Float64Array(INDICATORS * slots);
  for (let first = 0; first < INDICATORS; first += 4) {
    const a = amounts[first],
      b = amounts[first + 1],
      c = amounts[first + 2],
      d = amounts[first + 3];
    for (let slot = 0; slot < slots; slot += 1) {
      const from = start[slot],
        to = start[slot + 1];
      let weight = 0,
        sumA = 0,
        sumB = 0,
        sumC = 0,
        sumD = 0;
      for (let row = from; row < to; row += 1) {
        weight += pupils[row];
        sumA += a[row];
        sumB += b[row];
        sumC += c[row];
        sumD += d[row];
      }
      const meanA = sumA / weight,
        meanB = sumB / weight,
        meanC = sumC / weight,
        meanD = sumD / weight;
      let squareA = 0,
        squareB = 0,
        squareC = 0,
        squareD = 0;
      for (let row = from; row < to; row += 1) {
        const count = pupils[row];
        const inverse = 1 / count;
        const offA = a[row] - meanA * count,
          offB = b[row] - meanB * count;
        const offC = c[row] - meanC * count,
          offD = d[row] - meanD * count;
        squareA += offA * offA * inverse;
        squareB += offB * offB * inverse;
        squareC += offC * offC * inverse;
        squareD += offD * offD * inverse;
      }
      const single = to - from === 1;
      coefficient[first * slots + slot] = single ? 0 : Math.sqrt(squareA / weight) / meanA;
      coefficient[(first + 1) * slots + slot] = single ? 0 : Math.sqrt(squareB / weight) / meanB;
      coefficient[(first + 2) * slots + slot] = single ? 0 : Math.sqrt(squareC / weight) / meanC;
      coefficient[(first + 3) * slots + slot] = single ? 0 : Math.sqrt(squareD / weight) / meanD;
    }
  }
  return withVerdicts(coefficient);
}

// Per slot: weight, then mean and squares of each indicator.
const WEST = 1 + 2 * INDICATORS;

/** West's update over rows in any order: running means and squares of every slot. */
export function westUnsorted({ rows, counties, slot: slots, pupils, amounts }: Columns): Coefficients {
  const slotCount = counties * 2;
  const [a, b, c, d, e, f, g, h] = amounts;
  const state = new Float64Array(slotCount * WEST);
  for (let row = 0; row < rows; row += 1) {
    const at = slots[row] * WEST;
    const count = pupils[row];
    const before = state[at];
    const after = before + count;
    const inverse = 1 / count,
      part = count / after;
    state[at] = after;
    const offA = a[row] * inverse - state[at + 1],
      offB = b[row] * inverse - state[at + 3];
    const offC = c[row] * inverse - state[at + 5],
      offD = d[row] * inverse - state[at + 7];
    const offE = e[row] * inverse - state[at + 9],
      offF = f[row] * inverse - state[at + 11];
    const offG = g[row] * inverse - state[at + 13],
      offH = h[row] * inverse - state[at + 15];
    const scale = before * part;
    state[at + 1] += offA * part;
    state[at + 2] += offA * offA * scale;
    state[at + 3] += offB * part;
    state[at + 4] += offB * offB * scale;
    state[at + 5] += offC * part;
    state[at + 6] += offC * offC * scale;
    state[at + 7] += offD * part;
    state[at + 8] += offD * offD * scale;
    state[at + 9] += offE * part;
    state[at + 10] += offE * offE * scale;
    state[at + 11] += offF * part;
    state[at + 12] += offF * offF * scale;
    state[at + 13] += offG * part;
    state[at + 14] += offG * offG * scale;
    state[at + 15] += offH * part;
    state[at + 16] += offH * offH * scale;
  }
  const coefficient = new Float64Array(INDICATORS * slotCount);
  for (let slot = 0; slot < slotCount; slot += 1) {
    const at = slot * WEST;
    for (let indicator = 0; indicator < INDICATORS; indicator += 1) {
      const mean = state[at + 1 + 2 * indicator];
      coefficient[indicator * slotCount + slot] = Math.sqrt(state[at + 2 + 2 * indicator] / state[at]) / mean;
    }
  }
  return withVerdicts(coefficient);
}

/** Sorted columns in double-double: the sums W, T and Σx²/P of a slot in twice the digits of a double. */
export function doubleDoubleColumns({ start, pupils, amounts }: SortedColumns): Coefficients {
  const slots = start.length - 1;
  const coefficient = new Float64Array(INDICATORS * slots);
  for (let first = 0; first < INDICATORS; first += 2) {
    const a = amounts[first],
      b = amounts[first + 1];
    for (let slot = 0; slot < slots; slot += 1) {
      coefficientsOfTwo(a, b, pupils, start[slot], start[slot + 1], coefficient, first * slots + slot, (first + 1) * slots + slot);
    }
  }
  return withVerdicts(coefficient);
}

/**
 * Objects of one county after another in double-double: the best that objects allow at full accuracy. The figures of a
 * county are gathered into short columns first; objects that lie scattered in memory are then fetched side by side, where
 * arithmetic between the reads would wait for each.
 */
export function doubleDoubleUnits(counties: readonly (readonly Unit[])[]): Coefficients {
  const slots = counties.length * 2;
  const coefficient = new Float64Array(INDICATORS * slots);
  const longest = counties.reduce((most, units) => Math.max(most, units.length), 0);
  // Room for one county: primary schools from the front, the others from the back.
  const pupils = new Float64Array(longest);
  const amounts = Array.from({ length: INDICATORS }, () => new Float64Array(longest));
  for (let county = 0; county < counties.length; county += 1) {
    const units = counties[county];
    const primary = gather(units, pupils, amounts);
    for (let first = 0; first < INDICATORS; first += 2) {
      const a = amounts[first],
        b = amounts[first + 1];
      const at = first * slots + county * 2;
      coefficientsOfTwo(a, b, pupils, 0, primary, coefficient, at, at + slots);
      coefficientsOfTwo(a, b, pupils, longest - units.length + primary, longest, coefficient, at + 1, at + slots + 1);
    }
  }
  return withVerdicts(coefficient);
}

/** Writes the figures of a county into columns; returns the number of primary schools. */
function gather(units: readonly Unit[], pupils: Float64Array, [a, b, c, d, e, f, g, h]: readonly Float64Array[]): number {
  let front = 0;
  let back = pupils.length;
  for (const unit of units) {
    const at = unit.stage === "primary" ? front++ : --back;
    const indoor = unit.indoorSportsAreaM2;
    pupils[at] = unit.pupils;
    // Areas are reported to the hundredth: their difference and sum as written in decimals.
    a[at] = Math.round((unit.teachingAreaM2 - indoor) * 100) / 100;
    b[at] = Math.round((unit.sportsGroundAreaM2 + indoor) * 100) / 100;
    c[at] = unit.equipmentYuan;
    d[at] = unit.computers;
    e[at] = unit.books;
    f[at] = unit.fullTimeTeachers;
    g[at] = unit.higherDegreeTeachers;
    h[at] = unit.midSeniorTeachers;
  }
  return front;
}

/** The same objects with plain doubles and West's update, for the price of the digits. */
export function westUnits(counties: readonly (readonly Unit[])[]): Coefficients {
  const slots = counties.length * 2;
  const coefficient = new Float64Array(INDICATORS * slots);
  const state = new Float64Array(2 * WEST);
  for (let county = 0; county < counties.length; county += 1) {
    state.fill(0);
    for (const unit of counties[county]) {
      const at = unit.stage === "primary" ? 0 : WEST;
      const count = unit.pupils;
      const before = state[at];
      const part = count / (before + count);
      const scale = before * part;
      const inverse = 1 / count;
      state[at] = before + count;
      westStep(state, at + 1, (unit.teachingAreaM2 - unit.indoorSportsAreaM2) * inverse, part, scale);
      westStep(state, at + 3, (unit.sportsGroundAreaM2 + unit.indoorSportsAreaM2) * inverse, part, scale);
      westStep(state, at + 5, unit.equipmentYuan * inverse, part, scale);
      westStep(state, at + 7, unit.computers * inverse, part, scale);
      westStep(state, at + 9, unit.books * inverse, part, scale);
      westStep(state, at + 11, unit.fullTimeTeachers * inverse, part, scale);
      westStep(state, at + 13, unit.higherDegreeTeachers * inverse, part, scale);
      westStep(state, at + 15, unit.midSeniorTeachers * inverse, part, scale);
    }
    for (let stage = 0; stage < 2; stage += 1) {
      const at = stage * WEST;
      for (let indicator = 0; indicator < INDICATORS; indicator += 1) {
        const spread = Math.sqrt(state[at + 2 + 2 * indicator] / state[at]);
        coefficient[indicator * slots + county * 2 + stage] = spread / state[at + 1 + 2 * indicator];
      }
    }
  }
  return withVerdicts(coefficient);
}

export function westStep(state: Float64Array, at: number, value: number, part: number, scale: number): void {
  const off = value - state[at];
  state[at] += off * part;
  state[at + 1] += off * off * scale;
}

/** Adds the composite, the plain mean of the eight, and whether it stays within the limit of its stage. */
export function withVerdicts(coefficient: Float64Array): Coefficients {
  const slots = coefficient.length / INDICATORS;
  const composite = new Float64Array(slots);
  const met = new Uint8Array(slots);
  for (let slot = 0; slot < slots; slot += 1) {
    let sum = 0;
    for (let indicator = 0; indicator < INDICATORS; indicator += 1) sum += coefficient[indicator * slots + slot];
    composite[slot] = sum / INDICATORS;
    met[slot] = composite[slot] <= LIMITS[(slot & 1) as 0 | 1] ? 1 : 0;
  }
  return { coefficient, composite, met };
}

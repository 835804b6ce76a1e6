/**
 * A seeded nation: 2,900 counties, 200,000 stage units (143,000 primary, 57,000 junior secondary), 3.7 million classes; a tenth of
 * it in a quick run. The same numbers on every machine and in every run; nothing in it is a real place.
 */
import type { ClassRoll, StageUnit } from "edu-balance";
import { IS_QUICK } from "./setting.js";

const PARTS = IS_QUICK ? 10 : 1;
export const COUNTIES: number = 2_900 / PARTS;
export const SLOTS: number = COUNTIES * 2;
export const CLASSES: number = 3_700_000 / PARTS;
const SCHOOLS = [143_000 / PARTS, 57_000 / PARTS] as const;
/** Schools of both stages. */
export const UNITS: number = SCHOOLS[0] + SCHOOLS[1];
const SEED = 20_120_120;

/** Slots are county × 2 + stage: 0 primary, 1 junior secondary. */
export const STAGE_NAMES = ["primary", "juniorSecondary"] as const;

export const BASIC_IDS = [
  "teachingAreaPerPupil",
  "sportsAreaPerPupil",
  "equipmentValuePerPupil",
  "computersPer100Pupils",
  "booksPerPupil",
  "teacherPupilRatio",
  "higherDegreeTeachersPerPupil",
  "midSeniorTeachersPerPupil",
] as const;

export const QUALITY_IDS = [
  "higherDegreeTeachersPer100Pupils",
  "backboneTeachersPer100Pupils",
  "peArtsTeachersPer100Pupils",
  "teachingAreaPerPupil",
  "sportsAreaPerPupil",
  "equipmentValuePerPupil",
  "multimediaRoomsPer100Pupils",
] as const;

/** Pupils and the amounts of some indicators, a column each, with the county and stage of every row. */
export interface Columns {
  readonly rows: number;
  readonly counties: number;
  readonly county: Uint32Array;
  readonly stage: Uint8Array;
  /** county × 2 + stage. */
  readonly slot: Uint32Array;
  readonly pupils: Float64Array;
  readonly amounts: readonly Float64Array[];
}

/** Columns whose rows are sorted by slot: slot `s` has the rows from `start[s]` to `start[s + 1]`. */
export interface SortedColumns extends Columns {
  readonly start: Uint32Array;
}

/** Reproducible random numbers in [0, 1): mulberry32. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function normalFrom(random: () => number): () => number {
  return () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

/** The whole numbers below `length` in random order. */
export function shuffledOrder(length: number, seed: number): Uint32Array {
  const random = randomFrom(seed);
  const order = Uint32Array.from({ length }, (_, index) => index);
  for (let index = length - 1; index > 0; index -= 1) {
    const other = Math.floor(random() * (index + 1));
    const kept = order[index];
    order[index] = order[other];
    order[other] = kept;
  }
  return order;
}

interface Figure {
  readonly field: Exclude<keyof StageUnit, "schoolId" | "name" | "stage" | "place" | "locale" | "pupils">;
  /** Typical amount per pupil, primary and junior secondary. */
  readonly perPupil: readonly [number, number];
  /** Whole numbers, or to the hundredth. */
  readonly whole: boolean;
  /** How much of the county's unevenness the figure shows. */
  readonly spread: number;
}

const FIGURES = [
  { field: "fullTimeTeachers", perPupil: [0.064, 0.083], whole: true, spread: 0.5 },
  { field: "higherDegreeTeachers", perPupil: [0.049, 0.063], whole: true, spread: 0.7 },
  { field: "midSeniorTeachers", perPupil: [0.032, 0.045], whole: true, spread: 0.8 },
  { field: "backboneTeachers", perPupil: [0.0125, 0.013], whole: true, spread: 0.8 },
  { field: "peArtsTeachers", perPupil: [0.0112, 0.0112], whole: true, spread: 0.7 },
  { field: "teachingAreaM2", perPupil: [5.9, 7.4], whole: false, spread: 0.9 },
  { field: "indoorSportsAreaM2", perPupil: [0.5, 0.6], whole: false, spread: 0.3 },
  { field: "sportsGroundAreaM2", perPupil: [9.1, 12.2], whole: false, spread: 1 },
  { field: "equipmentYuan", perPupil: [2450, 3050], whole: false, spread: 1.2 },
  { field: "computers", perPupil: [0.12, 0.15], whole: true, spread: 1 },
  { field: "books", perPupil: [24, 33], whole: true, spread: 0.9 },
  { field: "multimediaRooms", perPupil: [0.028, 0.029], whole: true, spread: 0.7 },
] as const satisfies readonly Figure[];

export type FigureField = (typeof FIGURES)[number]["field"];

/** The schools of the nation as columns of reported figures, sorted by county and stage. */
export interface Schools {
  readonly rows: number;
  readonly county: Uint32Array;
  readonly stage: Uint8Array;
  readonly slot: Uint32Array;
  readonly start: Uint32Array;
  readonly pupils: Float64Array;
  readonly figures: Readonly<Record<FigureField, Float64Array>>;
}

export function makeSchools(): Schools {
  const random = randomFrom(SEED);
  const normal = normalFrom(random);
  const start = slotStarts(random, normal);
  const rows = start[SLOTS];
  const county = new Uint32Array(rows);
  const stage = new Uint8Array(rows);
  const slot = new Uint32Array(rows);
  const pupils = new Float64Array(rows);
  const figures = Object.fromEntries(FIGURES.map(({ field }) => [field, new Float64Array(rows)])) as Record<FigureField, Float64Array>;
  for (let each = 0; each < SLOTS; each += 1) {
    const level = Math.exp(0.2 * normal());
    const unevenness = 0.15 + 0.75 * random();
    for (let row = start[each]; row < start[each + 1]; row += 1) {
      county[row] = each >> 1;
      stage[row] = each & 1;
      slot[row] = each;
      const count = Math.min(6000, Math.max(8, Math.round((each & 1 ? 620 : 520) * Math.exp(0.8 * normal()))));
      pupils[row] = count;
      for (const { field, perPupil, whole, spread } of FIGURES) {
        const amount = count * perPupil[each & 1] * level * Math.exp(unevenness * spread * normal());
        figures[field][row] = whole ? Math.max(1, Math.round(amount)) : hundredths(amount);
      }
      for (const part of ["higherDegreeTeachers", "midSeniorTeachers", "backboneTeachers", "peArtsTeachers"] as const) {
        figures[part][row] = Math.min(figures[part][row], figures.fullTimeTeachers[row]);
      }
      figures.indoorSportsAreaM2[row] = Math.min(figures.indoorSportsAreaM2[row], hundredths(figures.teachingAreaM2[row] / 2));
    }
  }
  return { rows, county, stage, slot, start, pupils, figures };
}

/** Every county has at least one school of each stage; the others fall to counties of very different size. */
function slotStarts(random: () => number, normal: () => number): Uint32Array {
  const start = new Uint32Array(SLOTS + 1);
  const size = Float64Array.from({ length: COUNTIES }, () => Math.exp(0.7 * normal()) * (random() < 0.03 ? 0 : 1));
  const total = size.reduce((sum, each) => sum + each, 0);
  let before = 0;
  for (let county = 0; county < COUNTIES; county += 1) {
    const after = before + size[county];
    for (const stage of [0, 1] as const) {
      const extra = SCHOOLS[stage] - COUNTIES;
      start[county * 2 + stage + 1] = 1 + Math.round((extra * after) / total) - Math.round((extra * before) / total);
    }
    before = after;
  }
  for (let slot = 0; slot < SLOTS; slot += 1) start[slot + 1] += start[slot];
  return start;
}

function hundredths(amount: number): number {
  return Math.round(amount * 100) / 100;
}

/** Numerators of the eight indicators of basic balance, in the order of {@link BASIC_IDS}. */
export function basicColumns(schools: Schools): SortedColumns {
  const { figures } = schools;
  return withAmounts(schools, [
    teachingArea(schools),
    sportsArea(schools),
    figures.equipmentYuan,
    figures.computers,
    figures.books,
    figures.fullTimeTeachers,
    figures.higherDegreeTeachers,
    figures.midSeniorTeachers,
  ]);
}

/** Numerators of the seven indicators of quality balance, in the order of {@link QUALITY_IDS}. */
export function qualityColumns(schools: Schools): SortedColumns {
  const { figures } = schools;
  return withAmounts(schools, [
    figures.higherDegreeTeachers,
    figures.backboneTeachers,
    figures.peArtsTeachers,
    teachingArea(schools),
    sportsArea(schools),
    figures.equipmentYuan,
    figures.multimediaRooms,
  ]);
}

function withAmounts({ rows, county, stage, slot, start, pupils }: Schools, amounts: readonly Float64Array[]): SortedColumns {
  return { rows, counties: COUNTIES, county, stage, slot, start, pupils, amounts };
}

// Both as written in decimals: 516.3 − 12.3 is 504, not the double below it.
function teachingArea({ figures }: Schools): Float64Array {
  return figures.teachingAreaM2.map((area, row) => hundredths(area - figures.indoorSportsAreaM2[row]));
}

function sportsArea({ figures }: Schools): Float64Array {
  return figures.sportsGroundAreaM2.map((area, row) => hundredths(area + figures.indoorSportsAreaM2[row]));
}

/** The same rows in another order. */
export function inOrder(columns: Columns, order: Uint32Array): Columns {
  return {
    rows: columns.rows,
    counties: columns.counties,
    county: order.map((row) => columns.county[row]),
    stage: Uint8Array.from(order, (row) => columns.stage[row]),
    slot: order.map((row) => columns.slot[row]),
    pupils: Float64Array.from(order, (row) => columns.pupils[row]),
    amounts: columns.amounts.map((amounts) => Float64Array.from(order, (row) => amounts[row])),
  };
}

/** A unit that knows its county, as rows of a table do. */
export type Unit = StageUnit & Readonly<Record<FigureField, number>> & { readonly county: number };

/** One object a school, made in the order of the rows or in the order given, which scatters neighbours over the memory. */
export function makeUnits(schools: Schools, order?: Uint32Array): Unit[] {
  const units = new Array<Unit>(schools.rows);
  for (let index = 0; index < schools.rows; index += 1) {
    const row = order === undefined ? index : order[index];
    units[row] = unitAt(schools, row);
  }
  return units;
}

function unitAt({ county, stage, pupils, figures }: Schools, row: number): Unit {
  return {
    schoolId: `s-${String(row)}`,
    stage: STAGE_NAMES[stage[row] as 0 | 1],
    county: county[row],
    pupils: pupils[row],
    fullTimeTeachers: figures.fullTimeTeachers[row],
    higherDegreeTeachers: figures.higherDegreeTeachers[row],
    midSeniorTeachers: figures.midSeniorTeachers[row],
    backboneTeachers: figures.backboneTeachers[row],
    peArtsTeachers: figures.peArtsTeachers[row],
    teachingAreaM2: figures.teachingAreaM2[row],
    indoorSportsAreaM2: figures.indoorSportsAreaM2[row],
    sportsGroundAreaM2: figures.sportsGroundAreaM2[row],
    equipmentYuan: figures.equipmentYuan[row],
    computers: figures.computers[row],
    books: figures.books[row],
    multimediaRooms: figures.multimediaRooms[row],
  };
}

/** Sorted units as one list a county. */
export function byCounty<Row>(rows: readonly Row[], start: Uint32Array): Row[][] {
  return Array.from({ length: COUNTIES }, (_, county) => rows.slice(start[county * 2], start[county * 2 + 2]));
}

/** Class sizes sorted by county, stage and school. */
export interface Classes {
  readonly size: Uint8Array;
  /** First class of each school, and the number of classes at the end. */
  readonly schoolStart: Uint32Array;
  /** First class of each slot, and the number of classes at the end. */
  readonly slotStart: Uint32Array;
}

export function makeClasses(schools: Schools): Classes {
  const random = randomFrom(SEED + 1);
  const normal = normalFrom(random);
  const { rows, pupils, start } = schools;
  const total = pupils.reduce((sum, each) => sum + each, 0);
  const size = new Uint8Array(CLASSES);
  const schoolStart = new Uint32Array(rows + 1);
  let before = 0;
  for (let row = 0; row < rows; row += 1) {
    const after = before + pupils[row];
    const extra = CLASSES - rows;
    schoolStart[row + 1] = schoolStart[row] + 1 + Math.round((extra * after) / total) - Math.round((extra * before) / total);
    before = after;
    const classes = schoolStart[row + 1] - schoolStart[row];
    const typical = (pupils[row] / classes) * Math.exp(0.15 * normal());
    for (let each = schoolStart[row]; each < schoolStart[row + 1]; each += 1) {
      size[each] = Math.min(110, Math.max(1, Math.round(typical + 6 * normal())));
    }
  }
  return { size, schoolStart, slotStart: Uint32Array.from(start, (row) => schoolStart[row]) };
}

/** Group and size of every class in random order, and the stage apart, as a file without order gives them. */
export interface ScatteredClasses {
  readonly size: Uint8Array;
  readonly county: Uint32Array;
  readonly stage: Uint8Array;
  readonly slot: Uint32Array;
}

export function scatterClasses({ size, slotStart }: Classes, seed: number): ScatteredClasses {
  const slots = new Uint32Array(size.length);
  for (let slot = 0; slot < SLOTS; slot += 1) slots.fill(slot, slotStart[slot], slotStart[slot + 1]);
  const order = shuffledOrder(size.length, seed);
  const slot = order.map((each) => slots[each]);
  return {
    size: Uint8Array.from(order, (each) => size[each]),
    county: slot.map((each) => each >> 1),
    stage: Uint8Array.from(slot, (each) => each & 1),
    slot,
  };
}

export type Roll = ClassRoll & { readonly county: number };

/** One object a class, sorted; `classId` repeats from school to school, as it does in registers. */
export function makeRolls({ county, stage, rows }: Schools, { size, schoolStart }: Classes): Roll[] {
  const rolls = new Array<Roll>(size.length);
  const classIds = Array.from({ length: 256 }, (_, index) => `c${String(index + 1)}`);
  for (let row = 0; row < rows; row += 1) {
    const schoolId = `s-${String(row)}`;
    for (let each = schoolStart[row]; each < schoolStart[row + 1]; each += 1) {
      rolls[each] = {
        schoolId,
        classId: classIds[each - schoolStart[row]] ?? `c${String(each - schoolStart[row] + 1)}`,
        stage: STAGE_NAMES[stage[row] as 0 | 1],
        county: county[row],
        pupils: size[each],
      };
    }
  }
  return rolls;
}

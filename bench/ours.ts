/**
 * Every call of edu-balance that the bench makes, against the built package: what users install. Entries that are not
 * built are `null`, and their rows of the tables say "not available".
 */
import type * as Core from "edu-balance";
import type * as Planning from "edu-balance/planning";
import * as z from "zod";
import type { Coefficients } from "./baselines/coefficients.js";
import {
  openBuild,
  type ClassColumns,
  type ClassCounts,
  type GroupedColumns,
  type GroupVariation,
  type Mode,
  type QualityCheck,
  type RowsRead,
  type SortedClasses,
} from "./build.js";
import { BASIC_IDS, QUALITY_IDS, SLOTS, STAGE_NAMES, type Columns, type Roll, type Unit } from "./nation.js";
import { BUILD } from "./setting.js";

const AS_OF = "2021-12-31";

const { core, statistics, schemas, columns, intake, planning } = await openBuild(BUILD);

/** A call of ours, and how its result reads as answers of the bench; only the call is timed. */
export interface Call<Data, Result, Answers> {
  readonly run: (data: Data) => Result;
  readonly answers: (result: Result) => Answers;
}

function named(ids: readonly string[], arrays: readonly Float64Array[]): Record<string, Float64Array> {
  return Object.fromEntries(ids.map((id, index) => [id, arrays[index]]));
}

function grouped(data: Columns, ids: readonly string[]): GroupedColumns {
  return { group: data.county, groupCount: data.counties, weight: data.pupils, amounts: named(ids, data.amounts), stage: data.stage };
}

function coefficientsOf(ids: readonly string[], { indicators }: GroupVariation): Float64Array {
  const slots = indicators[ids[0]].coefficient.length;
  const coefficient = new Float64Array(ids.length * slots);
  ids.forEach((id, index) => {
    coefficient.set(indicators[id].coefficient, index * slots);
  });
  return coefficient;
}

/** Job 1 over columns: coefficients, composites, and the verdicts under the limits of the records. */
export function basicBalanceOfColumns(
  mode: Mode,
): Call<Columns, { readonly variation: GroupVariation; readonly met: Uint8Array }, Coefficients> | null {
  if (columns === null) return null;
  const { variationByGroup } = columns;
  const limits = STAGE_NAMES.map((stage) => compositeLimit(stage));
  return {
    run: (data) => {
      const variation = variationByGroup(grouped(data, BASIC_IDS), { mode });
      const { composite } = variation;
      const met = new Uint8Array(composite.length);
      for (let slot = 0; slot < met.length; slot += 1) met[slot] = composite[slot] <= limits[slot & 1] ? 1 : 0;
      return { variation, met };
    },
    answers: ({ variation, met }) => ({ coefficient: coefficientsOf(BASIC_IDS, variation), composite: variation.composite, met }),
  };
}

function compositeLimit(stage: (typeof STAGE_NAMES)[number]): number {
  const { parameter } = core.parameterAt("compositeCoefficientLimit", { asOf: AS_OF, stage });
  if (parameter === null) throw new Error(`No limit for ${stage}.`);
  return parameter.value;
}

/** Job 1 over records: the whole assessment of every county, findings and ledgers included. */
export function assessCounties(counties: readonly (readonly Unit[])[]): Core.BasicBalanceAssessment[] {
  return counties.map((units, index) => core.assessBasicBalance({ county: { id: `county-${String(index)}` }, units }, { asOf: AS_OF }));
}

export function coefficientsOfAssessments(assessments: readonly Core.BasicBalanceAssessment[]): Coefficients {
  const coefficient = new Float64Array(BASIC_IDS.length * SLOTS);
  const composite = new Float64Array(SLOTS);
  const met = new Uint8Array(SLOTS);
  assessments.forEach(({ stages }, county) => {
    STAGE_NAMES.forEach((name, stage) => {
      const slot = county * 2 + stage;
      BASIC_IDS.forEach((id, index) => {
        coefficient[index * SLOTS + slot] = stages[name].variation[id].coefficient ?? Number.NaN;
      });
      composite[slot] = stages[name].composite ?? Number.NaN;
      met[slot] = stages[name].verdict === "met" ? 1 : 0;
    });
  });
  return { coefficient, composite, met };
}

/** The eight coefficients of both stages of every county, one call each. */
export function variationOfCounties(counties: readonly (readonly Unit[])[]): Float64Array {
  const coefficient = new Float64Array(BASIC_IDS.length * SLOTS);
  counties.forEach((units, county) => {
    STAGE_NAMES.forEach((stage, at) => {
      const own = units.filter((unit) => unit.stage === stage);
      BASIC_IDS.forEach((id, index) => {
        coefficient[index * SLOTS + county * 2 + at] = core.interSchoolVariation(own, id).coefficient ?? Number.NaN;
      });
    });
  });
  return coefficient;
}

/** The coefficient of a whole from the moments of its parts. */
export function mergedCoefficient(parts: readonly { readonly amounts: Float64Array; readonly weights: Float64Array }[]): number | null {
  return statistics.mergeMoments(...parts.map(({ amounts, weights }) => statistics.momentsOfRatios(amounts, weights))).coefficient;
}

/** Counts of job 2, by slot. */
export interface SizeCounts {
  readonly over: Uint32Array;
  readonly oversized: Uint32Array;
  readonly superSized: Uint32Array;
}

/** Job 2 over columns: classes in the order of their slots, or with the county and stage of each. */
export function classSizesOfColumns(): Call<ClassColumns | SortedClasses, ClassCounts, SizeCounts> | null {
  const count = columns?.classSizeCounts;
  if (count === undefined) return null;
  return {
    run: (data) => count(data, { asOf: AS_OF }),
    answers: ({ overStandard, oversized, superSized }) => ({ over: overStandard, oversized, superSized }),
  };
}

/** Job 2 over records: the whole assessment of every county. */
export function assessClasses(counties: readonly (readonly Roll[])[]): Core.ClassSizeAssessment[] {
  return counties.map((rolls, index) => core.assessClassSizes(rolls, { asOf: AS_OF, county: { id: `county-${String(index)}` } }));
}

export function countsOfAssessments(assessments: readonly Core.ClassSizeAssessment[]): SizeCounts {
  const counts = { over: new Uint32Array(SLOTS), oversized: new Uint32Array(SLOTS), superSized: new Uint32Array(SLOTS) };
  assessments.forEach(({ stages }, county) => {
    STAGE_NAMES.forEach((name, stage) => {
      const { overStandard, oversized, superSized } = stages[name];
      counts.over[county * 2 + stage] = overStandard.count ?? Number.NaN;
      counts.oversized[county * 2 + stage] = oversized.count ?? Number.NaN;
      counts.superSized[county * 2 + stage] = superSized.count ?? Number.NaN;
    });
  });
  return counts;
}

/** Answers of job 3. */
export interface QualityAnswers {
  /** Thresholds met, by school. */
  readonly met: Uint8Array;
  /** By school: 1 where six thresholds are met and the other is not below its floor. */
  readonly passes: Uint8Array;
  /** By indicator and slot. */
  readonly coefficient: Float64Array;
}

/** Job 3 over columns. */
export function qualityOfColumns(mode: Mode): Call<Columns, QualityCheck, QualityAnswers> | null {
  const check = columns?.qualityCheckByGroup;
  if (check === undefined) return null;
  return {
    run: (data) => check(grouped(data, QUALITY_IDS), { asOf: AS_OF, mode }),
    answers: ({ schools, variation }) => ({
      met: schools.met,
      passes: schools.verdict.map((verdict) => Number(verdict === 0)),
      coefficient: coefficientsOf(QUALITY_IDS, variation),
    }),
  };
}

/** The unit, checked by its schema. The bench has sound units only. */
export function parseUnit(row: Unit): Unit {
  const result = schemas.stageUnitSchema.safeParse(row);
  if (!result.success) throw result.error;
  return result.data as Unit;
}

/** Rows of whatever origin, which the library's own check finds nothing wrong with. The bench has sound units only. */
export function checkUnits(rows: readonly Unit[]): void {
  const problems = core.checkStageUnits(rows);
  if (problems.length > 0) throw new Error("The bench has a unit with a problem.");
}

/** All units at once, by the same schema as an array. */
export function parseUnits(rows: readonly Unit[]): void {
  const result = unitList.safeParse(rows);
  if (!result.success) throw result.error;
}

const unitList = z.array(schemas.stageUnitSchema);

/** Rows as a CSV parser gives them, made into stage units. */
export function readUnitRows(): ((rows: readonly unknown[]) => RowsRead) | null {
  if (intake === null) return null;
  const { readRows } = intake;
  return (rows) => readRows(rows, { kind: "stageUnit" });
}

/** A plan, as far as the bench looks at it. */
export interface PlanMade {
  /** What is added or moved in all; `null` where there is no plan. */
  readonly amount: number | null;
  readonly coefficient: number | null;
}

/** Plans of one county and stage, by name. */
export function plansOfUsers(limit: number): Readonly<Record<string, (units: readonly Unit[]) => PlanMade>> {
  if (planning === null) throw new Error("The entry planning is not built.");
  const { equalise, redistribute } = planning;
  return {
    "equalise, computers": (units) => added(equalise(units, "computersPer100Pupils", { limit })),
    "equalise, teaching area": (units) => added(equalise(units, "teachingAreaPerPupil", { limit })),
    "redistribute, teachers": (units) => {
      const { moved, coefficient } = redistribute(units, "teacherPupilRatio", { limit });
      return { amount: moved, coefficient };
    },
  };
}

function added({ total, coefficient }: Planning.EqualisePlan): PlanMade {
  return { amount: total, coefficient };
}

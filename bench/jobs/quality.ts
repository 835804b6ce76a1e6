/** Job 3: seven thresholds with floors for every school, six of seven to be met, and seven coefficients by county and stage. */
import * as ss from "simple-statistics";
import { FLOORS, PER, qualityBranching, qualityBranchless, qualityUnits, THRESHOLDS } from "../baselines/quality.js";
import { checkClose, checkSame, CORRECTLY_ROUNDED, exactCoefficients, FAST_MODE, LAST_DIGITS, TEXTBOOK, type Tolerance } from "../check.js";
import { interleave, type AnyVariant, type Rounds, type Variant } from "../measure.js";
import { byCounty, makeSchools, makeUnits, qualityColumns, SLOTS, type Columns, type SortedColumns, type Unit } from "../nation.js";
import type { Mode } from "../build.js";
import { qualityOfColumns, type QualityAnswers } from "../ours.js";
import { openDuckDb, type DuckDb, type Reader } from "../peers/duckdb.js";
import { groupBy } from "../peers/simpleStatistics.js";
import type { Section } from "../section.js";
import { timingTable, type Row } from "../table.js";

export async function job3(rounds: Rounds): Promise<Section> {
  const schools = makeSchools();
  const sorted = qualityColumns(schools);
  const units = makeUnits(schools);
  const counties = byCounty(units, schools.start);
  const reference = plainAnswers(sorted);

  const checkAnswers = (answer: QualityAnswers, tolerance: Tolerance): void => {
    checkSame("thresholds met", answer.met, reference.met);
    checkSame("six of seven", answer.passes, reference.passes);
    checkClose("coefficient", answer.coefficient, reference.coefficient, tolerance.coefficient);
  };
  const answering = (name: string, run: () => QualityAnswers): Variant<QualityAnswers> => ({
    name,
    run,
    check: (answer) => {
      checkAnswers(answer, LAST_DIGITS);
    },
  });
  const ours = (name: string, mode: Mode): Row => {
    const call = qualityOfColumns(mode);
    if (call === null) return { unavailable: name };
    return {
      name,
      run: () => call.run(sorted),
      check: (result: ReturnType<typeof call.run>) => {
        checkAnswers(call.answers(result), mode === "exact" ? CORRECTLY_ROUNDED : FAST_MODE);
      },
    };
  };
  const duckDb = await openDuckDb();
  const rows: Row[] = [
    answering("hand-written columns, branchless", () => qualityBranchless(sorted)),
    answering("hand-written columns, with branches", () => qualityBranching(sorted)),
    ours("edu-balance columns, exact", "exact"),
    ours("edu-balance columns, fast", "fast"),
    answering("hand-written objects", () => qualityUnits(counties, sorted.rows)),
    answering("naive groupBy + simple-statistics", () => naiveAnswers(units)),
    ...("module" in duckDb ? await duckDbVariants(duckDb.module, sorted, reference) : []),
  ];
  const variants = rows.filter((row): row is AnyVariant => !("unavailable" in row));
  const timings = await interleave(variants, rounds);
  const { table, figures } = timingTable("job3", rows, timings, "hand-written columns, branchless", "branchless");
  return {
    title: "Job 3: quality balance of every school, seven coefficients of every county and stage",
    tables: [table],
    notes: [
      "DuckDB returns the number of schools that pass by slot, the others an answer for every school.",
      ...("module" in duckDb ? [] : [`Left out: ${duckDb.unavailable}.`]),
    ],
    figures,
  };
}

/** The reference: whole numbers throughout, amounts in hundredths. */
function plainAnswers(columns: SortedColumns): QualityAnswers {
  const { rows, stage, pupils, amounts } = columns;
  const met = new Uint8Array(rows);
  const passes = new Uint8Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const values = amounts.map((column, indicator) => Math.round(column[row] * 100) * PER[indicator] * 10);
    met[row] = values.filter((value, indicator) => value >= THRESHOLDS[stage[row]][indicator] * pupils[row]).length;
    const aboveFloors = values.every((value, indicator) => value >= FLOORS[stage[row]][indicator] * pupils[row]);
    passes[row] = met[row] >= 6 && aboveFloors ? 1 : 0;
  }
  return { met, passes, coefficient: exactCoefficients(columns) };
}

const RATIOS: readonly ((unit: Unit) => number)[] = [
  (unit) => (unit.higherDegreeTeachers * 100) / unit.pupils,
  (unit) => (unit.backboneTeachers * 100) / unit.pupils,
  (unit) => (unit.peArtsTeachers * 100) / unit.pupils,
  (unit) => Math.round((unit.teachingAreaM2 - unit.indoorSportsAreaM2) * 100) / 100 / unit.pupils,
  (unit) => Math.round((unit.sportsGroundAreaM2 + unit.indoorSportsAreaM2) * 100) / 100 / unit.pupils,
  (unit) => unit.equipmentYuan / unit.pupils,
  (unit) => (unit.multimediaRooms * 100) / unit.pupils,
];

/** What an analyst writes today. */
function naiveAnswers(units: readonly Unit[]): QualityAnswers {
  const checks = units.map((unit) => {
    const stage = unit.stage === "primary" ? 0 : 1;
    const values = RATIOS.map((ratio) => ratio(unit));
    const reached = values.filter((value, indicator) => value >= THRESHOLDS[stage][indicator] / 1000).length;
    const aboveFloors = values.every((value, indicator) => value >= FLOORS[stage][indicator] / 1000);
    return { reached, passes: reached >= 6 && aboveFloors };
  });
  const coefficient = new Float64Array(RATIOS.length * SLOTS);
  for (const group of groupBy(units, (unit) => `${String(unit.county)}|${unit.stage}`).values()) {
    const slot = group[0].county * 2 + (group[0].stage === "primary" ? 0 : 1);
    const weights = group.map((unit) => unit.pupils);
    RATIOS.forEach((ratio, indicator) => {
      const values = group.map(ratio);
      coefficient[indicator * SLOTS + slot] = ss.weightedStandardDeviation(values, weights) / ss.weightedMean(values, weights);
    });
  }
  return {
    met: Uint8Array.from(checks, ({ reached }) => reached),
    passes: Uint8Array.from(checks, ({ passes }) => Number(passes)),
    coefficient,
  };
}

function sqlText(): string {
  const each = (text: (x: string, indicator: number) => string, separator: string): string =>
    PER.map((_, indicator) => text(`x${String(indicator)}`, indicator)).join(separator);
  const against =
    (levels: readonly (readonly number[])[]) =>
    (x: string, indicator: number): string => {
      const level = `CASE WHEN slot % 2 = 0 THEN ${String(levels[0][indicator])} ELSE ${String(levels[1][indicator])} END`;
      return `(${x} * ${String(PER[indicator] * 1000)} >= ${level} * pupils)`;
    };
  return `
    WITH checked AS (
      SELECT *, ${each((x, indicator) => `${against(THRESHOLDS)(x, indicator)}::INTEGER`, " + ")} AS met,
        ${each(against(FLOORS), " AND ")} AS above_floors
      FROM schools
    ), sums AS (
      SELECT slot, count(*) FILTER (met >= 6 AND above_floors) AS passing, sum(pupils) AS w,
        ${each((x) => `sum(${x}) AS t_${x}, sum(${x} * ${x} / pupils) AS q_${x}`, ", ")}
      FROM checked GROUP BY slot
    )
    SELECT slot, passing, ${each((x) => `sqrt(greatest(0, q_${x} * w / (t_${x} * t_${x}) - 1))`, ", ")}
    FROM sums ORDER BY slot`;
}

async function duckDbVariants({ connection, load }: DuckDb, { slot, pupils, amounts }: Columns, reference: QualityAnswers): Promise<Row[]> {
  await load("schools", { slot, pupils, ...Object.fromEntries(amounts.map((amount, index) => [`x${String(index)}`, amount])) });
  const passing = new Uint32Array(SLOTS);
  slot.forEach((each, row) => {
    passing[each] += reference.passes[row];
  });
  const sql = sqlText();
  const query = (name: string, threads: number): Row => ({
    name,
    before: async () => {
      await connection.run(`SET threads = ${String(threads)}`);
    },
    run: async () => (await connection.runAndReadAll(sql)).getColumnsJS(),
    check: (result: ReturnType<Reader["getColumnsJS"]>) => {
      checkSame("schools passing", result[1].map(Number), passing);
      checkClose("coefficient", result.slice(2).flat(), reference.coefficient, TEXTBOOK.coefficient);
    },
  });
  return [query("DuckDB, loaded data, two threads", 2), query("DuckDB, loaded data, one thread", 1)];
}

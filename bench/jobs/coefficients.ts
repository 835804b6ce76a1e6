/** Job 1: eight weighted coefficients, their mean and the verdict for every county and stage. */
import {
  doubleDoubleColumns,
  doubleDoubleUnits,
  readColumns,
  readUnits,
  shiftedOnePass,
  twoPass,
  westUnits,
  westUnsorted,
  withVerdicts,
  type Coefficients,
} from "../baselines/coefficients.js";
import {
  checkClose,
  checkCoefficients,
  CORRECTLY_ROUNDED,
  exactCoefficients,
  FAST_MODE,
  LAST_DIGITS,
  TEXTBOOK,
  type Tolerance,
} from "../check.js";
import { interleave, type AnyVariant, type Rounds, type Variant } from "../measure.js";
import { basicColumns, byCounty, inOrder, makeSchools, makeUnits, shuffledOrder, type Columns } from "../nation.js";
import type { Mode } from "../build.js";
import { assessCounties, basicBalanceOfColumns, coefficientsOfAssessments, variationOfCounties } from "../ours.js";
import { arqueroCoefficients } from "../peers/arquero.js";
import { ONE_PASS, TWO_PASS } from "../peers/coefficientsSql.js";
import { openDuckDb, type DuckDb, type Reader } from "../peers/duckdb.js";
import { polarsCoefficients } from "../peers/polars.js";
import { naiveCoefficients } from "../peers/simpleStatistics.js";
import type { Section } from "../section.js";
import { timingTable, type Row } from "../table.js";

export async function job1(rounds: Rounds): Promise<Section> {
  const schools = makeSchools();
  const sorted = basicColumns(schools);
  const unsorted = inOrder(sorted, shuffledOrder(schools.rows, 11));
  const units = makeUnits(schools);
  const counties = byCounty(units, schools.start);
  const scattered = byCounty(makeUnits(schools, shuffledOrder(schools.rows, 12)), schools.start);
  const reference = withVerdicts(exactCoefficients(sorted));

  const answering = (name: string, tolerance: Tolerance, run: () => Coefficients): Variant<Coefficients> => ({
    name,
    run,
    check: (answer) => {
      checkCoefficients(answer, reference, tolerance);
    },
  });
  const reading = (name: string, run: () => number): Variant<number> => ({
    name,
    run,
    check: (sum) => {
      checkClose("sum", [sum], [run()], 0);
    },
  });
  const ours = (name: string, data: Columns, mode: Mode): Row => {
    const call = basicBalanceOfColumns(mode);
    if (call === null) return { unavailable: name };
    return {
      name,
      run: () => call.run(data),
      check: (result: ReturnType<typeof call.run>) => {
        checkCoefficients(call.answers(result), reference, mode === "exact" ? CORRECTLY_ROUNDED : FAST_MODE);
      },
    };
  };
  const peers: Row[] = [];
  const notes: string[] = [];
  const [arquero, polars, duckDb] = [await arqueroCoefficients(sorted), await polarsCoefficients(sorted), await openDuckDb()];
  if ("module" in arquero) peers.push(answering("arquero 8, one pass", TEXTBOOK, arquero.module));
  else notes.push(arquero.unavailable);
  if ("module" in polars) peers.push(answering("nodejs-polars 0.26, one pass", TEXTBOOK, polars.module));
  else notes.push(polars.unavailable);
  if ("module" in duckDb) peers.push(...(await duckDbVariants(duckDb.module, sorted, reference)));
  else notes.push(duckDb.unavailable);

  const rows: Row[] = [
    reading("read loop: sums the nine columns", () => readColumns(sorted)),
    reading("the same again (noise)", () => readColumns(sorted)),
    answering("hand-written columns, sorted, shifted one-pass", LAST_DIGITS, () => shiftedOnePass(sorted)),
    answering("hand-written columns, sorted, two-pass", LAST_DIGITS, () => twoPass(sorted)),
    answering("hand-written columns, sorted, double-double", CORRECTLY_ROUNDED, () => doubleDoubleColumns(sorted)),
    answering("hand-written columns, unsorted, West", LAST_DIGITS, () => westUnsorted(unsorted)),
    ours("edu-balance columns, sorted, exact", sorted, "exact"),
    ours("edu-balance columns, sorted, fast", sorted, "fast"),
    ours("edu-balance columns, unsorted, exact", unsorted, "exact"),
    ours("edu-balance columns, unsorted, fast", unsorted, "fast"),
    reading("read loop over objects", () => readUnits(counties)),
    reading("read loop over objects, scattered in memory", () => readUnits(scattered)),
    answering("hand-written objects, West", LAST_DIGITS, () => westUnits(counties)),
    answering("hand-written objects, double-double", CORRECTLY_ROUNDED, () => doubleDoubleUnits(counties)),
    answering("hand-written objects, scattered, double-double", CORRECTLY_ROUNDED, () => doubleDoubleUnits(scattered)),
    {
      name: "edu-balance records, assessBasicBalance",
      run: () => assessCounties(counties),
      check: (answer: ReturnType<typeof assessCounties>) => {
        checkCoefficients(coefficientsOfAssessments(answer), reference, CORRECTLY_ROUNDED);
      },
    },
    {
      name: "edu-balance records, scattered, assessBasicBalance",
      run: () => assessCounties(scattered),
      check: (answer: ReturnType<typeof assessCounties>) => {
        checkCoefficients(coefficientsOfAssessments(answer), reference, CORRECTLY_ROUNDED);
      },
    },
    {
      name: "edu-balance records, interSchoolVariation (16 calls a county)",
      run: () => variationOfCounties(counties),
      check: (answer: Float64Array) => {
        checkClose("coefficient", answer, reference.coefficient, 0);
      },
    },
    answering("naive groupBy + simple-statistics", LAST_DIGITS, () => naiveCoefficients(units)),
    ...peers,
  ];
  const variants = rows.filter((row): row is AnyVariant => !("unavailable" in row));
  const timings = await interleave(variants, rounds);
  const { table, figures } = timingTable("job1", rows, timings, "read loop: sums the nine columns", "read loops");
  return {
    title: "Job 1: eight coefficients, composite and verdict for every county and stage",
    tables: [table],
    notes: notes.map((note) => `Left out: ${note}.`),
    figures,
  };
}

async function duckDbVariants({ connection, load }: DuckDb, { slot, pupils, amounts }: Columns, reference: Coefficients): Promise<Row[]> {
  const table = { slot, pupils, ...Object.fromEntries(amounts.map((amount, index) => [`x${String(index)}`, amount])) };
  await load("schools", table);
  const query = (name: string, sql: string, threads: number, tolerance: Tolerance): Row => ({
    name,
    before: async () => {
      await connection.run(`SET threads = ${String(threads)}`);
    },
    run: async () => (await connection.runAndReadAll(sql)).getColumnsJS(),
    check: (result: ReturnType<Reader["getColumnsJS"]>) => {
      const [, ...columns] = result;
      checkClose("coefficient", columns.slice(0, 8).flat(), reference.coefficient, tolerance.coefficient);
      checkClose("composite", columns[8], reference.composite, tolerance.coefficient);
      checkClose("verdict", columns[9].map(Number), reference.met, 0);
    },
  });
  return [
    query("DuckDB, loaded data, one-pass SQL, two threads", ONE_PASS, 2, TEXTBOOK),
    query("DuckDB, loaded data, one-pass SQL, one thread", ONE_PASS, 1, TEXTBOOK),
    query("DuckDB, loaded data, two-pass SQL, two threads", TWO_PASS, 2, LAST_DIGITS),
    { name: "DuckDB, loading alone", run: () => load("loading", table), check: () => undefined },
  ];
}

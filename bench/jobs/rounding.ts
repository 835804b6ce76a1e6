/** How many coefficients come out correctly rounded, by how much the others are off, and whether order or partition matter. */
import { doubleDoubleColumns, doubleDoubleUnits, INDICATORS, shiftedOnePass, twoPass, westUnsorted } from "../baselines/coefficients.js";
import { errorInUlps, exactCoefficient, nearestDouble } from "../exact.js";
import {
  basicColumns,
  byCounty,
  inOrder,
  makeSchools,
  makeUnits,
  shuffledOrder,
  SLOTS,
  type Columns,
  type SortedColumns,
} from "../nation.js";
import { assessCounties, basicBalanceOfColumns, coefficientsOfAssessments, mergedCoefficient } from "../ours.js";
import { arqueroCoefficients } from "../peers/arquero.js";
import { ONE_PASS, TWO_PASS } from "../peers/coefficientsSql.js";
import { openDuckDb } from "../peers/duckdb.js";
import { polarsCoefficients } from "../peers/polars.js";
import { naiveCoefficients } from "../peers/simpleStatistics.js";
import { NOT_AVAILABLE } from "../table.js";
import { shown, withSeparators, type Section } from "../section.js";

// Every so many-th slot is held against the reference: 580 slots, 4,640 coefficients.
const STEP = 10;

export async function rounding(): Promise<Section> {
  const schools = makeSchools();
  const sorted = basicColumns(schools);
  const order = shuffledOrder(schools.rows, 31);
  const unsorted = inOrder(sorted, order);
  const units = makeUnits(schools);
  const counties = byCounty(units, schools.start);
  const shuffled = Array.from(order, (row) => units[row]);
  const shuffledCounties = counties.map(() => [] as typeof shuffled);
  for (const unit of shuffled) shuffledCounties[unit.county].push(unit);
  const sample = exactSample(sorted);

  const rows: (readonly string[])[] = [];
  const figures: Record<string, number> = {};
  const add = (name: string, answer: Float64Array | null, reordered: Float64Array | null): void => {
    if (answer === null) {
      rows.push([name, NOT_AVAILABLE, "", "", ""]);
      return;
    }
    const { share, most, mean, elsewhere } = errorsOf(answer, sample);
    const moved = reordered === null ? Number.NaN : movedShare(answer, reordered);
    figures[`rounding: ${name}, share`] = share;
    figures[`rounding: ${name}, moved by order`] = moved;
    rows.push([
      name,
      percent(share),
      `${shown(most)} / ${shown(mean)}`,
      elsewhere === 0 ? "0" : withSeparators(elsewhere),
      Number.isNaN(moved) ? "" : percent(moved),
    ]);
  };
  for (const mode of ["exact", "fast"] as const) {
    const call = basicBalanceOfColumns(mode);
    const of = (data: Columns): Float64Array | null => call?.answers(call.run(data)).coefficient ?? null;
    add(`edu-balance columns, ${mode}`, of(sorted), of(unsorted));
  }
  const ofUnits = (each: typeof counties): Float64Array => coefficientsOfAssessments(assessCounties(each)).coefficient;
  add("edu-balance records", ofUnits(counties), ofUnits(shuffledCounties));
  add("hand-written double-double", doubleDoubleColumns(sorted).coefficient, doubleDoubleUnits(shuffledCounties).coefficient);
  add("hand-written two-pass", twoPass(sorted).coefficient, twoPass(shuffledWithin(sorted)).coefficient);
  add("hand-written shifted one-pass", shiftedOnePass(sorted).coefficient, shiftedOnePass(shuffledWithin(sorted)).coefficient);
  add("hand-written West", westUnsorted(sorted).coefficient, westUnsorted(unsorted).coefficient);
  add("simple-statistics", naiveCoefficients(units).coefficient, naiveCoefficients(shuffled).coefficient);
  const notes: string[] = [];
  const [arquero, arqueroUnsorted] = [await arqueroCoefficients(sorted), await arqueroCoefficients(unsorted)];
  if ("module" in arquero && "module" in arqueroUnsorted) {
    add("arquero, one pass", arquero.module().coefficient, arqueroUnsorted.module().coefficient);
  } else if ("unavailable" in arquero) notes.push(`Left out: ${arquero.unavailable}.`);
  const [polars, polarsUnsorted] = [await polarsCoefficients(sorted), await polarsCoefficients(unsorted)];
  if ("module" in polars && "module" in polarsUnsorted) {
    add("nodejs-polars, one pass", polars.module().coefficient, polarsUnsorted.module().coefficient);
  } else if ("unavailable" in polars) notes.push(`Left out: ${polars.unavailable}.`);
  const duckDb = await openDuckDb();
  if ("module" in duckDb) {
    const { connection, load } = duckDb.module;
    const asked = async (data: typeof unsorted, sql: string): Promise<Float64Array> => {
      await load("schools", {
        slot: data.slot,
        pupils: data.pupils,
        ...Object.fromEntries(data.amounts.map((x, index) => [`x${String(index)}`, x])),
      });
      const result = (await connection.runAndReadAll(sql)).getColumnsJS();
      return Float64Array.from(result.slice(1, 1 + INDICATORS).flat());
    };
    add("DuckDB, one-pass SQL", await asked(sorted, ONE_PASS), await asked(unsorted, ONE_PASS));
    add("DuckDB, two-pass SQL", await asked(sorted, TWO_PASS), await asked(unsorted, TWO_PASS));
  } else notes.push(`Left out: ${duckDb.unavailable}.`);

  const merged = partitionsThatDiffer(sorted, sample);
  figures["rounding: merged partitions that differ"] = merged;
  return {
    title: "Correct rounding",
    tables: [{ columns: ["", "correctly rounded", "error, most / mean ulp", "not 0 where all are alike", "changed by row order"], rows }],
    notes: [
      `${withSeparators(sample.size)} of the ${withSeparators(INDICATORS * SLOTS)} coefficients, against whole-number arithmetic with more than sixty digits; row order over all of them.`,
      `Each of these ${withSeparators(sample.size)} computed by \`momentsOfRatios\` over three random parts of its schools and merged by \`mergeMoments\`: ${withSeparators(merged)} differ from the correctly rounded.`,
      ...notes,
    ],
    figures,
  };
}

/** Exact coefficients of some slots, by their place in the answers. */
type Sample = ReadonlyMap<number, bigint>;

function exactSample({ start, pupils, amounts }: SortedColumns): Sample {
  const sample = new Map<number, bigint>();
  for (let slot = 0; slot < SLOTS; slot += STEP) {
    // Both stages in turn, of different counties.
    const own = slot + ((slot / STEP) % 2);
    amounts.forEach((amount, indicator) =>
      sample.set(indicator * SLOTS + own, exactCoefficient(amount, pupils, start[own], start[own + 1])),
    );
  }
  return sample;
}

function errorsOf(answer: Float64Array, sample: Sample): { share: number; most: number; mean: number; elsewhere: number } {
  let right = 0;
  let most = 0;
  let sum = 0;
  let finite = 0;
  let elsewhere = 0;
  for (const [at, exact] of sample) {
    if (answer[at] === nearestDouble(exact)) right += 1;
    const error = errorInUlps(answer[at], exact);
    if (error === Infinity) elsewhere += 1;
    else {
      finite += 1;
      sum += error;
      most = Math.max(most, error);
    }
  }
  return { share: right / sample.size, most, mean: sum / finite, elsewhere };
}

function movedShare(answer: Float64Array, reordered: Float64Array): number {
  return answer.reduce((count, each, at) => count + Number(each !== reordered[at]), 0) / answer.length;
}

/** The same slots with the rows of each in another order. */
function shuffledWithin(sorted: SortedColumns): SortedColumns {
  const order = shuffledOrder(sorted.rows, 32);
  const bySlot = Array.from(order).sort((a, b) => sorted.slot[a] - sorted.slot[b]);
  return { ...inOrder(sorted, Uint32Array.from(bySlot)), start: sorted.start };
}

function partitionsThatDiffer({ start, pupils, amounts }: SortedColumns, sample: Sample): number {
  let differing = 0;
  for (const [at, exact] of sample) {
    const slot = at % SLOTS;
    const amount = amounts[Math.floor(at / SLOTS)];
    const own = shuffledOrder(start[slot + 1] - start[slot], slot).map((row) => start[slot] + row);
    const parts = [0, 1, 2].map((part) => own.filter((_, index) => index % 3 === part));
    const coefficient = mergedCoefficient(
      parts.map((part) => ({
        amounts: Float64Array.from(part, (row) => amount[row]),
        weights: Float64Array.from(part, (row) => pupils[row]),
      })),
    );
    if (coefficient !== nearestDouble(exact)) differing += 1;
  }
  return differing;
}

function percent(share: number): string {
  const text = (share * 100).toFixed(1);
  return `${text === "100.0" && share < 1 ? "99.9" : text} %`;
}

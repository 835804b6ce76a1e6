/** Job 2: the classes of the nation to the counts over the standard size, ≥ 56 and ≥ 66 by county and stage. */
import { countBranchless, countFourWide, countPacked, countRolls, countUnsorted } from "../baselines/classSizes.js";
import { checkSame } from "../check.js";
import { interleave, type AnyVariant, type Rounds, type Variant } from "../measure.js";
import { byCounty, COUNTIES, makeClasses, makeRolls, makeSchools, scatterClasses, SLOTS, type Classes, type Roll } from "../nation.js";
import { assessClasses, classSizesOfColumns, countsOfAssessments, type SizeCounts } from "../ours.js";
import { openDuckDb, type DuckDb, type Reader } from "../peers/duckdb.js";
import { groupBy } from "../peers/simpleStatistics.js";
import type { Section } from "../section.js";
import { timingTable, type Row } from "../table.js";

export async function job2(rounds: Rounds): Promise<Section> {
  const schools = makeSchools();
  const sorted = makeClasses(schools);
  const unsorted = scatterClasses(sorted, 21);
  const rolls = makeRolls(schools, sorted);
  const counties = byCounty(rolls, sorted.slotStart);
  const reference = plainCounts(sorted);

  const call = classSizesOfColumns();
  const counting = (name: string, run: () => SizeCounts): Variant<SizeCounts> => ({
    name,
    run,
    check: (answer) => {
      checkCounts(answer, reference);
    },
  });
  const ours = (name: string, data: Parameters<NonNullable<typeof call>["run"]>[0]): Row => {
    if (call === null) return { unavailable: name };
    return {
      name,
      run: () => call.run(data),
      check: (result: ReturnType<typeof call.run>) => {
        checkCounts(call.answers(result), reference);
      },
    };
  };
  const duckDb = await openDuckDb();
  const rows: Row[] = [
    { name: "read loop: sums the sizes", run: () => readSizes(sorted), check: () => undefined },
    counting("hand-written bytes, sorted, branchless", () => countBranchless(sorted)),
    counting("hand-written bytes, sorted, packed table", () => countPacked(sorted)),
    counting("hand-written bytes, sorted, four at a time", () => countFourWide(sorted)),
    counting("hand-written bytes, unsorted", () => countUnsorted(unsorted)),
    ours("edu-balance columns, sorted", { size: sorted.size, starts: sorted.slotStart }),
    ours("edu-balance columns, unsorted", { size: unsorted.size, group: unsorted.county, groupCount: COUNTIES, stage: unsorted.stage }),
    counting("hand-written objects", () => countRolls(rolls)),
    {
      name: "edu-balance records, assessClassSizes",
      run: () => assessClasses(counties),
      check: (answer: ReturnType<typeof assessClasses>) => {
        checkCounts(countsOfAssessments(answer), reference);
      },
    },
    counting("naive groupBy and filters over objects", () => naiveCounts(rolls)),
    ...("module" in duckDb ? await duckDbVariants(duckDb.module, sorted, reference) : []),
  ];
  const variants = rows.filter((row): row is AnyVariant => !("unavailable" in row));
  const timings = await interleave(variants, rounds);
  const { table, figures } = timingTable("job2", rows, timings, "read loop: sums the sizes", "read loops");
  return { title: "Job 2: class sizes", tables: [table], notes: "module" in duckDb ? [] : [`Left out: ${duckDb.unavailable}.`], figures };
}

function readSizes({ size }: Classes): number {
  let sum0 = 0,
    sum1 = 0,
    sum2 = 0,
    sum3 = 0;
  for (let at = 0; at + 3 < size.length; at += 4) {
    sum0 += size[at];
    sum1 += size[at + 1];
    sum2 += size[at + 2];
    sum3 += size[at + 3];
  }
  return sum0 + sum1 + sum2 + sum3;
}

/** The reference, as plain as can be. */
function plainCounts({ size, slotStart }: Classes): SizeCounts {
  const counted = (isCounted: (pupils: number, stage: number) => boolean): Uint32Array =>
    Uint32Array.from({ length: SLOTS }, (_, slot) => {
      const own = size.subarray(slotStart[slot], slotStart[slot + 1]);
      return own.filter((pupils) => isCounted(pupils, slot % 2)).length;
    });
  return {
    over: counted((pupils, stage) => pupils > (stage === 0 ? 45 : 50)),
    oversized: counted((pupils) => pupils >= 56),
    superSized: counted((pupils) => pupils >= 66),
  };
}

function checkCounts(answer: SizeCounts, reference: SizeCounts): void {
  checkSame("classes over the standard size", answer.over, reference.over);
  checkSame("oversized classes", answer.oversized, reference.oversized);
  checkSame("super-sized classes", answer.superSized, reference.superSized);
}

/** What an analyst writes today. */
function naiveCounts(rolls: readonly Roll[]): SizeCounts {
  const counts = { over: new Uint32Array(SLOTS), oversized: new Uint32Array(SLOTS), superSized: new Uint32Array(SLOTS) };
  for (const group of groupBy(rolls, (roll) => `${String(roll.county)}|${roll.stage}`).values()) {
    const [{ county, stage }] = group;
    const slot = county * 2 + (stage === "primary" ? 0 : 1);
    counts.over[slot] = group.filter(({ pupils }) => pupils > (stage === "primary" ? 45 : 50)).length;
    counts.oversized[slot] = group.filter(({ pupils }) => pupils >= 56).length;
    counts.superSized[slot] = group.filter(({ pupils }) => pupils >= 66).length;
  }
  return counts;
}

const COUNTS = `
  SELECT slot,
    count(*) FILTER (size > CASE WHEN slot % 2 = 0 THEN 45 ELSE 50 END),
    count(*) FILTER (size >= 56),
    count(*) FILTER (size >= 66)
  FROM classes GROUP BY slot ORDER BY slot`;

async function duckDbVariants({ connection, load }: DuckDb, { size, slotStart }: Classes, reference: SizeCounts): Promise<Row[]> {
  const slot = new Uint32Array(size.length);
  for (let each = 0; each < SLOTS; each += 1) slot.fill(each, slotStart[each], slotStart[each + 1]);
  await load("classes", { slot, size });
  const query = (name: string, threads: number): Row => ({
    name,
    before: async () => {
      await connection.run(`SET threads = ${String(threads)}`);
    },
    run: async () => (await connection.runAndReadAll(COUNTS)).getColumnsJS(),
    check: (result: ReturnType<Reader["getColumnsJS"]>) => {
      const [, over, oversized, superSized] = result.map((column) => Uint32Array.from(column, Number));
      checkCounts({ over, oversized, superSized }, reference);
    },
  });
  return [query("DuckDB, loaded data, two threads", 2), query("DuckDB, loaded data, one thread", 1)];
}

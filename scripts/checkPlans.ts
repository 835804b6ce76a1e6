/**
 * Plans in whole numbers against other ways to find them: `npm run check:plans -- 100000 2026 500` holds so many counties of 2 to 4 schools from that
 * seed against trying all, and so many of 30 to 200 schools against a walk that jumps over no total.
 */
import { equalise, redistribute } from "../src/planning/index.js";
import { randomFrom } from "../test/support/random.js";
import { leastAddition, leastMovement, unitsIn, walkedAddition, walkedMovement, type SmallCounty } from "../test/planning/bruteForce.js";

const [cases = 100_000, seed = 2026, large = 500] = process.argv.slice(2).map(Number);
const LIMITS = [
  [1, 10],
  [1, 4],
  [1, 2],
  [11, 20],
  [13, 20],
] as const;
const [MOST, MOST_LARGE] = [8, 1e6];
const INDICATOR = "computersPer100Pupils";

const random = randomFrom(seed);
/** A whole number below a bound. */
const draw = (bound: number): number => Math.floor(random() * bound);
const countyOf = (schools: number, pupils: number, computers: number): SmallCounty => ({
  pupils: Array.from({ length: schools }, () => 1 + draw(pupils)),
  computers: Array.from({ length: schools }, () => draw(computers)),
});

/** What is held against a plan: the least total, up to so many where it is looked for by trying. */
interface Ways {
  readonly addition: (county: SmallCounty, limit: readonly [number, number]) => number | null;
  readonly most: number;
  readonly movement: (county: SmallCounty, limit: readonly [number, number]) => number | null;
}

/** How many plans were held against another way, how many there are none of, and how many are not the least. */
function check(counties: Iterable<SmallCounty>, { addition, most, movement }: Ways): string {
  let [tried, none, worse] = [0, 0, 0];
  for (const county of counties) {
    if (county.computers.every((count) => count === 0)) continue;
    tried += 1;
    const limit = LIMITS[draw(LIMITS.length)] ?? LIMITS[0];
    const units = unitsIn(county);
    const added = equalise(units, INDICATOR, { limit: limit[0] / limit[1] }).total;
    const least = addition(county, limit);
    if (least === null ? added !== null && added <= most : added !== least) worse += 1;
    const { moved } = redistribute(units, INDICATOR, { limit: limit[0] / limit[1] });
    if (moved === null) none += 1;
    if (moved !== movement(county, limit)) worse += 1;
  }
  if (worse > 0) process.exitCode = 1;
  return `${String(tried)} additions, ${String(tried)} movements (${String(none)} without a plan), ${String(worse)} not the least`;
}

function* many(count: number, one: () => SmallCounty): Generator<SmallCounty> {
  for (let at = 0; at < count; at += 1) yield one();
}

console.log(`seed ${String(seed)}`);
const tryAll = { addition: (county: SmallCounty, limit: readonly [number, number]) => leastAddition(county, limit, MOST), most: MOST };
console.log(
  `2 to 4 schools: ${check(
    many(cases, () => countyOf(2 + draw(3), 12, 5)),
    { ...tryAll, movement: leastMovement },
  )}`,
);
const walk = {
  addition: (county: SmallCounty, limit: readonly [number, number]) => walkedAddition(county, limit, MOST_LARGE),
  most: MOST_LARGE,
};
console.log(
  `30 to 200 schools: ${check(
    many(large, () => countyOf(30 + draw(171), 900, 120)),
    { ...walk, movement: walkedMovement },
  )}`,
);

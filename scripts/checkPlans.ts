/**
 * Plans in whole numbers against trying all: `npm run check:plans -- 100000 2026` tries so many counties of 2 to 4 schools from that seed.
 */
import { equalise, redistribute } from "../src/planning/index.js";
import { randomFrom } from "../test/support/random.js";
import { leastAddition, leastMovement, unitsIn, type SmallCounty } from "../test/planning/bruteForce.js";

const [cases = 100_000, seed = 2026] = process.argv.slice(2).map(Number);
const LIMITS = [
  [1, 10],
  [1, 4],
  [1, 2],
  [11, 20],
  [13, 20],
] as const;
const MOST = 8;

const random = randomFrom(seed);
/** A whole number below a bound. */
const draw = (bound: number): number => Math.floor(random() * bound);
let [additions, movements, none, worse] = [0, 0, 0, 0];
for (let at = 0; at < cases; at += 1) {
  const schools = 2 + draw(3);
  const county: SmallCounty = {
    pupils: Array.from({ length: schools }, () => 1 + draw(12)),
    computers: Array.from({ length: schools }, () => draw(5)),
  };
  if (county.computers.every((count) => count === 0)) continue;
  const limit = LIMITS[draw(LIMITS.length)] ?? LIMITS[0];
  const units = unitsIn(county);
  const added = equalise(units, "computersPer100Pupils", { limit: limit[0] / limit[1] }).total;
  const least = leastAddition(county, limit, MOST);
  additions += 1;
  if (least === null ? added !== null && added <= MOST : added !== least) worse += 1;
  const moved = redistribute(units, "computersPer100Pupils", { limit: limit[0] / limit[1] }).moved;
  movements += 1;
  if (moved === null) none += 1;
  if (moved !== leastMovement(county, limit)) worse += 1;
}
console.log(
  `seed ${String(seed)}: ${String(additions)} additions, ${String(movements)} movements (${String(none)} without a plan), ${String(worse)} not the least`,
);
if (worse > 0) process.exitCode = 1;

import type { StageUnit } from "edu-balance";

/** A small county by its computers and pupils. */
export interface SmallCounty {
  readonly computers: readonly number[];
  readonly pupils: readonly number[];
}

export function unitsIn({ computers, pupils }: SmallCounty): StageUnit[] {
  return computers.map((count, school) => ({
    schoolId: `s-${String(school)}`,
    stage: "primary",
    pupils: pupils[school] ?? 0,
    computers: count,
  }));
}

/** Whether the coefficient is at most a/b, in whole numbers: b²·(ΣP·Q − S²) ≤ a²·S² with Q over the product of all pupils. */
export function isWithin(amounts: readonly number[], pupils: readonly number[], [a, b]: readonly [number, number]): boolean {
  const people = pupils.map(BigInt);
  const whole = people.reduce((product, each) => product * each, 1n);
  const count = people.reduce((sum, each) => sum + each, 0n);
  const sum = amounts.map(BigInt).reduce((all, each) => all + each, 0n);
  const squares = amounts.reduce((all, amount, school) => all + (BigInt(amount) * BigInt(amount) * whole) / (people[school] ?? 1n), 0n);
  const variance = count * squares - sum * sum * whole;
  return sum > 0n && variance * BigInt(b) * BigInt(b) <= BigInt(a) * BigInt(a) * sum * sum * whole;
}

/** All ways to put so many units on so many schools. */
export function* waysToShare(units: number, schools: number): Generator<readonly number[]> {
  if (schools === 1) {
    yield [units];
    return;
  }
  for (let own = 0; own <= units; own += 1) for (const rest of waysToShare(units - own, schools - 1)) yield [own, ...rest];
}

/** The least addition by trying all, up to so many units; `null` where none of them is enough. */
export function leastAddition({ computers, pupils }: SmallCounty, limit: readonly [number, number], most: number): number | null {
  for (let units = 0; units <= most; units += 1) {
    for (const way of waysToShare(units, pupils.length)) {
      if (
        isWithin(
          computers.map((count, school) => count + (way[school] ?? 0)),
          pupils,
          limit,
        )
      )
        return units;
    }
  }
  return null;
}

/** The least movement by trying all amounts with the same total; `null` where none is within the limit. */
export function leastMovement({ computers, pupils }: SmallCounty, limit: readonly [number, number]): number | null {
  const all = computers.reduce((sum, count) => sum + count, 0);
  let least: number | null = null;
  for (const way of waysToShare(all, pupils.length)) {
    const moved = way.reduce((sum, count, school) => sum + Math.max(0, count - (computers[school] ?? 0)), 0);
    if ((least === null || moved < least) && isWithin(way, pupils, limit)) least = moved;
  }
  return least;
}

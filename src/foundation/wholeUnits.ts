// A shortfall of 2.0000000001 is one of 2 that was computed.
const NOISE = 1e-9;

/** A shortfall of what comes in wholes, rounded up: for 67.96 posts, 68. */
export function wholeUnits(amount: number): number {
  return Math.ceil(amount - NOISE);
}

/** The greatest of numbers, however many, and at least 0: as arguments of `Math.max` some hundred thousand are too many for an engine. */
export function greatest(numbers: readonly number[]): number {
  return numbers.reduce((most, each) => Math.max(most, each), 0);
}

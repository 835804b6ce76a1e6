import { StatisticsError } from "../statisticsError.js";

/** Numbers in any array form the statistics accept. They are read, never changed. */
export type NumericArray = readonly number[] | Float64Array | Float32Array | Int32Array | Uint32Array | Uint16Array | Uint8Array;

/**
 * Checks values and their weights; an empty set and one without any weight pass.
 *
 * @throws StatisticsError `notAnArray`, `lengthMismatch`, `notFinite`, `negativeWeight`.
 */
export function checkRows(values: NumericArray, weights: NumericArray | undefined): void {
  if (weights === undefined) requireNumbers(values, "value");
  else checkPair(values, weights, "value", "weight");
  for (let index = 0; index < values.length; index += 1) {
    if (weights !== undefined && finiteAt(weights, index, "weight") < 0) throw refusedAt("negativeWeight", "weight", weights, index);
    finiteAt(values, index, "value");
  }
}

/**
 * Checks values and weights of which something has to count.
 *
 * @throws StatisticsError as {@link checkRows}, and `empty`, `zeroWeight`.
 */
export function checkWeightedRows(values: NumericArray, weights: NumericArray | undefined): void {
  checkRows(values, weights);
  requireSome(values, "value");
  if (weights !== undefined && !hasWeight(weights)) throw zeroWeight();
}

function hasWeight(weights: NumericArray): boolean {
  for (const weight of weights) if (weight !== 0) return true;
  return false;
}

/** The error about rows of which none counts. */
export function zeroWeight(): StatisticsError {
  return new StatisticsError("zeroWeight", "All weights are zero: no value counts.", null, 0);
}

/** Checks two columns of the same rows. @throws StatisticsError `notAnArray`, `lengthMismatch`. */
export function checkPair(first: NumericArray, second: NumericArray, role: string, otherRole: string): void {
  requireNumbers(first, role);
  requireNumbers(second, otherRole);
  requireOneEach(first, second, role, otherRole);
}

/** @throws StatisticsError `notAnArray`; `call` shows the order of the arguments where they could be confused. */
export function requireNumbers(input: unknown, role: string, call = ""): void {
  // A view of bytes, which is not an array, has no length.
  if (Array.isArray(input) || (ArrayBuffer.isView(input) && "length" in input)) return;
  throw new StatisticsError("notAnArray", `The ${role}s must be an array of numbers or a typed array${call && `: ${call}`}.`, null, input);
}

/** @throws StatisticsError `lengthMismatch` unless there is one of the others for each. */
export function requireOneEach(first: ArrayLike<unknown>, second: ArrayLike<unknown>, role: string, otherRole: string): void {
  if (first.length === second.length) return;
  const message = `${String(first.length)} ${role}s and ${String(second.length)} ${otherRole}s: there must be as many of both.`;
  throw new StatisticsError("lengthMismatch", message, null, second.length);
}

/** @throws StatisticsError `empty`. */
export function requireSome(numbers: NumericArray, role: string): void {
  if (numbers.length === 0) throw new StatisticsError("empty", `No ${role}s were given.`);
}

/** The entry at an index. @throws StatisticsError `notFinite` for anything but a finite number. */
export function finiteAt(numbers: NumericArray, index: number, role: string): number {
  const entry: unknown = numbers[index];
  if (typeof entry === "number" && Number.isFinite(entry)) return entry;
  throw refusedAt("notFinite", role, numbers, index);
}

/** @throws StatisticsError `negativeValue` at the first checked number below zero; those of weight zero have no effect. */
export function requireNonNegative(numbers: NumericArray, role: string, weights?: NumericArray): void {
  const faulty = Array.from(numbers).findIndex((entry, index) => entry < 0 && weights?.[index] !== 0);
  if (faulty >= 0) throw refusedAt("negativeValue", role, numbers, faulty);
}

const FAULTS = {
  notFinite: "not a finite number",
  negativeWeight: "negative",
  negativeValue: "negative",
  zeroWeight: "zero",
  zeroValue: "zero",
} as const;

/** The error about one entry. */
export function refusedAt(code: keyof typeof FAULTS, role: string, numbers: NumericArray, index: number): StatisticsError {
  return new StatisticsError(code, `The ${role} at index ${String(index)} is ${FAULTS[code]}.`, index, numbers[index]);
}

/** The figure. @throws StatisticsError `notFinite` where it exceeds the largest double. */
export function requireFinite(figure: number, name: string): number {
  if (Number.isFinite(figure)) return figure;
  throw new StatisticsError("notFinite", `The ${name} exceeds the largest double.`, null, figure);
}

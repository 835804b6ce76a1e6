import { BRAND, type Branded } from "../foundation/branded.js";
import { withGiven } from "../foundation/givenText.js";

/** Why a statistic refuses its input. */
export type StatisticsErrorCode =
  /** Something else than an array where the numbers belong. */
  | "notAnArray"
  /** No values. */
  | "empty"
  /** Arrays that belong together and are not equally long. */
  | "lengthMismatch"
  /** An entry that is not a finite number, or a result that exceeds the largest double. */
  | "notFinite"
  /** A weight below zero. */
  | "negativeWeight"
  /** Weights that are all zero; for ratios, a single one. */
  | "zeroWeight"
  /** Values whose mean, which is divided by, is zero. */
  | "zeroMean"
  /** Another figure that is divided by and is zero: a median, a smallest value, the size of a group. */
  | "zeroDenominator"
  /** A value below zero where there can be none. */
  | "negativeValue"
  /** A value of zero whose logarithm is taken. */
  | "zeroValue"
  /** An argument besides values and weights outside its domain. */
  | "badParameter";

/**
 * The one error the statistics throw. They never return `NaN` or `Infinity`:
 * an input without a defined result is refused with a code a program can act on.
 *
 * @example
 * ```ts
 * import { StatisticsError, weightedMean } from "edu-balance/statistics";
 *
 * const refusal = (): string => {
 *   try {
 *     weightedMean([]);
 *     return "no refusal";
 *   } catch (error) {
 *     return error instanceof StatisticsError ? error.code : "another error";
 *   }
 * };
 * refusal(); // => "empty"
 * ```
 */
export class StatisticsError extends Error {
  override readonly name: string = "StatisticsError";
  /** The closed reason code. */
  readonly code: StatisticsErrorCode;
  /** Where in the input the offending entry stands, when there is one. */
  readonly index: number | null;
  /** The offending value as it was given, `null` when no single value is to blame. */
  readonly input: unknown;

  constructor(code: StatisticsErrorCode, message: string, index: number | null = null, input: unknown = null) {
    super(input === null ? message : withGiven(message, input));
    this.code = code;
    this.index = index;
    this.input = input;
    (this as Branded)[BRAND] = this.name;
  }

  /** By a mark that every copy of the class shares, so that `instanceof` holds whichever way the package was loaded. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return (value as Branded | null | undefined)?.[BRAND] === "StatisticsError";
  }
}

/**
 * Whether a value that was caught is a {@link StatisticsError}, of this copy of the package or of another.
 *
 * @example
 * ```ts
 * import { gini, isStatisticsError } from "edu-balance/statistics";
 *
 * const codeOf = (work: () => unknown): string | null => {
 *   try {
 *     work();
 *     return null;
 *   } catch (error) {
 *     return isStatisticsError(error) ? error.code : null;
 *   }
 * };
 * codeOf(() => gini([0, 0])); // => "zeroMean"
 * ```
 */
export function isStatisticsError(value: unknown): value is StatisticsError {
  return value instanceof StatisticsError;
}

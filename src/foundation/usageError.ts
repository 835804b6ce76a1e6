import { BRAND, type Branded } from "./branded.js";
import { withGiven } from "./givenText.js";

/** What a caller did wrong. */
export type UsageErrorCode =
  | "badColumn"
  | "badDate"
  | "badOption"
  | "notAnArray"
  | "notAnObject"
  | "unknownId"
  | "unknownIndicator"
  | "unknownParameter"
  | "unknownPlace";

/**
 * Thrown when a function is called the wrong way: a mistake in the program, not in the data. Problems in the data never
 * throw; they come back in the result. Its message names the argument, what it may be and, cut where it is long, what was given.
 * `instanceof` holds however the package was loaded.
 *
 * @example
 * ```ts
 * import { UsageError, parameterAt } from "edu-balance";
 *
 * const mistake = (): string => {
 *   try {
 *     parameterAt("compositeCoefficientLimit", { asOf: "last year" });
 *     return "none";
 *   } catch (error) {
 *     return error instanceof UsageError ? error.code : "another error";
 *   }
 * };
 * mistake(); // => "badDate"
 * ```
 */
export class UsageError extends Error {
  override readonly name: string = "UsageError";
  /** The closed reason code. */
  readonly code: UsageErrorCode;
  /** The argument as it was given. */
  readonly input: unknown;

  constructor(code: UsageErrorCode, message: string, input: unknown) {
    super(withGiven(message, input));
    this.code = code;
    this.input = input;
    (this as Branded)[BRAND] = this.name;
  }

  /** By a mark that every copy of the class shares, so that `instanceof` holds whichever way the package was loaded. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return (value as Branded | null | undefined)?.[BRAND] === "UsageError";
  }
}

/**
 * Whether a value that was caught is a {@link UsageError}, of this copy of the package or of another.
 *
 * @example
 * ```ts
 * import { assessBasicBalance, isUsageError } from "edu-balance";
 *
 * const codeOf = (work: () => unknown): string | null => {
 *   try {
 *     work();
 *     return null;
 *   } catch (error) {
 *     return isUsageError(error) ? error.code : null;
 *   }
 * };
 * codeOf(() => assessBasicBalance({ county: { id: "c" }, units: [] }, { asOf: "2018-02-30" })); // => "badDate"
 * ```
 */
export function isUsageError(value: unknown): value is UsageError {
  return value instanceof UsageError;
}

/** Throws unless `value` is an array. */
export function requireArray(value: unknown, name: string): void {
  if (!Array.isArray(value)) throw new UsageError("notAnArray", `${name} must be an array.`, value);
}

/** Throws unless `value` is an object other than an array. */
export function requireObject(value: unknown, name: string): void {
  if (typeof value !== "object" || value === null || Array.isArray(value)) {
    throw new UsageError("notAnObject", `${name} must be an object.`, value);
  }
}

/** Throws unless an option is left out or one of those allowed. */
export function requireOption(name: string, value: unknown, allowed: readonly unknown[]): void {
  if (value !== undefined && !allowed.includes(value)) {
    throw new UsageError("badOption", `${name} must be one of ${allowed.join(", ")}.`, value);
  }
}

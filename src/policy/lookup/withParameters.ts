import type { Parameter } from "../records/types.js";

/** A caller's own records: a province's or city's standard, or a figure that could not be confirmed here. */
export interface ParameterOverlay {
  /** What the records are, in the caller's words; it stands in every finding that rests on one of them. */
  readonly name: string;
  readonly parameters: readonly Parameter[];
}

/** The parameters a look-up or an assessment goes by. */
export type ParameterSet = readonly Parameter[];

/**
 * Joins a caller's own records to a set of parameters. For their place and dates they go before the records of the base;
 * a record with `combine: "strictest"` is weighed against the rule it would otherwise hide, and the stricter one holds,
 * as the law has it for funding standards (a province may ask for more than the nation, not for less).
 *
 * Nothing is changed: the base stays as it was, and without the overlay the old result is back.
 *
 * @param base - Usually the library's own `parameters`.
 * @param overlay - The records and the name they are known by in findings.
 * @returns A set to pass as `parameters` to look-ups and assessments.
 *
 * @example
 * ```ts
 * import { parameterAt, parameters, withParameters } from "edu-balance";
 *
 * const [national] = parameters.filter((each) => each.id === "compositeCoefficientLimit" && each.stage === "primary");
 * const set = national === undefined ? parameters : withParameters(parameters, {
 *   name: "example province",
 *   parameters: [{ ...national, place: "14", level: "provincial", value: 0.5 }],
 * });
 * const query = { asOf: "2016-12-31", place: "140602", stage: "primary" } as const;
 * parameterAt("compositeCoefficientLimit", { ...query, parameters: set }).parameter?.value; // => 0.5
 * parameterAt("compositeCoefficientLimit", query).parameter?.value; // => 0.65
 * ```
 */
export function withParameters(base: ParameterSet, overlay: ParameterOverlay): ParameterSet {
  // First come the overlay's records: where two hold on one day in one place, the first is taken.
  return [...overlay.parameters.map((record): Parameter => ({ ...record, overlay: overlay.name })), ...base];
}

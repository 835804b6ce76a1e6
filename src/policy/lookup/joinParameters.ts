import type { Parameter } from "../records/types.js";

/** A caller's own records: a province's or city's standard, or a figure that could not be confirmed here. */
export interface ParameterOverlay {
  /** What the records are, in the caller's words; it stands in every finding that rests on one of them. */
  readonly name: string;
  readonly parameters: readonly Parameter[];
}

/** The parameters a look-up or an assessment goes by. */
export type ParameterSet = readonly Parameter[];

/** The records of an overlay before those of a base: where two hold on one day in one place, the first is taken. */
export function joinParameters(base: ParameterSet, overlay: ParameterOverlay): ParameterSet {
  return [...overlay.parameters.map((record): Parameter => ({ ...record, overlay: overlay.name })), ...base];
}

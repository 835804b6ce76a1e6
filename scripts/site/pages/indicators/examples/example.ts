import type { HandStep } from "../handSum.js";

/** Where in an answer the value is: by a path, or through a list, its first entry whose fields are these, and a path from there. */
export interface Reading {
  /** The list; of an assessment that is read as a whole, `findingsOf` of it. */
  readonly list?: readonly string[] | "answer" | "allFindings";
  readonly where?: Readonly<Record<string, string>>;
  readonly path: readonly (string | number)[];
}

/** An example that a function of the library and somebody with a pencil work out, each without the other. */
export interface WorkedExample {
  /** Id of the measure. */
  readonly measure: string;
  /** A function of `edu-balance`. */
  readonly call: string;
  /** What it is called with: plain JSON. */
  readonly given: readonly unknown[];
  readonly read: Reading;
  readonly steps: readonly HandStep[];
  /** How it is written where the call would not fit: statements, and an expression whose value it is. */
  readonly code?: readonly string[];
  /** Decimals that are shown of a value that has no end. */
  readonly decimals?: number;
}

/** The value of a function that answers with a value. */
export const VALUE: Reading = { path: ["value"] };

/** The value of the finding of a measure, in an assessment with a list of findings. */
export function findingOf(indicator: string): Reading {
  return { list: ["findings"], where: { indicator }, path: ["value"] };
}

/** The value of the finding of a measure, wherever the assessment has it. */
export function findingWithin(indicator: string): Reading {
  return { list: "allFindings", where: { indicator }, path: ["finding", "value"] };
}

/** An example of a function that answers with a value. */
export function example(measure: string, call: string, given: readonly unknown[], ...steps: readonly HandStep[]): WorkedExample {
  return { measure, call, given, read: VALUE, steps };
}

/** An example of an assessment, read from the finding of the measure. */
export function assessed(measure: string, call: string, given: readonly unknown[], ...steps: readonly HandStep[]): WorkedExample {
  return { measure, call, given, read: findingOf(measure), steps };
}

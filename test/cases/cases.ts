import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What must come of the rows of a sheet, or of a call. */
export interface Expected {
  readonly records?: readonly Readonly<Record<string, unknown>>[];
  readonly ids?: readonly string[];
  readonly noRecordWith?: readonly Readonly<Record<string, unknown>>[];
  readonly aside?: readonly number[];
  readonly notExcluded?: readonly number[];
  readonly problems?: readonly ExpectedProblem[];
  readonly anyOf?: readonly Expected[];
  readonly value?: unknown;
  readonly rel?: number;
  readonly throws?: true | readonly string[];
}

export interface ExpectedProblem {
  readonly row?: number;
  readonly field?: string;
  readonly code?: string;
  readonly severity?: string;
  readonly column?: number | string;
}

/** A trouble that people reported in public, as a small input with its right outcome. */
export interface FieldCase {
  readonly id: string;
  readonly kind: string;
  readonly source: string;
  readonly call: string;
  readonly input: Readonly<Record<string, unknown>>;
  readonly expected: Expected;
  readonly note: string;
}

export const fieldCases: readonly FieldCase[] = JSON.parse(
  readFileSync(fileURLToPath(new URL("./2026-11.json", import.meta.url)), "utf8"),
) as readonly FieldCase[];

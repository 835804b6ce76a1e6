import { problem, type Problem } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { textProblem } from "../checkFigure.js";
import { repeatsIn } from "./findRepeats.js";
import { fieldName, type Path } from "./readRecord.js";
import type { ListSpec } from "./spec.js";

/** A list of ids as it was read. */
export interface IdReading {
  /** The ids that can be read, each once. */
  readonly ids: readonly string[];
  readonly problems: readonly Problem[];
  /** Why the ids are not all there should be: some cannot be read, or are given twice. */
  readonly reasons: readonly Reason[];
}

/** Reads a list of ids. One that is given again is a problem where it is repeated, and counts once. */
export function readIds(field: ListSpec, list: readonly unknown[], path: Path): IdReading {
  const given = Array.from(list);
  const repeats = repeatsIn(given);
  const name = fieldName(field);
  const faulty = given.flatMap((id, index) => (isId(id) ? [] : [`#${String(index)}`]));
  const repeated = [...new Set(given.filter((id, index) => isId(id) && repeats.has(index)))] as readonly string[];
  return {
    ids: [...new Set(given.filter(isId))],
    problems: given.flatMap((id, index) => {
      const code = textProblem(id) ?? (repeats.has(index) ? "duplicateId" : null);
      return code === null ? [] : [problem([...path, index], code, id, name)];
    }),
    reasons: [
      ...(faulty.length === 0 ? [] : [{ code: "invalidRecord", units: faulty } as const]),
      ...(repeated.length === 0 ? [] : [{ code: "duplicateUnit", units: repeated } as const]),
    ],
  };
}

function isId(given: unknown): given is string {
  return textProblem(given) === null;
}

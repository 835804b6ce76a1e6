import { problem, type Problem } from "../../findings/problem.js";
import { isAbsent } from "../checkFigure.js";
import { fieldName, type Path } from "./readRecord.js";
import type { ListSpec } from "./spec.js";

/** The entries of a list before any of them is looked at; `null` without it, or where it is no list. */
export function readEntries<Entry>(
  field: ListSpec,
  given: readonly Entry[] | null | undefined,
  path: Path,
): { readonly entries: readonly Entry[] | null; readonly problems: readonly Problem[] } {
  if (isAbsent(given)) return { entries: null, problems: [] };
  if (Array.isArray(given)) return { entries: Array.from(given as readonly Entry[]), problems: [] };
  return { entries: null, problems: [problem(path, "notAList", given, fieldName(field))] };
}

import { problem, type Problem } from "../../findings/problem.js";
import { LAST_YEAR } from "../../foundation/period.js";
import { isAbsent } from "../checkFigure.js";
import { fieldName, problemsIn, type Path } from "./readRecord.js";
import type { RecordSpec } from "./spec.js";

/** The first year of four digits. */
const FIRST_YEAR = 1000;

/** What is wrong with a year of a record that has to have four digits: days are written of it. */
export function yearProblems(spec: RecordSpec, record: object, key: string, path: Path): readonly Problem[] {
  const field = spec.fields[key];
  const year: unknown = (record as Readonly<Record<string, unknown>>)[key];
  const wrong = problemsIn(spec, record, key, { path });
  if (field === undefined || wrong.length > 0 || isAbsent(year)) return wrong;
  return Number(year) >= FIRST_YEAR && Number(year) <= LAST_YEAR ? [] : [problem([...path, key], "notADate", year, fieldName(field))];
}

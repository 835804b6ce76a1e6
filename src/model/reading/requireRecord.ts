import { requireKeys } from "../../foundation/requireKeys.js";
import { requireObject, UsageError } from "../../foundation/usageError.js";
import { valueAt } from "../../foundation/valueAt.js";
import { recordProblems } from "./readRecord.js";
import type { RecordSpec } from "./spec.js";

/**
 * Throws unless an argument is a record as its literal says, with no other fields: a rule, a target or an item that a caller
 * brings decides verdicts, so that a wrong one is a mistake of the program.
 *
 * @throws UsageError `notAnObject`, `badOption`, `badDate`.
 */
export function requireRecord(spec: RecordSpec, value: unknown, name: string): void {
  requireObject(value, name);
  requireKeys(value as object, Object.keys(spec.fields), name);
  const [wrong] = recordProblems(spec, value, { path: [] });
  if (wrong === undefined) return;
  const code = wrong.code === "notADate" ? "badDate" : "badOption";
  throw new UsageError(code, `${[name, ...wrong.path].join(".")}: ${wrong.message.en}.`, valueAt(value, wrong.path));
}

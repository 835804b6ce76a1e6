import type { Problem } from "../../../findings/problem.js";
import type { Reason } from "../../../findings/reason.js";
import { isAbsent } from "../../../model/checkFigure.js";
import { gapsIn } from "../../../model/reading/readFigures.js";
import { readRecord, type Path } from "../../../model/reading/readRecord.js";
import { classPostRule, type ClassPostRule } from "../../../model/records/staffing.js";
import type { Call } from "../../call.js";

/** The caller's rule of posts per class, or why it cannot be used. */
export interface RuleOfClasses {
  readonly rule: ClassPostRule | null;
  readonly reasons: readonly Reason[];
  readonly problems: readonly Problem[];
}

/** Reads the rule of posts per class, which the province sets and the caller brings. */
export function readClassRule(call: Call, given: unknown, path: Path): RuleOfClasses {
  const { value, problems } = readRecord(classPostRule, given, { path, asOf: call.asOf });
  const gaps =
    value === null
      ? [{ code: isAbsent(given) ? "missingFigure" : "invalidFigure", field: "postsPerClass", units: [] } as const]
      : gapsIn(classPostRule, value, Object.keys(classPostRule.fields));
  return { rule: gaps.length > 0 ? null : value, reasons: gaps.map((gap) => ({ ...gap, field: `rule.${gap.field}` })), problems };
}

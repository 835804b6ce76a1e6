import { isJudgedValue, wholeFinding, type FindingRule } from "../../findings/judgedValue.js";
import type { Finding } from "../../findings/finding.js";
import { schoolSubject } from "../call.js";
import { valueAt } from "../../foundation/valueAt.js";

/** A stage whose schools are all held against the same rules: a rule is where the finding is in the row of a school. */
export interface RuledSchools {
  readonly rules: object;
  readonly schools: readonly RuledSchool[];
}

interface RuledSchool {
  readonly schoolId: string;
  readonly schoolName?: string;
}

/** Whether a part of a result is such a stage. */
export function isRuledSchools(part: object): part is RuledSchools {
  const { rules, schools } = part as Partial<RuledSchools>;
  return typeof rules === "object" && Array.isArray(schools);
}

/** The finding at a path below the row of a school; `null` where there is none. */
export function findingOfSchool({ rules }: RuledSchools, school: unknown, path: readonly string[]): Finding | null {
  const judged = valueAt(school, path);
  const rule = valueAt(rules, path);
  if (!isJudgedValue(judged) || rule === undefined) return null;
  const { schoolId, schoolName } = school as RuledSchool;
  return wholeFinding(rule as FindingRule, schoolSubject(schoolId, schoolName), judged);
}

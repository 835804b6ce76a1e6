import { problemsUnder, type Problem } from "../../../findings/problem.js";
import type { Reason } from "../../../findings/reason.js";
import { countEligible, readTeachers, type RotationEligibility } from "../../../indicators/lists/rotationEligible.js";
import { isAbsent } from "../../../model/checkFigure.js";
import { readParts, readRecord, type Path } from "../../../model/reading/readRecord.js";
import { rotationRule } from "../../../model/records/rotation.js";
import { notGiven } from "../engine/question.js";

/** A roster that was read: the count of those eligible, or why there is none. */
export interface ReadRoster {
  readonly eligibility: RotationEligibility | null;
  /** Without a count; `null` where no roster was given. */
  readonly reasons: readonly Reason[] | null;
  readonly problems: readonly Problem[];
}

/** Counts who is eligible by the roster and the rule in it. */
export function readRoster(given: unknown, path: Path): ReadRoster {
  const { value: roster, problems: own } = readParts(given, path);
  if (roster === null) return { eligibility: null, reasons: null, problems: own };
  const teachers = readTeachers(roster["teachers"]);
  const rule = readRecord(rotationRule, roster["rule"], { path: [...path, "rule"] });
  const problems = [...own, ...problemsUnder([...path, "teachers"], teachers.problems), ...rule.problems];
  if (teachers.persons !== null && rule.value !== null && rule.problems.length === 0) {
    return { eligibility: countEligible(teachers, rule.value), reasons: [], problems };
  }
  const noRule: readonly Reason[] = isAbsent(roster["rule"])
    ? [{ code: "missingFigure", field: "rule", units: [] }]
    : rule.problems.length > 0
      ? [{ code: "invalidFigure", field: "rule", units: [] }]
      : [];
  const noTeachers = teachers.persons === null ? notGiven([...path, "teachers"]).reasons : [];
  return { eligibility: null, reasons: [...noRule, ...noTeachers], problems };
}

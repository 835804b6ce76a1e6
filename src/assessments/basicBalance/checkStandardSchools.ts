import type { Exclusion } from "../../findings/ledger.js";
import { reporterUnder, type Problem } from "../../findings/problem.js";
import { isAbsent, listProblem, textProblem } from "../../model/checkFigure.js";
import { STAGES } from "../../model/stageUnit.js";
import type { StandardSchool } from "./standardSchool.js";

/** The schools to be held against a standard, after a look at each record. */
export interface CheckedSchools {
  readonly sound: readonly { readonly school: StandardSchool; readonly index: number }[];
  readonly defects: readonly Exclusion[];
  readonly problems: readonly Problem[];
}

/** Checks the record of every school; the same school and stage given twice is used neither time. */
export function checkStandardSchools(schools: readonly StandardSchool[]): CheckedSchools {
  const repeated = repeatedKeys(schools);
  const checked = schools.map((given: unknown, index) => {
    const school = (typeof given === "object" && given !== null ? given : {}) as Partial<Record<keyof StandardSchool, unknown>>;
    const id = textProblem(school.schoolId) === null ? String(school.schoolId) : `#${String(index)}`;
    const stage = STAGES.find((each) => each === school.stage);
    const problems = recordProblems(given, index);
    const invalid = problems.length > 0;
    const twice = !invalid && repeated.has(keyOf(given as StandardSchool));
    if (twice) reporterUnder(problems, ["schools", index])(["schoolId"], "duplicateId", id);
    const defect: Exclusion = { id, ...(stage === undefined ? {} : { stage }), reason: invalid ? "invalidRecord" : "duplicateUnit" };
    return { school: given as StandardSchool, index, problems, defects: invalid || twice ? [defect] : [] };
  });
  return {
    sound: checked.filter(({ defects }) => defects.length === 0).map(({ school, index }) => ({ school, index })),
    defects: checked.flatMap(({ defects }) => defects),
    problems: checked.flatMap(({ problems }) => problems),
  };
}

function recordProblems(given: unknown, index: number): Problem[] {
  const problems: Problem[] = [];
  const report = reporterUnder(problems, ["schools", index]);
  if (typeof given !== "object" || given === null) {
    report([], "notAnObject", given);
    return problems;
  }
  const { schoolId, stage, values } = given as Partial<Record<keyof StandardSchool, unknown>>;
  report(["schoolId"], textProblem(schoolId), schoolId);
  report(["stage"], listProblem(stage, STAGES), stage);
  if (typeof values !== "object" || values === null) report(["values"], isAbsent(values) ? "missing" : "notAnObject", values);
  return problems;
}

function keyOf({ schoolId, stage }: StandardSchool): string {
  return JSON.stringify([schoolId, stage]);
}

function repeatedKeys(schools: readonly unknown[]): ReadonlySet<string> {
  const keys = schools.filter((school) => typeof school === "object" && school !== null).map((school) => keyOf(school as StandardSchool));
  return new Set(keys.filter((key, at) => keys.indexOf(key) !== at));
}

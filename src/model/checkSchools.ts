import type { Exclusion } from "../findings/ledger.js";
import { problem, type Problem, type ProblemCode } from "../findings/problem.js";
import { idKey } from "../foundation/idKey.js";
import type { SchoolStage } from "../policy/records/types.js";
import { figureProblem, isAbsent, listProblem, requiredCountProblem, textProblem } from "./checkFigure.js";
import { OWNERSHIPS } from "./records/lists.js";
import { SCHOOL_KINDS, SCHOOL_STAGES, STAGES_OF_KIND, type School, type SchoolKind } from "./school.js";
import { COUNTED_FACILITIES, FACILITY_FIGURES, LOCALES, STAGES, TEACHER_FIGURES } from "./stageUnit.js";

/** A school whose record is sound, and its position. */
export interface CheckedSchool {
  readonly school: School;
  readonly index: number;
}

/** Sound records, and what is wrong with the others. */
export interface CheckedSchools {
  readonly sound: readonly CheckedSchool[];
  /** The others, as defects. */
  readonly excluded: readonly Exclusion[];
  readonly problems: readonly Problem[];
}

/** Tells sound records from others. Conditions are not looked at: only quality balance has a use for them. */
export function checkSchools(schools: readonly School[]): CheckedSchools {
  const counts = countIds(schools);
  const sound: CheckedSchool[] = [];
  const excluded: Exclusion[] = [];
  const problems: Problem[] = [];
  schools.forEach((given: unknown, index) => {
    const found = schoolProblems(given, index);
    const id = idOf(given) ?? `#${String(index)}`;
    if (found.length > 0) {
      problems.push(...found);
      excluded.push({ id, reason: "invalidRecord" });
    } else if ((counts.get(idKey(id)) ?? 0) > 1) {
      problems.push(problem([index, "id"], "duplicateId", id));
      excluded.push({ id, reason: "duplicateUnit" });
    } else {
      const school = given as School;
      problems.push(...figureProblems(school, index));
      sound.push({ school, index });
    }
  });
  return { sound, excluded, problems };
}

function countIds(schools: readonly unknown[]): ReadonlyMap<unknown, number> {
  const counts = new Map<unknown, number>();
  for (const school of schools as readonly (Partial<School> | null | undefined)[]) {
    const key = idKey(school?.id);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function idOf(given: unknown): string | null {
  const id: unknown = typeof given === "object" && given !== null ? (given as Partial<School>).id : undefined;
  return textProblem(id) === null ? String(id) : null;
}

/** What keeps a record from being used at all. */
function schoolProblems(given: unknown, index: number): Problem[] {
  if (typeof given !== "object" || given === null) return [problem([index], "notAnObject", given)];
  const found: Problem[] = [];
  const report = (path: Problem["path"], code: ProblemCode | null, value: unknown): void => {
    if (code !== null) found.push(problem([index, ...path], code, value));
  };
  const school = given as Partial<Record<keyof School, unknown>>;
  report(["id"], textProblem(school.id), school.id);
  report(["kind"], listProblem(school.kind, SCHOOL_KINDS), school.kind);
  report(["ownership"], listProblem(school.ownership, OWNERSHIPS), school.ownership);
  report(["countyRun"], listProblem(school.countyRun, [true, false]), school.countyRun);
  if (!isAbsent(school.countedSeparately)) {
    report(["countedSeparately"], listProblem(school.countedSeparately, [true, false]), school.countedSeparately);
  }
  if (!isAbsent(school.locale)) report(["locale"], listProblem(school.locale, LOCALES), school.locale);
  if (typeof school.stages !== "object" || school.stages === null) {
    report(["stages"], isAbsent(school.stages) ? "missing" : "notAnObject", school.stages);
    return found;
  }
  const stages = school.stages as Partial<Record<SchoolStage, Partial<Record<string, unknown>> | null>>;
  const expected = SCHOOL_KINDS.includes(school.kind as SchoolKind) ? STAGES_OF_KIND[school.kind as SchoolKind] : null;
  for (const stage of SCHOOL_STAGES) {
    const figures = stages[stage];
    if (isAbsent(figures)) {
      if (expected?.required.includes(stage) === true) report(["stages", stage], "stageMissing", null);
    } else if (expected?.allowed.includes(stage) === false) {
      report(["stages", stage], "stageUnexpected", stage);
    } else if (typeof figures !== "object") {
      report(["stages", stage], "notAnObject", figures);
    } else {
      const { pupils } = figures;
      report(["stages", stage, "pupils"], requiredCountProblem(pupils), pupils);
    }
  }
  return found;
}

/** What is wrong with single figures of a sound record; they then count as not reported. */
function figureProblems(school: School, index: number): Problem[] {
  const found: Problem[] = [];
  for (const stage of STAGES) {
    for (const field of TEACHER_FIGURES) {
      const value = school.stages[stage]?.[field];
      const code = isAbsent(value) ? null : figureProblem(value, "count");
      if (code !== null) found.push(problem([index, "stages", stage, field], code, value));
    }
  }
  for (const field of FACILITY_FIGURES) {
    const value = school.facilities?.[field];
    const code = isAbsent(value) ? null : figureProblem(value, COUNTED_FACILITIES.has(field) ? "count" : "amount");
    if (code !== null) found.push(problem([index, "facilities", field], code, value));
  }
  return found;
}

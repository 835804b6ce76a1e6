import { problem, problemsUnder, reporterUnder, type Problem, type ProblemCode } from "../../findings/problem.js";
import { isCalendarDate } from "../../foundation/calendarDate.js";
import type { LocalText } from "../../foundation/localText.js";
import { requireArray, requireObject } from "../../foundation/usageError.js";
import { figureProblem, isAbsent, listProblem, requiredCountProblem, textProblem } from "../../model/checkFigure.js";
import { STAGES } from "../../model/stageUnit.js";
import { COMPARATORS } from "../../policy/records/lists.js";
import type { Stage } from "../../policy/records/types.js";
import type { SchoolStandardProfile, StandardItem, StandardLimit } from "../../model/records/schoolStandards.js";

export type { SchoolStandardProfile, StandardItem, StandardLimit } from "../../model/records/schoolStandards.js";

/** What is wrong with a profile; one with problems is not judged by. */
export function checkProfile(profile: SchoolStandardProfile): Problem[] {
  requireObject(profile, "input.profile");
  requireArray(profile.items, "input.profile.items");
  const problems: Problem[] = [];
  const report = reporterUnder(problems, ["profile"]);
  report(["name"], textProblem(profile.name), profile.name);
  report(["mayMiss"], requiredCountProblem(profile.mayMiss), profile.mayMiss);
  if (!isAbsent(profile.effectiveFrom) && !isCalendarDate(profile.effectiveFrom)) {
    report(["effectiveFrom"], "notADate", profile.effectiveFrom);
  }
  if (profile.items.length === 0) report(["items"], "missing", null);
  const ids = profile.items.map((item: unknown) =>
    typeof item === "object" && item !== null ? (item as Partial<StandardItem>).id : undefined,
  );
  const items = profile.items.flatMap((item: unknown, index) => {
    const id = ids[index];
    const twice = id !== undefined && ids.indexOf(id) < index;
    return problemsUnder(["profile", "items", index], [...itemProblems(item), ...(twice ? [problem(["id"], "duplicateId", id)] : [])]);
  });
  return [...problems, ...items];
}

function itemProblems(given: unknown): Problem[] {
  if (typeof given !== "object" || given === null) return [problem([], "notAnObject", given)];
  const { id, name, unit, comparator, limit, missFloor } = given as Partial<Record<keyof StandardItem, unknown>>;
  const limits = readLimit(limit, "limit");
  const floors = isAbsent(missFloor) || comparator === "=" ? { value: null, problems: [] } : readLimit(missFloor, "missFloor");
  const downward = comparator === ">=" || comparator === ">";
  const wrongSide = STAGES.some((stage) => {
    const [floor, bound] = [floors.value?.[stage], limits.value?.[stage]];
    return floor !== undefined && bound !== undefined && (downward ? floor > bound : floor < bound);
  });
  return [
    ...fieldProblem("id", textProblem(id), id),
    ...nameProblems(name),
    ...fieldProblem("unit", textProblem(unit), unit),
    ...fieldProblem("comparator", listProblem(comparator, COMPARATORS), comparator),
    ...limits.problems,
    ...fieldProblem("missFloor", !isAbsent(missFloor) && comparator === "=" ? "notExpected" : null, missFloor),
    ...floors.problems,
    ...fieldProblem("missFloor", wrongSide ? "contradicts" : null, missFloor),
  ];
}

function fieldProblem(field: string, code: ProblemCode | null, value: unknown): Problem[] {
  return code === null ? [] : [problem([field], code, value)];
}

/** The name of a profile or table, empty where it has none that could be shown. */
export function textOfName({ name }: { readonly name: unknown }): string {
  return typeof name === "string" ? name : "";
}

/** What is wrong with a name that has to be there in both languages. */
export function nameProblems(name: unknown): Problem[] {
  if (typeof name !== "object" || name === null) return fieldProblem("name", isAbsent(name) ? "missing" : "notAnObject", name);
  const { zh, en } = name as Partial<Record<keyof LocalText, unknown>>;
  return problemsUnder(["name"], [...fieldProblem("zh", textProblem(zh), zh), ...fieldProblem("en", textProblem(en), en)]);
}

interface ReadLimit {
  /** The limit of each stage; `null` where it has a problem. */
  readonly value: Readonly<Record<Stage, number>> | null;
  readonly problems: readonly Problem[];
}

function readLimit(limit: unknown, field: "limit" | "missFloor"): ReadLimit {
  const byEach = typeof limit === "object" && limit !== null;
  const problems = byEach
    ? STAGES.flatMap((stage) => {
        const value = (limit as Partial<Record<Stage, unknown>>)[stage];
        return problemsUnder([field], fieldProblem(stage, amountProblem(value), value));
      })
    : fieldProblem(field, amountProblem(limit), limit);
  return { value: problems.length === 0 ? byStage(limit as StandardLimit) : null, problems };
}

function amountProblem(value: unknown): ProblemCode | null {
  return isAbsent(value) ? "missing" : figureProblem(value, "amount");
}

/** A number of the standard for each stage. */
export function byStage(limit: StandardLimit): Readonly<Record<Stage, number>> {
  return typeof limit === "number" ? { primary: limit, juniorSecondary: limit } : limit;
}

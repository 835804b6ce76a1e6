import { problem, type Problem, type ProblemCode } from "../../findings/problem.js";
import type { LocalText } from "../../foundation/localText.js";
import { requireArray, requireObject } from "../../foundation/usageError.js";
import { figureProblem, isAbsent } from "../../model/checkFigure.js";
import { findRepeats } from "../../model/reading/findRepeats.js";
import { sortByRow } from "../../model/reading/readList.js";
import { fieldName, isRecord, problemsIn, recordProblems, type Path } from "../../model/reading/readRecord.js";
import { STAGES } from "../../model/stageUnit.js";
import type { Stage } from "../../policy/records/types.js";
import {
  limitByStage,
  schoolStandardProfile,
  standardItem,
  type SchoolStandardProfile,
  type StandardLimit,
} from "../../model/records/schoolStandards.js";

export type { SchoolStandardProfile, StandardItem, StandardLimit } from "../../model/records/schoolStandards.js";

/** What is wrong with a profile; one with problems is not judged by. */
export function checkProfile(profile: SchoolStandardProfile): readonly Problem[] {
  requireObject(profile, "input.profile");
  requireArray(profile.items, "input.profile.items");
  const given: readonly unknown[] = Array.from(profile.items);
  const path = ["profile"];
  const own = (["name", "mayMiss", "effectiveFrom"] as const).flatMap((key) => problemsIn(schoolStandardProfile, profile, key, { path }));
  const ids = given.flatMap((row, index) => (isRecord(row) && row["id"] !== undefined ? [{ row: row["id"], index }] : []));
  const again = findRepeats(ids, (id) => id, { path: [...path, "items"], at: ["id"], name: standardItem.fields.id });
  const wrong = given.flatMap((item, index) => itemProblems(item, [...path, "items", index]));
  const without = given.length === 0 ? [problem([...path, "items"], "missing", null, fieldName(schoolStandardProfile.fields.items))] : [];
  return [...own, ...without, ...sortByRow([...wrong, ...again.problems], 2)];
}

function itemProblems(given: unknown, path: Path): readonly Problem[] {
  if (!isRecord(given)) return [problem(path, "notAnObject", given, standardItem)];
  const { comparator, limit, missFloor } = given;
  const at = (field: "limit" | "missFloor", code: ProblemCode): Problem =>
    problem([...path, field], code, given[field], fieldName(standardItem.fields[field]));
  const own = (["id", "name", "unit", "comparator", "amount"] as const).flatMap((key) => problemsIn(standardItem, given, key, { path }));
  const limits = readLimit(limit, [...path, "limit"], standardItem.fields.limit);
  const isOdd = !isAbsent(missFloor) && comparator === "=";
  const floors =
    isAbsent(missFloor) || isOdd
      ? { value: null, problems: [] }
      : readLimit(missFloor, [...path, "missFloor"], standardItem.fields.missFloor);
  const downward = comparator === ">=" || comparator === ">";
  const wrongSide = STAGES.some((stage) => {
    const [floor, bound] = [floors.value?.[stage], limits.value?.[stage]];
    return floor !== undefined && bound !== undefined && (downward ? floor > bound : floor < bound);
  });
  return [
    ...own,
    ...limits.problems,
    ...(isOdd ? [at("missFloor", "notExpected")] : []),
    ...floors.problems,
    ...(wrongSide ? [at("missFloor", "contradicts")] : []),
  ];
}

/** The name of a profile or table, empty where it has none that could be shown. */
export function textOfName({ name }: { readonly name: unknown }): string {
  return typeof name === "string" ? name : "";
}

interface ReadLimit {
  /** The limit of each stage; `null` where it has a problem. */
  readonly value: Readonly<Record<Stage, number>> | null;
  readonly problems: readonly Problem[];
}

function readLimit(limit: unknown, path: Path, name: LocalText): ReadLimit {
  const problems = isRecord(limit) ? recordProblems(limitByStage, limit, { path }) : amountProblems(limit, path, name);
  return { value: problems.length === 0 ? byStage(limit as StandardLimit) : null, problems };
}

function amountProblems(value: unknown, path: Path, { zh, en }: LocalText): readonly Problem[] {
  const code = isAbsent(value) ? "missing" : figureProblem(value, "amount");
  return code === null ? [] : [problem(path, code, value, { zh, en })];
}

/** A number of the standard for each stage. */
export function byStage(limit: StandardLimit): Readonly<Record<Stage, number>> {
  return typeof limit === "number" ? { primary: limit, juniorSecondary: limit } : limit;
}

import { problem, problemsUnder, reporterUnder, type Problem } from "../../findings/problem.js";
import { requireArray, requireObject } from "../../foundation/usageError.js";
import { figureProblem, isAbsent, listProblem, textProblem } from "../../model/checkFigure.js";
import { checklistItems } from "../../policy/records/checklistItems.js";
import type { ChecklistItem } from "../../policy/records/types.js";
import { compare, decimalOf, exactSum } from "../../statistics/exact/decimal.js";
import { WORK_GROUPS } from "./lists.js";
import { ruleProblems } from "./deductionRules.js";
import { nameProblems } from "./schoolStandardProfile.js";
import type { PointsItem, PointsTable } from "../../model/records/governmentWork.js";

export type { PointsItem, PointsTable } from "../../model/records/governmentWork.js";

/** The 17 items of the standard in their four groups. */
export const WORK_ITEMS: readonly ChecklistItem[] = /* @__PURE__ */ checklistItems.filter((item) =>
  WORK_GROUPS.some((group) => item.clause === `basicBalance2012.${group}`),
);

/** A table that has been looked through. */
export interface CheckedTable {
  /** Items whose own record is sound. */
  readonly items: readonly PointsItem[];
  /** Ids among the 17 that are neither in the table nor, in parts, behind items of its own. */
  readonly lacking: readonly string[];
  /** What is wrong with the table; one with problems gives no points. */
  readonly problems: readonly Problem[];
}

/** Looks through a table. @throws UsageError `notAnArray`, `notAnObject`. */
export function checkTable(table: PointsTable): CheckedTable {
  requireObject(table, "input.table");
  requireArray(table.items, "input.table.items");
  const given: readonly unknown[] = table.items;
  const ids = given.map((item) => idsIn(item)[0]);
  const repeated = new Set(ids.filter((id, index) => id !== undefined && ids.indexOf(id) !== index));
  const checked = given.map((item) => itemProblems(item, repeated));
  const items = table.items.filter((_item, index) => checked[index]?.length === 0);
  const named = new Set(given.flatMap(idsIn));
  const lacking = WORK_ITEMS.map(({ id }) => id).filter((id) => !named.has(id));
  const totalCode = isAbsent(table.total) ? "missing" : figureProblem(table.total, "amount");
  // What single items lack would show again as a wrong sum.
  const complete = totalCode === null && items.length === given.length;
  const adds = !complete || compare(exactSum(items.map(({ points }) => points)), decimalOf(table.total)) === 0;
  const problems: Problem[] = [];
  const report = reporterUnder(problems, ["table"]);
  report(["name"], textProblem(table.name), table.name);
  problems.push(...checked.flatMap((found, index) => problemsUnder(["table", "items", index], found)));
  report(["total"], totalCode ?? (adds ? null : "contradicts"), table.total);
  for (const id of lacking) report(["items"], "missing", id);
  return { items, lacking, problems };
}

/** The id of an item and of the one among the 17 that it splits, where it has one. */
function idsIn(item: unknown): unknown[] {
  return typeof item === "object" && item !== null ? [(item as Partial<PointsItem>).item, (item as Partial<PointsItem>).splits] : [];
}

function itemProblems(given: unknown, repeated: ReadonlySet<unknown>): Problem[] {
  if (typeof given !== "object" || given === null) return [problem([], "notAnObject", given)];
  const { item, group, name, splits, points, rule } = given as Partial<Record<keyof PointsItem, unknown>>;
  const national = WORK_ITEMS.map(({ id }) => id);
  const own = !national.some((id) => id === item);
  const problems: Problem[] = [];
  const report = reporterUnder(problems, []);
  report(["item"], textProblem(item), item);
  if (repeated.has(item)) report(["item"], "duplicateId", item);
  report(["group"], listProblem(group, WORK_GROUPS), group);
  if (own || !isAbsent(name)) problems.push(...nameProblems(name));
  if (!isAbsent(splits)) report(["splits"], own ? listProblem(splits, national) : "notExpected", splits);
  report(["points"], isAbsent(points) ? "missing" : figureProblem(points, "amount"), points);
  return [...problems, ...ruleProblems(rule)];
}

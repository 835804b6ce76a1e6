import { problem, problemsUnder, type Problem, type ProblemCode } from "../../findings/problem.js";
import { requireArray, requireObject } from "../../foundation/usageError.js";
import { isAbsent, listProblem } from "../../model/checkFigure.js";
import { findRepeats } from "../../model/reading/findRepeats.js";
import { problemsByRow, sortByRow } from "../../model/reading/readList.js";
import { fieldName, isRecord, problemsIn, type Path } from "../../model/reading/readRecord.js";
import { checklistItems } from "../../policy/records/checklistItems.js";
import type { ChecklistItem } from "../../policy/records/types.js";
import { compare, decimalOf, exactSum } from "../../statistics/exact/decimal.js";
import { WORK_GROUPS } from "./lists.js";
import { ruleProblems } from "./deductionRules.js";
import { pointsItem, pointsTable, type PointsItem, type PointsTable } from "../../model/records/governmentWork.js";

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
  const given: readonly unknown[] = Array.from(table.items);
  const path = ["table"];
  const ids = given.flatMap((row, index) => (isRecord(row) && row["item"] !== undefined ? [{ row: row["item"], index }] : []));
  const again = findRepeats(ids, (id) => id, { path: [...path, "items"], at: ["item"], name: pointsItem.fields.item, withFirst: true });
  const wrong = [...given.flatMap((item, index) => itemProblems(item, [...path, "items", index])), ...again.problems];
  const faulty = problemsByRow(wrong, 2);
  const items = table.items.filter((_item, index) => !faulty.has(index));
  const named = new Set(given.flatMap(idsIn));
  const lacking = WORK_ITEMS.map(({ id }) => id).filter((id) => !named.has(id));
  const total = problemsIn(pointsTable, table, "total", { path });
  // What single items lack would show again as a wrong sum.
  const complete = total.length === 0 && items.length === given.length;
  const adds = !complete || compare(exactSum(items.map(({ points }) => points)), decimalOf(table.total)) === 0;
  const { fields } = pointsTable;
  return {
    items,
    lacking,
    problems: [
      ...problemsIn(pointsTable, table, "name", { path }),
      ...sortByRow(wrong, 2),
      ...total,
      ...(adds ? [] : [problem([...path, "total"], "contradicts", table.total, fieldName(fields.total))]),
      ...lacking.map((id) => problem([...path, "items"], "missing", id, fieldName(fields.items))),
    ],
  };
}

/** The id of an item and of the one among the 17 that it splits, where it has one. */
function idsIn(item: unknown): readonly unknown[] {
  return isRecord(item) ? [item["item"], item["splits"]] : [];
}

function itemProblems(given: unknown, path: Path): readonly Problem[] {
  if (!isRecord(given)) return [problem(path, "notAnObject", given, pointsItem)];
  const { item, name, splits, rule } = given;
  const national = WORK_ITEMS.map(({ id }) => id);
  const own = !national.some((id) => id === item);
  const read = (key: keyof PointsItem): readonly Problem[] => problemsIn(pointsItem, given, key, { path });
  const at = (key: "name" | "splits", code: ProblemCode | null): readonly Problem[] =>
    code === null ? [] : [problem([...path, key], code, given[key], fieldName(pointsItem.fields[key]))];
  return [
    ...read("item"),
    ...read("group"),
    ...(own && isAbsent(name) ? at("name", "missing") : read("name")),
    ...(isAbsent(splits) ? [] : at("splits", own ? listProblem(splits, national) : "notExpected")),
    ...read("points"),
    ...problemsUnder(path, ruleProblems(rule)),
  ];
}

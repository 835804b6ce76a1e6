import { reporterUnder, type Problem } from "../../findings/problem.js";
import type { LocalText } from "../../foundation/localText.js";
import { requireArray, requireObject } from "../../foundation/usageError.js";
import { figureProblem, isAbsent, listProblem, textProblem } from "../../model/checkFigure.js";
import { checklistItems } from "../../policy/records/checklistItems.js";
import type { ChecklistItem, Citation } from "../../policy/records/types.js";
import { compare, decimalOf, exactSum } from "../../statistics/exact/decimal.js";
import { checkRule, type DeductionRule } from "./deductionRules.js";
import { checkName } from "./schoolStandardProfile.js";
import { WORK_GROUPS, type WorkGroup } from "./lists.js";

export { WORK_GROUPS, type WorkGroup } from "./lists.js";

/** One item of a table of points. */
export interface PointsItem {
  /** Id of one of the 17 items, or the province's own. */
  readonly item: string;
  readonly group: WorkGroup;
  /** Needed for ids of the province's own. */
  readonly name?: LocalText | undefined;
  /** Id of the item among the 17 that this one is a part of. */
  readonly splits?: string | undefined;
  /** Full points of the item. */
  readonly points: number;
  readonly rule: DeductionRule;
}

/** A province's table of points for government work. The national document sets none. */
export interface PointsTable {
  readonly name: string;
  readonly source?: Citation | undefined;
  /** Full points of the whole table, as printed: the items must come to exactly this. */
  readonly total: number;
  readonly items: readonly PointsItem[];
}

/** The 17 items of the standard in their four groups. */
export const WORK_ITEMS: readonly ChecklistItem[] = /* @__PURE__ */ checklistItems.filter((item) =>
  WORK_GROUPS.some((group) => item.clause === `basicBalance2012.${group}`),
);

/** A table that has been looked through. */
export interface CheckedTable {
  /** Items whose own record is sound. */
  readonly items: readonly PointsItem[];
  /** Ids among the 17 that stand neither in the table nor, in parts, behind items of its own. */
  readonly lacking: readonly string[];
  /** Whether nothing is wrong with the table. */
  readonly sound: boolean;
}

/** Looks through a table; what is wrong goes to `problems`. */
export function checkTable(table: PointsTable, problems: Problem[]): CheckedTable {
  requireObject(table, "input.table");
  requireArray(table.items, "input.table.items");
  const before = problems.length;
  const report = reporterUnder(problems, ["table"]);
  report(["name"], textProblem(table.name), table.name);
  const repeated = repeatedItems(table.items);
  const items = table.items.filter((item: unknown, index) => isSoundItem(item, index, repeated, problems));
  const totalCode = isAbsent(table.total) ? "missing" : figureProblem(table.total, "amount");
  report(["total"], totalCode, table.total);
  // What single items lack would show again as a wrong sum.
  const complete = totalCode === null && items.length === table.items.length;
  const adds = !complete || compare(exactSum(items.map(({ points }) => points)), decimalOf(table.total)) === 0;
  report(["total"], adds ? null : "contradicts", table.total);
  const named = new Set<unknown>((table.items as readonly unknown[]).flatMap(namesOf));
  const lacking = WORK_ITEMS.map(({ id }) => id).filter((id) => !named.has(id));
  for (const id of lacking) report(["items"], "missing", id);
  return { items, lacking, sound: problems.length === before };
}

function namesOf(item: unknown): unknown[] {
  return typeof item === "object" && item !== null ? [(item as Partial<PointsItem>).item, (item as Partial<PointsItem>).splits] : [];
}

function repeatedItems(items: readonly unknown[]): ReadonlySet<unknown> {
  const ids = items.map((item) => namesOf(item)[0]);
  return new Set(ids.filter((id, index) => id !== undefined && ids.indexOf(id) !== index));
}

function isSoundItem(given: unknown, index: number, repeated: ReadonlySet<unknown>, problems: Problem[]): boolean {
  const before = problems.length;
  const report = reporterUnder(problems, ["table", "items", index]);
  if (typeof given !== "object" || given === null) {
    report([], "notAnObject", given);
    return false;
  }
  const { item, group, name, splits, points, rule } = given as Partial<Record<keyof PointsItem, unknown>>;
  const own = !WORK_ITEMS.some(({ id }) => id === item);
  report(["item"], textProblem(item), item);
  if (repeated.has(item)) report(["item"], "duplicateId", item);
  report(["group"], listProblem(group, WORK_GROUPS), group);
  if (own || !isAbsent(name)) checkName(name, report);
  if (!isAbsent(splits)) {
    report(
      ["splits"],
      own
        ? listProblem(
            splits,
            WORK_ITEMS.map(({ id }) => id),
          )
        : "notExpected",
      splits,
    );
  }
  report(["points"], isAbsent(points) ? "missing" : figureProblem(points, "amount"), points);
  checkRule(rule, report);
  return problems.length === before;
}

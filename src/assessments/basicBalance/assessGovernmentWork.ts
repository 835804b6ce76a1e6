import { openCall, type Call } from "../call.js";
import { judge, type Finding } from "../../findings/finding.js";
import type { Ledger } from "../../findings/ledger.js";
import { problemsUnder } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { requireArray, requireObject } from "../../foundation/usageError.js";
import { isAbsent } from "../../model/checkFigure.js";
import type { ChecklistAnswer } from "../../model/checklistAnswer.js";
import { UNANSWERED } from "../checklist/checkAnswers.js";
import type { ItemCall } from "../checklist/judgeItem.js";
import { assessChecklist, type ChecklistAssessment } from "../assessChecklist.js";
import type { PartAssessment, PartOptions } from "./basicBalanceParts.js";
import { checkWorkAnswers } from "./checkWorkAnswers.js";
import type { WorkAnswer } from "./deductionRules.js";
import type { WorkGroup } from "./lists.js";
import { checkTable, WORK_ITEMS, type CheckedTable, type PointsTable } from "./pointsTable.js";
import { textOfName } from "./schoolStandardProfile.js";
import {
  addGroups,
  addPoints,
  itemResult,
  scoreItem,
  type Score,
  type WorkItemResult,
  type WorkPoints,
  type WorkPointsRange,
} from "./scoreItems.js";
import type { GovernmentWorkInput } from "../../model/records/governmentWork.js";

export type { GovernmentWorkInput } from "../../model/records/governmentWork.js";

/** Result of {@link assessGovernmentWork}. */
export interface GovernmentWorkAssessment extends PartAssessment<"governmentWork"> {
  /** The points against the mark; its verdict is that of the part. */
  readonly finding: Finding;
  /** Items of the table whose record is sound, in its order. */
  readonly items: readonly WorkItemResult[];
  /** Without a table: the 17 items as a checklist. */
  readonly checklist: ChecklistAssessment | null;
  /** Answers; those about no item asked are excluded as `otherTarget`. */
  readonly ledger: Ledger;
  /** The sum; `null` where it is not known exactly, without a table, or with one that has problems. */
  readonly points: number | null;
  readonly range: WorkPointsRange | null;
  /** Subtotals; `null` without a table, or with one that has problems. */
  readonly groups: Readonly<Record<WorkGroup, WorkPoints>> | null;
}

/**
 * Part three of 教督〔2012〕3号: the work of the county government by 17 items in four groups, whose points come to at
 * least 85.
 *
 * The national document sets no points for the items; the province's table with its rules of deduction is the caller's.
 * points = Σ over the items of max(0, full points − deductions), counted exactly in decimals. An answer that would give
 * points without evidence counts for 0 up to what it claims, an item without an answer for 0 up to its full points; the
 * verdict is given where both ends of the sum fall on one side of the mark. A table that has problems, among them one
 * that leaves out items of the 17, leaves the part undetermined. Without a table the items are a checklist and the part
 * is undetermined.
 *
 * The mark is held against the points as the table has them: 85 of 100. A table with other full points needs a mark of
 * its own, by `withParameters`.
 *
 * @param input - Table and answers.
 * @param options - `asOf`, and the county for its name and local rules.
 * @throws UsageError `badDate`, `notAnArray`, `notAnObject`.
 *
 * Source: 教督〔2012〕3号, government work; the mark as 粤府教督〔2014〕13号 has it.
 *
 * @example
 * ```ts
 * import { assessGovernmentWork, checklistItems } from "edu-balance";
 *
 * const groups = ["access", "safeguards", "teachers", "quality"] as const;
 * const items = groups.flatMap((group) =>
 *   checklistItems.filter(({ clause }) => clause === `basicBalance2012.${group}`).map(({ id }) =>
 *     id === "basicDisabledEnrolment"
 *       ? { item: id, group, points: 20, rule: { kind: "perPercentagePoint" as const, comparator: ">=" as const, target: 0.8, deduct: 1, counting: "whole" as const } }
 *       : { item: id, group, points: 5, rule: { kind: "byState" as const, partly: 2, notMet: "all" as const } },
 *   ),
 * );
 * const table = { name: "example province", total: 100, items };
 * const evidence = [{ kind: "document" as const, reference: "inspection report no. 7" }];
 * const answers = items.map(({ item }) => ({ item, state: "met" as const, value: 0.77, evidence }));
 * const result = assessGovernmentWork({ table, answers }, { asOf: "2016-12-31" });
 * [result.points, result.verdict]; // => [97, "declared"]
 * result.groups?.access; // => { points: 32, range: { least: 32, most: 32 }, max: 35 }
 * ```
 */
export function assessGovernmentWork(input: GovernmentWorkInput, options: PartOptions): GovernmentWorkAssessment {
  requireObject(input, "input");
  requireArray(input.answers, "input.answers");
  const call = openCall(options);
  return isAbsent(input.table) ? withoutTable(input.answers, call) : withTable(input.table, input.answers, call);
}

function withoutTable(answers: readonly WorkAnswer[], call: Call): GovernmentWorkAssessment {
  const { subject } = call;
  const checklist = assessChecklist(WORK_ITEMS, answers.map(asChecklistAnswer), {
    asOf: call.asOf,
    subject,
    maxEvidenceAge: call.options.maxEvidenceAge,
  });
  const finding = judgeTotal(null, [{ code: "pointsTableMissing" }], call);
  return {
    standard: "basicBalance2012",
    asOf: call.asOf,
    subject,
    verdict: finding.verdict,
    finding,
    items: [],
    checklist,
    ledger: checklist.ledger,
    problems: problemsUnder(["answers"], checklist.problems),
    part: "governmentWork",
    points: null,
    range: null,
    groups: null,
  };
}

/** What a checklist can take of an answer: figures that need a rule leave the state unknown. */
function asChecklistAnswer(answer: WorkAnswer): ChecklistAnswer {
  if (typeof (answer as unknown) !== "object" || (answer as unknown) === null) return answer;
  const { item, state, occurrences, evidence } = answer;
  const counted = !isAbsent(occurrences) && WORK_ITEMS.some(({ id, obligation }) => id === item && obligation === "prohibited");
  return { item, ...(isAbsent(state) && !counted ? { state: "unknown" } : { state }), ...(counted ? { occurrences } : {}), evidence };
}

function withTable(given: PointsTable, answers: readonly WorkAnswer[], call: Call): GovernmentWorkAssessment {
  const { subject } = call;
  const table = checkTable(given);
  const sound = table.problems.length === 0;
  const answered: ItemCall = { asOf: call.asOf, subject, maxEvidenceAge: call.options.maxEvidenceAge };
  const checked = checkWorkAnswers(table.items, answers, answered);
  const scores = table.items.map((item) => scoreItem(item, checked.byItem.get(item.item) ?? UNANSWERED, answered));
  const total = sound ? addPoints(scores) : null;
  const finding = asDeclared(judgeTotal(total, reasonsOfTotal(given, table, scores, total), call), scores, call);
  return {
    standard: "basicBalance2012",
    asOf: call.asOf,
    subject,
    verdict: finding.verdict,
    finding,
    items: scores.map((score) => itemResult(score, given, subject)),
    checklist: null,
    ledger: { given: answers.length, used: answers.length - checked.excluded.length, excluded: checked.excluded, missing: [] },
    problems: [...table.problems, ...problemsUnder(["answers"], checked.problems)],
    part: "governmentWork",
    points: total?.points ?? null,
    range: total?.range ?? null,
    groups: sound ? addGroups(scores) : null,
  };
}

function reasonsOfTotal(
  table: PointsTable,
  { lacking, problems }: CheckedTable,
  scores: readonly Score[],
  total: WorkPoints | null,
): Reason[] {
  return [
    ...(problems.length === 0 ? [] : [{ code: "profileInvalid", profile: textOfName(table) } as const]),
    ...(lacking.length === 0 ? [] : [{ code: "itemNotInTable", items: lacking } as const]),
    ...(total === null || total.points !== null ? [] : [{ code: "knownWithinRange", ...total.range } as const]),
    ...scores.flatMap(({ reasons }) => reasons),
  ];
}

/** A mark that is not reached without points that nobody but the county has checked is declared. */
function asDeclared(finding: Finding, scores: readonly Score[], call: Call): Finding {
  const items = scores.filter(({ declared }) => declared === true).map(({ item }) => item.item);
  if (finding.verdict !== "met" || items.length === 0) return finding;
  const checked = addPoints(scores.filter(({ declared }) => declared !== true));
  if (judgeTotal({ ...checked, points: checked.range.least }, [], call).verdict === "met") return finding;
  return { ...finding, verdict: "declared", reasons: [...finding.reasons, { code: "ownAnswerOnly", items }] };
}

function judgeTotal(total: WorkPoints | null, reasons: readonly Reason[], call: Call): Finding {
  return judge({
    indicator: "governmentWorkPoints",
    subject: call.subject,
    value: total?.points ?? null,
    ...(total === null ? {} : { range: total.range }),
    unit: "points",
    lookup: call.rule("governmentWorkPassMark"),
    reasons,
  });
}

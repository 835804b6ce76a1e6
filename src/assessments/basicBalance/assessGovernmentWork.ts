import { judge, type Finding, type Subject } from "../../findings/finding.js";
import type { Exclusion, Ledger } from "../../findings/ledger.js";
import { problemsUnder, reporterUnder, type Problem, type Report } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import type { LocalText } from "../../foundation/localText.js";
import { requireArray, requireObject } from "../../foundation/usageError.js";
import { figureProblem, isAbsent, listProblem, textProblem } from "../../model/checkFigure.js";
import { ANSWER_STATES, type ChecklistAnswer, type Evidence } from "../../model/checklistAnswer.js";
import { clauses } from "../../policy/records/clauses.js";
import { parameterAt } from "../../policy/lookup/parameterAt.js";
import type { Citation } from "../../policy/records/types.js";
import { assessChecklist, type ChecklistAssessment } from "../assessChecklist.js";
import { countyOf, queryFor, subjectOf, type AssessedCounty } from "../call.js";
import type { PartAssessment, PartOptions } from "./basicBalanceParts.js";
import { checkEvidence } from "../checkEvidence.js";
import { compare, decimalOf, nearestSum, numberOf, sumOf, ZERO, type Decimal } from "../../statistics/exact/decimal.js";
import { FIGURE_OF, pointsBy, signedProblem, type WorkAnswer } from "./deductionRules.js";
import {
  checkTable,
  WORK_GROUPS,
  WORK_ITEMS,
  type CheckedTable,
  type PointsItem,
  type PointsTable,
  type WorkGroup,
} from "./pointsTable.js";
import { nameOf } from "./schoolStandardProfile.js";
import type { WorkState } from "./lists.js";

export type { WorkState } from "./lists.js";

/** Input of {@link assessGovernmentWork}. */
export interface GovernmentWorkInput {
  /** The province's table of points; without one there are no points. */
  readonly table?: PointsTable | undefined;
  readonly answers: readonly WorkAnswer[];
}

/** Points that are known exactly, or between two ends, both included. */
export interface WorkPointsRange {
  readonly least: number;
  readonly most: number;
}

/** Points of an item, a group or the whole. */
export interface WorkPoints {
  /** `null` where they are not known exactly. */
  readonly points: number | null;
  readonly range: WorkPointsRange;
  /** Full points. */
  readonly max: number;
}

/** One item of the table, its points and where they come from. */
export interface WorkItemResult extends WorkPoints {
  readonly item: string;
  readonly group: WorkGroup;
  readonly name: LocalText;
  readonly state: WorkState;
  readonly evidence: readonly Evidence[];
  /** The points; no document sets a mark for a single item, so it is not judged. */
  readonly finding: Finding;
}

/** Result of {@link assessGovernmentWork}. */
export interface GovernmentWorkAssessment extends PartAssessment<"governmentWork"> {
  /** The sum; `null` where it is not known exactly, without a table, or with one that has problems. */
  readonly points: number | null;
  readonly range: WorkPointsRange | null;
  /** Subtotals; `null` without a table, or with one that has problems. */
  readonly groups: Readonly<Record<WorkGroup, WorkPoints>> | null;
  /** Items of the table whose record is sound, in its order. */
  readonly items: readonly WorkItemResult[];
  /** Without a table: the 17 items as a checklist. */
  readonly checklist: ChecklistAssessment | null;
  /** Answers; those about no item asked are excluded as `otherTarget`. */
  readonly ledger: Ledger;
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
 * [result.points, result.verdict]; // => [97, "met"]
 * result.groups?.access; // => { points: 32, range: { least: 32, most: 32 }, max: 35 }
 * ```
 */
export function assessGovernmentWork(input: GovernmentWorkInput, options: PartOptions): GovernmentWorkAssessment {
  requireObject(input, "input");
  requireArray(input.answers, "input.answers");
  const county = countyOf(options);
  return isAbsent(input.table) ? withoutTable(input.answers, county, options) : withTable(input.table, input.answers, county, options);
}

function withoutTable(answers: readonly WorkAnswer[], county: AssessedCounty, options: PartOptions): GovernmentWorkAssessment {
  const subject = subjectOf(county);
  const checklist = assessChecklist(WORK_ITEMS, answers.map(asChecklistAnswer), { asOf: options.asOf, subject });
  const finding = totalFinding(null, [{ code: "pointsTableMissing" }], county, options);
  return {
    ...partOf(finding, checklist.findings, subject, options),
    points: null,
    range: null,
    groups: null,
    items: [],
    checklist,
    ledger: checklist.ledger,
    problems: problemsUnder(["answers"], checklist.problems),
  };
}

/** What a checklist can take of an answer: figures that need a rule leave the state unknown. */
function asChecklistAnswer(answer: WorkAnswer): ChecklistAnswer {
  if (typeof (answer as unknown) !== "object" || (answer as unknown) === null) return answer;
  const { item, state, occurrences, evidence } = answer;
  const counted = !isAbsent(occurrences) && WORK_ITEMS.some(({ id, obligation }) => id === item && obligation === "prohibited");
  return { item, ...(isAbsent(state) && !counted ? { state: "unknown" } : { state }), ...(counted ? { occurrences } : {}), evidence };
}

function withTable(
  given: PointsTable,
  answers: readonly WorkAnswer[],
  county: AssessedCounty,
  options: PartOptions,
): GovernmentWorkAssessment {
  const problems: Problem[] = [];
  const subject = subjectOf(county);
  const table = checkTable(given, problems);
  const checked = checkAnswers(table.items, answers, problems);
  const scores = table.items.map((item) => scoreOf(item, checked.byItem.get(item.item) ?? NO_ANSWERS));
  const total = table.sound ? pointsOf(scores) : null;
  const finding = totalFinding(total, reasonsOf(given, table, scores, total), county, options);
  const items = scores.map((score) => itemResult(score, given, subject));
  return {
    ...partOf(
      finding,
      items.map((item) => item.finding),
      subject,
      options,
    ),
    points: total?.points ?? null,
    range: total?.range ?? null,
    groups: table.sound ? groupsOf(scores) : null,
    items,
    checklist: null,
    ledger: { given: answers.length, used: answers.length - checked.excluded.length, excluded: checked.excluded, missing: [] },
    problems,
  };
}

function partOf(
  total: Finding,
  others: readonly Finding[],
  subject: Subject,
  options: PartOptions,
): Omit<PartAssessment<"governmentWork">, "problems"> {
  return {
    standard: "basicBalance2012",
    part: "governmentWork",
    asOf: options.asOf,
    subject,
    verdict: total.verdict,
    findings: [total, ...others],
  };
}

interface ItemAnswers {
  readonly sound: WorkAnswer[];
  faulty: boolean;
}

const NO_ANSWERS: ItemAnswers = { sound: [], faulty: false };

interface CheckedAnswers {
  readonly byItem: ReadonlyMap<string, ItemAnswers>;
  readonly excluded: readonly Exclusion[];
}

function checkAnswers(items: readonly PointsItem[], answers: readonly WorkAnswer[], problems: Problem[]): CheckedAnswers {
  const known = new Map(items.map((item) => [item.item, item]));
  const byItem = new Map<string, ItemAnswers>(items.map(({ item }) => [item, { sound: [], faulty: false }]));
  const excluded: Exclusion[] = [];
  answers.forEach((given: unknown, index) => {
    const before = problems.length;
    const answer = (typeof given === "object" && given !== null ? given : {}) as Partial<WorkAnswer>;
    const item = typeof answer.item === "string" ? known.get(answer.item) : undefined;
    checkAnswer(given, item, reporterUnder(problems, ["answers", index]));
    const id = textProblem(answer.item) === null ? String(answer.item) : `#${String(index)}`;
    const collected = item === undefined ? undefined : byItem.get(item.item);
    if (problems.length > before) {
      excluded.push({ id, reason: "invalidRecord" });
      if (collected !== undefined) collected.faulty = true;
    } else if (collected === undefined) {
      excluded.push({ id, reason: "otherTarget" });
    } else {
      collected.sound.push(given as WorkAnswer);
    }
  });
  return { byItem, excluded };
}

function checkAnswer(given: unknown, item: PointsItem | undefined, report: Report): void {
  if (typeof given !== "object" || given === null) {
    report([], "notAnObject", given);
    return;
  }
  const answer = given as Partial<Record<keyof WorkAnswer, unknown>>;
  const { points, state, value, occurrences } = answer;
  report(["item"], textProblem(answer.item), answer.item);
  if (!isAbsent(state)) report(["state"], listProblem(state, ANSWER_STATES), state);
  if (!isAbsent(points)) {
    const tooMany = item?.rule.kind === "awarded" && Number(points) > item.points;
    report(["points"], figureProblem(points, "amount") ?? (tooMany ? "partExceedsWhole" : null), points);
  }
  if (!isAbsent(value)) report(["value"], signedProblem(value), value);
  if (!isAbsent(occurrences)) report(["occurrences"], figureProblem(occurrences, "count"), occurrences);
  checkEvidence(answer.evidence, report);
  if (item === undefined) return;
  const figure = FIGURE_OF[item.rule.kind];
  if (isAbsent(answer[figure]) && state !== "unknown") report([figure], "missing", answer[figure]);
}

interface Score {
  readonly item: PointsItem;
  readonly least: Decimal;
  readonly most: Decimal;
  readonly state: WorkState;
  readonly evidence: readonly Evidence[];
  readonly reasons: readonly Reason[];
}

function scoreOf(item: PointsItem, answers: ItemAnswers): Score {
  const full = decimalOf(item.points);
  const evidence = answers.sound.flatMap((answer) => answer.evidence ?? []);
  const open = (code: "noAnswer" | "invalidAnswer" | "conflictingAnswers" | "pointsNotSet"): Score => ({
    item,
    least: ZERO,
    most: full,
    state: "unknown",
    evidence,
    reasons: [{ code, item: item.item }],
  });
  // An answer that could not be read may have said the opposite of the others.
  if (answers.faulty) return open("invalidAnswer");
  const figure = FIGURE_OF[item.rule.kind];
  const telling = answers.sound.filter((answer) => !isAbsent(answer[figure]) && answer[figure] !== "unknown");
  const claims = telling.map((answer) => pointsBy(item.rule, item.points, answer));
  const [claim] = claims;
  if (claim === undefined) return open("noAnswer");
  if (claims.some((other) => !isSame(claim, other))) return open("conflictingAnswers");
  if (claim === null) return open("pointsNotSet");
  if (claim.digits > 0n && evidence.length === 0) {
    return { item, least: ZERO, most: claim, state: "unevidenced", evidence, reasons: [{ code: "unevidenced", item: item.item }] };
  }
  return { item, least: claim, most: claim, state: stateOf(claim, full), evidence, reasons: [] };
}

function isSame(one: Decimal | null, other: Decimal | null): boolean {
  return one === null || other === null ? one === other : compare(one, other) === 0;
}

function stateOf(points: Decimal, full: Decimal): WorkState {
  if (compare(points, full) === 0) return "full";
  return points.digits === 0n ? "none" : "reduced";
}

function pointsOf(scores: readonly Score[]): WorkPoints {
  const range = { least: numberOf(sumOf(scores.map(({ least }) => least))), most: numberOf(sumOf(scores.map(({ most }) => most))) };
  const max = nearestSum(scores.map(({ item }) => item.points));
  return { points: range.least === range.most ? range.least : null, range, max };
}

function groupsOf(scores: readonly Score[]): Readonly<Record<WorkGroup, WorkPoints>> {
  const entries = WORK_GROUPS.map((group) => [group, pointsOf(scores.filter(({ item }) => item.group === group))] as const);
  return Object.fromEntries(entries) as Record<WorkGroup, WorkPoints>;
}

function reasonsOf(table: PointsTable, checked: CheckedTable, scores: readonly Score[], total: WorkPoints | null): Reason[] {
  const { lacking, sound } = checked;
  return [
    ...(sound ? [] : [{ code: "profileInvalid", profile: nameOf(table) } as const]),
    ...(lacking.length === 0 ? [] : [{ code: "itemNotInTable", items: lacking } as const]),
    ...(total === null || total.points !== null ? [] : [{ code: "knownWithinRange", ...total.range } as const]),
    ...scores.flatMap(({ reasons }) => reasons),
  ];
}

function totalFinding(total: WorkPoints | null, reasons: readonly Reason[], county: AssessedCounty, options: PartOptions): Finding {
  return judge({
    indicator: "governmentWorkPoints",
    subject: subjectOf(county),
    value: total?.points ?? null,
    ...(total === null ? {} : { range: total.range }),
    unit: "points",
    lookup: parameterAt("governmentWorkPassMark", queryFor(county, null, options)),
    reasons,
  });
}

function itemResult({ item, state, evidence, reasons, ...score }: Score, table: PointsTable, subject: Subject): WorkItemResult {
  const national = WORK_ITEMS.find(({ id }) => id === (item.splits ?? item.item));
  const range = { least: numberOf(score.least), most: numberOf(score.most) };
  const points = compare(score.least, score.most) === 0 ? range.least : null;
  return {
    item: item.item,
    group: item.group,
    name: item.name ?? national?.text ?? { zh: item.item, en: item.item },
    state,
    points,
    range,
    max: item.points,
    evidence,
    finding: {
      indicator: item.item,
      subject,
      value: points,
      unit: "points",
      requirement: null,
      verdict: points === null ? "undetermined" : "notApplicable",
      margin: null,
      reasons: [...reasons, ...(points === null ? [{ code: "knownWithinRange", ...range } as const] : [])],
      basis: [...clauseOf(national?.clause), ...(isAbsent(table.source) ? [] : [table.source])],
      origin: "provincial",
    },
  };
}

function clauseOf(id: string | undefined): Citation[] {
  const clause = clauses.find((each) => each.id === id);
  return clause === undefined ? [] : [{ document: clause.document, clause: clause.number }];
}

import type { Finding, Subject } from "../../findings/finding.js";
import type { Reason } from "../../findings/reason.js";
import type { LocalText } from "../../foundation/localText.js";
import { isAbsent } from "../../model/checkFigure.js";
import type { Evidence } from "../../model/checklistAnswer.js";
import { plainRecord } from "../../model/reading/plainRecord.js";
import { citation, localText } from "../../model/records/given.js";
import { clauses } from "../../policy/records/clauses.js";
import type { Citation } from "../../policy/records/types.js";
import { compare, decimalOf, nearestSum, numberOf, sumOf, ZERO, type Decimal } from "../../statistics/exact/decimal.js";
import type { ItemAnswers } from "../checklist/checkAnswers.js";
import { isChecked, isTimely } from "../checklist/evidenceTime.js";
import { whyUnevidenced, type ItemCall } from "../checklist/judgeItem.js";
import { FIGURE_OF, pointsBy, type WorkAnswer } from "./deductionRules.js";
import { WORK_GROUPS, type WorkGroup, type WorkState } from "./lists.js";
import { WORK_ITEMS, type PointsItem, type PointsTable } from "./pointsTable.js";

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

/** What the answers give to an item. */
export interface Score {
  readonly item: PointsItem;
  readonly least: Decimal;
  readonly most: Decimal;
  readonly state: WorkState;
  readonly evidence: readonly Evidence[];
  readonly reasons: readonly Reason[];
  /** Whether the points rest on what nobody but the county has checked. */
  readonly declared?: boolean;
}

/** The points of one item by its rule. */
export function scoreItem(item: PointsItem, answers: ItemAnswers<WorkAnswer>, call: ItemCall): Score {
  const full = decimalOf(item.points);
  const evidence = answers.sound.flatMap((answer) => answer.evidence ?? []);
  const timely = evidence.filter((piece) => isTimely(piece, call));
  const open = (code: "noAnswer" | "answerLaterThanDate" | "invalidAnswer" | "conflictingAnswers" | "pointsNotSet"): Score => ({
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
  if (claim === undefined) return open(answers.later ? "answerLaterThanDate" : "noAnswer");
  if (claims.some((other) => !isSame(claim, other))) return open("conflictingAnswers");
  if (claim === null) return open("pointsNotSet");
  if (claim.digits > 0n && timely.length === 0) {
    return { item, least: ZERO, most: claim, state: "unevidenced", evidence, reasons: [whyUnevidenced(item.item, evidence, call)] };
  }
  const declared = claim.digits > 0n && !timely.some((piece) => isChecked(piece, call.subject));
  return { item, least: claim, most: claim, state: stateByPoints(claim, full), evidence, reasons: [], declared };
}

function isSame(one: Decimal | null, other: Decimal | null): boolean {
  return one === null || other === null ? one === other : compare(one, other) === 0;
}

function stateByPoints(points: Decimal, full: Decimal): WorkState {
  if (compare(points, full) === 0) return "full";
  return points.digits === 0n ? "none" : "reduced";
}

/** The points of several items together. */
export function addPoints(scores: readonly Score[]): WorkPoints {
  const range = { least: numberOf(sumOf(scores.map(({ least }) => least))), most: numberOf(sumOf(scores.map(({ most }) => most))) };
  const max = nearestSum(scores.map(({ item }) => item.points));
  return { points: range.least === range.most ? range.least : null, range, max };
}

/** The points of each group. */
export function addGroups(scores: readonly Score[]): Readonly<Record<WorkGroup, WorkPoints>> {
  const entries = WORK_GROUPS.map((group) => [group, addPoints(scores.filter(({ item }) => item.group === group))] as const);
  return Object.fromEntries(entries) as Record<WorkGroup, WorkPoints>;
}

/** One item as a result. */
export function itemResult(
  { item, state, evidence, reasons, declared: _declared, ...score }: Score,
  table: PointsTable,
  subject: Subject,
): WorkItemResult {
  const national = WORK_ITEMS.find(({ id }) => id === (item.splits ?? item.item));
  const range = { least: numberOf(score.least), most: numberOf(score.most) };
  const points = compare(score.least, score.most) === 0 ? range.least : null;
  return {
    item: item.item,
    group: item.group,
    name: (isAbsent(item.name) ? null : plainRecord(localText, item.name)) ?? national?.text ?? { zh: item.item, en: item.item },
    state,
    points,
    range,
    // JSON has no negative zero.
    max: item.points + 0,
    evidence,
    finding: {
      indicator: item.item,
      subject,
      value: points,
      unit: "points",
      requirement: null,
      verdict: points === null ? "undetermined" : "described",
      margin: null,
      reasons: [...reasons, ...(points === null ? [{ code: "knownWithinRange", ...range } as const] : [])],
      basis: [...citationOf(national?.clause), ...(isAbsent(table.source) ? [] : [plainRecord(citation, table.source)])],
      origin: "provincial",
    },
  };
}

function citationOf(id: string | undefined): Citation[] {
  const clause = clauses.find((each) => each.id === id);
  return clause === undefined ? [] : [{ document: clause.document, clause: clause.number }];
}

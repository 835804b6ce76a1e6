import { nameOfIndicator } from "../../../assessments/summary/parts/lineText.js";
import { daysBetween } from "../../../foundation/calendarDate.js";
import { citationText } from "../../../naming/citationText.js";
import { figureName } from "../../../naming/fieldNames.js";
import type { LedgerRow, PlanWithout } from "../../../planning/ledgerRow.js";
import type { LedgerTotal, RectificationLedger } from "../../../planning/rectificationLedger.js";
import { STAGE_NAMES } from "../../../policy/records/lists.js";
import { nearestSum } from "../../../statistics/exact/decimal.js";
import { amountRun } from "../../amount.js";
import type { Runs, TableBlock, TableCell } from "../../document.js";
import { fillRuns, joinRuns, textOfRuns, type Fillings } from "../../fillRuns.js";
import { blankCell, fillTable, type FormCell, type FormPart, type FormRow } from "../formTable.js";
import { cellOf, columnsOf, headRow, UNKNOWN_CELL } from "../cells.js";
import { countOfPlaces } from "../scorecard/findingRuns.js";
import { daysLeftRuns } from "../scorecard/lineCells.js";
import { enumerated, say, schoolName, type Speech } from "../scorecard/openScorecard.js";
import { namedReason } from "../scorecard/reasonRuns.js";
import type { Reason } from "../../../findings/reason.js";

/** A ledger while it is written. */
interface LedgerView extends Speech {
  readonly ledger: RectificationLedger;
  /** Names of schools by their ids. */
  readonly nameOf: (id: string) => string;
}

/** What is to be put right, the earliest day first; totals; plans that could not be made. */
export function ledgerPart(speech: Speech, ledger: RectificationLedger): FormPart {
  const known = new Map(ledger.rows.map(({ schoolId, name }) => [schoolId, name]));
  const view: LedgerView = { ...speech, ledger, nameOf: (id) => schoolName(speech, id, known.get(id)) };
  const { problemList: words } = view.words;
  const without = ledger.without.length === 0 ? [] : [withoutTable(view)];
  if (ledger.rows.length === 0)
    return { blocks: [{ kind: "paragraph", runs: fillRuns(words.noChanges, { day: ledger.asOf }) }, ...without], blanks: [] };
  const placed = ledger.rows.map((row, index) => ({ row, at: `/rows/${String(index)}` }));
  const dayOf = ({ dueBy }: LedgerRow): string => dueBy ?? "9999-12-31";
  const sorted = [...placed].sort(({ row: one }, { row: other }) => (dayOf(one) < dayOf(other) ? -1 : Number(dayOf(one) > dayOf(other))));
  const table = {
    name: words.ledger,
    caption: words.ledgerCaption,
    columns: columnsOf(1.4, 2.6, [1, "right"], [1, "right"], [1, "right"], [1.1, "right"], 1.6, 1.9, 1.4, 1.2, 1.4, 1, 3.4),
    head: [headRow(...words.ledgerHeads)],
    rows: sorted.map(({ row, at }) => rowOf(view, row, at)),
  };
  const sentence = fillRuns(words.ledgerSentence, {
    day: ledger.asOf,
    count: countOfPlaces(placed.map(({ at }) => at)),
    ...yuanOf(view, placed),
  });
  const { blocks, blanks } = fillTable(table, view.locale);
  const isOwner = ({ where }: { readonly where: string }): boolean => where.endsWith(words.owner);
  return {
    blocks: [{ kind: "paragraph", runs: sentence }, ...blocks, totalsTable(view), ...without],
    blanks: [{ where: words.owner, why: words.ownerWhy }, ...blanks.filter((blank) => !isOwner(blank))],
  };
}

/** What it takes in all; where that is not known, what is known of it and how many are not. */
function yuanOf(view: LedgerView, rows: readonly { readonly row: LedgerRow; readonly at: string }[]): Fillings {
  const { yuan } = view.ledger;
  if (yuan !== null) return { yuan: amountRun(yuan, "yuan", { from: ["/yuan"] }, view) };
  const known = rows.flatMap(({ row, at }) => (row.yuan === null ? [] : [{ value: row.yuan, at: `${at}/yuan` }]));
  if (known.length === 0) return { yuan: view.words.problemList.yuanUnknown };
  const total = nearestSum(known.map(({ value }) => value));
  return {
    yuan: amountRun(total, "yuan", { how: "sum", from: known.map(({ at }) => at) }, view),
    unknown: countOfPlaces(rows.flatMap(({ row, at }) => (row.yuan === null ? [at] : []))),
  };
}

function rowOf(view: LedgerView, row: LedgerRow, at: string): FormRow {
  const { problemList: words } = view.words;
  const [, , fromHead, toHead, changeHead, yuanHead] = words.ledgerHeads;
  const { schoolId, unit, clause, dueBy, offices, reasons } = row;
  const school = view.nameOf(schoolId);
  const item = itemRuns(view, row, at);
  const unknown = reasonsOf(view, reasons, at);
  const why = textOfRuns(unknown) || view.words.common.unknown;
  const amount = (key: "from" | "to" | "amount" | "yuan", head: string): FormCell => {
    const value = row[key];
    if (value === null) return blankCell(head, why, "unknown");
    return { cell: cellOf(amountRun(value, key === "yuan" ? "yuan" : unit, { from: [`${at}/${key}`] }, view)) };
  };
  return {
    name: `${school}${view.words.common.comma}${textOfRuns(item)}`,
    cells: [
      { cell: cellOf(school) },
      { cell: cellOf(item, { isRowHeader: true }) },
      amount("from", fromHead),
      amount("to", toHead),
      amount("amount", changeHead),
      amount("yuan", yuanHead),
      { cell: cellOf(movesOf(view, row, at)) },
      { cell: cellOf(clause === null ? "" : say(view, citationText(clause))) },
      { cell: dueBy === null ? UNKNOWN_CELL : cellOf(dueBy) },
      { cell: cellOf(dueBy === null ? [] : daysOf(view, dueBy, at)) },
      {
        cell: cellOf(
          enumerated(
            view,
            offices.map(({ name }) => say(view, name)),
          ),
        ),
      },
      blankCell(words.owner, words.ownerWhy),
      { cell: cellOf(unknown) },
    ],
  };
}

/** What changes: the indicator, the figure, the stage, the grade where classes are split. */
function itemRuns(view: LedgerView, { indicator, figure, stage, grade }: LedgerRow, at: string): Runs {
  return fillRuns(view.words.problemList.item, {
    name: say(view, nameOfIndicator(indicator)),
    figure: say(view, figureName(figure) ?? nameOfIndicator(figure)),
    stage: say(view, STAGE_NAMES[stage]),
    grade: grade === undefined ? "" : { text: String(grade), value: grade, how: "value", from: [`${at}/grade`] },
  });
}

function daysOf(view: LedgerView, dueBy: string, at: string): Runs {
  const { overdue, dueToday } = view.words.scorecard;
  const { asOf } = view.ledger;
  const days = daysBetween(asOf, dueBy);
  const from = ["/asOf", `${at}/dueBy`];
  if (days === 0) return [dueToday];
  if (days > 0) return daysLeftRuns(view, days, from);
  const text = view.locale === "en" ? `${String(-days)} days` : `${String(-days)}天`;
  return fillRuns(overdue, { days: { text, value: -days, how: "days", from } });
}

/** Where it comes from and where it goes to. */
function movesOf(view: LedgerView, { counterparts, unit }: LedgerRow, at: string): Runs {
  const { from, to } = view.words.problemList;
  const texts = counterparts.map(({ schoolId, amount }, index) =>
    fillRuns(amount < 0 ? to : from, {
      school: view.nameOf(schoolId),
      amount: amountRun(Math.abs(amount), unit, { how: "size", from: [`${at}/counterparts/${String(index)}/amount`] }, view),
    }),
  );
  return joinRuns(texts, view.words.common.semicolon);
}

function reasonsOf(view: LedgerView, reasons: readonly Reason[], at: string): Runs {
  const texts = reasons.map((reason, index) => namedReason(view, { reason, at: `${at}/reasons/${String(index)}` }, view.nameOf));
  return joinRuns(texts, view.words.common.semicolon);
}

function totalsTable(view: LedgerView): TableBlock {
  const { problemList: words } = view.words;
  return {
    kind: "table",
    caption: words.totals,
    columns: columnsOf(4, [1, "right"], [1.5, "right"], [1.5, "right"]),
    head: [headRow(...words.totalHeads)],
    rows: view.ledger.totals.map((total, index) => totalRow(view, total, `/totals/${String(index)}`)),
    notes: [],
  };
}

function totalRow(view: LedgerView, { indicator, figure, stage, unit, schools, amount, yuan }: LedgerTotal, at: string): TableCell[] {
  const name = fillRuns(view.words.problemList.item, {
    name: say(view, nameOfIndicator(indicator)),
    figure: say(view, figureName(figure) ?? nameOfIndicator(figure)),
    stage: say(view, STAGE_NAMES[stage]),
  });
  const shown = (value: number | null, of: string, key: string): TableCell =>
    value === null ? UNKNOWN_CELL : cellOf(amountRun(value, of, { from: [`${at}/${key}`] }, view));
  return [
    cellOf(name, { isRowHeader: true }),
    cellOf(amountRun(schools, "schools", { from: [`${at}/schools`] }, view)),
    shown(amount, unit, "amount"),
    shown(yuan, "yuan", "yuan"),
  ];
}

function withoutTable(view: LedgerView): TableBlock {
  const { problemList: words } = view.words;
  const nameOf = ({ indicator, stage }: PlanWithout): string => {
    const name = indicator === null ? words.whole : say(view, nameOfIndicator(indicator));
    return stage === null ? name : textOfRuns(fillRuns(words.ofStage, { name, stage: say(view, STAGE_NAMES[stage]) }));
  };
  return {
    kind: "table",
    caption: words.without,
    columns: columnsOf(2, 4),
    head: [headRow(...words.withoutHeads)],
    rows: view.ledger.without.map((each, index) => [
      cellOf(nameOf(each), { isRowHeader: true }),
      cellOf(reasonsOf(view, each.reasons, `/without/${String(index)}`)),
    ]),
    notes: [],
  };
}

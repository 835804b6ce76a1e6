import type { ClauseFinding } from "../../../assessments/summary/parts/clauseFindings.js";
import { nameOfMissing } from "../../../assessments/summary/parts/listMissingData.js";
import type { ShuozhouAssessment } from "../../../assessments/shuozhou2016/assessShuozhou2016.js";
import { VERDICT_NAMES, VERDICTS_BY_WEIGHT } from "../../../findings/finding.js";
import { fillTemplate } from "../../../findings/fillTemplate.js";
import { distinct } from "../../../foundation/distinct.js";
import { UsageError } from "../../../foundation/usageError.js";
import { clauses } from "../../../policy/records/clauses.js";
import type { Block, ReportDocument, Runs, TableCell } from "../../document.js";
import { fillRuns, joinRuns } from "../../fillRuns.js";
import type { FormOptions } from "../../formOptions.js";
import { answersOf, isAnswer, type ClauseAnswer } from "../scorecard/answers.js";
import { cellOf, columnsOf, EMPTY_CELL, headRow, verdictCell } from "../cells.js";
import { evidenceTexts } from "../scorecard/evidenceText.js";
import { limitRuns, marginRuns } from "../scorecard/findingRuns.js";
import { kindCell, sortKinds, type FindingKind } from "../scorecard/kinds.js";
import { countyName, openScorecard, say, type Scorecard } from "../scorecard/openScorecard.js";
import { clauseHeading } from "../scorecard/headingOf.js";
import { meaningsText } from "../scorecard/meaningsText.js";
import { periodsText } from "../scorecard/periodsText.js";
import { reasonRuns } from "../scorecard/reasonRuns.js";
import { listSources } from "../scorecard/sourceText.js";
import { verdictCounts, clauseCounts } from "../scorecard/verdictCounts.js";

const MOST_MISSING = 5;

/** What the table of the 22 clauses takes beside the result. */
export interface Shuozhou2016Options extends FormOptions {
  /** Id of the county the table is of; left out, it is of the city. */
  readonly county?: string;
}

/** Whom the table is of: a county, or the city for `null`. */
interface Table extends Scorecard {
  readonly county: string | null;
}

/** The 22 clauses as a table: what each asks, by what it is measured, values and verdicts, evidence, and what is missing. */
export function shuozhou2016(result: ShuozhouAssessment, options: Shuozhou2016Options): ReportDocument {
  const card = openScorecard(result, options);
  const table: Table = { ...card, county: chooseCounty(result, options.county) };
  const words = card.words.shuozhou2016;
  const name = countyName(card, table.county);
  const title = fillTemplate(words.title, { name });
  return {
    form: "shuozhou2016",
    locale: card.locale,
    asOf: result.asOf,
    title,
    page: "landscape",
    isSetClosely: true,
    onEveryPage: options.notice ?? null,
    blocks: [
      { kind: "heading", level: 1, runs: [title] },
      {
        kind: "paragraph",
        runs: fillRuns(words.head, { name, day: result.asOf, periods: periodsText(card, periodsIn(table)), counts: counts(table) }),
      },
      clauseTable(table),
      { kind: "note", about: "reading", runs: [meaningsText(card)] },
    ],
    blanks: [],
  };
}

function chooseCounty({ matrix }: ShuozhouAssessment, county: string | undefined): string | null {
  const ids = matrix.map((row) => row.county.id);
  if (county === undefined) return null;
  if (ids.includes(county)) return county;
  throw new UsageError("badOption", `options.county must be the id of one of the counties: ${ids.join(", ")}.`, county);
}

function periodsIn({ result, county }: Table): Parameters<typeof periodsText>[1] {
  return result.clauses.flatMap(({ counties }) =>
    counties.flatMap((each) => (county === null || each.county === county ? (each.periods ?? []) : [])),
  );
}

/** How many clauses have each verdict. */
function counts(table: Table): ReturnType<typeof clauseCounts> {
  const verdicts = table.result.clauses.map((clause, index) => {
    const at = clause.counties.findIndex((each) => each.county === table.county);
    const own = clause.counties[at];
    const place = `/clauses/${String(index)}`;
    return own === undefined
      ? { verdict: clause.verdict, at: `${place}/verdict` }
      : { verdict: own.verdict, at: `${place}/counties/${String(at)}/verdict` };
  });
  return clauseCounts(table, verdicts, verdicts.length, verdicts.length);
}

function clauseTable(table: Table): Block {
  const words = table.words.shuozhou2016;
  return {
    kind: "table",
    caption: fillTemplate(words.caption, { name: countyName(table, table.county) }),
    columns: columnsOf(3, [1.4, "right"], [1.2, "right"], [1.3, "right"], 1.2, 3.2, 3),
    head: [headRow(...words.heads)],
    rows: table.result.clauses.flatMap((_clause, index) => clauseRows(table, index)),
    notes: [],
  };
}

const COLUMNS = 7;

/** A clause: its heading and demand across the table with its verdict, then its measures, then its items. */
function clauseRows(table: Table, index: number): TableCell[][] {
  const { result, county, words } = table;
  const clause = result.clauses[index];
  if (clause === undefined) return [];
  const own = table.found.filter((each) => each.clause === clause.number && (county === null || each.county === county));
  const verdict = clause.counties.find((each) => each.county === county)?.verdict ?? clause.verdict;
  const summary = clauses.find(({ id }) => id === clause.id)?.summary;
  const demand = fillTemplate(words.shuozhou2016.demand, {
    heading: clauseHeading(table, clause),
    summary: summary === undefined ? "" : say(table, summary),
  });
  const answers = answersOf(table, index).map((answer) => ({
    ...answer,
    counties: answer.counties.filter((each) => county === null || each.county === county),
  }));
  return [
    [
      cellOf(demand, { isRowHeader: true, columnSpan: COLUMNS - 3 }),
      verdictCell(verdict, table.locale),
      cellOf(missingText(table, index), { columnSpan: 2 }),
    ],
    ...sortKinds(
      table,
      own.filter(({ finding }) => !isAnswer(finding)),
    ).map((kind) => kindRow(table, kind)),
    ...answers.filter(({ counties }) => counties.length > 0).map((answer) => answerRow(table, answer)),
  ];
}

/** What is missing of a clause, in the county or in any. */
function missingText({ result, found, county, words, ...speech }: Table, index: number): string {
  const places = new Set(found.filter((each) => county === null || each.county === county).map(({ at }) => at));
  const missing = (result.clauses[index]?.missing ?? []).filter(({ at }) => at.length === 0 || at.some((place) => places.has(place)));
  if (missing.length === 0) return "";
  const names = missing.slice(0, MOST_MISSING).map(({ name }) => nameOfMissing(name)[speech.language].replace(/[。.]$/u, ""));
  const more = missing.length > MOST_MISSING ? words.scorecard.andOthers : "";
  return fillTemplate(words.shuozhou2016.missing, { things: `${names.join(words.common.semicolon)}${more}` });
}

/** A measure: value, limit, distance and verdict in the county; over the city how many counties have each verdict. */
function kindRow(table: Table, { name, all }: FindingKind): TableCell[] {
  const { county, words } = table;
  const [first] = all;
  if (first === undefined) return [];
  const isOne = all.length === 1;
  const worst = worstOf(all, first);
  const value = county !== null || first.county === null ? valueOf(table, all, first) : countsCell(table, all);
  return [
    cellOf(name, { isRowHeader: true }),
    value,
    cellOf(first.finding.indicator === "targetSlackDays" ? (first.finding.requirement?.dueBy ?? "") : limitRuns(table, first)),
    cellOf(isOne && first.finding.indicator !== "targetSlackDays" ? marginRuns(table, first) : ""),
    verdictCell(worst.finding.verdict, table.locale),
    cellOf(listSources(table, [worst.finding]).join(words.common.semicolon)),
    cellOf(isOne ? whyRuns(table, first) : []),
  ];
}

/** What is known of a measure; nothing where its verdict says all there is to say. */
function valueOf(table: Table, all: readonly ClauseFinding[], { finding }: ClauseFinding): TableCell {
  const { value, unit, subject, achievedOn } = finding;
  const isTold = (value !== null && unit !== "yesOrNo") || subject.kind === "school" || achievedOn !== undefined;
  return isTold ? kindCell(table, all) : EMPTY_CELL;
}

function answerRow(table: Table, { name, counties }: ClauseAnswer): TableCell[] {
  const evidence = evidenceTexts(
    table,
    counties.flatMap((each) => each.evidence),
  );
  const verdicts = distinct(counties.map(({ verdict }) => verdict));
  const { words } = table;
  const [only] = verdicts;
  const shown =
    verdicts.length === 1 && only !== undefined
      ? verdictCell(only, table.locale)
      : cellOf(verdicts.map((verdict) => say(table, VERDICT_NAMES[verdict])).join(words.common.listComma));
  const more = evidence.length > 2 ? words.scorecard.andOthers : "";
  return [
    cellOf(name, { isRowHeader: true }),
    EMPTY_CELL,
    EMPTY_CELL,
    EMPTY_CELL,
    shown,
    cellOf(`${evidence.slice(0, 2).join(words.common.semicolon)}${more}`),
    cellOf(counties.some(({ verdict }) => verdict === "undetermined") ? words.shuozhou2016.answerMissing : ""),
  ];
}

function countsCell(table: Table, all: readonly ClauseFinding[]): TableCell {
  const verdicts = all.map(({ finding, at }) => ({ verdict: finding.verdict, at }));
  return cellOf(verdictCounts(table, verdicts, table.words.shuozhou2016.count));
}

/** The finding that decides: what is not met before what is not known, and so on. */
function worstOf(all: readonly ClauseFinding[], first: ClauseFinding): ClauseFinding {
  const weight = ({ finding }: ClauseFinding): number => VERDICTS_BY_WEIGHT.indexOf(finding.verdict);
  return all.reduce((one, other) => (weight(other) < weight(one) ? other : one), first);
}

/** Why something is not known or not judged. */
function whyRuns(table: Table, { finding, at }: ClauseFinding): Runs {
  if (finding.verdict !== "undetermined" && finding.verdict !== "described") return [];
  const reasons = finding.reasons.map((reason, index) => reasonRuns(table, reason, `${at}/reasons/${String(index)}`));
  return joinRuns(reasons, table.words.common.semicolon);
}

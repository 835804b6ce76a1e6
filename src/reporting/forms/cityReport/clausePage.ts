import { measures } from "../../../policy/records/measures.js";
import { clauses } from "../../../policy/records/clauses.js";
import { nameOfMissing } from "../../../assessments/summary/parts/listMissingData.js";
import { isAnswer } from "../scorecard/answers.js";
import type { ClauseState } from "../../../assessments/shuozhou2016/result.js";
import type { ClauseFinding } from "../../../assessments/summary/parts/clauseFindings.js";
import { countiesIn } from "../../../assessments/summary/parts/clauseFindings.js";
import { VERDICT_NAMES, type Verdict } from "../../../findings/finding.js";
import { fillTemplate } from "../../../findings/fillTemplate.js";
import type { Block, TableBlock, TableCell } from "../../document.js";
import { fillRuns } from "../../fillRuns.js";
import { answersOf, type ClauseAnswer } from "../scorecard/answers.js";
import { cellOf, columnsOf, EMPTY_CELL, headRow, verdictCell } from "../cells.js";
import { countOfPlaces, limitRuns } from "../scorecard/findingRuns.js";
import { kindCell, sortKinds, type FindingKind } from "../scorecard/kinds.js";
import { countyName, enumerated, say, type Scorecard } from "../scorecard/openScorecard.js";
import { periodsText } from "../scorecard/periodsText.js";
import { listSources, sourceText } from "../scorecard/sourceText.js";
import { evidenceTexts, markedList, markTexts } from "../scorecard/evidenceText.js";
import { distinct } from "../../../foundation/distinct.js";
import { clauseHeading } from "../scorecard/headingOf.js";
import { flagBlocks } from "./flagBlocks.js";

const OPINION = "shuozhouOpinion2016";
const UNJUDGED: readonly Verdict[] = ["described", "notApplicable"];
const MOST_MISSING = 6;
const MOST_SOURCES = 8;

/** A clause: what it asks, how that is measured, what was found in each county, what would decide it, and what it rests on. */
export function clausePage(card: Scorecard, index: number): Block[] {
  const { result, found } = card;
  const clause = result.clauses[index];
  if (clause === undefined) return [];
  const words = card.words.cityReport;
  const record = clauses.find(({ id }) => id === clause.id);
  const own = found.filter((each) => each.clause === clause.number);
  const measured = own.filter(({ finding }) => !isAnswer(finding));
  const judged = sortKinds(card, measured).filter(({ all }) => all.some(({ finding }) => !UNJUDGED.includes(finding.verdict)));
  const described = sortKinds(card, measured).filter(({ all }) => all.every(({ finding }) => UNJUDGED.includes(finding.verdict)));
  const known = described.filter(({ all }) => all.some(({ finding }) => finding.verdict === "described" && finding.value !== null));
  return [
    { kind: "pageBreak" },
    { kind: "heading", level: 2, runs: [clauseHeading(card, clause)] },
    {
      kind: "paragraph",
      runs: [
        fillTemplate(words.demand, {
          verdict: say(card, VERDICT_NAMES[clause.verdict]),
          summary: record === undefined ? "" : say(card, record.summary),
        }),
      ],
    },
    ...howMeasured(card, [...judged, ...known]),
    ...kindTable(card, words.judged, judged, true),
    ...kindTable(card, words.described, known, false),
    ...answerTable(card, answersOf(card, index)),
    ...flagBlocks(card, clause.number),
    ...missingBlocks(card, index),
    ...periodNotes(card, clause),
    ...sources(card, own, index),
  ];
}

/** The formulas of the measures that are shown. */
function howMeasured(card: Scorecard, kinds: readonly FindingKind[]): Block[] {
  const { words } = card;
  const ids = distinct(kinds.flatMap(({ all }) => all.map(({ finding }) => finding.indicator)));
  const texts = ids.flatMap((id) => {
    const measure = measures.find((each) => each.id === id);
    return measure === undefined
      ? []
      : [fillTemplate(words.cityReport.formula, { name: say(card, measure.name), formula: say(card, measure.formula) })];
  });
  if (texts.length === 0) return [];
  return [
    { kind: "note", about: "counting", runs: [fillTemplate(words.cityReport.measured, { formulas: texts.join(words.common.semicolon) })] },
  ];
}

/** Findings by kind and county, with their limit where they are judged. */
function kindTable(card: Scorecard, caption: string, kinds: readonly FindingKind[], isJudged: boolean): TableBlock[] {
  if (kinds.length === 0) return [];
  const { words, result } = card;
  const ids = result.matrix.map(({ county }) => county.id);
  const isOfCity = kinds.some(({ all }) => all.some(({ county }) => county === null));
  const heads = [...ids.map((id) => countyName(card, id)), ...(isOfCity ? [words.cityReport.city] : [])];
  return [
    {
      kind: "table",
      caption,
      columns: columnsOf(3.5, ...(isJudged ? [[1.2, "right"] as const] : []), ...heads.map(() => [1.3, "right"] as const)),
      head: [headRow(words.cityReport.measure, ...(isJudged ? [words.countyPage.limit] : []), ...heads)],
      rows: kinds.map(({ name, all }) => [
        cellOf(name, { isRowHeader: true }),
        ...(isJudged ? [limitOf(card, all)] : []),
        ...ids.map((id) =>
          kindCell(
            card,
            all.filter(({ county }) => county === id),
          ),
        ),
        ...(isOfCity
          ? [
              kindCell(
                card,
                all.filter(({ county }) => county === null),
              ),
            ]
          : []),
      ]),
      notes: [],
    },
  ];
}

/** The limit of a kind, where it is one for all; a target has a day in its place. */
function limitOf(card: Scorecard, all: readonly ClauseFinding[]): TableCell {
  const [first] = all;
  const limits = distinct(all.flatMap(({ finding }) => (finding.requirement === null ? [] : [finding.requirement.limit])));
  const days = distinct(all.flatMap(({ finding }) => finding.requirement?.dueBy ?? []));
  if (first?.finding.indicator === "targetSlackDays") return cellOf(enumerated(card, days));
  const asked = all.find(({ finding }) => finding.requirement !== null);
  return asked === undefined || limits.length > 1 ? EMPTY_CELL : cellOf(limitRuns(card, asked));
}

/** Items with the verdict of each county, and what they rest on. */
function answerTable(card: Scorecard, answers: readonly ClauseAnswer[]): TableBlock[] {
  if (answers.length === 0) return [];
  const { words, result } = card;
  const ids = result.matrix.map(({ county }) => county.id);
  const evidenceOf = (counties: ClauseAnswer["counties"]): string[] =>
    evidenceTexts(
      card,
      counties.flatMap(({ evidence }) => evidence),
    );
  const all = evidenceOf(answers.flatMap(({ counties }) => counties));
  return [
    {
      kind: "table",
      caption: words.cityReport.items,
      columns: columnsOf(4, ...ids.map(() => [1.2, "centre"] as const), 1.5),
      head: [headRow(words.cityReport.item, ...ids.map((id) => countyName(card, id)), words.cityReport.evidence)],
      rows: answers.map(({ name, counties }) => [
        cellOf(name, { isRowHeader: true }),
        ...ids.map((id) => {
          const own = counties.find(({ county }) => county === id);
          return own === undefined ? EMPTY_CELL : verdictCell(own.verdict, card.locale);
        }),
        cellOf(markTexts(evidenceOf(counties), all)),
      ]),
      notes: all.length === 0 ? [] : [[markedList(card, all)]],
    },
  ];
}

/** What would decide what is open, with the counties it is missing of. */
function missingBlocks(card: Scorecard, index: number): Block[] {
  const { words, result, found } = card;
  const missing = result.clauses[index]?.missing ?? [];
  if (missing.length === 0) return [];
  const shown = missing.slice(0, MOST_MISSING).map(({ name, at }) => {
    const counties = countiesIn(found.filter((each) => at.includes(each.at))).map((county) => countyName(card, county));
    return fillTemplate(words.cityReport.missingIn, {
      name: say(card, nameOfMissing(name)).replace(/[。.]$/u, ""),
      counties: enumerated(card, counties),
    });
  });
  const rest = missing.slice(MOST_MISSING).map((_thing, at) => `/clauses/${String(index)}/missing/${String(MOST_MISSING + at)}`);
  return [
    {
      kind: "paragraph",
      runs: fillRuns(words.cityReport.missing, {
        things: shown.join(words.common.semicolon),
        rest: rest.length === 0 ? null : countOfPlaces(rest),
      }),
    },
  ];
}

/** What the figures and answers of the counties are of. */
function periodNotes(card: Scorecard, { counties }: ClauseState): Block[] {
  const periods = periodsText(
    card,
    counties.flatMap((county) => county.periods ?? []),
  );
  return periods === "" ? [] : [{ kind: "note", about: "counting", runs: [fillTemplate(card.words.scorecard.periods, { periods })] }];
}

function sources(card: Scorecard, own: readonly ClauseFinding[], index: number): Block[] {
  const { words, result } = card;
  const number = result.clauses[index]?.number;
  const clause = sourceText(card, { document: OPINION, ...(number === undefined ? {} : { clause: number }) }, null, "primary");
  const others = listSources(
    card,
    own.filter(({ finding }) => !isAnswer(finding) && finding.requirement !== null).map(({ finding }) => finding),
  );
  const all = distinct([clause, ...others]);
  const more = all.length > MOST_SOURCES ? words.scorecard.andOthers : "";
  const text = `${all.slice(0, MOST_SOURCES).join(words.common.semicolon)}${more}`;
  return [{ kind: "note", about: "source", runs: [fillTemplate(words.countyPage.sources, { sources: text })] }];
}

import { amountShort, howShort, placesShort } from "../../assessments/summary/parts/amountShort.js";
import type { ClauseFinding } from "../../assessments/summary/parts/clauseFindings.js";
import type { FindingAround } from "../../assessments/summary/parts/findingsAround.js";
import { countOfSchools, SCHOOLS_SHORT, schoolsAre, schoolsAt } from "../../assessments/summary/parts/lineText.js";
import { NAMED, type FindingKind } from "../../assessments/summary/parts/listLines.js";
import { distinct } from "../../foundation/distinct.js";
import { groupBy } from "../../foundation/groupBy.js";
import { clauseText } from "../../naming/citationText.js";
import type { PolicyClause } from "../../policy/records/types.js";
import { amountRun } from "../amount.js";
import type { Run, Runs } from "../document.js";
import { fillRuns, joinRuns, textOfRuns } from "../fillRuns.js";
import { sentencesAbout } from "./explainFinding.js";
import { placedReasons, reasonRuns } from "./parts/reasonRuns.js";
import { sentenceOf, textOfSentences, type Sentence } from "./parts/sentence.js";
import { say, type Detail, type Telling, type Told } from "./parts/telling.js";
import { isAbout, nameOfWhom, topicRuns } from "./parts/topic.js";

/** Findings of one kind: of one clause, county, indicator and stage; or all that is open in a clause. */
export interface ExplainedLine {
  /** Id of the clause. */
  readonly clause: string | null;
  /** Id of the county; `null` for a city as a whole, and where the line is about several. */
  readonly county: string | null;
  /** Id of the measure or item; `null` where the line is about several. */
  readonly indicator: string | null;
  readonly findings: number;
  /** Where the first of them are, three at most: JSON Pointers, for `findingAt`. */
  readonly at: readonly string[];
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/** How many things that are missing are named for a clause. */
const MOST_MISSING: Readonly<Record<Detail, number>> = { short: 2, full: 8 };

/** A finding of a result with its clause. */
export interface Found extends Omit<FindingAround, "clause">, ClauseFinding {
  readonly of: PolicyClause | null;
  /** The counties that it is said of, where it is said of several in the same words. */
  readonly counties?: readonly string[];
}

/** All that is open in a clause: one finding whole, of several their number and what is missing. */
export function openLine(group: readonly [Found, ...Found[]], telling: Telling): ExplainedLine {
  const [first] = group;
  if (group.length === 1) return lineFrom(group, sentencesAbout(toldOf(first), telling), telling);
  const clause = first.of === null ? null : say(clauseText(first.of.document, first.of.number), telling);
  const about = clause ?? textOfRuns(topicRuns(toldOf(first), telling));
  const why = group.flatMap((placed) => whyOpen(placed, telling));
  const named = [...new Map(why.map((sentence) => [sentence.text, sentence])).values()].slice(0, MOST_MISSING[telling.detail]);
  const count = sentenceOf("fact", fillRuns(telling.words.open, { clause: about, count: countOf(group) }), telling);
  return lineFrom(group, [count, ...named], telling);
}

/** Why a finding is open: its first reason that says more than what it is about. */
function whyOpen(placed: Found, telling: Telling): Sentence[] {
  const told = toldOf(placed);
  const reason = placedReasons(told).find(({ reason: { code } }) => !isAbout(code));
  return reason === undefined ? [] : [sentenceOf("unknown", reasonRuns(reason, told, telling), telling)];
}

/** One finding whole; of several in schools how many there are and what they are short together; of others the gravest, and how many. */
export function kindLine({ group, lead }: FindingKind<Found>, telling: Telling): ExplainedLine {
  if (group.length === 1) return lineFrom(group, sentencesAbout(toldOf(lead), telling), telling);
  if (lead.finding.subject.kind === "school") return lineFrom(group, schoolSentences({ group, lead }, telling), telling);
  const alike = sentenceOf("count", fillRuns(telling.words.alike, { count: countOf(group) }), telling);
  return lineFrom(group, [...sentencesAbout(toldOf(lead), telling), alike], telling);
}

function schoolSentences({ group, lead }: FindingKind<Found>, telling: Telling): Sentence[] {
  const findings = group.map(({ finding }) => finding);
  const schools = distinct(group.flatMap(schoolsAt).map(({ id }) => id));
  const bySubject = groupBy(group, ({ finding }) => finding.subject.id);
  const firsts = schools.flatMap((id) => bySubject.get(id)?.[0] ?? []);
  const short = amountShort(findings);
  const { comparator } = lead.finding.requirement ?? {};
  const county = lead.county === null || lead.county === telling.known ? null : lead.county;
  const who = county === null ? "" : nameOfWhom({ kind: "county", id: county }, telling);
  const runs = fillRuns(say(SCHOOLS_SHORT[schoolsAre(comparator, short !== null)], telling), {
    name: fillRuns(telling.words.topic.ofSchools, { who, name: topicRuns(toldOf(lead), { ...telling, known: lead.finding.subject.id }) }),
    count: { text: say(countOfSchools(schools.length), telling), value: schools.length, how: "count", from: firsts.map(({ at }) => at) },
    total: short === null ? "" : shortRun(short, group, telling),
  });
  const names = joinRuns(
    firsts.slice(0, NAMED).map(({ finding }): Runs => [nameOfWhom(finding.subject, telling).trim()]),
    telling.common.listComma,
  );
  const more = firsts.length > NAMED ? countOf(firsts) : "";
  const [, ...details] = group.length === 1 || telling.detail === "short" ? [] : sentencesAbout(toldOf(lead), telling);
  return [
    sentenceOf("fact", runs, telling),
    sentenceOf("schools", fillRuns(telling.words.schools, { schools: names, count: more }), telling),
    ...details.filter(({ about }) => about === "rule" || about === "due"),
  ];
}

function shortRun({ amount, unit }: { amount: number; unit: string }, group: readonly Found[], { locale }: Telling): Run {
  return amountRun(amount, unit, { how: howShort(unit), from: placesShort(group) }, { locale, limit: 0 });
}

function lineFrom(group: readonly Found[], sentences: readonly Sentence[], telling: Telling): ExplainedLine {
  const of = <Value>(valueIn: (each: Found) => Value): Value | null => {
    const values = distinct(group.map(valueIn));
    return values.length === 1 ? (values[0] ?? null) : null;
  };
  return {
    clause: of((each) => each.of?.id ?? null),
    county: of(({ county }) => county),
    indicator: of(({ finding }) => finding.indicator),
    findings: group.length,
    at: group.slice(0, NAMED).map(({ at }) => at),
    text: textOfSentences(sentences, telling),
    sentences,
  };
}

function toldOf({ finding, at, of, counties }: Found): Told {
  return { finding, at, ...(of === null ? {} : { clause: of.id }), ...(counties === undefined ? {} : { counties }) };
}

/** How many parts there are, and where they are. */
export function countOf(parts: readonly { readonly at: string }[]): Run {
  return { text: String(parts.length), value: parts.length, how: "count", from: parts.map(({ at }) => at) };
}

import { amountShort, howShort, placesShort } from "../../assessments/summary/parts/amountShort.js";
import type { ClauseFinding } from "../../assessments/summary/parts/clauseFindings.js";
import { findingsAround, type FindingAround } from "../../assessments/summary/parts/findingsAround.js";
import { countOfSchools, SCHOOLS_SHORT, schoolsAre, schoolsAt } from "../../assessments/summary/parts/lineText.js";
import { groupKinds, NAMED, type FindingKind } from "../../assessments/summary/parts/listLines.js";
import { VERDICT_NAMES, VERDICTS_BY_WEIGHT, type Subject, type Verdict } from "../../findings/finding.js";
import { pathOf } from "../../assessments/summary/jsonPointer.js";
import { valueAt } from "../../foundation/valueAt.js";
import { distinct } from "../../foundation/distinct.js";
import { groupBy } from "../../foundation/groupBy.js";
import type { CalendarDate } from "../../foundation/calendarDate.js";
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

/** The verdicts whose findings are told one kind after the other; of the others there are only numbers. */
export const EXPLAINED_VERDICTS = ["notMet", "undetermined", "pending"] as const;

/** A result in words. */
export interface ResultExplanation {
  readonly verdict: Verdict;
  /** All of it, one line below the other. */
  readonly text: string;
  /** How it is as a whole: clauses, or findings, by verdict. */
  readonly headline: Sentence;
  /** What is not met, what nobody can tell, what is under way; a group without findings is left out. */
  readonly groups: readonly ExplainedGroup[];
  /** Where the data have problems, how many. */
  readonly remarks: readonly Sentence[];
}

/** The findings of one verdict. */
export interface ExplainedGroup {
  readonly verdict: (typeof EXPLAINED_VERDICTS)[number];
  /** How many findings there are. */
  readonly findings: number;
  readonly heading: Sentence;
  /** One a kind, the gravest first; of what nobody can tell one a clause, that with the most findings first. */
  readonly lines: readonly ExplainedLine[];
  /** How many kinds are left out, where there are more than can be read. */
  readonly rest: Sentence | null;
}

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

/** What an explanation needs of a result. */
export interface ExplainedResult {
  readonly standard: string;
  readonly asOf: CalendarDate;
  readonly verdict: Verdict;
  readonly subject?: Subject;
  readonly problems?: readonly unknown[];
}

/** How many lines are told of a verdict. */
const MOST_LINES: Readonly<Record<Detail, number>> = { short: 12, full: 60 };
/** How many things that are missing are named for a clause. */
const MOST_MISSING: Readonly<Record<Detail, number>> = { short: 2, full: 8 };

/** A finding of a result with its clause. */
interface Found extends Omit<FindingAround, "clause">, ClauseFinding {
  readonly of: PolicyClause | null;
  /** The counties that it is said of, where it is said of several in the same words. */
  readonly counties?: readonly string[];
}

/** A result in words: how it is as a whole, then what is not met, not known and under way. */
export function explainResult(result: ExplainedResult, given: Telling): ResultExplanation {
  const found: Found[] = findingsAround(result).map(({ clause, ...placed }) => ({
    ...placed,
    clause: clause?.id ?? "",
    of: clause,
    ...countiesAt(result, placed.at),
  }));
  const telling = {
    ...given,
    names: { ...namesIn(found), ...given.names },
    known: result.subject?.kind === "county" ? result.subject.id : null,
  };
  const headline = headlineOf(result, found, telling);
  const groups = EXPLAINED_VERDICTS.flatMap((verdict) => groupOf(verdict, { found, asOf: result.asOf }, telling));
  const problems = result.problems ?? [];
  const remarks =
    problems.length === 0
      ? []
      : [sentenceOf("count", fillRuns(telling.words.problems, { count: lengthRun(problems.length, "/problems") }), telling)];
  const lines = groups.flatMap(({ heading, lines: each, rest }) => [heading, ...each, ...(rest === null ? [] : [rest])]);
  return { verdict: result.verdict, text: [headline, ...lines, ...remarks].map(({ text }) => text).join("\n"), headline, groups, remarks };
}

/** The counties that a finding shared by several is said of. */
function countiesAt(result: object, at: string): { readonly counties?: readonly string[] } {
  const path = pathOf(at);
  const counties = path[2] === "shared" ? valueAt(result, [...path.slice(0, 4), "counties"]) : undefined;
  return Array.isArray(counties) ? { counties: counties as readonly string[] } : {};
}

/** Names of schools that findings have. */
function namesIn(found: readonly Found[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    found.flatMap(({ finding: { subject } }) =>
      subject.kind === "school" && subject.name !== undefined ? [[subject.id, subject.name]] : [],
    ),
  );
}

/** A part of a result that has a verdict, and where it is. */
interface Part {
  readonly verdict: Verdict;
  readonly at: string;
}

function headlineOf(result: ExplainedResult, found: readonly Found[], telling: Telling): Sentence {
  const { headline: words } = telling.words;
  const isOfClauses = hasParts(result, "clauses");
  const parts = isOfClauses
    ? partsIn(result, "clauses")
    : hasParts(result, "items")
      ? partsIn(result, "items")
      : found.filter(({ isPermitted }) => !isPermitted).map(({ finding, at }): Part => ({ verdict: finding.verdict, at }));
  const counts = VERDICTS_BY_WEIGHT.flatMap((verdict) => {
    const own = parts.filter((part) => part.verdict === verdict);
    const filled = { verdict: say(VERDICT_NAMES[verdict], telling), count: countOf(own) };
    return own.length === 0 ? [] : [fillRuns(isOfClauses ? words.clauseCount : words.itemCount, filled)];
  });
  const who = result.subject === undefined ? "" : nameOfWhom(result.subject, telling);
  const template = parts.length === 0 ? words.nothing : isOfClauses ? words.clauses : words.items;
  const runs = fillRuns(template, {
    who,
    asOf: result.asOf,
    verdict: say(VERDICT_NAMES[result.verdict], telling),
    total: countOf(parts),
    counts: joinRuns(counts, telling.common.listComma),
  });
  return sentenceOf("count", runs, telling);
}

function hasParts(result: object, key: string): boolean {
  const parts = (result as Readonly<Record<string, unknown>>)[key];
  return Array.isArray(parts) && parts.length > 0 && parts.every((part) => typeof part === "object" && part !== null && "verdict" in part);
}

function partsIn(result: object, key: string): Part[] {
  const parts = (result as Readonly<Record<string, readonly { readonly verdict: Verdict }[]>>)[key] ?? [];
  return parts.map(({ verdict }, index) => ({ verdict, at: `/${key}/${String(index)}` }));
}

function countOf(parts: readonly { readonly at: string }[]): Run {
  return { text: String(parts.length), value: parts.length, how: "count", from: parts.map(({ at }) => at) };
}

function lengthRun(value: number, at: string): Run {
  return { text: String(value), value, how: "length", from: [at] };
}

interface Grouping {
  readonly found: readonly Found[];
  readonly asOf: CalendarDate;
}

function groupOf(verdict: (typeof EXPLAINED_VERDICTS)[number], { found, asOf }: Grouping, telling: Telling): ExplainedGroup[] {
  const own = found.filter(({ finding, isPermitted }) => finding.verdict === verdict && !isPermitted);
  if (own.length === 0) return [];
  const kinds =
    verdict === "undetermined"
      ? openKinds(own).map((group) => ({ first: group[0], line: () => openLine(group, telling) }))
      : groupKinds(own, asOf).map((kind) => ({ first: kind.lead, line: () => kindLine(kind, telling) }));
  const most = MOST_LINES[telling.detail];
  const left = kinds.slice(most).map(({ first }) => first);
  return [
    {
      verdict,
      findings: own.length,
      heading: sentenceOf("count", fillRuns(telling.words.group[verdict], { count: countOf(own) }), telling),
      lines: kinds.slice(0, most).map(({ line }) => line()),
      rest: left.length === 0 ? null : sentenceOf("count", fillRuns(telling.words.rest, { count: countOf(left) }), telling),
    },
  ];
}

/** What nobody can tell by clause, that with the most findings first; without a clause by indicator. */
function openKinds(own: readonly Found[]): (readonly [Found, ...Found[]])[] {
  const kinds = groupBy(own, ({ of, finding }) => of?.id ?? finding.indicator);
  return [...kinds.values()].sort((one, other) => other.length - one.length);
}

/** All that is open in a clause: one finding whole, of several their number and what is missing. */
function openLine(group: readonly [Found, ...Found[]], telling: Telling): ExplainedLine {
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
function kindLine({ group, lead }: FindingKind<Found>, telling: Telling): ExplainedLine {
  if (group.length === 1) return lineFrom(group, sentencesAbout(toldOf(lead), telling), telling);
  if (lead.finding.subject.kind === "school") return lineFrom(group, schoolSentences({ group, lead }, telling), telling);
  const alike = sentenceOf("count", fillRuns(telling.words.alike, { count: countOf(group) }), telling);
  return lineFrom(group, [...sentencesAbout(toldOf(lead), telling), alike], telling);
}

function schoolSentences({ group, lead }: FindingKind<Found>, telling: Telling): Sentence[] {
  const findings = group.map(({ finding }) => finding);
  const schools = distinct(group.flatMap(schoolsAt).map(({ id }) => id));
  const firsts = schools.flatMap((id) => group.find(({ finding }) => finding.subject.id === id) ?? []);
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

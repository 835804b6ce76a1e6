import { findingsAround } from "../../assessments/summary/parts/findingsAround.js";
import { groupKinds } from "../../assessments/summary/parts/listLines.js";
import { VERDICT_NAMES, VERDICTS_BY_WEIGHT, type Subject, type Verdict } from "../../findings/finding.js";
import { pathOf } from "../../assessments/summary/jsonPointer.js";
import { valueAt } from "../../foundation/valueAt.js";
import { groupBy } from "../../foundation/groupBy.js";
import type { CalendarDate } from "../../foundation/calendarDate.js";
import type { Run } from "../document.js";
import { fillRuns, joinRuns } from "../fillRuns.js";
import { countOf, kindLine, openLine, type ExplainedLine, type Found } from "./resultLines.js";
import { sentenceOf, type Sentence } from "./parts/sentence.js";
import { say, type Detail, type Telling } from "./parts/telling.js";
import { nameOfWhom } from "./parts/topic.js";

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

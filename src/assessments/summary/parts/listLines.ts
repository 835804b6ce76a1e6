import type { CalendarDate } from "../../../foundation/calendarDate.js";
import { distinct } from "../../../foundation/distinct.js";
import type { LocalText } from "../../../foundation/localText.js";
import { amountShort } from "./amountShort.js";
import { goalOf, type ClauseFinding } from "./clauseFindings.js";
import { relativeMargin, type Verdict } from "../../../findings/finding.js";
import { compareGravity, daysOverdue, gravityOf } from "./gravity.js";
import { groupBy } from "../../../foundation/groupBy.js";
import { textOfPieces } from "./linePieces.js";
import { isOfSchool, lineText, schoolsAt, type LineGroup } from "./lineText.js";
import type { SummaryLine } from "./summaryLine.js";

/** How many schools and places are named. */
export const NAMED = 3;

/** What is not met, one line a kind and county, the gravest first; equals in the order of the clauses. */
export function listLines(
  found: readonly ClauseFinding[],
  asOf: CalendarDate,
  nameOf: (county: string | null) => LocalText,
): SummaryLine[] {
  return groupLines(found, asOf).map((group) => ({ ...group.line, text: textOfPieces(lineText(group, nameOf(group.line.county))) }));
}

/** The findings of a verdict behind each line: those of one kind in one county, the gravest first; equals in the order of the clauses. */
export function groupLines(found: readonly ClauseFinding[], asOf: CalendarDate, verdict: Verdict = "notMet"): LineGroup[] {
  const own = found.filter(({ finding }) => finding.verdict === verdict);
  return groupKinds(own, asOf).map(({ group, lead }) => lineFrom(group, lead, asOf));
}

/** Findings of one kind in one county, and the worst of them: of the county itself where there is one. */
export interface FindingKind<Member extends ClauseFinding> {
  readonly group: readonly Member[];
  readonly lead: Member;
}

/** Findings by clause, county, indicator, goal and stage, the gravest kind first; equals in the order of the clauses. */
export function groupKinds<Member extends ClauseFinding>(found: readonly Member[], asOf: CalendarDate): FindingKind<Member>[] {
  const kinds = groupBy(found, ({ clause, county, finding }) => JSON.stringify([clause, county, finding.indicator, goalOf(finding)]));
  return [...kinds.values()]
    .flatMap((kind) => byStage(kind))
    .map((group) => ({ group, lead: worst(leadersOf(group), asOf) }))
    .sort((one, other) => compareGravity(one.lead.finding, other.lead.finding, asOf));
}

/** The findings of the county itself, by stage where they are of stages; those of its schools go with them, or alone. */
function byStage<Member extends ClauseFinding>(kind: readonly Member[]): (readonly Member[])[] {
  const own = kind.filter((each) => !isOfSchool(each));
  const stages = distinct(own.map(({ finding }) => finding.stage ?? null));
  if (stages.length <= 1 && (stages[0] ?? null) === null) return [kind];
  const rest = kind.filter((each) => isOfSchool(each) && !stages.includes(each.finding.stage ?? null));
  const groups = stages.map((stage) => kind.filter(({ finding }) => (finding.stage ?? null) === stage));
  return rest.length === 0 ? groups : [...groups, rest];
}

function lineFrom(all: readonly ClauseFinding[], lead: ClauseFinding, asOf: CalendarDate): LineGroup {
  const leaders = leadersOf(all);
  const schools = distinct(all.flatMap(schoolsAt).map(({ id }) => id));
  const stages = distinct(all.map(({ finding }) => finding.stage ?? null));
  // What the county is short says already what its schools are.
  const short = isOfSchool(lead) ? all : [lead];
  const line = {
    gravity: gravityOf(lead.finding, asOf),
    clause: lead.clause,
    county: lead.county,
    indicator: lead.finding.indicator,
    stage: stages.length === 1 ? (stages[0] ?? null) : null,
    goal: goalOf(lead.finding),
    findings: all.length,
    schools: { count: schools.length, first: schools.slice(0, NAMED) },
    short: amountShort(short.map(({ finding }) => finding)),
    relative: relativeMargin(lead.finding),
    daysOverdue: daysOverdue(lead.finding, asOf),
    at: distinct([lead, ...leaders, ...all].map(({ at }) => at)).slice(0, NAMED),
  };
  return { line, lead, short, all };
}

/** The findings of the county itself; where there are none, those of its schools. */
function leadersOf<Member extends ClauseFinding>(group: readonly Member[]): readonly Member[] {
  const own = group.filter((each) => !isOfSchool(each));
  return own.length === 0 ? group : own;
}

function worst<Member extends ClauseFinding>(group: readonly Member[], asOf: CalendarDate): Member {
  return group.reduce((one, other) => (compareGravity(other.finding, one.finding, asOf) < 0 ? other : one));
}

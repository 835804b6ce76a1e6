import { fillTemplate } from "../../../findings/fillTemplate.js";
import type { LineGroup } from "../../../assessments/summary/parts/lineText.js";
import { daysPast, dueDayAt, schoolCount, schoolsAt, shortAmount, shownName } from "../../../assessments/summary/parts/lineText.js";
import { departmentsFor } from "../../../assessments/summary/parts/listDepartments.js";
import { dueDayOf, itemOf } from "../../../assessments/summary/parts/clauseFindings.js";
import { VERDICT_NAMES } from "../../../findings/finding.js";
import { distinct } from "../../../foundation/distinct.js";
import type { LocalText } from "../../../foundation/localText.js";
import { ownValue } from "../../../foundation/ownValue.js";
import { daysBetween, type CalendarDate } from "../../../foundation/calendarDate.js";
import { DEPARTMENT_NAMES, TARGET_GOAL_NAMES } from "../../../policy/records/lists.js";
import type { PolicyClause } from "../../../policy/records/types.js";
import type { Runs, TableCell } from "../../document.js";
import { fillRuns } from "../../fillRuns.js";
import { cellOf } from "../cells.js";
import { limitRuns, marginRuns, valueRuns } from "./findingRuns.js";
import { enumerated, say, schoolName, type Speech } from "./openScorecard.js";

/** What a line is about: a goal, an item, or a measure with its stage. */
export function subjectOfLine(speech: Speech, { line, lead }: LineGroup): string {
  if (line.goal !== null) return fillTemplate(speech.words.scorecard.goal, { goal: say(speech, TARGET_GOAL_NAMES[line.goal]) });
  const name = say(speech, shownName(line, ownValue<LocalText>(speech.items, line.indicator)));
  // What the text leaves open stands behind a semicolon.
  return itemOf(lead.finding) === undefined ? name : (name.split(/[；;]/u)[0] ?? name);
}

/** The value of a line; of what is done or not done, that it is not; of schools, how many. */
export function valueCell(speech: Speech, group: LineGroup): TableCell {
  const { lead, line } = group;
  const { verdict, unit, value } = lead.finding;
  const mark = { mark: verdict } as const;
  const { notDone, partly } = speech.words.scorecard;
  if (line.goal !== null || unit === "state") return cellOf(verdict === "pending" && unit === "state" ? partly : notDone, mark);
  if (value === null || unit === "yesOrNo") return cellOf(say(speech, VERDICT_NAMES[verdict]), mark);
  if (lead.finding.subject.kind === "school" && line.schools.count > 1) return cellOf(schoolCount(group)[speech.language], mark);
  return cellOf(valueRuns(speech, lead), mark);
}

/** What is asked. A goal and an item are asked as such. */
export function limitCell(speech: Speech, { lead, line }: LineGroup): TableCell {
  return cellOf(line.goal === null ? limitRuns(speech, lead) : []);
}

/** How much is short: in whole units where it adds up, else how far the worst is from its limit. */
export function gapCell(speech: Speech, group: LineGroup): TableCell {
  if (group.line.goal !== null) return cellOf([]);
  const short = shortAmount(group);
  return cellOf(short === null ? marginRuns(speech, group.lead) : [short[speech.language]]);
}

const SCHOOLS_NAMED = 3;

/** The first schools of a line, and how many there are. */
export function schoolsCell(speech: Speech, group: LineGroup): TableCell {
  const { line, all } = group;
  const known = new Map(all.map(({ finding: { subject } }) => [subject.id, subject.name]));
  const ids = distinct(all.flatMap(schoolsAt).map(({ id }) => id));
  const names = enumerated(
    speech,
    ids.slice(0, SCHOOLS_NAMED).map((id) => schoolName(speech, id, known.get(id))),
  );
  if (line.schools.count <= SCHOOLS_NAMED) return cellOf(names);
  return cellOf(fillRuns(speech.words.scorecard.schoolsMore, { names, count: schoolCount(group)[speech.language] }));
}

/** The day by which it is asked for, and the days past it or left. */
export function dueRuns(speech: Speech, group: LineGroup, asOf: CalendarDate): { readonly day: Runs; readonly days: Runs } {
  const dueBy = dueDayOf(group.lead.finding);
  if (dueBy === null) return { day: [], days: [] };
  const past = daysPast(group)?.[speech.language];
  const { overdue, dueToday } = speech.words.scorecard;
  if (past !== undefined) return { day: [dueBy], days: past.value === 0 ? [dueToday] : fillRuns(overdue, { days: past }) };
  return { day: [dueBy], days: daysLeftRuns(speech, daysBetween(asOf, dueBy), ["/asOf", dueDayAt(group.lead)]) };
}

/** Days left to a day. */
export function daysLeftRuns({ words }: Speech, days: number, from: readonly string[]): Runs {
  return fillRuns(words.scorecard.daysLeft, { days: { text: String(days), value: days, how: "days", from } });
}

/** The departments that answer for a line; where the clause names none, that it does not. */
export function departmentsText(speech: Speech, { line }: LineGroup, clauses: readonly PolicyClause[]): string {
  const names = departmentsFor(line, clauses).map((department) => say(speech, DEPARTMENT_NAMES[department]));
  return names.length === 0 ? speech.words.scorecard.noDepartment : enumerated(speech, names);
}

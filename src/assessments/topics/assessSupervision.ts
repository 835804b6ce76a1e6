import type { Finding } from "../../findings/finding.js";
import { disagreement, problem, type Datum, type Problem } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { daysAfter, type CalendarDate } from "../../foundation/calendarDate.js";
import { accountabilityTriggers, type AccountabilityTrigger } from "../../indicators/lists/accountabilityTriggers.js";
import { annualAssessmentShare } from "../../indicators/lists/annualAssessmentShare.js";
import { supervisionInterval } from "../../indicators/lists/supervisionInterval.js";
import type { IndicatorValue } from "../../indicators/school/indicatorValue.js";
import { isAbsent } from "../../model/checkFigure.js";
import { fieldProblem, valueProblem } from "../../model/reading/checkValue.js";
import { findRepeats } from "../../model/reading/findRepeats.js";
import { figureIn } from "../../model/reading/readFigures.js";
import { readList, sortByRow, type ListReading, type Row } from "../../model/reading/readList.js";
import { fieldName, readParts, readRecord, type Path } from "../../model/reading/readRecord.js";
import {
  accountabilityFlags,
  annualAssessments,
  assessedYear,
  countySupervision,
  supervisedSchool,
  supervisionRecord,
  supervisorVisitFigures,
  type AssessedYear,
  type CountySupervision,
  type SupervisedSchool,
  type SupervisionRecord,
} from "../../model/records/supervision.js";
import { parameterHistory } from "../../policy/lookup/parameterAt.js";
import { schoolSubject, type Call, type TopicOptions } from "../call.js";
import { openRecord } from "../openRecord.js";
import { judgeValue, type Question } from "./engine/question.js";
import { judgeByRule, judgeRange } from "./engine/ranged.js";
import { topicResult, type TopicAssessment } from "./engine/result.js";
import type { Judged } from "./engine/row.js";
import { judgeSupervisors } from "./supervision/judgeSupervisors.js";

/** Result of {@link assessSupervision}. */
export interface SupervisionAssessment extends TopicAssessment<"supervision"> {
  /** Years whose assessment was due by `asOf`. */
  readonly yearsDue: readonly number[];
  /** The conditions of accountability, each with a neutral sentence. No verdict on anybody rests on them. */
  readonly triggers: readonly AccountabilityTrigger[];
}

/**
 * Clause 二十二: the city assesses the county every year and makes the result known; government and schools are
 * supervised as often as the regulation asks; and the conditions of accountability that are present are counted.
 *
 * A yearly assessment is asked for every year on whose last day the rule was in force: from 2016 on in Shuozhou. The
 * text names no day for its notice. It is judged from the last day of the year on, or where `graceDays` is given so many
 * days later, and pending until then; the finding names the grace. A year due of which nothing is known leaves the share
 * undetermined, unless another year is known to have been left out. Intervals run from the last supervision to `asOf`; more than the limit begins on the day after
 * the anniversary; one dated after `asOf` is a problem. Years that end after `asOf` are set aside. Schools are judged one by one.
 *
 * Schools with a named supervisor (责任督学挂牌), and schools per supervisor, are described: no number was confirmed. They are counted from
 * the schools where these say it, and those without one are named.
 *
 * Conditions of accountability are described: they are flags about a county and no sentence on a person.
 *
 * @param record - Years, conditions, days of supervision, visits in a term.
 * @param options - `asOf`, the county with its place (the yearly assessment is Shuozhou's), and readings by measure id.
 * @throws UsageError `badDate`, `notAnObject`.
 *
 * Source: 朔政办发〔2016〕45号 二十二; 教育督导条例 art. 14.
 *
 * @example
 * ```ts
 * import { assessSupervision } from "edu-balance";
 *
 * const years = [{ year: 2016, assessed: true, published: true }, { year: 2017, assessed: true, published: false }];
 * const record = { annualAssessments: { years }, countySupervision: { lastSupervisedOn: "2013-12-31" } };
 * const { yearsDue, findings } = assessSupervision(record, { asOf: "2018-12-30", county: { id: "c", place: "140621" } });
 * yearsDue; // => [2016, 2017]
 * findings.map(({ indicator, verdict }) => [indicator, verdict]).slice(0, 3);
 * // => [["annualAssessmentShare", "notMet"], ["accountabilityTriggers", "described"], ["supervisionInterval", "met"]]
 * ```
 */
export function assessSupervision(record: SupervisionRecord, options: TopicOptions): SupervisionAssessment {
  const call = openRecord(supervisionRecord, record, options);
  const years = readYears(call, call.record.annualAssessments);
  const { triggers, ...accountability } = judgeAccountability(call, call.record.accountability, ["accountability"]);
  const schools = readList(supervisionRecord.fields.schools, call.record.schools, { path: ["schools"], asOf: call.asOf });
  const parts: readonly Judged[] = [
    { findings: [judgeYears(call, years)], problems: years.problems },
    accountability,
    judgeCounty(call, call.record.countySupervision, ["countySupervision"]),
    { findings: judgeIntervals(call, schools), problems: [] },
    judgeVisits(call, call.record.supervisorVisits, schools),
    judgeSupervisors(call, call.record.supervisors, schools),
    { findings: [], problems: schools.problems },
  ];
  const yearsDue = years.ended.filter(({ dueBy }) => dueBy <= call.asOf).map(({ year }) => year);
  return { ...topicResult("supervision", call, parts), yearsDue, triggers };
}

/** What is known of the yearly assessments, and the years they are asked for. */
interface ReadYears {
  /** `null` where there is no list of them. */
  readonly years: readonly AssessedYear[] | null;
  /** Days after the end of a year within which its notice is in time; `null` where what is given is no such number. */
  readonly grace: number | null;
  readonly ended: readonly EndedYear[];
  readonly problems: readonly Problem[];
}

/** A year that has ended, and the day its notice falls due. */
interface EndedYear {
  readonly year: number;
  readonly dueBy: CalendarDate;
}

const ANNUAL = "annualAssessmentsPerCounty";
const YEARS: Path = ["annualAssessments", "years"];
/** The text asks every year: a later notice would fall into the turn of the next one. */
const MOST_GRACE = 365;

function readYears(call: Call, given: unknown): ReadYears {
  const above = YEARS.slice(0, 1);
  const { value, problems } = readParts(given, above);
  const list = readList(annualAssessments.fields.years, value?.["years"], { path: YEARS, asOf: call.asOf });
  const graceProblems = problemsOfGrace(value?.["graceDays"], [...above, "graceDays"]);
  const grace = graceProblems.length > 0 ? null : Number(value?.["graceDays"] ?? 0);
  return {
    years: Array.isArray(value?.["years"]) ? list.rows.map(({ row }) => row) : null,
    grace,
    ended: endedYears(call, grace ?? 0),
    problems: [...problems, ...sortByRow([...yearProblems(list.rows), ...list.problems], YEARS.length), ...graceProblems],
  };
}

function problemsOfGrace(days: unknown, path: Path): Problem[] {
  const field = annualAssessments.fields.graceDays;
  const code = fieldProblem(field, days);
  if (code !== null) return [problem(path, code, days, fieldName(field))];
  if (typeof days !== "number" || days <= MOST_GRACE) return [];
  const most = String(MOST_GRACE);
  const permitted = { [`0 to ${most}`]: { zh: `0至${most}`, en: `0 to ${most}` } };
  return [problem(path, "notInList", days, { zh: field.zh, en: field.en, permitted })];
}

/** Years that have ended and on whose last day the rule was in force. */
function endedYears({ asOf, options, rule }: Call, grace: number): EndedYear[] {
  const [first] = parameterHistory(ANNUAL, options.parameters);
  if (first === undefined) return [];
  const from = yearOf(first.effectiveFrom);
  const years = Array.from({ length: Math.max(0, yearOf(asOf) - from + 1) }, (_, index) => from + index);
  return years.flatMap((year) => {
    const lastDay = `${String(year)}-12-31`;
    const isAsked = lastDay <= asOf && rule(ANNUAL, { asOf: lastDay }).parameter !== null;
    return isAsked ? [{ year, dueBy: daysAfter(lastDay, grace) }] : [];
  });
}

function yearOf(day: CalendarDate): number {
  return Number(day.slice(0, 4));
}

/** The share of the years due; where none of them is open, what is still in its grace is pending. */
function judgeYears(call: Call, read: ReadYears): Finding {
  const { years, grace, ended } = read;
  const question: Question = { indicator: "annualAssessmentShare", parameter: ANNUAL, unit: "share", path: YEARS };
  const known = years ?? [];
  if (call.rule(ANNUAL).placeUnknown) return judgeValue(call, question, years === null ? null : { value: null, reasons: [] });
  if (ended.length === 0) return judgeValue(call, question, annualAssessmentShare(known, []));
  if (grace === null)
    return judgeValue(call, question, { value: null, reasons: [{ code: "invalidFigure", field: "graceDays", units: [] }] });
  const more: readonly Reason[] = [{ code: "noticeGrace", days: grace }];
  const due = ended.filter(({ dueBy }) => dueBy <= call.asOf).map(({ year }) => year);
  if (due.length > 0) {
    const finding = judgeRange(call, question, years === null ? null : annualAssessmentShare(known, due), more);
    if (due.length === ended.length || finding.verdict !== "met") return finding;
  }
  return judgeOpenYears(call, question, read, more);
}

/** The share of all years that have ended, where those due are done: what is left need not be before its day. */
function judgeOpenYears(call: Call, question: Question, { years, ended }: ReadYears, more: readonly Reason[]): Finding {
  const left = ended.filter(({ year }) => annualAssessmentShare(years ?? [], [year]).value !== 1);
  const value = (ended.length - left.length) / ended.length;
  const [next] = left;
  const lookup = call.rule(ANNUAL);
  if (next === undefined || lookup.parameter === null) return judgeValue(call, question, { value, reasons: more });
  const parameter = { ...lookup.parameter, dueBy: next.dueBy };
  return judgeByRule(call, question, { value, reasons: [{ code: "inYear", year: next.year }, ...more] }, { ...lookup, parameter });
}

/** Years given before, and notices of what was not done. */
function yearProblems(rows: readonly Row<AssessedYear>[]): Problem[] {
  const { assessed, published } = assessedYear.fields;
  const unassessed = rows.filter(({ row }) => row.assessed === false && row.published === true);
  return [
    ...findRepeats(rows, ({ year }) => year, { path: YEARS, at: ["year"], name: fieldName(assessedYear.fields.year) }).problems,
    ...unassessed.map(({ index }) => {
      const path = [...YEARS, index];
      const own: Datum = { path: [...path, "published"], value: true, name: published };
      return disagreement("contradicts", own, { path: [...path, "assessed"], value: false, name: assessed });
    }),
  ];
}

interface JudgedAccountability extends Judged {
  readonly triggers: readonly AccountabilityTrigger[];
}

function judgeAccountability(call: Call, given: unknown, path: Path): JudgedAccountability {
  const { value: flags, problems } = readRecord(accountabilityFlags, given, { path, asOf: call.asOf });
  const { triggers, ...count } = accountabilityTriggers(flags ?? {});
  const question: Question = { indicator: "accountabilityTriggers", unit: "count", path };
  return { findings: [judgeRange(call, question, flags === null ? null : count)], problems, triggers };
}

function judgeCounty(call: Call, given: unknown, path: Path): Judged {
  const { value, problems } = readRecord(countySupervision, given, { path, asOf: call.asOf });
  const question: Question = { indicator: "supervisionInterval", parameter: "supervisionIntervalYears", unit: "years", path };
  return { findings: [judgeValue(call, question, value === null ? null : intervalOf(call, value))], problems };
}

/** Years since the last supervision; a day that has not come is as wrong as one that does not exist. */
function intervalOf({ asOf }: Call, { lastSupervisedOn: day }: CountySupervision): IndicatorValue {
  const field = "lastSupervisedOn";
  if (isAbsent(day)) return { value: null, reasons: [{ code: "missingFigure", field, units: [] }] };
  return valueProblem(countySupervision.fields[field], day, asOf) === null
    ? { value: supervisionInterval(day, asOf), reasons: [] }
    : { value: null, reasons: [{ code: "invalidFigure", field, units: [] }] };
}

/** A figure that schools report themselves, and how each of them is judged by it. */
interface SchoolQuestion extends Question {
  readonly field: "lastSupervisedOn" | "visitsPerTerm";
  readonly valueFor: (school: SupervisedSchool) => IndicatorValue;
}

/** One finding a school; one for the county where no school reports the figure, or some entries cannot be used. */
function judgeEach(call: Call, { rows, reasons }: ListReading<SupervisedSchool>, asked: SchoolQuestion): Finding[] {
  const { field, valueFor, ...question } = asked;
  const reported = reportsAny(rows, field);
  const silent: readonly Reason[] =
    reported || rows.length === 0 ? [] : [{ code: "missingFigure", field, units: rows.map(({ row }) => row.schoolId) }];
  const gaps = [...reasons, ...silent];
  const county = gaps.length === 0 ? [] : [judgeValue(call, question, { value: null, reasons: gaps })];
  const schools = reported ? rows.map(({ row }) => row) : [];
  return [
    ...county,
    ...schools.map((row) => judgeValue(call, { subject: schoolSubject(row.schoolId, row.name), ...question }, valueFor(row))),
  ];
}

function reportsAny(rows: readonly Row<SupervisedSchool>[], field: SchoolQuestion["field"]): boolean {
  return rows.some(({ row }) => !isAbsent(row[field]));
}

function judgeIntervals(call: Call, list: ListReading<SupervisedSchool>): Finding[] {
  const parameter = "schoolSupervisionIntervalYears";
  const question: Question = { indicator: "schoolSupervisionInterval", parameter, unit: "years", path: ["schools"] };
  if (!list.given) return [judgeValue(call, question, null)];
  return judgeEach(call, list, { ...question, field: "lastSupervisedOn", valueFor: (school) => intervalOf(call, school) });
}

/** The least of all schools is the county's; schools that report their own visits are judged by these. */
function judgeVisits(call: Call, given: unknown, list: ListReading<SupervisedSchool>): Judged {
  const [path, field] = [["supervisorVisits"], "visitsPerTerm"] as const;
  const question: Question = { indicator: "supervisorVisits", parameter: "supervisorVisitsPerTerm", unit: "count", path };
  const { value, problems } = readRecord(supervisorVisitFigures, given, { path, asOf: call.asOf });
  const reported = value === null ? null : figureIn(supervisorVisitFigures, value, field);
  const fewer = reported === null || reported.value === null ? [] : fewerVisits(list, reported.value);
  const least: IndicatorValue | null = fewer.length > 0 ? { value: null, reasons: [{ code: "conflictingRecords" }] } : reported;
  const own = reportsAny(list.rows, field)
    ? judgeEach(call, list, { ...question, path: ["schools"], field, valueFor: (school) => figureIn(supervisedSchool, school, field) })
    : [];
  const county = least === null && own.length > 0 ? [] : [judgeValue(call, question, least)];
  return { findings: [...county, ...own], problems: [...problems, ...fewer] };
}

/** The first school that reports fewer visits than the least of all schools, as a problem. */
function fewerVisits({ rows }: ListReading<SupervisedSchool>, least: number): Problem[] {
  const [field, path] = ["visitsPerTerm", ["supervisorVisits", "visitsPerTerm"]] as const;
  const name = supervisorVisitFigures.fields[field];
  const found = rows.flatMap(({ row, index }) => {
    const { value } = figureIn(supervisedSchool, row, field);
    return value !== null && value < least ? [{ path: ["schools", index, field], value, name: supervisedSchool.fields[field] }] : [];
  });
  return found.slice(0, 1).map((school) => disagreement("contradicts", { path, value: least, name }, school));
}

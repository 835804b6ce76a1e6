import type { Finding } from "../../findings/finding.js";
import { problem, type Problem } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import type { CalendarDate } from "../../foundation/calendarDate.js";
import { requireObject } from "../../foundation/usageError.js";
import { accountabilityTriggers, type AccountabilityTrigger } from "../../indicators/lists/accountabilityTriggers.js";
import { annualAssessmentShare } from "../../indicators/lists/annualAssessmentShare.js";
import { supervisionInterval } from "../../indicators/lists/supervisionInterval.js";
import type { IndicatorValue } from "../../indicators/school/indicatorValue.js";
import { isAbsent } from "../../model/checkFigure.js";
import { valueProblem } from "../../model/reading/checkValue.js";
import { figureIn } from "../../model/reading/readFigures.js";
import { readList, repeatedRows, sortByRow, type ListReading, type Row } from "../../model/reading/readList.js";
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
import { parameterAt, parameterHistory } from "../../policy/lookup/parameterAt.js";
import { openCall, queryFor, schoolSubject, type Call, type TopicOptions } from "../call.js";
import { judgeValue, type Question } from "./engine/question.js";
import { judgeRange } from "./engine/ranged.js";
import { topicResult, type TopicAssessment } from "./engine/result.js";
import type { Judged } from "./engine/row.js";

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
 * A yearly assessment is due for every year on whose last day the rule was in force, once that day has come: from 2016
 * on in Shuozhou. A year due of which nothing is known leaves the share undetermined, unless another year is known to
 * have been left out. Intervals run from the last supervision to `asOf`; more than the limit begins on the day after
 * the anniversary. What is dated after `asOf` is a problem. Schools are judged one by one.
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
  requireObject(record, "record");
  const call = openCall(options);
  const yearsDue = yearsDueBy(call);
  const { triggers, ...accountability } = judgeAccountability(call, record.accountability, ["accountability"]);
  const schools = readList(supervisionRecord.fields.schools, record.schools, { path: ["schools"], asOf: call.asOf });
  const parts: readonly Judged[] = [
    judgeYears(call, record.annualAssessments, yearsDue),
    accountability,
    judgeCounty(call, record.countySupervision, ["countySupervision"]),
    { findings: judgeIntervals(call, schools), problems: [] },
    judgeVisits(call, record.supervisorVisits, schools),
    { findings: [], problems: schools.problems },
  ];
  return { ...topicResult("supervision", call, parts), yearsDue, triggers };
}

const ANNUAL = "annualAssessmentsPerCounty";

/** Years that have ended and on whose last day the rule was in force. */
function yearsDueBy({ asOf, county, options }: Call): number[] {
  const [first] = parameterHistory(ANNUAL, options.parameters);
  if (first === undefined) return [];
  const from = yearOf(first.effectiveFrom);
  const years = Array.from({ length: Math.max(0, yearOf(asOf) - from + 1) }, (_, index) => from + index);
  return years.filter((year) => {
    const lastDay = `${String(year)}-12-31`;
    return lastDay <= asOf && parameterAt(ANNUAL, { ...queryFor(county, null, options), asOf: lastDay }).parameter !== null;
  });
}

function yearOf(day: CalendarDate): number {
  return Number(day.slice(0, 4));
}

function judgeYears(call: Call, given: unknown, yearsDue: readonly number[]): Judged {
  const above = ["annualAssessments"];
  const path = [...above, "years"];
  const { value, problems } = readParts(given, above);
  const list = readList(annualAssessments.fields.years, value?.["years"], { path, asOf: call.asOf });
  const years = Array.isArray(value?.["years"]) ? list.rows.map(({ row }) => row) : null;
  const share = years === null && yearsDue.length > 0 ? null : annualAssessmentShare(years ?? [], yearsDue);
  return {
    findings: [judgeRange(call, { indicator: "annualAssessmentShare", parameter: ANNUAL, unit: "share", path }, share)],
    problems: [...problems, ...sortByRow([...yearProblems(call, list.rows, path), ...list.problems], path.length)],
  };
}

/** Years given before, and years to come of which it is said that something was done. */
function yearProblems({ asOf }: Call, rows: readonly Row<AssessedYear>[], path: Path): Problem[] {
  const yearProblem = (code: "duplicateId" | "contradicts", { row, index }: Row<AssessedYear>): Problem =>
    problem([...path, index, "year"], code, row.year, fieldName(assessedYear.fields.year));
  const early = rows.filter(({ row }) => row.year > yearOf(asOf) && (row.assessed === true || row.published === true));
  return [
    ...repeatedRows(rows, ({ year }) => year).map((each) => yearProblem("duplicateId", each)),
    ...early.map((each) => yearProblem("contradicts", each)),
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
    ...schools.map((row) => judgeValue(call, { ...question, subject: schoolSubject(row.schoolId, row.name) }, valueFor(row))),
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
  const least = value === null ? null : figureIn(supervisorVisitFigures, value, field);
  const own = reportsAny(list.rows, field)
    ? judgeEach(call, list, { ...question, path: ["schools"], field, valueFor: (school) => figureIn(supervisedSchool, school, field) })
    : [];
  const county = least === null && own.length > 0 ? [] : [judgeValue(call, question, least)];
  return { findings: [...county, ...own], problems };
}

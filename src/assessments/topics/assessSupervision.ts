import type { AssessedYear, SupervisedSchool, SupervisionRecord } from "../../model/records/supervision.js";
import type { Finding } from "../../findings/finding.js";
import { problem } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import type { CalendarDate } from "../../foundation/calendarDate.js";
import { requireObject } from "../../foundation/usageError.js";
import { accountabilityTriggers, type AccountabilityTrigger } from "../../indicators/lists/accountabilityTriggers.js";
import { annualAssessmentShare } from "../../indicators/lists/annualAssessmentShare.js";
import type { IndicatorValue } from "../../indicators/school/indicatorValue.js";
import { supervisionInterval } from "../../indicators/lists/supervisionInterval.js";
import { isAbsent, requiredCountProblem, textProblem } from "../../model/checkFigure.js";
import { parameterAt, parameterHistory } from "../../policy/lookup/parameterAt.js";
import { queryFor, schoolSubject } from "../call.js";
import {
  findingOf,
  topicContext,
  topicResult,
  type Asked,
  type TopicAssessment,
  type TopicContext,
  type TopicOptions,
} from "./engine/context.js";
import { rangedFinding } from "./engine/judge.js";
import {
  gapReasons,
  listOf,
  readDay,
  readFigure,
  readFlag,
  recordOf,
  schoolRows,
  valueOf,
  type Read,
  type SchoolRows,
} from "./engine/read.js";

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
 * // => [["annualAssessmentShare", "notMet"], ["accountabilityTriggers", "notApplicable"], ["supervisionInterval", "met"]]
 * ```
 */
export function assessSupervision(record: SupervisionRecord, options: TopicOptions): SupervisionAssessment {
  requireObject(record, "record");
  const context = topicContext(options);
  const yearsDue = yearsDueBy(context);
  const schools = schoolRows(context, "schools", record.schools, ({ name }, report) => {
    if (!isAbsent(name)) report.figure(["name"], textProblem(name), name);
  });
  const { finding, triggers } = accountability(context, record);
  const findings = [
    annualAssessments(context, record, yearsDue),
    finding,
    countySupervision(context, record),
    ...schoolSupervision(context, schools),
    ...visits(context, record, schools),
  ];
  return { ...topicResult("supervision", context, findings), yearsDue, triggers };
}

const ANNUAL = "annualAssessmentsPerCounty";

/** Years that have ended and on whose last day the rule was in force. */
function yearsDueBy({ county, options }: TopicContext): number[] {
  const [first] = parameterHistory(ANNUAL, options.parameters);
  if (first === undefined) return [];
  const years: number[] = [];
  for (let year = yearOf(first.effectiveFrom); year <= yearOf(options.asOf); year += 1) {
    const lastDay = `${String(year)}-12-31`;
    if (lastDay > options.asOf) break;
    if (parameterAt(ANNUAL, { ...queryFor(county, null, options), asOf: lastDay }).parameter !== null) years.push(year);
  }
  return years;
}

function yearOf(day: CalendarDate): number {
  return Number(day.slice(0, 4));
}

function annualAssessments(context: TopicContext, record: SupervisionRecord, yearsDue: readonly number[]): Finding {
  const asked = { indicator: "annualAssessmentShare", parameter: ANNUAL, unit: "share", record: "annualAssessments.years" } as const;
  const given = recordOf(context, ["annualAssessments"], record.annualAssessments);
  const list = given === null ? null : listOf(context, ["annualAssessments", "years"], given.years);
  const years = list === null ? null : soundYears(context, list);
  const result = years === null && yearsDue.length > 0 ? null : annualAssessmentShare(years ?? [], yearsDue);
  return rangedFinding(context, asked, result);
}

/** Years that can be told, after taking down what cannot be right. */
function soundYears(context: TopicContext, list: readonly AssessedYear[]): AssessedYear[] {
  const seen = new Set<unknown>();
  return list.filter((each: unknown, index) => {
    const path = ["annualAssessments", "years", index];
    if (typeof each !== "object" || each === null) {
      context.problems.push(problem(path, "notAnObject", each));
      return false;
    }
    const { year, assessed, published } = each as Partial<Record<keyof AssessedYear, unknown>>;
    const code = requiredCountProblem(year) ?? (seen.has(year) ? "duplicateId" : null);
    if (code !== null) context.problems.push(problem([...path, "year"], code, year));
    seen.add(year);
    const flags = [readFlag(context, [...path, "assessed"], assessed), readFlag(context, [...path, "published"], published)];
    const early = typeof year === "number" && year > yearOf(context.options.asOf) && flags.some(({ value }) => value === true);
    if (early) context.problems.push(problem([...path, "year"], "contradicts", year));
    return requiredCountProblem(year) === null;
  });
}

interface Accountability {
  readonly finding: Finding;
  readonly triggers: readonly AccountabilityTrigger[];
}

function accountability(context: TopicContext, record: SupervisionRecord): Accountability {
  const flags = recordOf(context, ["accountability"], record.accountability);
  const result = accountabilityTriggers(flags ?? {});
  for (const { id } of result.triggers) readFlag(context, ["accountability", id], flags?.[id]);
  const asked = { indicator: "accountabilityTriggers", unit: "count", record: "accountability" } as const;
  const { value, reasons, triggers } = result;
  return { finding: rangedFinding(context, asked, flags === null ? null : { value, reasons }), triggers };
}

function countySupervision(context: TopicContext, record: SupervisionRecord): Finding {
  const path = "countySupervision";
  const given = recordOf(context, [path], record.countySupervision);
  const asked = { indicator: "supervisionInterval", parameter: "supervisionIntervalYears", unit: "years", record: path } as const;
  if (given === null) return findingOf(context, asked, null);
  return findingOf(context, asked, intervalOf(context, readDay(context, [path, "lastSupervisedOn"], given.lastSupervisedOn)));
}

function intervalOf({ options }: TopicContext, day: Read<CalendarDate>): IndicatorValue {
  const value = day.value === null ? null : supervisionInterval(day.value, options.asOf);
  return { value, reasons: gapReasons("lastSupervisedOn", day) };
}

type School = SchoolRows<SupervisedSchool>["rows"][number];

/** One finding a school; one for the county where no school tells, or some entries cannot be used. */
function bySchool(
  context: TopicContext,
  list: SchoolRows<SupervisedSchool>,
  field: "lastSupervisedOn" | "visitsPerTerm",
  asked: Asked,
  valueFor: (school: School) => IndicatorValue,
): Finding[] {
  const told = list.rows.some(({ row }) => !isAbsent(row[field]));
  const silent: readonly Reason[] =
    told || list.rows.length === 0 ? [] : [{ code: "missingFigure", field, units: list.rows.map(({ row }) => row.schoolId) }];
  const wanting = [...list.wanting, ...silent];
  const county = wanting.length === 0 ? [] : [findingOf(context, asked, { value: null, reasons: wanting })];
  if (!told) return county;
  const single = list.rows.map((each) => {
    const { schoolId: id, name } = each.row;
    return findingOf(context, { ...asked, subject: schoolSubject(id, name) }, valueFor(each));
  });
  return [...county, ...single];
}

function schoolSupervision(context: TopicContext, list: SchoolRows<SupervisedSchool> | null): Finding[] {
  const asked = {
    indicator: "schoolSupervisionInterval",
    parameter: "schoolSupervisionIntervalYears",
    unit: "years",
    record: "schools",
  } as const;
  if (list === null) return [findingOf(context, asked, null)];
  return bySchool(context, list, "lastSupervisedOn", asked, ({ row, index }) =>
    intervalOf(context, readDay(context, ["schools", index, "lastSupervisedOn"], row.lastSupervisedOn)),
  );
}

/** The least of all schools stands for the county; schools that tell their own visits are judged by these. */
function visits(context: TopicContext, record: SupervisionRecord, list: SchoolRows<SupervisedSchool> | null): Finding[] {
  const asked = { indicator: "supervisorVisits", parameter: "supervisorVisitsPerTerm", unit: "count", record: "supervisorVisits" } as const;
  const given = recordOf(context, ["supervisorVisits"], record.supervisorVisits);
  const least = given === null ? null : readFigure(context, ["supervisorVisits", "visitsPerTerm"], given.visitsPerTerm, "count");
  const told = list?.rows.some(({ row }) => !isAbsent(row.visitsPerTerm)) === true;
  if (list === null || !told) return [findingOf(context, asked, least === null ? null : valueOf("visitsPerTerm", least))];
  const own = bySchool(context, list, "visitsPerTerm", { ...asked, record: "schools" }, ({ row, index }) =>
    valueOf("visitsPerTerm", readFigure(context, ["schools", index, "visitsPerTerm"], row.visitsPerTerm, "count")),
  );
  return least === null ? own : [findingOf(context, asked, valueOf("visitsPerTerm", least)), ...own];
}

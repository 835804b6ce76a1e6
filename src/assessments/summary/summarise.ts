import { readResult } from "./readResult.js";
import type { Subject, Verdict } from "../../findings/finding.js";
import type { CalendarDate } from "../../foundation/calendarDate.js";
import type { LocalText } from "../../foundation/localText.js";
import { requireArray, requireObject } from "../../foundation/usageError.js";
import { clauses } from "../../policy/records/clauses.js";
import type { ShuozhouAssessment } from "../shuozhou2016/assessShuozhou2016.js";
import { clauseFindings } from "./parts/clauseFindings.js";
import { countByClause, countByCounty, type SummaryClause, type SummaryCounty } from "./parts/countVerdicts.js";
import { dataAsOf, type DataAsOf } from "./parts/dataAsOf.js";
import { fitRoom, type SummaryLengths } from "./parts/fitRoom.js";
import { listDepartments, type DepartmentGaps } from "./parts/listDepartments.js";
import { listLines } from "./parts/listLines.js";
import { listMissingData, type SummaryMissing } from "./parts/listMissingData.js";
import { listOpenDue, type OpenDue } from "./parts/listOpenDue.js";
import { listTotals, type CityTotal } from "./parts/listTotals.js";
import { nameOfCounty } from "./parts/nameOfCounty.js";
import type { SummaryLine } from "./parts/summaryLine.js";
import { writeHeadline } from "./parts/writeHeadline.js";

/** Result of {@link summarise}. */
export interface ShuozhouSummary {
  readonly standard: "shuozhou2016";
  readonly asOf: CalendarDate;
  readonly subject: Subject;
  readonly verdict: Verdict;
  /** One sentence; in Chinese of at most 100 characters. */
  readonly headline: LocalText;
  readonly clauses: readonly SummaryClause[];
  readonly counties: readonly SummaryCounty[];
  /** What is not met, one line a kind and county, the gravest first. */
  readonly lines: readonly SummaryLine[];
  /** What has a day and is not done, the earliest first. */
  readonly due: readonly OpenDue[];
  /** The lines by responsible department. */
  readonly departments: readonly DepartmentGaps[];
  /** The lines of all counties added up. */
  readonly totals: readonly CityTotal[];
  readonly dataAsOf: DataAsOf;
  /** What is missing, that which leaves most findings open first. */
  readonly missing: readonly SummaryMissing[];
  /** How many entries the lists would have: what a page has no room for is left out at their end. */
  readonly inAll: SummaryLengths;
}

/**
 * What a leader reads of the scorecard of 朔政办发〔2016〕45号: one page of at most 40 kB for six counties.
 *
 * The gravest comes first: danger to children and children out of school, then days that have passed, then what may not be at all,
 * then what is furthest from its limit. Findings of one kind in one county are one line, with the schools and the total short. Every
 * line says where its first findings are in the result; departments count all lines, also those there is no room for.
 *
 * @param result - What `assessShuozhou2016` returned, or the same read back from JSON.
 * @throws UsageError `notAnObject`, `notAnArray`.
 *
 * @example
 * ```ts
 * import { assessShuozhou2016, findingAt, summarise } from "edu-balance";
 *
 * const yingxian = { county: { id: "yingxian", place: "140622" }, rotation: { counts: { rotated: 9, eligible: 100 } } };
 * const result = assessShuozhou2016({ counties: [yingxian] }, { asOf: "2016-12-31" });
 * const summary = summarise(result);
 * summary.headline.zh.startsWith("朔州市：22条中未达标1条"); // => true
 * summary.lines.map(({ text }) => text.zh); // => ["应县校长教师交流轮岗比例9%（要求≥10%）"]
 * findingAt(result, summary.lines[0]?.at[0] ?? "")?.value; // => 0.09
 * ```
 */
export function summarise(result: ShuozhouAssessment): ShuozhouSummary {
  requireObject(result, "result");
  requireArray(result.clauses, "result.clauses");
  return readResult(result, "result", () => summaryOf(result));
}

function summaryOf(result: ShuozhouAssessment): ShuozhouSummary {
  const { standard, asOf, subject, verdict } = result;
  const found = clauseFindings(result);
  const lines = listLines(found, asOf, (county) => nameOfCounty(result, county));
  const due = listOpenDue(found, asOf);
  const totals = listTotals(lines);
  const missing = listMissingData(result, found);
  const whole = {
    standard,
    asOf,
    subject,
    verdict,
    headline: writeHeadline(result, { city: nameOfCounty(result, null), lines, missing }),
    clauses: countByClause(result, found),
    counties: countByCounty(result),
    departments: listDepartments(lines, opinion(result)),
    dataAsOf: dataAsOf(result),
    inAll: { lines: lines.length, due: due.length, totals: totals.length, missing: missing.length },
  };
  return fitRoom((room) => ({
    ...whole,
    lines: lines.slice(0, room.lines),
    due: due.slice(0, room.due),
    totals: totals.slice(0, room.totals),
    missing: missing.slice(0, room.missing),
  }));
}

/** The records of the clauses of a result. */
function opinion(result: ShuozhouAssessment): typeof clauses {
  return clauses.filter(({ id }) => result.clauses.some((each) => each.id === id));
}

import type { Finding, Subject, Verdict } from "../findings/finding.js";
import { problem, type Problem, type Report } from "../findings/problem.js";
import { requireDate, type CalendarDate } from "../foundation/calendarDate.js";
import { requireObject } from "../foundation/usageError.js";
import type { AssessedCounty, AssessmentOptions } from "./assessedCounty.js";

/** Options of the assessments of single parts of the standard. */
export interface PartOptions extends AssessmentOptions {
  /** Whom the findings are about. Default: a county with the id `county`. */
  readonly county?: AssessedCounty | undefined;
}

/** What the results of single parts of 教督〔2012〕3号 share. */
export interface PartAssessment<Part extends string> {
  readonly standard: "basicBalance2012";
  readonly part: Part;
  readonly asOf: CalendarDate;
  readonly subject: Subject;
  /** Verdict on this part: `notMet` beats `undetermined`, which beats `met`. */
  readonly verdict: Verdict;
  readonly findings: readonly Finding[];
  readonly problems: readonly Problem[];
}

/** The county of a part, after a look at the options. */
export function countyOf(options: PartOptions): AssessedCounty {
  requireObject(options, "options");
  requireDate(options.asOf, "asOf");
  return options.county ?? { id: "county" };
}

/** Problems of a part, seen from the input it is a part of. */
export function problemsUnder(path: readonly (string | number)[], problems: readonly Problem[]): Problem[] {
  return problems.map((each) => problem([...path, ...each.path], each.code, each.value));
}

/** A report that adds to `problems` what is wrong below `path`. */
export function reporterUnder(problems: Problem[], path: readonly (string | number)[]): Report {
  return (rest, code, value) => {
    if (code !== null) problems.push(problem([...path, ...rest], code, value));
  };
}

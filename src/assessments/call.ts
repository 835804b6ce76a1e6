import type { Subject } from "../findings/finding.js";
import type { Ledger } from "../findings/ledger.js";
import type { Problem } from "../findings/problem.js";
import { requireDate, type CalendarDate } from "../foundation/calendarDate.js";
import { requireArray, requireObject } from "../foundation/usageError.js";
import { isAbsent, textProblem } from "../model/checkFigure.js";
import type { ParameterQuery } from "../policy/lookup/parameterAt.js";
import type { Stage } from "../policy/records/types.js";
import type { ParameterSet } from "../policy/lookup/withParameters.js";

/** The county that is assessed. */
export interface AssessedCounty {
  readonly id: string;
  readonly name?: string;
  /** GB/T 2260 code, for rules of its city or province. */
  readonly place?: string;
}

/** The day whose rules hold, and which rules there are. */
export interface AssessmentOptions {
  readonly asOf: CalendarDate;
  /** Also judge by numbers nobody could confirm; findings then name them. Default `false`. */
  readonly allowUnverified?: boolean;
  /** Rules to go by, from `withParameters`; default the library's own. */
  readonly parameters?: ParameterSet;
}

/** The county of an assessment, after a look at the options. @throws UsageError `badDate`, `notAnObject`. */
export function countyOf(options: AssessmentOptions & { readonly county?: AssessedCounty | undefined }): AssessedCounty {
  requireObject(options, "options");
  requireDate(options.asOf, "asOf");
  return options.county ?? { id: "county" };
}

/** The look-up of an assessment: its day, its rules, the county's place and the stage, `null` for rules of the whole county. */
export function queryFor(county: AssessedCounty, stage: Stage | null, options: AssessmentOptions): ParameterQuery {
  return {
    asOf: options.asOf,
    ...(stage === null ? {} : { stage }),
    ...(county.place === undefined ? {} : { place: county.place }),
    ...(options.parameters === undefined ? {} : { parameters: options.parameters }),
    allowUnverified: options.allowUnverified === true,
  };
}

/** The county as the subject of findings. */
export function subjectOf(county: AssessedCounty): Subject {
  return { kind: "county", id: county.id, ...(county.name === undefined ? {} : { name: county.name }) };
}

/** A school as the subject of findings; a name that is no text is left out. */
export function schoolSubject(id: string, name: unknown): Subject {
  return { kind: "school", id, ...(textProblem(name) === null ? { name: name as string } : {}) };
}

/** Throws unless what came with the units, where anything did, is a ledger and a list of problems. @throws UsageError `notAnObject`, `notAnArray`. */
export function requireOrigin({
  ledger,
  problems,
}: {
  readonly ledger?: Ledger | undefined;
  readonly problems?: readonly Problem[] | undefined;
}): void {
  if (!isAbsent(ledger)) {
    requireObject(ledger, "input.ledger");
    requireArray(ledger.excluded, "input.ledger.excluded");
  }
  if (!isAbsent(problems)) requireArray(problems, "input.problems");
}

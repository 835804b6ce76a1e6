import type { LayoutRecord, NearbyEnrolmentFigures, SeatFigures, SizedSchool } from "../../model/records/layout.js";
import { aboutRule, type Finding } from "../../findings/finding.js";
import type { Reason } from "../../findings/reason.js";
import { distinct } from "../../foundation/distinct.js";
import { requireObject } from "../../foundation/usageError.js";
import { boardingCoverageOf } from "../../indicators/rates/boardingCoverage.js";
import { nearbyEnrolmentShareOf } from "../../indicators/rates/nearbyEnrolmentShare.js";
import { schoolsOverSizeLimitOf, type SchoolSizeLimits } from "../../indicators/lists/schoolsOverSizeLimit.js";
import { seatGapOf } from "../../indicators/rates/seatGap.js";
import { smallSchoolShareOf } from "../../indicators/lists/smallSchoolShare.js";
import { figureProblem, listProblem } from "../../model/checkFigure.js";
import { SCHOOL_KINDS } from "../../model/school.js";
import { STAGES } from "../../model/stageUnit.js";
import { parameterAt, parameterHistory, type ParameterLookup } from "../../policy/lookup/parameterAt.js";
import type { Parameter, Stage } from "../../policy/records/types.js";
import { queryFor } from "../call.js";
import {
  figuresOf,
  findingOf,
  ruleFor,
  topicContext,
  topicResult,
  type Asked,
  type TopicAssessment,
  type TopicContext,
  type TopicOptions,
} from "./engine/context.js";
import { absenceOf, ofNobody, rangedFinding } from "./engine/judge.js";
import { recordOf, reportFigures, schoolRows, type SchoolRows } from "./engine/read.js";

const SIZE = "schoolSizeLimit";
const SMALL = "smallSchoolPupils";
const STANDARD_CLASS = "standardClassSize";

/**
 * Clause 六: schools over the size limit, small schools, beds for those who need to board, the gap of places and
 * enrolment near home. The clause has no number, so all of it is described unless `interpretations` reads one into it.
 *
 * The size limit and the floors of enrolment near home belong to quality balance: schools are counted by that limit where
 * it is in force, and findings say whose it is. Places are counted by the standard class size of the day, which is
 * unconfirmed before 2017-05-23 and then used with `allowUnverified` only. Small schools are counted by the definition of
 * the day, or before it by the first one, which is named.
 *
 * @param record - The schools and figures of the county.
 * @param options - `asOf`, the county, and readings of what has no number.
 * @throws UsageError `badDate`, `notAnObject`.
 *
 * Source: 朔政办发〔2016〕45号 六; 教督〔2017〕6号 政府保障4, 5, 13; 国发〔2015〕67号.
 *
 * @example
 * ```ts
 * import { assessLayout } from "edu-balance";
 *
 * const schools = [
 *   { schoolId: "a", kind: "primary" as const, pupils: 2100 },
 *   { schoolId: "b", kind: "nineYear" as const, pupils: 2500 },
 *   { schoolId: "c", kind: "teachingPoint" as const, pupils: 25 },
 *   { schoolId: "d", kind: "juniorSecondary" as const, pupils: 900 },
 * ];
 * const record = { schools, seats: { primary: { pupilsToPlace: 4600, classes: 100 } } };
 * const { findings } = assessLayout(record, { asOf: "2018-09-01" });
 * findings.filter(({ value }) => value !== null).map(({ indicator, value }) => [indicator, value]);
 * // => [["schoolsOverSizeLimit", 1], ["smallSchoolShare", 0.25], ["seatGap", 100]]
 * ```
 */
export function assessLayout(record: LayoutRecord, options: TopicOptions): TopicAssessment<"layout"> {
  requireObject(record, "record");
  const context = topicContext(options);
  const schools = schoolRows(context, "schools", record.schools, (school, report) => {
    report.defect(["kind"], listProblem(school.kind, SCHOOL_KINDS), school.kind);
    reportFigures(school, ["pupils"], report, (value) => figureProblem(value, "count"));
  });
  const seats = recordOf(context, ["seats"], record.seats);
  const nearby = recordOf(context, ["nearbyEnrolment"], record.nearbyEnrolment);
  const boarding = figuresOf(context, "boarding", record.boarding, "count");
  return topicResult("layout", context, [
    overSizeLimit(context, schools),
    smallSchools(context, schools),
    ofNobody(
      findingOf(
        context,
        { indicator: "boardingCoverage", unit: "ratio", record: "boarding" },
        boarding === null ? null : boardingCoverageOf(boarding),
      ),
    ),
    ...STAGES.map((stage) => seatFinding(context, stage, figuresOf(context, `seats.${stage}`, seats?.[stage], "count"))),
    ...STAGES.map((stage) => nearbyFinding(context, stage, figuresOf(context, `nearbyEnrolment.${stage}`, nearby?.[stage], "count"))),
  ]);
}

function overSizeLimit(context: TopicContext, schools: SchoolRows<SizedSchool> | null): Finding {
  const asked: Asked = { indicator: "schoolsOverSizeLimit", unit: "count", record: "schools" };
  if (schools === null) return findingOf(context, asked, null);
  if (schools.wanting.length > 0) return findingOf(context, asked, { value: null, reasons: schools.wanting });
  const scope = "qualityBalance";
  const primary = ruleFor(context, SIZE, { stage: "primary", scope });
  const junior = ruleFor(context, SIZE, { stage: "juniorSecondary", scope });
  const combined = ruleFor(context, SIZE, { scope: `${scope}.combinedSchool` });
  const lookups = [primary, junior, combined];
  const absent = lookups.find(({ parameter }) => parameter === null);
  if (absent !== undefined) return findingOf(context, asked, { value: null, reasons: absenceOf(absent) });
  const limits: SchoolSizeLimits = {
    ...limitOf("primary", primary),
    ...limitOf("juniorSecondary", junior),
    ...limitOf("completeSecondary", junior),
    ...limitOf("nineYear", combined),
    ...limitOf("twelveYear", combined),
  };
  const used = lookups.flatMap(({ parameter }) => (parameter === null ? [] : [parameter]));
  const scopes = [...new Set(used.flatMap((parameter) => parameter.scope ?? []))];
  const borrowed: readonly Reason[] = scopes.length === 0 ? [] : [{ code: "ruleOfOtherScope", parameterId: SIZE, scopes }];
  return rangedFinding(context, asked, schoolsOverSizeLimitOf(rowsOf(schools), limits), [
    ...borrowed,
    ...distinct(lookups.flatMap(aboutRule)),
  ]);
}

function limitOf(kind: SizedSchool["kind"], { parameter }: ParameterLookup): SchoolSizeLimits {
  return parameter === null ? {} : { [kind]: parameter };
}

function smallSchools(context: TopicContext, schools: SchoolRows<SizedSchool> | null): Finding {
  const asked: Asked = { indicator: "smallSchoolShare", unit: "share", record: "schools" };
  if (schools === null) return findingOf(context, asked, null);
  if (schools.wanting.length > 0) return findingOf(context, asked, { value: null, reasons: schools.wanting });
  const { small, reasons } = smallAt(context);
  return rangedFinding(context, asked, smallSchoolShareOf(rowsOf(schools), small), reasons);
}

/** The definition to count by: that of the day, or before the first one the first one, named. */
function smallAt({ county, options }: TopicContext): { readonly small: Parameter; readonly reasons: readonly Reason[] } {
  const lookup = parameterAt(SMALL, { ...queryFor(county, null, options), allowUnverified: true });
  if (lookup.parameter !== null) return { small: lookup.parameter, reasons: aboutRule(lookup) };
  const [first] = parameterHistory(SMALL, options.parameters);
  if (first === undefined) throw new Error(`The policy records hold no ${SMALL}.`);
  return { small: first, reasons: [{ code: "definitionLaterThanDate", parameterId: SMALL, effectiveFrom: first.effectiveFrom }] };
}

function seatFinding(context: TopicContext, stage: Stage, figures: SeatFigures | null): Finding {
  const asked: Asked = { indicator: "seatGap", unit: "pupils", record: `seats.${stage}`, stage };
  if (figures === null) return findingOf(context, asked, null);
  const size = ruleFor(context, STANDARD_CLASS, { stage });
  const { parameter } = size;
  if (parameter !== null) return findingOf(context, asked, seatGapOf(figures, parameter.value), aboutRule(size));
  // What the figures lack is said also where there is no size to count by.
  const { reasons } = seatGapOf(figures, 0);
  return findingOf(context, asked, { value: null, reasons: [...reasons, ...absenceOf(size)] });
}

function nearbyFinding(context: TopicContext, stage: Stage, figures: NearbyEnrolmentFigures | null): Finding {
  return findingOf(
    context,
    { indicator: "nearbyEnrolmentShare", unit: "share", record: `nearbyEnrolment.${stage}`, parameter: "nearbyEnrolmentShareFloor", stage },
    figures === null ? null : nearbyEnrolmentShareOf(figures),
  );
}

function rowsOf({ rows }: SchoolRows<SizedSchool>): readonly SizedSchool[] {
  return rows.map(({ row }) => row);
}

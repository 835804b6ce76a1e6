import { aboutRule, type Finding } from "../../findings/finding.js";
import type { Reason } from "../../findings/reason.js";
import { distinct } from "../../foundation/distinct.js";
import { schoolsOverSizeLimitOf, type SchoolSizeLimits } from "../../indicators/lists/schoolsOverSizeLimit.js";
import { ruralSchools, type RuralSchools } from "../../indicators/lists/ruralSchools.js";
import { smallSchoolShareOf } from "../../indicators/lists/smallSchoolShare.js";
import { boardingCoverage, boardingCoverageOf } from "../../indicators/rates/boardingCoverage.js";
import { nearbyEnrolmentShare } from "../../indicators/rates/nearbyEnrolmentShare.js";
import { readList, type ListReading } from "../../model/reading/readList.js";
import { readRecord, type Path } from "../../model/reading/readRecord.js";
import { boardingCoverageFigures, layoutRecord, type LayoutRecord, type SizedSchool } from "../../model/records/layout.js";
import { definitionAt } from "../../policy/lookup/definitionAt.js";
import { parameterHistory } from "../../policy/lookup/parameterAt.js";
import {
  livingTeachersPer100BoardersMeasure,
  ruralBoarderShareMeasure,
  ruralBoardingSchoolsMeasure,
  ruralSmallSchoolPupilShareMeasure,
  ruralSmallSchoolsMeasure,
} from "../../policy/records/measures/schools.js";
import type { Measure, Parameter, Stage } from "../../policy/records/types.js";
import { queryFor, type Call, type TopicOptions } from "../call.js";
import { openRecord } from "../openRecord.js";
import { judgeValue, type Question } from "./engine/question.js";
import { judgeRange, judgeUnlessNobody, reasonsOfAbsence } from "./engine/ranged.js";
import type { TopicAssessment } from "./engine/result.js";
import type { Judged } from "./engine/row.js";
import { assessRows, type TopicRows } from "./engine/table.js";
import { judgeSeats } from "./layout/judgeSeats.js";

const SIZE = "schoolSizeLimit";
const SMALL = "smallSchoolPupils";

const RURAL_MEASURES: readonly Measure<keyof RuralSchools>[] = [
  ruralSmallSchoolsMeasure,
  ruralSmallSchoolPupilShareMeasure,
  ruralBoardingSchoolsMeasure,
  ruralBoarderShareMeasure,
  livingTeachersPer100BoardersMeasure,
];

const ROWS: TopicRows<LayoutRecord> = {
  schools: judgeSchools,
  boarding: judgeBoarding,
  seats: judgeSeats,
  nearbyEnrolment: { rate: nearbyEnrolmentShare, by: "stage", parameter: "nearbyEnrolmentShareFloor" },
};

/**
 * Clause 六: schools over the size limit, small schools, small and boarding schools in the country, beds for those who need to board, the gap of places and
 * enrolment near home. The clause has no number, so all of it is described unless `interpretations` reads one into it.
 *
 * The size limit and the floors of enrolment near home belong to quality balance: schools are counted by that limit, and
 * findings say whose it is. Schools over it and small schools are counted by the definition of the day, or before it by the
 * first one, which is named. Places are counted by the standard class size of the day.
 *
 * Places are counted zone by zone (学区), or for city, town and country: what lacks and what is to spare are added up apart, and
 * never set against each other. Figures of the whole county, in which empty villages hide full towns, give the gap of the county
 * and a range for what lacks.
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
 * const zones = [
 *   { locale: "town" as const, pupilsToPlace: 4600, classes: 100 },
 *   { locale: "rural" as const, pupilsToPlace: 300, classes: 20 },
 * ];
 * const { findings } = assessLayout({ schools, seats: { primary: { zones } } }, { asOf: "2018-09-01" });
 * findings.filter(({ value }) => value !== null).map(({ indicator, value }) => [indicator, value]);
 * // => [["schoolsOverSizeLimit", 1], ["smallSchoolShare", 0.25], ["seatGap", 100], ["seatGap", -600], ["seatsShort", 100], ["seatsSpare", 600]]
 * ```
 */
export function assessLayout(record: LayoutRecord, options: TopicOptions): TopicAssessment<"layout"> {
  return assessRows("layout", ROWS, openRecord(layoutRecord, record, options));
}

function judgeSchools(call: Call, given: unknown, path: Path): Judged {
  const list = readList(layoutRecord.fields.schools, given, { path, asOf: call.asOf });
  const findings = [judgeOverSize(call, list, path), judgeSmall(call, list, path), ...judgeRural(call, list, path)];
  return { findings, problems: list.problems };
}

function judgeOverSize(call: Call, list: ListReading<SizedSchool>, path: Path): Finding {
  const question: Question = { indicator: "schoolsOverSizeLimit", unit: "count", path };
  const schools = wholeList(list);
  if (schools === null) return judgeUncounted(call, question, list);
  const scope = "qualityBalance";
  const primary = sizeLimitAt(call, "primary", scope);
  const junior = sizeLimitAt(call, "juniorSecondary", scope);
  const combined = sizeLimitAt(call, null, `${scope}.combinedSchool`);
  const found = [primary, junior, combined];
  const absent = found.find(({ parameter }) => parameter === null);
  if (absent !== undefined) return judgeValue(call, question, { value: null, reasons: absent.reasons });
  const limits: SchoolSizeLimits = {
    ...limitOf("primary", primary),
    ...limitOf("juniorSecondary", junior),
    ...limitOf("completeSecondary", junior),
    ...limitOf("nineYear", combined),
    ...limitOf("twelveYear", combined),
  };
  const scopes = distinct(found.flatMap(({ parameter }) => parameter?.scope ?? []));
  const borrowed: readonly Reason[] = scopes.length === 0 ? [] : [{ code: "ruleOfOtherScope", parameterId: SIZE, scopes }];
  const about = distinct(found.flatMap(({ reasons }) => reasons));
  return judgeRange(call, question, schoolsOverSizeLimitOf(schools, limits), [...borrowed, ...about]);
}

/** A number to count by, with what there is to say of it. */
interface CountingRule {
  readonly parameter: Parameter | null;
  readonly reasons: readonly Reason[];
}

/** The size limit of the day; before there was one the first, which is named. Counting judges nothing. */
function sizeLimitAt(call: Call, stage: Stage | null, scope: string): CountingRule {
  const lookup = call.rule(SIZE, { ...(stage === null ? {} : { stage }), scope });
  if (lookup.parameter !== null) return { parameter: lookup.parameter, reasons: aboutRule(lookup) };
  if (lookup.nextFrom === null || lookup.placeUnknown || lookup.ended) return { parameter: null, reasons: reasonsOfAbsence(lookup) };
  const { parameter } = definitionAt(SIZE, { ...queryFor(call.county, stage, call.options), scope });
  const { effectiveFrom } = parameter;
  return { parameter, reasons: [{ code: "definitionLaterThanDate", parameterId: SIZE, effectiveFrom }] };
}

function limitOf(kind: SizedSchool["kind"], { parameter }: CountingRule): SchoolSizeLimits {
  return parameter === null ? {} : { [kind]: parameter };
}

function judgeSmall(call: Call, list: ListReading<SizedSchool>, path: Path): Finding {
  const question: Question = { indicator: "smallSchoolShare", unit: "share", path };
  const schools = wholeList(list);
  if (schools === null) return judgeUncounted(call, question, list);
  const { small, reasons } = smallAt(call);
  return judgeRange(call, question, smallSchoolShareOf(schools, small), reasons);
}

/** The two kinds of rural school: small ones and those with boarders. */
function judgeRural(call: Call, list: ListReading<SizedSchool>, path: Path): Finding[] {
  const schools = wholeList(list);
  const { small, reasons } = smallAt(call);
  const found = schools === null ? null : ruralSchools(schools, small);
  return RURAL_MEASURES.map(({ id, unit, countedBy }) => {
    const question: Question = { indicator: id, unit, path };
    if (found === null) return judgeUncounted(call, question, list);
    return judgeUnlessNobody(call, question, found[id], countedBy.length === 0 ? [] : reasons);
  });
}

/** The schools of a list that has all it should; `null` where it has not. */
function wholeList({ given, rows, reasons }: ListReading<SizedSchool>): readonly SizedSchool[] | null {
  return given && reasons.length === 0 ? rows.map(({ row }) => row) : null;
}

function judgeUncounted(call: Call, question: Question, { given, reasons }: ListReading<SizedSchool>): Finding {
  return judgeValue(call, question, given ? { value: null, reasons } : null);
}

/** The definition to count by: that of the day, or before the first one the first one, named. */
function smallAt({ options, rule }: Call): { readonly small: Parameter; readonly reasons: readonly Reason[] } {
  const lookup = rule(SMALL, { allowUnverified: true });
  if (lookup.parameter !== null) return { small: lookup.parameter, reasons: aboutRule(lookup) };
  const [first] = parameterHistory(SMALL, options.parameters);
  if (first === undefined) throw new Error(`The policy records hold no ${SMALL}.`);
  return { small: first, reasons: [{ code: "definitionLaterThanDate", parameterId: SMALL, effectiveFrom: first.effectiveFrom }] };
}

function judgeBoarding(call: Call, given: unknown, path: Path): Judged {
  const { value, problems } = readRecord(boardingCoverageFigures, given, { path, asOf: call.asOf });
  const { id: indicator, unit } = boardingCoverage;
  return { findings: [judgeUnlessNobody(call, { indicator, unit, path }, value === null ? null : boardingCoverageOf(value))], problems };
}

import type { ClassRecord } from "../../model/records/classRecord.js";
import type { ProjectSchool, WeakSchoolsRecord } from "../../model/records/weakSchools.js";
import type { Finding } from "../../findings/finding.js";
import { problem, problemsUnder } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { requireObject } from "../../foundation/usageError.js";
import { bedsPerBoarderOf } from "../../indicators/rates/bedsPerBoarder.js";
import { desksPerPupilOf } from "../../indicators/rates/desksPerPupil.js";
import { dilapidatedAreaOf } from "../../indicators/lists/dilapidatedArea.js";
import { femaleToMaleToiletRatioOf } from "../../indicators/rates/femaleToMaleToiletRatio.js";
import type { IndicatorValue } from "../../indicators/school/indicatorValue.js";
import { projectFundsSpentShareOf } from "../../indicators/rates/projectFundsSpentShare.js";
import { weakSchoolItemsShareOf } from "../../indicators/rates/weakSchoolItemsShare.js";
import { figureProblem, isAbsent, textProblem } from "../../model/checkFigure.js";

import { assessClassSizes } from "../assessClassSizes.js";
import { schoolSubject } from "../call.js";
import {
  figuresOf,
  findingOf,
  topicContext,
  topicResult,
  type Asked,
  type TopicAssessment,
  type TopicContext,
  type TopicOptions,
} from "./engine/context.js";
import { rangedFinding } from "./engine/judge.js";
import { unlessNobody } from "./engine/ranged.js";
import { listOf, recordOf, reportFigures, schoolRows, type SchoolRows } from "./engine/read.js";

const SCOPE = "weakSchoolUpgrading";

type SchoolMeasure = Pick<Asked, "indicator" | "unit"> & {
  readonly parameter: string;
  readonly of: (school: ProjectSchool) => IndicatorValue;
};

const MEASURES: readonly SchoolMeasure[] = [
  {
    indicator: "dilapidatedArea",
    parameter: "classDDilapidatedAreaLimit",
    unit: "squareMetres",
    of: (school) => dilapidatedAreaOf([school]),
  },
  { indicator: "desksPerPupil", parameter: "desksPerPupilFloor", unit: "ratio", of: desksPerPupilOf },
  { indicator: "bedsPerBoarder", parameter: "bedsPerBoarderFloor", unit: "ratio", of: bedsPerBoarderOf },
  { indicator: "femaleToMaleToiletRatio", parameter: "femaleToMaleToiletRatioFloor", unit: "ratio", of: femaleToMaleToiletRatioOf },
];

const CLASS_MEASURE = "superSizedClassShare";
const ITEMS_MEASURE = "weakSchoolItemsShare";
const CLASSES_ASKED: Asked = {
  indicator: CLASS_MEASURE,
  unit: "share",
  record: "classes",
  parameter: "superSizedClassShareLimit",
  scope: SCOPE,
};
const COUNTS = ["pupils", "desks", "chairs", "boarders", "beds", "femaleToiletPlaces", "maleToiletPlaces"] as const;

/**
 * Clause 五: schools of the weak-school programme held against its bottom line of 2014, each school by itself: no class D
 * buildings in use, a desk and a chair for every pupil, a bed for every boarder, toilet places for girls and boys, no
 * super-sized class; then the share of items each school meets, the share of schools that meet all, and the funds spent.
 *
 * What is short before 2019-07-30 is not yet due. The items are those given and those the figures tell; the list of 20
 * was not seen in full, so “all” means all of these. A school counts as meeting all when nothing is missed or unknown.
 * Shares of items and of funds have no number and are described unless `interpretations` reads one into them; a reading
 * of the share of items holds for each school and for the county.
 *
 * @param record - The project schools, their classes and the funds.
 * @param options - `asOf`, the county, and readings of what has no number.
 * @throws UsageError `badDate`, `notAnObject`.
 *
 * Source: 朔政办发〔2016〕45号 五; 全面改薄底线要求 (2014).
 *
 * @example
 * ```ts
 * import { assessWeakSchools } from "edu-balance";
 *
 * const school = {
 *   schoolId: "s-1", dilapidatedAreaM2: 0, pupils: 100, desks: 100, chairs: 104, boarders: 0,
 *   femaleToiletPlaces: 12, maleToiletPlaces: 4, items: { boiledWater: true, blackboards: true, flagpole: false, multimedia: false },
 * };
 * const classes = [1, 2].map((grade) => ({ schoolId: "s-1", stage: "primary" as const, grade, pupils: 50 }));
 * const { findings } = assessWeakSchools({ schools: [school], classes }, { asOf: "2019-07-30" });
 * const ofSchool = findings.filter(({ subject }) => subject.kind === "school");
 * ofSchool.map(({ value }) => value); // => [0, 1, null, 3, 0.75]
 * ofSchool.map(({ verdict }) => verdict); // => ["met", "met", "notApplicable", "met", "notApplicable"]
 * ```
 */
export function assessWeakSchools(record: WeakSchoolsRecord, options: TopicOptions): TopicAssessment<"weakSchools"> {
  requireObject(record, "record");
  const context = topicContext(options);
  const schools = schoolRows(context, "schools", record.schools, (school, report) => {
    reportFigures(school, COUNTS, report, (value) => figureProblem(value, "count"));
    reportFigures(school, ["dilapidatedAreaM2"], report, (value) => figureProblem(value, "amount"));
    reportFigures(school, ["name"], report, textProblem);
  });
  const classes = listOf(context, ["classes"], record.classes);
  const ofSchool = classesBySchool(classes ?? []);
  const bySchool = (schools?.rows ?? []).map(({ row, index }) => schoolFindings(context, row, index, ofSchool));
  const funds = figuresOf(context, "funds", record.funds, "amount");
  return topicResult("weakSchools", context, [
    ...bySchool.flatMap(({ findings }) => findings),
    ...MEASURES.flatMap((measure) => countyFindings(context, measure, schools)),
    ...classFindings(context, schools, classes, ofSchool),
    schoolsWithAllItems(context, schools, bySchool),
    findingOf(
      context,
      { indicator: "projectFundsSpentShare", unit: "share", record: "funds" },
      funds === null ? null : projectFundsSpentShareOf(funds),
    ),
  ]);
}

interface CheckedSchool {
  readonly findings: readonly Finding[];
  /** Whether every item is met; `null` where that is not known. */
  readonly all: boolean | null;
}

function schoolFindings(context: TopicContext, school: ProjectSchool, index: number, classes: ClassesBySchool): CheckedSchool {
  const record = `schools.${String(index)}`;
  const subject = schoolSubject(school.schoolId, school.name);
  const measured = MEASURES.map(({ of, ...measure }) => {
    const finding = rangedFinding(context, { ...measure, record, subject, scope: SCOPE }, of(school));
    // A ratio to no places at all is unknown; a bed for nobody is not asked.
    return measure.indicator === "femaleToMaleToiletRatio" ? finding : unlessNobody(finding);
  });
  const states = new Map<string, boolean | null>();
  for (const finding of measured) addState(states, finding);
  for (const finding of ownClassFindings(context, school, classes.get(school.schoolId) ?? [])) addState(states, finding);
  const answered = itemsOf(context, school, index, states);
  for (const [item, state] of answered ?? []) states.set(item, state);
  const share = weakSchoolItemsShareOf(Object.fromEntries(states));
  const asked: Asked = { indicator: ITEMS_MEASURE, unit: "share", record, subject };
  const missed = [...states.values()].includes(false);
  if (answered !== null)
    return { findings: [...measured, rangedFinding(context, asked, share)], all: missed ? false : share.value === null ? null : true };
  // How many items there are is not known, so nothing is known of their share.
  const named = share.reasons.filter(({ code }) => code === "indicatorsMissed");
  const reasons: Reason[] = [...named, { code: "missingFigure", field: "items", units: [] }];
  return { findings: [...measured, findingOf(context, asked, { value: null, reasons })], all: missed ? false : null };
}

/** Whether the item behind a finding is met, due or not. Where no rule is in force or nobody is concerned there is no item. */
function addState(states: Map<string, boolean | null>, { indicator, verdict, reasons }: Finding): void {
  const early = reasons.some(({ code }) => code === "notYetDue");
  if (verdict === "notApplicable" && !early) return;
  const state = verdict === "met" ? true : verdict === "undetermined" ? null : false;
  const earlier = states.get(indicator);
  // Two stages are one item: a miss in either is one, and what is unknown of either stays so.
  states.set(indicator, earlier === false || state === false ? false : earlier === null || state === null ? null : true);
}

/** The yes-no items of a school; `null` where none were given. */
function itemsOf(
  context: TopicContext,
  school: ProjectSchool,
  index: number,
  told: ReadonlyMap<string, boolean | null>,
): (readonly [string, boolean | null])[] | null {
  const path = ["schools", index, "items"];
  const items = recordOf(context, path, school.items);
  if (items === null) return null;
  const taken = new Set<string>([...told.keys(), CLASS_MEASURE, ...MEASURES.map(({ indicator }) => indicator)]);
  return Object.entries(items).flatMap(([item, state]): (readonly [string, boolean | null])[] => {
    if (taken.has(item)) {
      context.problems.push(problem([...path, item], "notExpected", state));
      return [];
    }
    if (!isAbsent(state) && typeof state !== "boolean") {
      context.problems.push(problem([...path, item], "notInList", state));
      return [[item, null]];
    }
    return [[item, state ?? null]];
  });
}

/** A measure where schools are wanting, and the sum of class D buildings, which is the county's. */
function countyFindings(
  context: TopicContext,
  { of: _of, ...measure }: SchoolMeasure,
  schools: SchoolRows<ProjectSchool> | null,
): readonly Finding[] {
  const asked: Asked = { ...measure, record: "schools", scope: SCOPE };
  if (schools === null) return [findingOf(context, asked, null)];
  const { rows, wanting } = schools;
  if (wanting.length > 0) return [findingOf(context, asked, { value: null, reasons: wanting })];
  return measure.indicator === "dilapidatedArea" ? [findingOf(context, asked, dilapidatedAreaOf(rows.map(({ row }) => row)))] : [];
}

function superSized(context: TopicContext, classes: readonly ClassRecord[]): ReturnType<typeof assessClassSizes> {
  return assessClassSizes(classes, { ...context.options, county: context.county, scope: SCOPE });
}

/** Super-sized classes of the project schools, by stage, and the schools no class is known of. */
function classFindings(
  context: TopicContext,
  schools: SchoolRows<ProjectSchool> | null,
  classes: readonly ClassRecord[] | null,
  ofSchool: ClassesBySchool,
): readonly Finding[] {
  if (classes === null) return [findingOf(context, CLASSES_ASKED, null)];
  const { findings, problems } = superSized(context, classes);
  context.problems.push(...problemsUnder(["classes"], problems));
  const own = findings.filter(({ indicator }) => indicator === CLASS_MEASURE);
  const unlisted = schoolsWithoutClasses(schools, ofSchool);
  const wanting: readonly Reason[] =
    unlisted.length > 0 ? [{ code: "recordMissing", record: "classes", units: unlisted }] : own.length === 0 ? [{ code: "noUnits" }] : [];
  return wanting.length === 0 ? own : [...own, findingOf(context, CLASSES_ASKED, { value: null, reasons: wanting })];
}

/** Project schools with pupils of which no class is known. Where classes are told of nobody in particular, this cannot be said. */
function schoolsWithoutClasses(schools: SchoolRows<ProjectSchool> | null, ofSchool: ClassesBySchool): string[] {
  if (ofSchool.has(null)) return [];
  return (schools?.rows ?? []).flatMap(({ row }) => (row.pupils === 0 || ofSchool.has(row.schoolId) ? [] : [row.schoolId]));
}

/** Classes by the school they name; `null` holds those that name none. */
type ClassesBySchool = ReadonlyMap<unknown, readonly ClassRecord[]>;

function classesBySchool(classes: readonly ClassRecord[]): ClassesBySchool {
  const found = new Map<unknown, ClassRecord[]>();
  for (const record of classes) {
    const named: unknown = typeof record === "object" && !isAbsent(record) ? record.schoolId : null;
    const school = named ?? null;
    const others = found.get(school);
    if (others === undefined) found.set(school, [record]);
    else others.push(record);
  }
  return found;
}

/** Super-sized classes of one school; without its classes it is not known whether there are any. */
function ownClassFindings(context: TopicContext, { pupils }: ProjectSchool, classes: readonly ClassRecord[]): readonly Finding[] {
  const findings = superSized(context, classes).findings.filter(({ indicator }) => indicator === CLASS_MEASURE);
  return findings.length > 0 || pupils === 0 ? findings : [findingOf(context, CLASSES_ASKED, null)];
}

/** For the county: project schools that meet all items given, over all project schools. */
function schoolsWithAllItems(context: TopicContext, schools: SchoolRows<ProjectSchool> | null, checked: readonly CheckedSchool[]): Finding {
  const asked: Asked = { indicator: ITEMS_MEASURE, unit: "share", record: "schools" };
  if (schools === null) return findingOf(context, asked, null);
  if (schools.wanting.length > 0) return findingOf(context, asked, { value: null, reasons: schools.wanting });
  const least = checked.filter(({ all }) => all === true).length / checked.length;
  const most = checked.filter(({ all }) => all !== false).length / checked.length;
  const open = schools.rows.flatMap(({ row }, at) => (checked[at]?.all === null ? [row.schoolId] : []));
  if (open.length === 0) return findingOf(context, asked, { value: least, reasons: [] });
  return rangedFinding(context, asked, {
    value: null,
    reasons: [
      { code: "missingFigure", field: "items", units: open },
      { code: "knownWithinRange", least, most },
    ],
  });
}

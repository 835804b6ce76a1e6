import type { Finding } from "../../findings/finding.js";
import { dilapidatedAreaOf } from "../../indicators/lists/dilapidatedArea.js";
import { projectFundsSpentShare } from "../../indicators/rates/projectFundsSpentShare.js";
import { readList, type ListReading } from "../../model/reading/readList.js";
import { weakSchoolsRecord, type ProjectSchool, type WeakSchoolsRecord } from "../../model/records/weakSchools.js";
import { type Call, type TopicOptions } from "../call.js";
import { openRecord } from "../openRecord.js";
import { judgeValue, type Question } from "./engine/question.js";
import { judgeRange } from "./engine/ranged.js";
import { topicResult, type TopicAssessment } from "./engine/result.js";
import { judgeRate } from "./engine/table.js";
import { judgeClasses, readProjectClasses } from "./weakSchools/judgeClasses.js";
import { judgeSchool, type JudgedSchool } from "./weakSchools/judgeSchool.js";
import { ITEMS_MEASURE, MEASURES, SCOPE, type SchoolMeasure } from "./weakSchools/measures.js";

const PATH = ["schools"];

/**
 * Clause 五: schools of the weak-school programme held against its bottom line of 2014, each school by itself: no class D
 * buildings in use, a desk and a chair for every pupil, a bed for every boarder, toilet places for girls and boys, no
 * super-sized class; then the share of items each school meets, the share of schools that meet all, and the funds spent.
 *
 * Class D buildings may not be used on any day; what else is short before 2019-07-30, five years from publication, is
 * pending. The opinion's own end of 2018 is set for the basic standard of the province, which is not this list: whoever
 * reads it, or three years, into the bottom line sets it by `withParameters`. The items are those given and those the
 * figures tell; the list of 20 was not seen in full, so “all” means all of these. A school counts as meeting all when
 * nothing is missed or unknown.
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
 * ofSchool.map(({ verdict }) => verdict); // => ["met", "met", "notApplicable", "met", "described"]
 * ```
 */
export function assessWeakSchools(record: WeakSchoolsRecord, options: TopicOptions): TopicAssessment<"weakSchools"> {
  const call = openRecord(weakSchoolsRecord, record, options);
  const list = readList(weakSchoolsRecord.fields.schools, call.record.schools, { path: PATH, asOf: call.asOf });
  const classes = readProjectClasses(call.record.classes);
  const schools = list.rows.map((row) => judgeSchool(call, row, classes));
  return topicResult("weakSchools", call, [
    { findings: [], problems: list.problems },
    ...schools,
    { findings: MEASURES.flatMap((measure) => judgeCounty(call, measure, list)), problems: [] },
    judgeClasses(
      call,
      classes,
      list.rows.map(({ row }) => row),
    ),
    { findings: [judgeAllItems(call, list, schools)], problems: [] },
    judgeRate(call, { rate: projectFundsSpentShare }, call.record.funds, ["funds"]),
  ]);
}

/** A measure where schools are missing, and the sum of class D buildings, which is the county's. */
function judgeCounty(call: Call, { of: _of, ...measure }: SchoolMeasure, list: ListReading<ProjectSchool>): readonly Finding[] {
  const question: Question = { scope: SCOPE, ...measure, path: PATH };
  if (!list.given) return [judgeValue(call, question, null)];
  if (list.reasons.length > 0) return [judgeValue(call, question, { value: null, reasons: list.reasons })];
  if (measure.indicator !== "dilapidatedArea") return [];
  return [judgeValue(call, question, dilapidatedAreaOf(list.rows.map(({ row }) => row)))];
}

/** For the county: project schools that meet all items given, over all project schools. */
function judgeAllItems(call: Call, list: ListReading<ProjectSchool>, schools: readonly JudgedSchool[]): Finding {
  const question: Question = { indicator: ITEMS_MEASURE, unit: "share", path: PATH };
  if (!list.given) return judgeValue(call, question, null);
  if (list.reasons.length > 0 || schools.length === 0) return judgeValue(call, question, { value: null, reasons: list.reasons });
  const least = schools.filter(({ meetsAll }) => meetsAll === true).length / schools.length;
  const most = schools.filter(({ meetsAll }) => meetsAll !== false).length / schools.length;
  const open = list.rows.flatMap(({ row }, at) => (schools[at]?.meetsAll === null ? [row.schoolId] : []));
  if (open.length === 0) return judgeValue(call, question, { value: least, reasons: [] });
  return judgeRange(call, question, {
    value: null,
    reasons: [
      { code: "missingFigure", field: "items", units: open },
      { code: "knownWithinRange", least, most },
    ],
  });
}

import { withReasons, type Finding } from "../../findings/finding.js";
import { problemsUnder, type Problem } from "../../findings/problem.js";
import { betweenClassVarianceShare } from "../../indicators/lists/betweenClassVarianceShare.js";
import { spreadOfClasses } from "../../indicators/lists/classSizeSpread.js";
import { markClasses } from "../../indicators/lists/readClasses.js";
import { schoolChoiceShare } from "../../indicators/rates/schoolChoiceShare.js";
import { seniorHighQuotaShare } from "../../indicators/rates/seniorHighQuotaShare.js";
import { teacherEthicsCases } from "../../indicators/rates/teacherEthicsCases.js";
import type { IndicatorValue } from "../../indicators/school/indicatorValue.js";
import { readList } from "../../model/reading/readList.js";
import { managementRecord, type ManagementRecord } from "../../model/records/management.js";
import { countedClasses, judgeClassSizes } from "../assessClassSizes.js";
import { type Call, type TopicOptions } from "../call.js";
import { SIZES } from "../countSizes.js";
import { openRecord } from "../openRecord.js";
import { schoolsAbove } from "../schoolsAbove.js";
import { judgeValue } from "./engine/question.js";
import { topicResult, type TopicAssessment } from "./engine/result.js";
import type { Judged } from "./engine/row.js";
import { judgeRate } from "./engine/table.js";

/**
 * Clause 十五, orderly management: class sizes by {@link assessClassSizes} and the general rules, with the schools that have the
 * large classes; school choice; how
 * evenly classes are made up, in size and by an intake score, each at its worst grade; places of good senior schools
 * allotted to junior schools; and breaches of teachers' ethics per 1000 teachers.
 *
 * Only the class sizes have general rules. The share of places has one in the assessment of quality balance, which the
 * finding names; the others are described, or judged by the caller's `interpretations`.
 *
 * @param record - What is known; every part may be left out and is then named as missing.
 * @param options - `asOf`, the county for its name and local rules, and readings of measures without a number.
 * @throws UsageError `badDate`, `notAnObject`.
 *
 * Source: 朔政办发〔2016〕45号 clause 十五; 国发〔2016〕40号 for class sizes; 教督〔2017〕6号 政府保障14.
 *
 * @example
 * ```ts
 * import { assessManagement } from "edu-balance";
 *
 * const inGrade = { schoolId: "s-1", stage: "primary" as const, grade: 1 };
 * const classes = [{ ...inGrade, classId: "1", pupils: 55 }, { ...inGrade, classId: "2", pupils: 48 }];
 * const record = { classes, schoolChoice: { fromOutsideZone: 9, admitted: 120 } };
 * const strict = { classSizeSpread: { comparator: "<=" as const, limit: 5, name: "our county's own reading" } };
 * const result = assessManagement(record, { asOf: "2020-12-31", interpretations: strict });
 * const of = (id: string) => result.findings.find(({ indicator }) => indicator === id);
 * [of("oversizedClassShare")?.value, of("oversizedClassShare")?.verdict]; // => [0, "met"]
 * [of("classSizeSpread")?.value, of("classSizeSpread")?.verdict]; // => [7, "notMet"]
 * [of("schoolChoiceShare")?.value, of("schoolChoiceShare")?.verdict]; // => [0.075, "described"]
 * result.verdict; // => "notMet"
 * ```
 */
export function assessManagement(record: ManagementRecord, options: TopicOptions): TopicAssessment<"management"> {
  const call = openRecord(managementRecord, record, options);
  const classes = judgeClasses(call, call.record.classes);
  const scores = judgeScores(call, call.record.intakeScores);
  return topicResult("management", call, [
    { findings: classes.sizes, problems: [...classes.problems, ...scores.problems] },
    judgeRate(call, { rate: schoolChoiceShare }, call.record.schoolChoice, ["schoolChoice"]),
    { findings: [classes.spread, ...scores.findings], problems: [] },
    judgeRate(call, { rate: seniorHighQuotaShare, parameter: "seniorHighQuotaShareFloor" }, call.record.seniorHighQuota, [
      "seniorHighQuota",
    ]),
    judgeRate(call, { rate: teacherEthicsCases }, call.record.teacherEthics, ["teacherEthics"]),
  ]);
}

interface JudgedClasses {
  readonly sizes: readonly Finding[];
  readonly spread: Finding;
  readonly problems: readonly Problem[];
}

/** The sizes of the classes and how far they are apart, of classes that are read once. */
function judgeClasses(call: Call, given: ManagementRecord["classes"]): JudgedClasses {
  const path = ["classes"];
  const question = { indicator: "classSizeSpread", unit: "pupils", path } as const;
  if (!Array.isArray(given)) {
    const { problems } = readList(managementRecord.fields.classes, given, { path });
    return { sizes: judgeNoClasses(call, null), spread: judgeValue(call, question, null), problems };
  }
  const classes = markClasses(given);
  const sizes = judgeClassSizes(call, classes);
  const above = schoolsAbove(call, countedClasses(classes));
  const spread = spreadOfClasses(classes);
  const known = new Set(sizes.problems);
  const found = [...sizes.problems, ...spread.problems.filter((each) => !known.has(each))];
  return {
    sizes:
      sizes.findings.length > 0
        ? sizes.findings.map((finding) => withSchools(finding, above))
        : judgeNoClasses(call, { value: null, reasons: [{ code: "noUnits" }] }),
    spread: judgeValue(call, question, spread),
    problems: problemsUnder(path, found),
  };
}

/** A finding of the county that also says in which schools the classes are. */
function withSchools(finding: Finding, above: ReturnType<typeof schoolsAbove>): Finding {
  const size = SIZES.find(({ indicator }) => indicator === finding.indicator)?.key;
  const units = size === undefined || finding.stage === undefined ? [] : above(finding.stage, size);
  return units.length === 0 ? finding : withReasons(finding, [...finding.reasons, { code: "classesInSchools", units }]);
}

/** Without classes one finding for each measure of their sizes. */
function judgeNoClasses(call: Call, result: IndicatorValue | null): Finding[] {
  return SIZES.map(({ indicator, limit }) => judgeValue(call, { indicator, unit: "share", path: ["classes"], parameter: limit }, result));
}

function judgeScores(call: Call, given: ManagementRecord["intakeScores"]): Judged {
  const path = ["intakeScores"];
  const question = { indicator: "betweenClassVarianceShare", unit: "share", path } as const;
  if (!Array.isArray(given)) {
    const { problems } = readList(managementRecord.fields.intakeScores, given, { path });
    return { findings: [judgeValue(call, question, null)], problems };
  }
  const variance = betweenClassVarianceShare(given);
  return { findings: [judgeValue(call, question, variance)], problems: problemsUnder(path, variance.problems) };
}

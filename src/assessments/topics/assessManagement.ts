import type { ClassRecord } from "../../model/records/classRecord.js";
import type { ManagementRecord } from "../../model/records/management.js";
import type { Finding } from "../../findings/finding.js";
import { problem, type Problem } from "../../findings/problem.js";
import type { Reason } from "../../findings/reason.js";
import { requireObject } from "../../foundation/usageError.js";
import { betweenClassVarianceShare } from "../../indicators/lists/betweenClassVarianceShare.js";
import { classSizeSpread } from "../../indicators/lists/classSizeSpread.js";
import type { IndicatorValue } from "../../indicators/school/indicatorValue.js";
import { schoolChoiceShareOf } from "../../indicators/rates/schoolChoiceShare.js";
import { seniorHighQuotaShareOf } from "../../indicators/rates/seniorHighQuotaShare.js";
import { teacherEthicsCasesOf } from "../../indicators/rates/teacherEthicsCases.js";

import { assessClassSizes } from "../assessClassSizes.js";
import {
  figuresOf,
  findingOf,
  topicContext,
  topicResult,
  type TopicAssessment,
  type TopicContext,
  type TopicOptions,
} from "./engine/context.js";
import { listOf } from "./engine/read.js";

const SIZES = ["overStandard", "oversized", "superSized"] as const;

/**
 * Clause 十五, orderly management: class sizes by {@link assessClassSizes} and the general rules; school choice; how
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
 * [of("schoolChoiceShare")?.value, of("schoolChoiceShare")?.verdict]; // => [0.075, "notApplicable"]
 * result.verdict; // => "notMet"
 * ```
 */
export function assessManagement(record: ManagementRecord, options: TopicOptions): TopicAssessment<"management"> {
  requireObject(record, "record");
  const context = topicContext(options);
  const classes = listOf(context, ["classes"], record.classes);
  const sizes = classSizes(context, classes);
  const spread = classes === null ? null : classSizeSpread(classes);
  addProblems(context, "classes", spread?.problems ?? []);
  const scores = listOf(context, ["intakeScores"], record.intakeScores);
  const variance = scores === null ? null : betweenClassVarianceShare(scores);
  addProblems(context, "intakeScores", variance?.problems ?? []);
  const rate = <Figures extends object>(
    indicator: string,
    path: string,
    given: Figures | null | undefined,
    of: (figures: Figures) => IndicatorValue,
    parameter?: string,
  ): Finding => {
    const figures = figuresOf(context, path, given, "count");
    const unit = indicator === "teacherEthicsCases" ? "cases" : "share";
    return findingOf(
      context,
      { indicator, unit, record: path, ...(parameter === undefined ? {} : { parameter }) },
      figures === null ? null : of(figures),
    );
  };
  return topicResult("management", context, [
    ...sizes,
    rate("schoolChoiceShare", "schoolChoice", record.schoolChoice, schoolChoiceShareOf),
    findingOf(context, { indicator: "classSizeSpread", unit: "pupils", record: "classes" }, spread),
    findingOf(context, { indicator: "betweenClassVarianceShare", unit: "share", record: "intakeScores" }, variance),
    rate("seniorHighQuotaShare", "seniorHighQuota", record.seniorHighQuota, seniorHighQuotaShareOf, "seniorHighQuotaShareFloor"),
    rate("teacherEthicsCases", "teacherEthics", record.teacherEthics, teacherEthicsCasesOf),
  ]);
}

/** The findings on class sizes; without classes one for each measure. */
function classSizes(context: TopicContext, classes: readonly ClassRecord[] | null): readonly Finding[] {
  const { county, options } = context;
  const assessed = classes === null ? null : assessClassSizes(classes, { ...options, county });
  addProblems(context, "classes", assessed?.problems ?? []);
  if (assessed !== null && assessed.findings.length > 0) return assessed.findings;
  const reasons: readonly Reason[] = [{ code: "noUnits" }];
  return SIZES.map((size) =>
    findingOf(
      context,
      { indicator: `${size}ClassShare`, unit: "share", record: "classes", parameter: `${size}ClassShareLimit` },
      assessed === null ? null : { value: null, reasons },
    ),
  );
}

/** Takes over problems of a part under its path, each place once. */
function addProblems(context: TopicContext, part: string, found: readonly Problem[]): void {
  const known = new Set(context.problems.map(({ path }) => path.join(".")));
  for (const { path, code, value } of found) {
    const place = [part, ...path];
    if (!known.has(place.join("."))) context.problems.push(problem(place, code, value));
  }
}

import type { Finding } from "../../findings/finding.js";
import { schoolModelCoverage, schoolModelCoverageOf } from "../../indicators/rates/schoolModelCoverage.js";
import type { IndicatorValue } from "../../indicators/school/indicatorValue.js";
import { isAbsent } from "../../model/checkFigure.js";
import { readList, type ListReading } from "../../model/reading/readList.js";
import { readRecord } from "../../model/reading/readRecord.js";
import { SCHOOL_MODELS, type SchoolModel } from "../../model/records/lists.js";
import { schoolModelFigures, schoolModelsRecord, type ModelSchool, type SchoolModelsRecord } from "../../model/records/schoolModels.js";
import { type Call, type TopicOptions } from "../call.js";
import { openRecord } from "../openRecord.js";
import { refuseBeside } from "./engine/beside.js";
import { judgeValue, notGiven, type Question } from "./engine/question.js";
import { NO_READINGS } from "../readings.js";
import { judgeRange } from "./engine/ranged.js";
import { topicResult, type TopicAssessment } from "./engine/result.js";
import type { Judged } from "./engine/row.js";

export type { SchoolModel } from "../../model/records/lists.js";

/** Result of {@link assessSchoolModels}. */
export interface SchoolModelsAssessment extends TopicAssessment<"schoolModels"> {
  /** Share of schools in each model; a school in two models counts in both. Needs the list of schools. */
  readonly byModel: Readonly<Record<SchoolModel, IndicatorValue>>;
}

/**
 * Clause 十二: the share of schools in an alliance, a group, a school district or paired support; that of weak schools
 * apart; and that of each model. No number is set: the share of all schools is described unless `interpretations` reads
 * one into it, the others are always described.
 *
 * @param record - The schools and their models, or counts of them.
 * @param options - `asOf`, the county, and a reading of `schoolModelCoverage`.
 * @throws UsageError `badDate`, `notAnObject`.
 *
 * Source: 朔政办发〔2016〕45号 十二.
 *
 * @example
 * ```ts
 * import { assessSchoolModels } from "edu-balance";
 *
 * const schools = [
 *   { schoolId: "a", weak: false, models: ["group", "pairedSupport"] as const },
 *   { schoolId: "b", weak: true, models: ["pairedSupport"] as const },
 *   { schoolId: "c", weak: true, models: [] },
 *   { schoolId: "d", weak: false, models: [] },
 * ];
 * const { findings, byModel } = assessSchoolModels({ schools }, { asOf: "2016-12-31" });
 * findings.map(({ value }) => value); // => [0.5, 0.5]
 * [byModel.group.value, byModel.pairedSupport.value]; // => [0.25, 0.5]
 * ```
 */
export function assessSchoolModels(record: SchoolModelsRecord, options: TopicOptions): SchoolModelsAssessment {
  const call = openRecord(schoolModelsRecord, record, options);
  const list = readList(schoolModelsRecord.fields.schools, call.record.schools, { path: ["schools"], asOf: call.asOf });
  const judged = list.given ? judgeSchools(call, list, call.record) : judgeCounts(call, call.record);
  return { ...topicResult("schoolModels", call, [judged]), byModel: modelShares(call, list) };
}

function judgeCounts(call: Call, { counts, weakCounts }: SchoolModelsRecord): Judged {
  const isNothing = isAbsent(counts) && isAbsent(weakCounts);
  const all = readRecord(schoolModelFigures, counts, { path: ["counts"], asOf: call.asOf });
  const weak = readRecord(schoolModelFigures, weakCounts, { path: ["weakCounts"], asOf: call.asOf });
  return {
    findings: [
      judgeValue(call, questionOf(isNothing ? "schools" : "counts"), all.value === null ? null : schoolModelCoverageOf(all.value)),
      judgeWeak(call, questionOf(isNothing ? "schools" : "weakCounts"), weak.value === null ? null : schoolModelCoverageOf(weak.value)),
    ],
    problems: [...all.problems, ...weak.problems],
  };
}

function judgeSchools(call: Call, { rows, reasons, problems: own }: ListReading<ModelSchool>, record: SchoolModelsRecord): Judged {
  const problems = [
    ...own,
    ...refuseBeside(["counts"], record.counts, schoolModelFigures),
    ...refuseBeside(["weakCounts"], record.weakCounts, schoolModelFigures),
  ];
  const question = questionOf("schools");
  if (reasons.length > 0) {
    const nothing: IndicatorValue = { value: null, reasons };
    return { findings: [judgeValue(call, question, nothing), judgeWeak(call, question, nothing)], problems };
  }
  const schools = rows.map(({ row }) => row);
  return {
    findings: [judgeRange(call, question, coverageOf(schools, isCovered)), judgeWeak(call, question, weakCoverage(schools))],
    problems,
  };
}

function questionOf(part: string): Question {
  return { indicator: schoolModelCoverage.id, unit: schoolModelCoverage.unit, path: [part] };
}

/** The share of weak schools says where the reform has to reach; no reading of the share of all schools is held against it. */
function judgeWeak(call: Call, question: Question, result: IndicatorValue | null): Finding {
  return judgeValue({ ...call, readings: NO_READINGS }, question, result, [{ code: "denominatorChosen", denominator: "weakSchools" }]);
}

/** Whether a school takes part in any model; `null` where its models are not known. */
function isCovered(school: ModelSchool): boolean | null {
  const models = modelsOf(school);
  return models === null ? null : models.length > 0;
}

/** The models of a school; `null` where they are not known or in error. */
function modelsOf({ models }: ModelSchool): readonly SchoolModel[] | null {
  return Array.isArray(models) && models.every((model) => SCHOOL_MODELS.includes(model as SchoolModel))
    ? (models as readonly SchoolModel[])
    : null;
}

function coverageOf(schools: readonly ModelSchool[], covers: (school: ModelSchool) => boolean | null): IndicatorValue {
  const states = schools.map(covers);
  const covered = states.filter((state) => state === true).length;
  const open = schools.flatMap(({ schoolId }, at) => (states[at] === null ? [schoolId] : []));
  if (open.length === 0) return schoolModelCoverageOf({ covered, schools: schools.length });
  return {
    value: null,
    reasons: [
      { code: "missingFigure", field: "models", units: open },
      { code: "knownWithinRange", least: covered / schools.length, most: (covered + open.length) / schools.length },
    ],
  };
}

function weakCoverage(schools: readonly ModelSchool[]): IndicatorValue {
  const unknown = schools.flatMap(({ schoolId, weak }) => (typeof weak === "boolean" ? [] : [schoolId]));
  if (unknown.length > 0) return { value: null, reasons: [{ code: "missingFigure", field: "weak", units: unknown }] };
  return coverageOf(
    schools.filter(({ weak }) => weak === true),
    isCovered,
  );
}

function modelShares(call: Call, { given, rows, reasons: own }: ListReading<ModelSchool>): SchoolModelsAssessment["byModel"] {
  const reasons = given ? own : call.account.tell(notGiven(["schools"]).reasons);
  const schools = rows.map(({ row }) => row);
  const share = (model: SchoolModel): IndicatorValue =>
    reasons.length > 0 ? { value: null, reasons } : coverageOf(schools, (school) => modelsOf(school)?.includes(model) ?? null);
  return { alliance: share("alliance"), group: share("group"), district: share("district"), pairedSupport: share("pairedSupport") };
}

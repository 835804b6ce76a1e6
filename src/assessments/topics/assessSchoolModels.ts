import type { ModelSchool, SchoolModelsRecord } from "../../model/records/schoolModels.js";
import type { Finding } from "../../findings/finding.js";
import type { Reason } from "../../findings/reason.js";
import { requireObject } from "../../foundation/usageError.js";
import type { IndicatorValue } from "../../indicators/school/indicatorValue.js";
import { schoolModelCoverageOf } from "../../indicators/rates/schoolModelCoverage.js";
import { isAbsent, listProblem } from "../../model/checkFigure.js";
import {
  figuresOf,
  findingOf,
  notGiven,
  topicContext,
  topicResult,
  type Asked,
  type TopicAssessment,
  type TopicContext,
  type TopicOptions,
} from "./engine/context.js";
import { rangedFinding } from "./engine/judge.js";
import { refuseBeside, schoolRows, type SchoolRows } from "./engine/read.js";
import { SCHOOL_MODELS, type SchoolModel } from "../../model/records/lists.js";

export type { SchoolModel } from "../../model/records/lists.js";

/** Result of {@link assessSchoolModels}. */
export interface SchoolModelsAssessment extends TopicAssessment<"schoolModels"> {
  /** Share of schools in each model; a school in two models counts in both. Needs the list of schools. */
  readonly byModel: Readonly<Record<SchoolModel, IndicatorValue>>;
}

const INDICATOR = "schoolModelCoverage";

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
  requireObject(record, "record");
  const context = topicContext(options);
  const schools = schoolRows(context, "schools", record.schools, ({ weak, models }, report) => {
    if (!isAbsent(weak) && typeof weak !== "boolean") report.figure(["weak"], "notInList", weak);
    if (isAbsent(models)) return;
    if (!Array.isArray(models)) report.figure(["models"], "notAList", models);
    else
      models.forEach((model, at) => {
        report.figure(["models", at], listProblem(model, SCHOOL_MODELS), model);
      });
  });
  const findings = schools === null ? byCounts(context, record) : bySchools(context, schools, record);
  return { ...topicResult("schoolModels", context, findings), byModel: modelShares(schools) };
}

function byCounts(context: TopicContext, { counts, weakCounts }: SchoolModelsRecord): readonly Finding[] {
  const all = figuresOf(context, "counts", counts, "count");
  const weak = figuresOf(context, "weakCounts", weakCounts, "count");
  const nothing = isAbsent(counts) && isAbsent(weakCounts);
  return [
    findingOf(context, asked(nothing ? "schools" : "counts"), all === null ? null : schoolModelCoverageOf(all)),
    weakFinding(context, nothing ? "schools" : "weakCounts", weak === null ? null : schoolModelCoverageOf(weak)),
  ];
}

function bySchools(
  context: TopicContext,
  schools: SchoolRows<ModelSchool>,
  { counts, weakCounts }: SchoolModelsRecord,
): readonly Finding[] {
  for (const [field, given] of Object.entries({ counts, weakCounts })) {
    refuseBeside(context, field, given);
  }
  const { rows, wanting } = schools;
  if (wanting.length > 0) {
    const nothing: IndicatorValue = { value: null, reasons: wanting };
    return [findingOf(context, asked("schools"), nothing), weakFinding(context, "schools", nothing)];
  }
  const listed = rows.map(({ row }) => row);
  return [rangedFinding(context, asked("schools"), coverageOf(listed, isCovered)), weakFinding(context, "schools", weakCoverage(listed))];
}

function asked(record: string): Asked {
  return { indicator: INDICATOR, unit: "share", record };
}

/** The share of weak schools says where the reform has to reach; no reading of the share of all schools is held against it. */
function weakFinding(context: TopicContext, record: string, result: IndicatorValue | null): Finding {
  const { interpretations: _, ...options } = context.options;
  return findingOf({ ...context, options }, asked(record), result, [{ code: "denominatorChosen", denominator: "weakSchools" }]);
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

function modelShares(schools: SchoolRows<ModelSchool> | null): SchoolModelsAssessment["byModel"] {
  const missing: readonly Reason[] = schools?.wanting ?? notGiven("schools").reasons;
  const share = (model: SchoolModel): IndicatorValue =>
    schools === null || missing.length > 0
      ? { value: null, reasons: missing }
      : coverageOf(
          schools.rows.map(({ row }) => row),
          (school) => modelsOf(school)?.includes(model) ?? null,
        );
  return { alliance: share("alliance"), group: share("group"), district: share("district"), pairedSupport: share("pairedSupport") };
}

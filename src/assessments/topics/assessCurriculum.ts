import type { CurriculumFigures, CurriculumRecord, NewTeachingModelFigures } from "../../model/records/curriculum.js";
import type { Finding } from "../../findings/finding.js";
import { requireObject } from "../../foundation/usageError.js";
import { curriculumOfferedShareOf } from "../../indicators/rates/curriculumOfferedShare.js";
import type { IndicatorValue } from "../../indicators/school/indicatorValue.js";
import { newTeachingModelShareOf } from "../../indicators/rates/newTeachingModelShare.js";
import { practiceBasesOf } from "../../indicators/rates/practiceBases.js";
import type { Stage } from "../../policy/records/types.js";
import {
  figuresOf,
  findingOf,
  notGiven,
  topicContext,
  topicResult,
  type TopicAssessment,
  type TopicContext,
  type TopicOptions,
} from "./engine/context.js";
import { recordOf } from "./engine/read.js";
import type { TeachingModelGroup } from "../../model/records/lists.js";

export type { TeachingModelGroup } from "../../model/records/lists.js";

/** Result of {@link assessCurriculum}. */
export interface CurriculumAssessment extends TopicAssessment<"curriculum"> {
  /** Pupils per base for practical education. */
  readonly pupilsPerPracticeBase: IndicatorValue;
}

const GROUPS: readonly { readonly group: TeachingModelGroup; readonly stage?: Stage }[] = [
  { group: "upperPrimary", stage: "primary" },
  { group: "juniorSecondary", stage: "juniorSecondary" },
  { group: "seniorSecondary" },
];

/**
 * Clause 十三: schools with the new teaching model (upper primary, junior and senior secondary apart), the share of the
 * required subjects and of the required hours that is taught, and bases for practical education.
 *
 * “The great majority” and “a number of” have no number and none is assumed: all of it is described unless
 * `interpretations` reads one into it. One reading of a measure holds for all its findings.
 *
 * @param record - The figures of the county.
 * @param options - `asOf`, the county, and readings of what has no number.
 * @throws UsageError `badDate`, `notAnObject`.
 *
 * Source: 朔政办发〔2016〕45号 十三; 教督〔2012〕3号 for the curriculum.
 *
 * @example
 * ```ts
 * import { assessCurriculum } from "edu-balance";
 *
 * const record = { newTeachingModel: { juniorSecondary: { adopting: 17, schools: 20 } } };
 * assessCurriculum(record, { asOf: "2018-12-31" }).verdict; // => "notApplicable"
 *
 * const reading = { comparator: ">=" as const, limit: 0.8, name: "our reading of 绝大多数" };
 * const read = assessCurriculum(record, { asOf: "2018-12-31", interpretations: { newTeachingModelShare: reading } });
 * read.findings.slice(0, 3).map(({ value, verdict }) => [value, verdict]);
 * // => [[null, "undetermined"], [0.85, "met"], [null, "undetermined"]]
 * ```
 */
export function assessCurriculum(record: CurriculumRecord, options: TopicOptions): CurriculumAssessment {
  requireObject(record, "record");
  const context = topicContext(options);
  const models = recordOf(context, ["newTeachingModel"], record.newTeachingModel);
  const practice = figuresOf(context, "practiceBases", record.practiceBases, "count");
  const { bases, pupilsPerBase } = practice === null ? NO_PRACTICE : practiceBasesOf(practice);
  const findings = [
    ...GROUPS.map(({ group, stage }) =>
      modelFinding(context, group, stage, figuresOf(context, `newTeachingModel.${group}`, models?.[group], "count")),
    ),
    offeredFinding(context, "subjects", record.subjects),
    offeredFinding(context, "hours", record.hours),
    findingOf(context, { indicator: "practiceBases", unit: "count", record: "practiceBases" }, practice === null ? null : bases),
  ];
  return { ...topicResult("curriculum", context, findings), pupilsPerPracticeBase: pupilsPerBase };
}

const NOT_GIVEN = notGiven("practiceBases");
const NO_PRACTICE = { bases: NOT_GIVEN, pupilsPerBase: NOT_GIVEN } as const;

function modelFinding(
  context: TopicContext,
  group: TeachingModelGroup,
  stage: Stage | undefined,
  figures: NewTeachingModelFigures | null,
): Finding {
  return findingOf(
    context,
    { indicator: "newTeachingModelShare", unit: "share", record: `newTeachingModel.${group}`, ...(stage === undefined ? {} : { stage }) },
    figures === null ? null : newTeachingModelShareOf(figures),
    [{ code: "denominatorChosen", denominator: group }],
  );
}

function offeredFinding(context: TopicContext, record: "subjects" | "hours", given: CurriculumFigures | null | undefined): Finding {
  const figures = figuresOf(context, record, given, "count");
  return findingOf(
    context,
    { indicator: "curriculumOfferedShare", unit: "share", record },
    figures === null ? null : curriculumOfferedShareOf(figures),
    [{ code: "denominatorChosen", denominator: record }],
  );
}

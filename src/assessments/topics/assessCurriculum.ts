import { curriculumOfferedShare } from "../../indicators/rates/curriculumOfferedShare.js";
import { newTeachingModelShare } from "../../indicators/rates/newTeachingModelShare.js";
import { practiceBasesOf } from "../../indicators/rates/practiceBases.js";
import { rateOf, type Rate, type RateFigures } from "../../indicators/rates/rate.js";
import type { IndicatorValue } from "../../indicators/school/indicatorValue.js";
import { readParts, readRecord, type Path } from "../../model/reading/readRecord.js";
import { practiceBaseFigures, curriculumRecord, type CurriculumRecord } from "../../model/records/curriculum.js";
import type { TeachingModelGroup } from "../../model/records/lists.js";
import type { ParameterId } from "../../policy/records/parameterNames.js";
import type { Stage } from "../../policy/records/types.js";
import { type Call, type TopicOptions } from "../call.js";
import { openRecord } from "../openRecord.js";
import { judgeValue, notGiven } from "./engine/question.js";
import { topicResult, type TopicAssessment } from "./engine/result.js";
import type { Judged } from "./engine/row.js";
import { judgeRows, type TopicRows } from "./engine/table.js";

export type { TeachingModelGroup } from "../../model/records/lists.js";

/** Result of {@link assessCurriculum}. */
export interface CurriculumAssessment extends TopicAssessment<"curriculum"> {
  /** Pupils per base for practical education. */
  readonly pupilsPerPracticeBase: IndicatorValue;
}

type SharesRecord = Omit<CurriculumRecord, "practiceBases">;

const ROWS: TopicRows<SharesRecord> = {
  newTeachingModel: judgeModels,
  subjects: (call, given, path) =>
    judgeShare(call, { rate: curriculumOfferedShare, of: "subjects", parameter: "curriculumOfferedShareFloor" }, given, path),
  hours: (call, given, path) => judgeShare(call, { rate: curriculumOfferedShare, of: "hours" }, given, path),
};

const GROUPS: readonly { readonly of: TeachingModelGroup; readonly stage?: Stage }[] = [
  { of: "upperPrimary", stage: "primary" },
  { of: "juniorSecondary", stage: "juniorSecondary" },
  { of: "seniorSecondary" },
];

/**
 * Clause 十三: schools with the new teaching model (upper primary, junior and senior secondary apart), the share of the
 * required subjects and of the required hours that is taught, and bases for practical education.
 *
 * From 2012-09-05 the nation asks every school for all prescribed subjects: that share is judged, and hours are not. “The great
 * majority” and “a number of” have no number and none is assumed: all the rest is described unless `interpretations` reads one into it.
 * One reading of a measure holds for all its findings that no rule judges.
 *
 * @param record - The figures of the county.
 * @param options - `asOf`, the county, and readings of what has no number.
 * @throws UsageError `badDate`, `notAnObject`.
 *
 * Source: 朔政办发〔2016〕45号 十三; 国发〔2012〕48号 and 教督〔2012〕3号 for the curriculum.
 *
 * @example
 * ```ts
 * import { assessCurriculum } from "edu-balance";
 *
 * const subjects = { offered: 12, required: 12 };
 * const record = { subjects, newTeachingModel: { juniorSecondary: { adopting: 17, schools: 20 } } };
 * assessCurriculum(record, { asOf: "2018-12-31" }).verdict; // => "met"
 *
 * const reading = { comparator: ">=" as const, limit: 0.8, name: "our reading of 绝大多数" };
 * const read = assessCurriculum(record, { asOf: "2018-12-31", interpretations: { newTeachingModelShare: reading } });
 * read.findings.slice(0, 3).map(({ value, verdict }) => [value, verdict]);
 * // => [[null, "undetermined"], [0.85, "met"], [null, "undetermined"]]
 * ```
 */
export function assessCurriculum(record: CurriculumRecord, options: TopicOptions): CurriculumAssessment {
  const call = openRecord(curriculumRecord, record, options);
  const path = ["practiceBases"];
  const { value, problems } = readRecord(practiceBaseFigures, call.record.practiceBases, { path, asOf: call.asOf });
  const practice = value === null ? null : practiceBasesOf(value);
  const bases = judgeValue(call, { indicator: "practiceBases", unit: "count", path }, practice?.bases ?? null);
  const parts = [...judgeRows<SharesRecord>(call, ROWS, call.record), { findings: [bases], problems }];
  return {
    ...topicResult("curriculum", call, parts),
    pupilsPerPracticeBase: practice?.pupilsPerBase ?? { value: null, reasons: call.account.tell(notGiven(path).reasons) },
  };
}

/** A finding for each group of schools. */
function judgeModels(call: Call, given: unknown, path: Path): Judged {
  const { value: groups, problems } = readParts(given, path);
  const judged = GROUPS.map((group) =>
    judgeShare(call, { rate: newTeachingModelShare, ...group }, groups?.[group.of], [...path, group.of]),
  );
  return { findings: judged.flatMap(({ findings }) => findings), problems: [...problems, ...judged.flatMap((each) => each.problems)] };
}

interface ShareOf {
  readonly rate: Rate;
  readonly of: TeachingModelGroup | "subjects" | "hours";
  readonly stage?: Stage;
  readonly parameter?: ParameterId;
}

/** The finding of one share, which says what it is a share of. */
function judgeShare(call: Call, { rate, of, ...rule }: ShareOf, given: unknown, path: Path): Judged {
  const { value, problems } = readRecord(rate.record, given, { path, asOf: call.asOf });
  const question = { indicator: rate.id, unit: rate.unit, path, ...rule };
  const result = value === null ? null : rateOf(rate, value as RateFigures);
  return { findings: [judgeValue(call, question, result, [{ code: "denominatorChosen", denominator: of }])], problems };
}

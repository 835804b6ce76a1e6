import { problem } from "../../findings/problem.js";
import { dropoutRate } from "../../indicators/rates/dropoutRate.js";
import { leftBehindFilesShare } from "../../indicators/rates/leftBehindFilesShare.js";
import { leftBehindShare } from "../../indicators/rates/leftBehindShare.js";
import { nineYearRetention, nineYearRetentionOf } from "../../indicators/rates/nineYearRetention.js";
import type { IndicatorValue } from "../../indicators/school/indicatorValue.js";
import { isAbsent } from "../../model/checkFigure.js";
import { isRecord, problemsIn, readRecord, type Path } from "../../model/reading/readRecord.js";
import {
  leftBehindChildrenRecord,
  leftBehindCounts,
  leftBehindStages,
  nineYearRetentionFigures,
  type LeftBehindChildrenRecord,
} from "../../model/records/leftBehindChildren.js";
import { LEFT_BEHIND_DEFINITIONS, NINE_YEAR_RETENTION_DENOMINATORS } from "../../model/records/lists.js";
import type { Call, TopicOptions } from "../call.js";
import { openRecord } from "../openRecord.js";
import { judgeValue } from "./engine/question.js";
import type { TopicAssessment } from "./engine/result.js";
import type { Judged, RateRow } from "./engine/row.js";
import { judgeByStageAndTogether } from "./engine/stages.js";
import { assessRows, type TopicRows } from "./engine/table.js";

const ROWS: TopicRows<LeftBehindChildrenRecord> = {
  leftBehindFiles: { rate: leftBehindFilesShare },
  leftBehind: judgeLeftBehind,
  nineYearRetention: judgeRetention,
  dropout: { rate: dropoutRate, by: "stage", parameter: "dropoutRateLimit" },
};

/**
 * Clause 十七, care for left-behind children and against dropout: children on file, left-behind children among pupils
 * (described), retention over nine years against the national target, and the dropout rate by stage.
 *
 * The limits of the dropout rate, and the targets of retention before 2016 and after 2020, nobody could confirm: what they
 * are about is described unless `allowUnverified` is set. What the definition of left-behind children or the base of retention is,
 * the record must say; the findings name it.
 *
 * @param record - What is known; every part may be left out and is then named as missing.
 * @param options - `asOf`, the county for its name and local rules, and readings of measures without a number.
 * @throws UsageError `badDate`, `notAnObject`.
 *
 * Source: 朔政办发〔2016〕45号 clause 十七; 国发〔2012〕48号 for retention; the standard of the “two basics” for dropout.
 *
 * @example
 * ```ts
 * import { assessLeftBehindChildren } from "edu-balance";
 *
 * const nineYearRetention = { denominator: "intake" as const, graduates: 940, intake: 1000 };
 * const at = (asOf: string) => {
 *   const { findings } = assessLeftBehindChildren({ nineYearRetention }, { asOf });
 *   return findings.find(({ indicator }) => indicator === "nineYearRetention");
 * };
 * [at("2020-12-30")?.value, at("2020-12-30")?.verdict]; // => [0.94, "pending"]
 * at("2020-12-31")?.verdict; // => "notMet"
 * at("2020-12-31")?.reasons; // => [{ code: "denominatorChosen", denominator: "intake" }]
 * ```
 */
export function assessLeftBehindChildren(record: LeftBehindChildrenRecord, options: TopicOptions): TopicAssessment<"leftBehindChildren"> {
  return assessRows("leftBehindChildren", ROWS, openRecord(leftBehindChildrenRecord, record, options));
}

/** Left-behind children by stage and together, under the one definition of the record; without it no share has a value. */
function judgeLeftBehind(call: Call, given: unknown, path: Path): Judged {
  const definition: unknown = isRecord(given) ? given["definition"] : undefined;
  const known = LEFT_BEHIND_DEFINITIONS.find((each) => each === definition);
  const row: RateRow = {
    rate: { ...leftBehindShare, record: leftBehindCounts },
    ...(known === undefined ? { of: () => UNDEFINED } : { more: [{ code: "denominatorChosen", denominator: known }] }),
  };
  const { findings, problems } = judgeByStageAndTogether(call, row, given, path);
  // A record that does not say what it is counted by has no value, and the finding says so.
  const own = isAbsent(definition) ? [] : problemsIn(leftBehindStages, { definition }, "definition", { path });
  return { findings, problems: [...own, ...problems] };
}

const UNDEFINED: IndicatorValue = { value: null, reasons: [{ code: "missingFigure", field: "definition", units: [] }] };

/** Nine-year retention, which says what it is held against. */
function judgeRetention(call: Call, given: unknown, path: Path): Judged {
  const { id: indicator, unit } = nineYearRetention;
  const question = { indicator, unit, path, parameter: "nineYearRetentionTarget" };
  const { value, problems: all } = readRecord(nineYearRetentionFigures, given, { path, asOf: call.asOf });
  // A record that does not say what it is held against has no value, and the finding says so.
  const problems = all.filter(({ code }) => code !== "missing");
  if (value === null) return { findings: [judgeValue(call, question, null)], problems };
  const result = nineYearRetentionOf(value);
  const isWrong = problems.length === 0 && result.reasons.some(({ code }) => code === "invalidFigure");
  const chosen = NINE_YEAR_RETENTION_DENOMINATORS.find((each) => each === value.denominator);
  return {
    findings: [judgeValue(call, question, result, chosen === undefined ? [] : [{ code: "denominatorChosen", denominator: chosen }])],
    problems: isWrong ? [problem(path, "partExceedsWhole", null, nineYearRetentionFigures)] : problems,
  };
}

import { NINE_YEAR_RETENTION_DENOMINATORS } from "../../model/records/lists.js";
import type { LeftBehindChildrenRecord, LeftBehindStages, NineYearRetentionFigures } from "../../model/records/leftBehindChildren.js";
import type { Finding } from "../../findings/finding.js";
import { requireObject } from "../../foundation/usageError.js";
import { dropoutRateOf } from "../../indicators/rates/dropoutRate.js";
import type { IndicatorValue } from "../../indicators/school/indicatorValue.js";
import { leftBehindFilesShareOf } from "../../indicators/rates/leftBehindFilesShare.js";
import { leftBehindShareOf } from "../../indicators/rates/leftBehindShare.js";
import { nineYearRetentionOf } from "../../indicators/rates/nineYearRetention.js";
import { findingsByStage, findingsOfStages } from "./engine/rows.js";
import {
  figuresOf,
  findingOf,
  topicContext,
  topicResult,
  type TopicAssessment,
  type TopicContext,
  type TopicOptions,
} from "./engine/context.js";
import { readChoice } from "./engine/read.js";
import { LEFT_BEHIND_DEFINITIONS } from "../../model/records/lists.js";

/**
 * Clause 十七, care for left-behind children and against dropout: children on file, left-behind children among pupils
 * (described), retention over nine years against the national target, and the dropout rate by stage.
 *
 * The limits of the dropout rate, and the targets of retention before 2016 and after 2020, nobody could confirm: they
 * are refused unless `allowUnverified` is set. What the definition of left-behind children or the base of retention is,
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
 * [at("2020-12-30")?.value, at("2020-12-30")?.verdict]; // => [0.94, "notApplicable"]
 * at("2020-12-31")?.verdict; // => "notMet"
 * at("2020-12-31")?.reasons; // => [{ code: "denominatorChosen", denominator: "intake" }]
 * ```
 */
export function assessLeftBehindChildren(record: LeftBehindChildrenRecord, options: TopicOptions): TopicAssessment<"leftBehindChildren"> {
  requireObject(record, "record");
  const context = topicContext(options);
  const files = figuresOf(context, "leftBehindFiles", record.leftBehindFiles, "count");
  return topicResult("leftBehindChildren", context, [
    findingOf(
      context,
      { indicator: "leftBehindFilesShare", unit: "share", record: "leftBehindFiles" },
      files === null ? null : leftBehindFilesShareOf(files),
    ),
    ...leftBehind(context, record.leftBehind),
    retention(context, record.nineYearRetention),
    ...findingsOfStages(
      context,
      { indicator: "dropoutRate", unit: "share", record: "dropout", parameter: "dropoutRateLimit" },
      record.dropout,
      { fields: ["dropouts", "pupils"], of: dropoutRateOf },
    ),
  ]);
}

function leftBehind(context: TopicContext, given: LeftBehindStages | null | undefined): readonly Finding[] {
  const asked = { indicator: "leftBehindShare", unit: "share", record: "leftBehind" } as const;
  const fields = ["leftBehindChildren", "pupils"] as const;
  const definition = readChoice(context, ["leftBehind", "definition"], given?.definition, LEFT_BEHIND_DEFINITIONS).value;
  if (definition === null) {
    const undefinedCount: IndicatorValue = { value: null, reasons: [{ code: "missingFigure", field: "definition", units: [] }] };
    return findingsByStage(context, asked, given, { fields, of: () => undefinedCount });
  }
  return findingsByStage(context, asked, given, {
    fields,
    of: (figures) => leftBehindShareOf({ ...figures, definition }),
    more: [{ code: "denominatorChosen", denominator: definition }],
  });
}

function retention(context: TopicContext, given: NineYearRetentionFigures | null | undefined): Finding {
  const asked = {
    indicator: "nineYearRetention",
    unit: "share",
    record: "nineYearRetention",
    parameter: "nineYearRetentionTarget",
  } as const;
  const figures = figuresOf(context, asked.record, given, "count");
  if (figures === null) return findingOf(context, asked, null);
  const known = NINE_YEAR_RETENTION_DENOMINATORS;
  const denominator = readChoice(context, [asked.record, "denominator"], figures.denominator, known).value;
  return findingOf(context, asked, nineYearRetentionOf(figures), denominator === null ? [] : [{ code: "denominatorChosen", denominator }]);
}

import type * as z from "zod";
import type { LeftBehindChildrenRecord, LeftBehindStages } from "../../assessments/topics/assessLeftBehindChildren.js";
import type { DropoutFigures } from "../../indicators/rates/dropoutRate.js";
import type { LeftBehindFilesFigures } from "../../indicators/rates/leftBehindFilesShare.js";
import type { LeftBehindFigures } from "../../indicators/rates/leftBehindShare.js";
import type { NineYearRetentionFigures } from "../../indicators/rates/nineYearRetention.js";
import { byStage, oneOf, record, reportedCount } from "../fields.js";
import { LEFT_BEHIND_DEFINITIONS, NINE_YEAR_RETENTION_DENOMINATORS } from "../words.js";

/** {@link LeftBehindFilesFigures}. */
export const leftBehindFilesFiguresSchema: z.ZodType<LeftBehindFilesFigures> = record({
  onFile: reportedCount(),
  leftBehindChildren: reportedCount(),
});

const leftBehindCounts = { leftBehindChildren: reportedCount(), pupils: reportedCount() };

/** {@link LeftBehindFigures}. */
export const leftBehindFiguresSchema: z.ZodType<LeftBehindFigures> = record({
  definition: oneOf(LEFT_BEHIND_DEFINITIONS),
  ...leftBehindCounts,
});

/** {@link LeftBehindStages}. */
export const leftBehindStagesSchema: z.ZodType<LeftBehindStages> = record({
  definition: oneOf(LEFT_BEHIND_DEFINITIONS),
  primary: record(leftBehindCounts).nullish(),
  juniorSecondary: record(leftBehindCounts).nullish(),
  together: record(leftBehindCounts).nullish(),
});

/** {@link NineYearRetentionFigures}. */
export const nineYearRetentionFiguresSchema: z.ZodType<NineYearRetentionFigures> = record({
  denominator: oneOf(NINE_YEAR_RETENTION_DENOMINATORS),
  graduates: reportedCount(),
  intake: reportedCount(),
  movedIn: reportedCount(),
  movedOut: reportedCount(),
});

/** {@link DropoutFigures}. */
export const dropoutFiguresSchema: z.ZodType<DropoutFigures> = record({ dropouts: reportedCount(), pupils: reportedCount() });

/** A {@link LeftBehindChildrenRecord}. */
export const leftBehindChildrenRecordSchema: z.ZodType<LeftBehindChildrenRecord> = record({
  leftBehindFiles: leftBehindFilesFiguresSchema.nullish(),
  leftBehind: leftBehindStagesSchema.nullish(),
  nineYearRetention: nineYearRetentionFiguresSchema.nullish(),
  dropout: byStage(dropoutFiguresSchema).nullish(),
});

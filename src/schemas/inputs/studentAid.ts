import type * as z from "zod";
import type { AidCounts, AidLists, StudentAidRecord } from "../../assessments/topics/assessStudentAid.js";
import type { AidGrant } from "../../indicators/lists/aidCoverage.js";
import type { AidCoverageFigures } from "../../indicators/rates/aidCoverageShare.js";
import type { BoarderAidFigures } from "../../indicators/rates/boarderAidPaid.js";
import type { NonBoarderAidFigures } from "../../indicators/rates/nonBoarderAidPaid.js";
import { list, oneOf, record, reportedAmount, reportedCount, text } from "../fields.js";
import { FUNDING_REGIONS } from "../words.js";

/** An {@link AidGrant}. */
export const aidGrantSchema: z.ZodType<AidGrant> = record({ pupilId: text(), item: text() });

/** {@link AidLists}. */
export const aidListsSchema: z.ZodType<AidLists> = record({ eligible: list(text()).nullish(), grants: list(aidGrantSchema).nullish() });

/** {@link AidCounts}. */
export const aidCountsSchema: z.ZodType<AidCounts> = record({
  aided: reportedCount(),
  eligible: reportedCount(),
  missed: reportedCount(),
  duplicated: reportedCount(),
});

/** {@link AidCoverageFigures}. */
export const aidCoverageFiguresSchema: z.ZodType<AidCoverageFigures> = record({ aided: reportedCount(), eligible: reportedCount() });

/** {@link BoarderAidFigures}. */
export const boarderAidFiguresSchema: z.ZodType<BoarderAidFigures> = record({
  paidYuan: reportedAmount(),
  eligibleBoarders: reportedCount(),
});

/** {@link NonBoarderAidFigures}. */
export const nonBoarderAidFiguresSchema: z.ZodType<NonBoarderAidFigures> = record({
  paidYuan: reportedAmount(),
  eligibleNonBoarders: reportedCount(),
});

/** A {@link StudentAidRecord}. */
export const studentAidRecordSchema: z.ZodType<StudentAidRecord> = record({
  aidLists: aidListsSchema.nullish(),
  aidCounts: aidCountsSchema.nullish(),
  fundingRegion: oneOf(FUNDING_REGIONS).nullish(),
  boarderAid: record({ primary: boarderAidFiguresSchema.nullish(), juniorSecondary: boarderAidFiguresSchema.nullish() }).nullish(),
  nonBoarderAid: record({ primary: nonBoarderAidFiguresSchema.nullish(), juniorSecondary: nonBoarderAidFiguresSchema.nullish() }).nullish(),
  povertyDropouts: record({ pupils: reportedCount() }).nullish(),
});

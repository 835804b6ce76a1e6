import type * as z from "zod";
import type { LayoutRecord } from "../../assessments/topics/assessLayout.js";
import type { BoardingCoverageFigures } from "../../indicators/rates/boardingCoverage.js";
import type { NearbyEnrolmentFigures } from "../../indicators/rates/nearbyEnrolmentShare.js";
import type { SizedSchool } from "../../indicators/lists/schoolsOverSizeLimit.js";
import type { SeatFigures } from "../../indicators/rates/seatGap.js";
import { SCHOOL_KINDS } from "../../model/school.js";
import { list, oneOf, record, reportedCount, text } from "../fields.js";

/** A {@link SizedSchool}. */
export const sizedSchoolSchema: z.ZodType<SizedSchool> = record({ schoolId: text(), kind: oneOf(SCHOOL_KINDS), pupils: reportedCount() });

/** {@link BoardingCoverageFigures}. */
export const boardingCoverageFiguresSchema: z.ZodType<BoardingCoverageFigures> = record({
  beds: reportedCount(),
  boardingDemand: reportedCount(),
});

/** {@link SeatFigures}. */
export const seatFiguresSchema: z.ZodType<SeatFigures> = record({ pupilsToPlace: reportedCount(), classes: reportedCount() });

/** {@link NearbyEnrolmentFigures}. */
export const nearbyEnrolmentFiguresSchema: z.ZodType<NearbyEnrolmentFigures> = record({
  admittedByZone: reportedCount(),
  admitted: reportedCount(),
});

/** A {@link LayoutRecord}. */
export const layoutRecordSchema: z.ZodType<LayoutRecord> = record({
  schools: list(sizedSchoolSchema).nullish(),
  boarding: boardingCoverageFiguresSchema.nullish(),
  seats: record({ primary: seatFiguresSchema.nullish(), juniorSecondary: seatFiguresSchema.nullish() }).nullish(),
  nearbyEnrolment: record({
    primary: nearbyEnrolmentFiguresSchema.nullish(),
    juniorSecondary: nearbyEnrolmentFiguresSchema.nullish(),
  }).nullish(),
});

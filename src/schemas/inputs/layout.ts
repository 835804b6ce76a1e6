import { recordSchema } from "../recordSchema.js";
import {
  type BoardingCoverageFigures,
  type LayoutRecord,
  type NearbyEnrolmentFigures,
  type SeatFigures,
  type SizedSchool,
  type ZoneSeats,
  boardingCoverageFigures,
  layoutRecord,
  nearbyEnrolmentFigures,
  seatFigures,
  sizedSchool,
  zoneSeats,
} from "../../model/records/layout.js";
import type * as z from "zod";

/** A {@link SizedSchool}. */
export const sizedSchoolSchema: z.ZodType<SizedSchool> = /* @__PURE__ */ recordSchema(sizedSchool);

/** {@link BoardingCoverageFigures}. */
export const boardingCoverageFiguresSchema: z.ZodType<BoardingCoverageFigures> = /* @__PURE__ */ recordSchema(boardingCoverageFigures);

/** {@link ZoneSeats}. */
export const zoneSeatsSchema: z.ZodType<ZoneSeats> = /* @__PURE__ */ recordSchema(zoneSeats);

/** {@link SeatFigures}. */
export const seatFiguresSchema: z.ZodType<SeatFigures> = /* @__PURE__ */ recordSchema(seatFigures);

/** {@link NearbyEnrolmentFigures}. */
export const nearbyEnrolmentFiguresSchema: z.ZodType<NearbyEnrolmentFigures> = /* @__PURE__ */ recordSchema(nearbyEnrolmentFigures);

/** A {@link LayoutRecord}. */
export const layoutRecordSchema: z.ZodType<LayoutRecord> = /* @__PURE__ */ recordSchema(layoutRecord);

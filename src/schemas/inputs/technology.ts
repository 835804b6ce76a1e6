import type * as z from "zod";
import * as records from "../../model/records/technology.js";
import { recordSchema } from "../recordSchema.js";

/** {@link records.BroadbandFigures}. */
export const broadbandFiguresSchema: z.ZodType<records.BroadbandFigures> = /* @__PURE__ */ recordSchema(records.broadbandFigures);

/** {@link records.MultimediaClassroomFigures}. */
export const multimediaClassroomFiguresSchema: z.ZodType<records.MultimediaClassroomFigures> = /* @__PURE__ */ recordSchema(
  records.multimediaClassroomFigures,
);

/** {@link records.TeacherSpaceFigures}. */
export const teacherSpaceFiguresSchema: z.ZodType<records.TeacherSpaceFigures> = /* @__PURE__ */ recordSchema(records.teacherSpaceFigures);

/** {@link records.PupilSpaceFigures}. */
export const pupilSpaceFiguresSchema: z.ZodType<records.PupilSpaceFigures> = /* @__PURE__ */ recordSchema(records.pupilSpaceFigures);

/** A {@link records.TechnologyRecord}. */
export const technologyRecordSchema: z.ZodType<records.TechnologyRecord> = /* @__PURE__ */ recordSchema(records.technologyRecord);

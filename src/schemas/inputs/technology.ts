import type * as z from "zod";
import type { TechnologyRecord } from "../../assessments/topics/assessTechnology.js";
import type { BroadbandFigures } from "../../indicators/rates/broadbandSchoolShare.js";
import type { MultimediaClassroomFigures } from "../../indicators/rates/multimediaClassroomShare.js";
import type { PupilSpaceFigures } from "../../indicators/rates/pupilSpaceShare.js";
import type { TeacherSpaceFigures } from "../../indicators/rates/teacherSpaceShare.js";
import { record, reportedCount } from "../fields.js";

/** {@link BroadbandFigures}. */
export const broadbandFiguresSchema: z.ZodType<BroadbandFigures> = record({
  schoolsWithBroadband: reportedCount(),
  schools: reportedCount(),
});

/** {@link MultimediaClassroomFigures}. */
export const multimediaClassroomFiguresSchema: z.ZodType<MultimediaClassroomFigures> = record({
  multimediaClassrooms: reportedCount(),
  classrooms: reportedCount(),
});

/** {@link TeacherSpaceFigures}. */
export const teacherSpaceFiguresSchema: z.ZodType<TeacherSpaceFigures> = record({
  teachersWithSpace: reportedCount(),
  teachers: reportedCount(),
});

/** {@link PupilSpaceFigures}. */
export const pupilSpaceFiguresSchema: z.ZodType<PupilSpaceFigures> = record({ pupilsWithSpace: reportedCount(), pupils: reportedCount() });

/** A {@link TechnologyRecord}. */
export const technologyRecordSchema: z.ZodType<TechnologyRecord> = record({
  broadband: broadbandFiguresSchema.nullish(),
  multimediaClassrooms: multimediaClassroomFiguresSchema.nullish(),
  teacherSpaces: teacherSpaceFiguresSchema.nullish(),
  pupilSpaces: pupilSpaceFiguresSchema.nullish(),
});

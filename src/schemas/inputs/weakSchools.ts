import * as z from "zod";
import type { ProjectSchool, WeakSchoolsRecord } from "../../assessments/topics/assessWeakSchools.js";
import type { BedFigures } from "../../indicators/rates/bedsPerBoarder.js";
import type { DeskFigures } from "../../indicators/rates/desksPerPupil.js";
import type { DilapidatedAreaFigures } from "../../indicators/lists/dilapidatedArea.js";
import type { ToiletFigures } from "../../indicators/rates/femaleToMaleToiletRatio.js";
import type { ProjectFundFigures } from "../../indicators/rates/projectFundsSpentShare.js";
import { flag, list, record, reportedAmount, reportedCount, text } from "../fields.js";
import { classRecordSchema } from "./classes.js";

const bedFigures = { beds: reportedCount(), boarders: reportedCount() };

/** {@link BedFigures}. */
export const bedFiguresSchema: z.ZodType<BedFigures> = record(bedFigures);

const deskFigures = { desks: reportedCount(), chairs: reportedCount(), pupils: reportedCount() };

/** {@link DeskFigures}. */
export const deskFiguresSchema: z.ZodType<DeskFigures> = record(deskFigures);

const dilapidatedAreaFigures = { schoolId: text(), dilapidatedAreaM2: reportedAmount() };

/** {@link DilapidatedAreaFigures}. */
export const dilapidatedAreaFiguresSchema: z.ZodType<DilapidatedAreaFigures> = record(dilapidatedAreaFigures);

const toiletFigures = { femaleToiletPlaces: reportedCount(), maleToiletPlaces: reportedCount() };

/** {@link ToiletFigures}. */
export const toiletFiguresSchema: z.ZodType<ToiletFigures> = record(toiletFigures);

/** A {@link ProjectSchool}. */
export const projectSchoolSchema: z.ZodType<ProjectSchool> = record({
  ...bedFigures,
  ...deskFigures,
  ...dilapidatedAreaFigures,
  ...toiletFigures,
  schoolId: text(),
  name: text().nullish(),
  items: z.record(z.string(), flag().nullable()).nullish(),
});

/** {@link ProjectFundFigures}. */
export const projectFundFiguresSchema: z.ZodType<ProjectFundFigures> = record({
  spentYuan: reportedAmount(),
  allocatedYuan: reportedAmount(),
});

/** A {@link WeakSchoolsRecord}. */
export const weakSchoolsRecordSchema: z.ZodType<WeakSchoolsRecord> = record({
  schools: list(projectSchoolSchema).nullish(),
  classes: list(classRecordSchema).nullish(),
  funds: projectFundFiguresSchema.nullish(),
});

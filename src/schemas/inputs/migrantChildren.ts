import type * as z from "zod";
import type { MigrantChildrenRecord } from "../../assessments/topics/assessMigrantChildren.js";
import type { MigrantPlaceFigures } from "../../indicators/rates/migrantPublicOrPurchasedShare.js";
import type { MigrantPublicSchoolFigures } from "../../indicators/rates/migrantPublicSchoolShare.js";
import { byStageAndTogether, record, reportedCount } from "../fields.js";

/** {@link MigrantPublicSchoolFigures}. */
export const migrantPublicSchoolFiguresSchema: z.ZodType<MigrantPublicSchoolFigures> = record({
  inPublicSchools: reportedCount(),
  migrantPupils: reportedCount(),
});

/** {@link MigrantPlaceFigures}. */
export const migrantPlaceFiguresSchema: z.ZodType<MigrantPlaceFigures> = record({
  inPublicSchools: reportedCount(),
  inPurchasedPlaces: reportedCount(),
  migrantChildren: reportedCount(),
});

/** A {@link MigrantChildrenRecord}. */
export const migrantChildrenRecordSchema: z.ZodType<MigrantChildrenRecord> = record({
  publicSchools: byStageAndTogether(migrantPublicSchoolFiguresSchema).nullish(),
  publicOrPurchased: byStageAndTogether(migrantPlaceFiguresSchema).nullish(),
});

import { recordSchema } from "../recordSchema.js";
import {
  type MigrantChildrenRecord,
  type MigrantPlaceFigures,
  type MigrantPublicSchoolFigures,
  migrantChildrenRecord,
  migrantPlaceFigures,
  migrantPublicSchoolFigures,
} from "../../model/records/migrantChildren.js";
import type * as z from "zod";

/** {@link MigrantPublicSchoolFigures}. */
export const migrantPublicSchoolFiguresSchema: z.ZodType<MigrantPublicSchoolFigures> =
  /* @__PURE__ */ recordSchema(migrantPublicSchoolFigures);

/** {@link MigrantPlaceFigures}. */
export const migrantPlaceFiguresSchema: z.ZodType<MigrantPlaceFigures> = /* @__PURE__ */ recordSchema(migrantPlaceFigures);

/** A {@link MigrantChildrenRecord}. */
export const migrantChildrenRecordSchema: z.ZodType<MigrantChildrenRecord> = /* @__PURE__ */ recordSchema(migrantChildrenRecord);

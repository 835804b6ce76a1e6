import type * as z from "zod";
import type { ClassBand, ClassRecord, ClassRoll, ClassTotal } from "../../model/classRoll.js";
import { STAGES } from "../../model/stageUnit.js";
import { count, messageOf, oneOf, oneRecordOf, record, text } from "../fields.js";

const roll = record({
  kind: oneOf(["roll"]).optional(),
  schoolId: text(),
  classId: text().optional(),
  stage: oneOf(STAGES),
  grade: count().optional(),
  pupils: count(),
});

const total = record({ kind: oneOf(["total"]), schoolId: text().optional(), stage: oneOf(STAGES), classes: count(), pupils: count() });

const band = record({
  kind: oneOf(["band"]),
  schoolId: text().optional(),
  stage: oneOf(STAGES),
  least: count(),
  most: count().nullable(),
  classes: count(),
}).refine(({ least, most }) => most === null || least <= most, { path: ["least"], error: messageOf("partExceedsWhole") });

/** A {@link ClassRoll}. */
export const classRollSchema: z.ZodType<ClassRoll> = roll;

/** A {@link ClassTotal}. */
export const classTotalSchema: z.ZodType<ClassTotal> = total;

/** A {@link ClassBand}. */
export const classBandSchema: z.ZodType<ClassBand> = band;

/** A {@link ClassRecord}: a roll, a total or a band. */
export const classRecordSchema: z.ZodType<ClassRecord> = oneRecordOf("kind", [roll, total, band]);

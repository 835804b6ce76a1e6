import * as z from "zod";
import type { ClassBand, ClassRecord, ClassRoll, ClassTotal } from "../../model/classRoll.js";
import { STAGES } from "../../model/stageUnit.js";
import { count, messageOf, oneOf, record, text } from "../fields.js";

/** A {@link ClassRoll}. */
export const classRollSchema: z.ZodType<ClassRoll> = record({
  kind: oneOf(["roll"]).optional(),
  schoolId: text(),
  classId: text().optional(),
  stage: oneOf(STAGES),
  grade: count().optional(),
  pupils: count(),
});

/** A {@link ClassTotal}. */
export const classTotalSchema: z.ZodType<ClassTotal> = record({
  kind: oneOf(["total"]),
  schoolId: text().optional(),
  stage: oneOf(STAGES),
  classes: count(),
  pupils: count(),
});

/** A {@link ClassBand}. */
export const classBandSchema: z.ZodType<ClassBand> = record({
  kind: oneOf(["band"]),
  schoolId: text().optional(),
  stage: oneOf(STAGES),
  least: count(),
  most: count().nullable(),
  classes: count(),
}).refine((band) => band.most === null || band.least <= band.most, { path: ["least"], error: messageOf("partExceedsWhole") });

/** A {@link ClassRecord}: a roll, a total or a band. */
export const classRecordSchema: z.ZodType<ClassRecord> = z.union([classRollSchema, classTotalSchema, classBandSchema]);

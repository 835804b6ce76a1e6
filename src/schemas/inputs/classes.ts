import { recordSchema } from "../recordSchema.js";
import {
  type ClassBand,
  type ClassRecord,
  type ClassRoll,
  type ClassTotal,
  classBand,
  classRecord,
  classRoll,
  classTotal,
} from "../../model/records/classRecord.js";
import type * as z from "zod";

/** A {@link ClassRoll}. */
export const classRollSchema: z.ZodType<ClassRoll> = /* @__PURE__ */ recordSchema(classRoll);

/** A {@link ClassTotal}. */
export const classTotalSchema: z.ZodType<ClassTotal> = /* @__PURE__ */ recordSchema(classTotal);

/** A {@link ClassBand}. */
export const classBandSchema: z.ZodType<ClassBand> = /* @__PURE__ */ recordSchema(classBand);

/** A {@link ClassRecord}: a roll, a total or a band. */
export const classRecordSchema: z.ZodType<ClassRecord> = /* @__PURE__ */ recordSchema(classRecord);

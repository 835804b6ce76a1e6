import * as z from "zod";
import type { CoefficientsByCounty, CountyCoefficients } from "../../assessments/basicBalance/coefficientsByCounty.js";
import type { StaffYearRecords } from "../../assessments/topics/staffYearRecords.js";
import { allCoefficients } from "../../model/records/coefficients.js";
import { STAGES } from "../../model/records/lists.js";
import { assessedCountySchema } from "../inputs/options.js";
import { rotationRecordSchema } from "../inputs/rotation.js";
import { staffingRecordSchema } from "../inputs/staffing.js";
import { trainingRecordSchema } from "../inputs/training.js";
import { recordSchema } from "../recordSchema.js";
import { problemSchema } from "./problem.js";

/** {@link StaffYearRecords}. */
export const staffYearRecordsSchema: z.ZodType<StaffYearRecords> = z.strictObject({
  staffing: staffingRecordSchema,
  rotation: rotationRecordSchema,
  training: trainingRecordSchema,
});

/** {@link CountyCoefficients}. */
export const countyCoefficientsSchema: z.ZodType<CountyCoefficients> = z.strictObject({
  county: assessedCountySchema,
  coefficients: z.partialRecord(z.enum(STAGES), recordSchema(allCoefficients)),
});

/** {@link CoefficientsByCounty}. */
export const coefficientsByCountySchema: z.ZodType<CoefficientsByCounty> = z.strictObject({
  counties: z.array(countyCoefficientsSchema),
  problems: z.array(problemSchema),
});

import * as z from "zod";
import type { Failure } from "../../assessments/summary/failures.js";
import type { PlacedFinding } from "../../assessments/summary/findingsOf.js";
import { STAGES } from "../../model/records/lists.js";
import { COMPARATORS } from "../../policy/records/lists.js";
import { findingSchema } from "./finding.js";

/** A {@link PlacedFinding}. */
export const placedFindingSchema: z.ZodType<PlacedFinding> = z.strictObject({ at: z.string(), finding: findingSchema });

/** A {@link Failure}. */
export const failureSchema: z.ZodType<Failure> = z.strictObject({
  county: z.string().nullable(),
  school: z.string().nullable(),
  clause: z.string().nullable(),
  indicator: z.string(),
  nameZh: z.string().nullable(),
  nameEn: z.string().nullable(),
  stage: z.enum(STAGES).nullable(),
  value: z.number().nullable(),
  comparator: z.enum(COMPARATORS).nullable(),
  limit: z.number().nullable(),
  margin: z.number().nullable(),
  unit: z.string(),
  dueBy: z.iso.date().nullable(),
  at: z.string(),
});

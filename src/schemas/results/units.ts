import * as z from "zod";
import { SCHOOL_KINDS, SCHOOL_STAGES } from "../../model/records/lists.js";
import { FACILITY_FIGURES } from "../../model/stageUnit.js";
import type { Merge } from "../../model/mergeCampuses.js";
import type { Split } from "../../model/splitSchool.js";
import type { SchoolLedger, StageUnits } from "../../model/stageUnits.js";
import { whole } from "../fields.js";
import { preparedUnit } from "../inputs/schools.js";
import { exclusionSchema, missingFigureSchema } from "./ledger.js";
import { problemSchema } from "./problem.js";

/** A {@link Merge}. */
export const mergeSchema: z.ZodType<Merge> = z.strictObject({ id: z.string(), into: z.string() });

/** A {@link Split}. */
export const splitSchema: z.ZodType<Split> = z.strictObject({
  id: z.string(),
  kind: z.enum(SCHOOL_KINDS),
  weightedPupils: z.partialRecord(z.enum(SCHOOL_STAGES), z.number()),
  senior: z.strictObject({ pupils: whole(), facilities: z.partialRecord(z.enum(FACILITY_FIGURES), z.number()) }).nullable(),
});

/** A {@link SchoolLedger}. */
export const schoolLedgerSchema: z.ZodType<SchoolLedger> = z.strictObject({
  given: whole(),
  used: whole(),
  excluded: z.array(exclusionSchema),
  missing: z.array(missingFigureSchema),
  merged: z.array(mergeSchema),
  split: z.array(splitSchema),
});

/** {@link StageUnits}. */
export const stageUnitsSchema: z.ZodType<StageUnits> = z.strictObject({
  units: z.array(preparedUnit),
  ledger: schoolLedgerSchema,
  problems: z.array(problemSchema),
});

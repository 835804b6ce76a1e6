import * as z from "zod";
import {
  EXCLUSION_REASONS,
  type Exclusion,
  type LaterRecord,
  type Ledger,
  type MissingFigure,
  type RecordLedger,
} from "../../findings/ledger.js";
import { STAGES } from "../../model/records/lists.js";
import { whole } from "../fields.js";
import { heldPeriod } from "./period.js";

/** An {@link Exclusion}. */
export const exclusionSchema: z.ZodType<Exclusion> = z.strictObject({
  id: z.string(),
  stage: z.enum(STAGES).exactOptional(),
  reason: z.enum(EXCLUSION_REASONS),
  field: z.string().exactOptional(),
});

/** A {@link MissingFigure}. */
export const missingFigureSchema: z.ZodType<MissingFigure> = z.strictObject({
  id: z.string(),
  stage: z.enum(STAGES).exactOptional(),
  field: z.string(),
});

/** A {@link Ledger}. */
export const ledgerSchema: z.ZodType<Ledger> = z.strictObject({
  given: whole(),
  used: whole(),
  excluded: z.array(exclusionSchema),
  missing: z.array(missingFigureSchema),
});

/** A {@link LaterRecord}. */
export const laterRecordSchema: z.ZodType<LaterRecord> = z.strictObject({
  id: z.string(),
  reason: z.literal("laterThanDate"),
  period: heldPeriod,
});

/** A {@link RecordLedger}. */
export const recordLedgerSchema: z.ZodType<RecordLedger> = z.strictObject({
  given: whole(),
  used: whole(),
  excluded: z.array(laterRecordSchema),
  periodNotGiven: z.array(z.string()),
});

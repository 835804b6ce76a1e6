import * as z from "zod";
import { VERDICTS, type Finding, type Subject, type Verdict } from "../../findings/finding.js";
import type { Problem } from "../../findings/problem.js";
import type { RecordLedger } from "../../findings/ledger.js";
import type { Period } from "../../foundation/period.js";
import { findingSchema, subjectSchema } from "./finding.js";
import { recordLedgerSchema } from "./ledger.js";
import { heldPeriod } from "./period.js";
import { problemSchema } from "./problem.js";

/** What all assessments have in common. */
export interface Headed<Standard extends z.ZodType> {
  readonly standard: Standard;
  readonly asOf: z.ZodISODate;
  readonly subject: z.ZodType<Subject>;
  readonly verdict: z.ZodType<Verdict>;
  readonly problems: z.ZodType<readonly Problem[]>;
}

/** What the assessments of single subjects have in common. */
export interface Assessed<Standard extends z.ZodType> extends Headed<Standard> {
  readonly findings: z.ZodType<readonly Finding[]>;
}

/** The common fields of an assessment by a standard, whose findings are in its parts. */
export function headed<Standard extends z.ZodType>(standard: Standard): Headed<Standard> {
  return { standard, asOf: z.iso.date(), subject: subjectSchema, verdict: z.enum(VERDICTS), problems: z.array(problemSchema) };
}

/** The same with a list of findings. */
export function assessed<Standard extends z.ZodType>(standard: Standard): Assessed<Standard> {
  return { ...headed(standard), findings: z.array(findingSchema) };
}

/** What the assessments of the subject matters have in common: they say what became of the records. */
export interface Accounted<Standard extends z.ZodType> extends Assessed<Standard> {
  readonly ledger: z.ZodType<RecordLedger>;
  readonly periods: z.ZodType<readonly Period[]>;
}

/** The same with the account of the records. */
export function accounted<Standard extends z.ZodType>(standard: Standard): Accounted<Standard> {
  return { ...assessed(standard), ledger: recordLedgerSchema, periods: z.array(heldPeriod) };
}

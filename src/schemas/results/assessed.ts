import * as z from "zod";
import { VERDICTS, type Finding, type Subject, type Verdict } from "../../findings/finding.js";
import type { Problem } from "../../findings/problem.js";
import { findingSchema, subjectSchema } from "./finding.js";
import { problemSchema } from "./problem.js";

/** What the assessments of single subjects have in common. */
export interface Assessed<Standard extends z.ZodType> {
  readonly standard: Standard;
  readonly asOf: z.ZodISODate;
  readonly subject: z.ZodType<Subject>;
  readonly verdict: z.ZodType<Verdict>;
  readonly findings: z.ZodType<readonly Finding[]>;
  readonly problems: z.ZodType<readonly Problem[]>;
}

/** The common fields of an assessment by a standard. */
export function assessed<Standard extends z.ZodType>(standard: Standard): Assessed<Standard> {
  return {
    standard,
    asOf: z.iso.date(),
    subject: subjectSchema,
    verdict: z.enum(VERDICTS),
    findings: z.array(findingSchema),
    problems: z.array(problemSchema),
  };
}

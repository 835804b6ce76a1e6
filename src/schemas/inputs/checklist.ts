import * as z from "zod";
import type { ChecklistOptions } from "../../assessments/assessChecklist.js";
import type { ChecklistWeights } from "../../assessments/checklist/weighItems.js";
import type { ChecklistAnswer, Evidence } from "../../model/checklistAnswer.js";
import { ANSWER_STATES, EVIDENCE_KINDS } from "../../model/records/lists.js";
import { DEPARTMENTS, OBLIGATIONS } from "../../policy/records/lists.js";
import type { ChecklistItem } from "../../policy/records/types.js";
import { amount, count, day, list, failingWith, oneOf, record, text } from "../fields.js";
import { givenSubject, localText } from "./given.js";

/** An {@link Evidence}. */
export const evidenceSchema: z.ZodType<Evidence> = record({ kind: oneOf(EVIDENCE_KINDS), reference: text(), date: day().optional() });

/** A {@link ChecklistAnswer}: a state, a number of occurrences, or both. */
export const checklistAnswerSchema: z.ZodType<ChecklistAnswer> = record({
  item: text(),
  state: oneOf(ANSWER_STATES).optional(),
  occurrences: count().optional(),
  evidence: list(evidenceSchema).optional(),
}).refine((answer) => answer.state !== undefined || answer.occurrences !== undefined, { path: ["state"], error: failingWith("missing") });

/** A {@link ChecklistItem}. */
export const checklistItemSchema: z.ZodType<ChecklistItem> = record({
  id: text(),
  clause: text(),
  text: localText,
  obligation: oneOf(OBLIGATIONS),
  departments: list(oneOf(DEPARTMENTS)),
  evidence: list(oneOf(EVIDENCE_KINDS)),
});

/** {@link ChecklistWeights}. */
export const checklistWeightsSchema: z.ZodType<ChecklistWeights> = record({ items: z.record(z.string(), amount()), partly: amount() });

/** {@link ChecklistOptions}. */
export const checklistOptionsSchema: z.ZodType<ChecklistOptions> = record({
  asOf: day().exactOptional(),
  subject: givenSubject.exactOptional(),
  weights: checklistWeightsSchema.exactOptional(),
});

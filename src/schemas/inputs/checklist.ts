import type * as z from "zod";
import { type ChecklistAnswer, type Evidence, checklistAnswer, checklistItem, evidence } from "../../model/records/answers.js";
import { type ChecklistOptions, type ChecklistWeights, checklistOptions, checklistWeights } from "../../model/records/options.js";
import type { ChecklistItem } from "../../policy/records/types.js";
import { recordSchema } from "../recordSchema.js";

/** An {@link Evidence}. */
export const evidenceSchema: z.ZodType<Evidence> = /* @__PURE__ */ recordSchema(evidence);

/** A {@link ChecklistAnswer}. */
export const checklistAnswerSchema: z.ZodType<ChecklistAnswer> = /* @__PURE__ */ recordSchema(checklistAnswer);

/** {@link ChecklistWeights}. */
export const checklistWeightsSchema: z.ZodType<ChecklistWeights> = /* @__PURE__ */ recordSchema(checklistWeights);

/** {@link ChecklistOptions}. */
export const checklistOptionsSchema: z.ZodType<ChecklistOptions> = /* @__PURE__ */ recordSchema(checklistOptions);

/** A {@link ChecklistItem}. */
export const checklistItemSchema: z.ZodType<ChecklistItem> = /* @__PURE__ */ recordSchema(checklistItem);

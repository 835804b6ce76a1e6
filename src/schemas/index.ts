/**
 * The input records as zod schemas. This entry loads zod, a peer dependency; the core entry does not.
 *
 * @module schemas
 */
export {
  achievementSchema,
  checklistAnswerSchema,
  classBandSchema,
  classRecordSchema,
  classRollSchema,
  classTotalSchema,
  schoolSchema,
  stageUnitSchema,
  targetRecordSchema,
} from "./schemas.js";
export { fundingYearSchema, publishedCoefficientsSchema, staffYearSchema } from "./rowSchemas.js";
export { problemsOf } from "./problemsOf.js";

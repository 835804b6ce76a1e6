/**
 * The input records and the results as zod schemas. This entry loads zod, a peer dependency; the core entry does not.
 * The same schemas stand beside it as JSON Schemas: `edu-balance/schemas/stageUnit.json` and so on.
 *
 * @module schemas
 */
export * from "./inputs/index.js";
export { problemsOf } from "./problemsOf.js";
export { strictSchema } from "./strictSchema.js";
export { unknownKeys } from "./unknownKeys.js";
export * from "./results/index.js";

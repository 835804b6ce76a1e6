import * as z from "zod";
import type { AnswerRequirement, DataRequirement, DataRequirements, OfficeName } from "../../assessments/dataRequirements.js";
import { ASSESSED_STANDARDS, REQUIRED_RECORDS } from "../../assessments/lists.js";
import { STAGES } from "../../model/records/lists.js";
import type { DocumentInForce, DocumentsInForce } from "../../policy/lookup/documentsInForce.js";
import type { ParameterLookup, PathStep } from "../../policy/lookup/parameterAt.js";
import {
  CONFIRMATIONS,
  DEPARTMENTS,
  LEVELS,
  OTHER_OFFICES,
  LOOKUP_OUTCOMES,
  SCHOOL_STAGES,
  SINCE_BASES,
  STATISTICAL_EDITIONS,
} from "../../policy/records/lists.js";
import type { StatisticalSource } from "../../policy/records/statisticalTables.js";
import type { PolicyDocument } from "../../policy/records/types.js";
import { parameterSchema } from "../inputs/parameters.js";
import { localTextSchema } from "./texts.js";

/** A {@link PathStep}. */
export const pathStepSchema: z.ZodType<PathStep> = z.strictObject({
  place: z.string(),
  outcome: z.enum(LOOKUP_OUTCOMES),
  parameter: parameterSchema.exactOptional(),
});

/** A {@link ParameterLookup}. */
export const parameterLookupSchema: z.ZodType<ParameterLookup> = z.strictObject({
  id: z.string(),
  asOf: z.iso.date(),
  parameter: parameterSchema.nullable(),
  path: z.array(pathStepSchema),
  nextFrom: z.iso.date().nullable(),
  ownStages: z.array(z.enum(SCHOOL_STAGES)),
  otherScopes: z.array(z.string()),
  ended: z.boolean(),
  placeUnknown: z.boolean(),
  superseded: z.array(parameterSchema),
});

/** A {@link PolicyDocument}. */
export const policyDocumentSchema: z.ZodType<PolicyDocument> = z.strictObject({
  id: z.string(),
  number: z.string().nullable(),
  title: localTextSchema,
  issuer: localTextSchema,
  level: z.enum(LEVELS),
  place: z.string(),
  issued: z.iso.date().nullable(),
  published: z.iso.date().exactOptional(),
  effective: z.iso.date().exactOptional(),
  repealed: z.iso.date().exactOptional(),
  supersededBy: z.string().exactOptional(),
  confirmation: z.enum(CONFIRMATIONS),
  seenAt: z.array(z.string()),
  note: localTextSchema.exactOptional(),
});

/** A {@link DocumentInForce}. */
export const documentInForceSchema: z.ZodType<DocumentInForce> = z.strictObject({
  document: policyDocumentSchema,
  since: z.iso.date(),
  sinceBasis: z.enum(SINCE_BASES),
});

/** A {@link DocumentsInForce}. */
export const documentsInForceSchema: z.ZodType<DocumentsInForce> = z.strictObject({
  inForce: z.array(documentInForceSchema),
  undated: z.array(policyDocumentSchema),
});

/** A {@link StatisticalSource}. */
export const statisticalSourceSchema: z.ZodType<StatisticalSource> = z.strictObject({
  code: z.string(),
  edition: z.enum(STATISTICAL_EDITIONS),
  stage: z.enum(STAGES).exactOptional(),
  cell: z.string().exactOptional(),
  confirmation: z.enum(CONFIRMATIONS),
  note: localTextSchema.exactOptional(),
});

/** An {@link OfficeName}. */
export const officeNameSchema: z.ZodType<OfficeName> = z.strictObject({
  id: z.enum([...DEPARTMENTS, ...OTHER_OFFICES]),
  name: localTextSchema,
});

/** A {@link DataRequirement}. */
export const dataRequirementSchema: z.ZodType<DataRequirement> = z.strictObject({
  record: z.enum(REQUIRED_RECORDS),
  field: z.string(),
  name: localTextSchema,
  unit: localTextSchema,
  stages: z.array(z.enum(STAGES)).nullable(),
  neededFor: z.array(z.string()),
  choice: z.array(z.string()).exactOptional(),
  tables: z.array(statisticalSourceSchema),
  optional: z.boolean(),
  offices: z.array(officeNameSchema),
  decides: z.array(z.string()),
  alternativeTo: z.string().exactOptional(),
  clause: z.string().exactOptional(),
  part: localTextSchema.exactOptional(),
});

/** An {@link AnswerRequirement}. */
export const answerRequirementSchema: z.ZodType<AnswerRequirement> = z.strictObject({
  item: z.string(),
  text: localTextSchema,
  clause: z.string(),
  offices: z.array(officeNameSchema),
});

/** {@link DataRequirements}. */
export const dataRequirementsSchema: z.ZodType<DataRequirements> = z.strictObject({
  standard: z.enum(ASSESSED_STANDARDS),
  figures: z.array(dataRequirementSchema),
  answers: z.array(answerRequirementSchema),
});

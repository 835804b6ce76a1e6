import type * as z from "zod";
import * as schemas from "edu-balance/schemas";
import { jsonErrors } from "./jsonValidator.js";

type SchemaName = keyof typeof schemas extends infer Key ? (Key extends `${infer Name}Schema` ? Name : never) : never;

/** The zod schema of this name. */
export function schemaOf(name: string): z.ZodType {
  const schema = (schemas as Readonly<Record<string, unknown>>)[`${name}Schema`];
  if (schema === undefined) throw new Error(`There is no ${name}Schema.`);
  return schema as z.ZodType;
}

const TOPICS: Readonly<Record<string, SchemaName>> = {
  checklist: "checklistAssessment",
  classSize: "classSizeAssessment",
  targets: "targetAssessment",
  shuozhou2016: "shuozhouAssessment",
  rotation: "rotationAssessment",
  training: "trainingAssessment",
  schoolModels: "schoolModelsAssessment",
  curriculum: "curriculumAssessment",
  specialEducation: "specialEducationAssessment",
  studentAid: "studentAidAssessment",
  staffing: "staffingAssessment",
  supervision: "supervisionAssessment",
};

/** The name of the schema that an assessment, or another result of the branch cases, is to follow. */
export function nameOfResult(result: object): SchemaName {
  const standard = "standard" in result ? String(result.standard) : null;
  if ("mostPupils" in result) return "classPlan";
  if ("moved" in result && "gap" in result) return "teacherPlan";
  if (standard === null) return "additions" in result ? "equalisePlan" : "indicator" in result ? "checkedVariation" : "stageUnits";
  if ("without" in result) return "rectificationLedger";
  if ("judged" in result && "passing" in result) return "shortfalls";
  if (standard === "qualityBalance2017") return "items" in result ? "qualityBalanceAssessment" : "qualityCoefficientAssessment";
  if (standard !== "basicBalance2012") return TOPICS[standard] ?? "topicAssessment";
  if ("relapses" in result) return "basicBalanceMonitoring";
  if (!("part" in result)) return "variation" in stageOf(result) ? "basicBalanceAssessment" : "coefficientAssessment";
  if (result.part === "schoolStandards") return "schoolStandardsAssessment";
  return result.part === "governmentWork" ? "governmentWorkAssessment" : "satisfactionAssessment";
}

function stageOf(result: object): object {
  return (result as { readonly stages: { readonly primary: object } }).stages.primary;
}

/** What is wrong with a result: by the zod schema, by the JSON Schema, and after a way through JSON. */
export function faultsOf(name: string, result: unknown): string[] {
  const parsed = schemaOf(name).safeParse(result);
  const issues = parsed.success ? [] : parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
  const text = JSON.stringify(result);
  const again: unknown = JSON.parse(text);
  const same =
    JSON.stringify(again) === text && (!parsed.success || JSON.stringify(parsed.data) === text || sameFields(parsed.data, result));
  return [...issues, ...jsonErrors(name, again), ...(same ? [] : ["is not the same after a way through JSON"])];
}

/** Whether two values hold the same, in whatever order their fields stand. */
function sameFields(a: unknown, b: unknown): boolean {
  if (typeof a !== "object" || a === null || typeof b !== "object" || b === null) return Object.is(a, b);
  const keys = Object.keys(a);
  const [first, second] = [a, b] as [Record<string, unknown>, Record<string, unknown>];
  return keys.length === Object.keys(b).length && keys.every((key) => Object.hasOwn(second, key) && sameFields(first[key], second[key]));
}

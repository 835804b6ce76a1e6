import * as z from "zod";
import type { ProblemCode } from "../findings/problem.js";
import type { ElementSpec, FieldSpec, RecordOf, RecordSpec, VariantsSpec, WholeRule } from "../model/reading/spec.js";
import { fieldProblem, isPlain } from "../model/reading/checkValue.js";
import { breaksBound, breaksRule, countGiven, isRecord, lacksAll } from "../model/reading/readRecord.js";
import * as fields from "./fields.js";

type AnySpec = RecordSpec | VariantsSpec;

/** The schema of each record, made once however many records it is a part of. */
const MADE: Map<AnySpec, z.ZodType> = /* @__PURE__ */ new Map();

/** The zod schema of a record, drawn from its literal. */
export function recordSchema<const Spec extends AnySpec>(spec: Spec): z.ZodType<RecordOf<Spec>> {
  const known = MADE.get(spec);
  if (known !== undefined) return known as z.ZodType<RecordOf<Spec>>;
  const made =
    "variants" in spec
      ? variantsSchema(spec)
      : spec.oneOf !== undefined
        ? oneFieldSchema(spec, spec.oneOf)
        : withRules(spec, z.object(shapeOf(spec), { error: fields.notARecord }));
  MADE.set(spec, made);
  return made as z.ZodType<RecordOf<Spec>>;
}

/** The zod schema of a record that results hold: its own fields and no others, without the rules of what a caller gives. */
export function closedSchema<const Spec extends RecordSpec>(spec: Spec): z.ZodType<RecordOf<Spec>> {
  return z.strictObject(shapeOf(spec)) as unknown as z.ZodType<RecordOf<Spec>>;
}

function shapeOf(spec: RecordSpec): z.ZodRawShape {
  return Object.fromEntries(
    Object.entries(spec.fields).map(([key, field]) => {
      const schema = fieldSchema(field);
      return [
        key,
        field.required === true
          ? field.nullable === true
            ? schema.nullable()
            : schema
          : field.optional === true
            ? schema.optional()
            : nullish(field, schema),
      ];
    }),
  );
}

/** Whatever the field has, or nothing: figures share their schemas, of which making one anew for each would double the time this entry takes to load. */
function nullish(field: FieldSpec, schema: z.ZodType): z.ZodType {
  if (field.kind === "count" || field.kind === "year") return fields.reportedCount();
  if (field.kind === "amount" || field.kind === "share") return fields.reportedAmount();
  return schema.nullish();
}

function fieldSchema(field: FieldSpec | ElementSpec): z.ZodType {
  switch (field.kind) {
    case "count":
    case "year":
      return fields.count();
    case "amount":
    case "share":
      return fields.amount();
    case "number":
      return fields.number();
    case "text":
    case "id":
      return fields.text();
    case "anyText":
      return z.string({ error: fields.failingWith("notText") });
    case "flag":
      return fields.flag();
    case "day":
      return fields.day();
    case "choice":
      return fields.oneOf(field.of as readonly string[]);
    case "either":
      return z.union(field.of.map(memberSchema));
    case "record":
      return recordSchema(field.of);
    case "list":
      return fields.list(memberSchema(field.of));
    case "map":
      return field.keys === "text"
        ? z.record(z.string(), memberSchema(field.of), { error: fields.notARecord })
        : z.object(Object.fromEntries(field.keys.map((key) => [key, memberSchema(field.of).nullish()])), { error: fields.notARecord });
  }
}

function memberSchema(spec: AnySpec | ElementSpec): z.ZodType {
  if (!("kind" in spec)) return recordSchema(spec);
  return spec.nullable === true ? fieldSchema(spec).nullable() : fieldSchema(spec);
}

function variantsSchema(spec: VariantsSpec): z.ZodType {
  const word = (key: string): z.ZodType => (key === spec.usual ? z.literal(key).optional() : z.literal(key));
  const records = Object.entries(spec.variants).map(([key, each]) =>
    withRules(each, z.object({ ...shapeOf(each), [spec.by]: word(key) }, { error: fields.notARecord })),
  );
  return fields.oneRecordOf(spec.by, records as unknown as Parameters<typeof fields.oneRecordOf>[1]);
}

/** A record that has exactly one of some fields. */
function oneFieldSchema(spec: RecordSpec, keys: readonly string[]): z.ZodType {
  const records = keys.flatMap((key) => {
    const field = spec.fields[key];
    return field === undefined ? [] : [z.object({ [key]: fieldSchema(field) })];
  });
  const error = fields.explained((given) => (isRecord(given) ? oneFieldProblem(spec, keys, given) : "notAnObject"));
  return z.union(records, { error }).refine((given) => countGiven(spec, given) < 2, { error: fields.failingWith("contradicts") });
}

function oneFieldProblem(spec: RecordSpec, keys: readonly string[], given: Readonly<Record<string, unknown>>): ProblemCode {
  const codes = keys.map((key) => {
    const field = spec.fields[key];
    return field === undefined || !isPlain(field) ? null : fieldProblem(field, given[key]);
  });
  return codes.find((code) => code !== null) ?? "missing";
}

function withRules(spec: RecordSpec, schema: z.ZodObject): z.ZodObject {
  const { rules = [], bounds = [], someOf } = spec;
  const complete =
    someOf === undefined
      ? schema
      : schema.refine((given) => !lacksAll(spec, given), { path: [...someOf.slice(0, 1)], error: fields.failingWith("missing") });
  const bounded = bounds.reduce(
    (refined, bound) =>
      refined.refine((given) => !breaksBound(bound, given), { path: [bound.field], error: fields.failingWith("notInList") }),
    complete,
  );
  return rules.reduce((refined, rule) => {
    const path = rule.part.length === 1 ? [...rule.part] : [];
    const isBroken = (given: Readonly<Record<string, unknown>>): boolean => areSound(spec, rule, given) && breaksRule(rule, given);
    return refined.refine((given) => !isBroken(given), { path, error: fields.failingWith("partExceedsWhole") });
  }, bounded);
}

/** Whether the figures of a rule are right one by one: those that are not say nothing of a part and its whole. */
function areSound({ fields: of }: RecordSpec, { part, whole }: WholeRule, given: Readonly<Record<string, unknown>>): boolean {
  return [...part, ...whole].every((term) => {
    const key = term.replace(/^-/u, "");
    const field = of[key];
    return field === undefined || !isPlain(field) || fieldProblem(field, given[key]) === null;
  });
}

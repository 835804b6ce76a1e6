import type { ErrorObject } from "ajv/dist/2020.js";
import type { Language } from "edu-balance";
import type { RequestProblem } from "./refusal.js";
import { titleAt, type Schema } from "./schemas.js";
import { KEYWORDS, NOT_BLANK, OTHER_KEYWORD, PLACE_WORDS, TYPES } from "./words.js";

/** What the check of a request found. */
export interface Checked {
  readonly schema: Schema;
  readonly body: unknown;
  readonly language: Language;
}

/** The errors of ajv as problems: where, what, the value, and a sentence with the name that the schema gives the datum. */
export function requestProblems(errors: readonly ErrorObject[], checked: Checked): readonly RequestProblem[] {
  const problems = withoutAlternatives(errors).map((error) => problemOf(error, checked));
  return [...new Map(problems.map((problem) => [JSON.stringify([problem.path, problem.code]), problem])).values()];
}

/**
 * Where a value fits none of several forms, ajv says what each form has against it. Kept is the form that it is nearest to,
 * or one error for all of them.
 */
function withoutAlternatives(errors: readonly ErrorObject[]): readonly ErrorObject[] {
  const kept: ErrorObject[] = [];
  for (const error of errors) {
    if (error.keyword !== "anyOf" && error.keyword !== "oneOf") kept.push(error);
    else {
      const apart = [...kept].reverse().findIndex((each) => !isUnder(each, error));
      kept.push(...nearestForm(kept.splice(apart === -1 ? 0 : kept.length - apart), error));
    }
  }
  return kept;
}

function isUnder({ instancePath }: ErrorObject, { instancePath: above }: ErrorObject): boolean {
  return instancePath === above || instancePath.startsWith(`${above}/`);
}

function nearestForm(below: readonly ErrorObject[], union: ErrorObject): readonly ErrorObject[] {
  const names = [...new Set(below.map((error) => formOf(error, union)))];
  const ranked = names
    .map((name) => below.filter((error) => formOf(error, union) === name))
    .filter((form) => !form.every(({ keyword, params }) => keyword === "type" && (params as { type: string }).type === "null"))
    .map((form) => ({
      form,
      misfit: form.filter(({ keyword, instancePath }) => keyword === "const" || instancePath === union.instancePath).length,
    }))
    .sort((a, b) => a.misfit - b.misfit || a.form.length - b.form.length);
  const [best, second] = ranked;
  if (best === undefined) return [union];
  return second !== undefined && second.misfit === best.misfit ? [union] : best.form;
}

function formOf({ schemaPath }: ErrorObject, union: ErrorObject): string {
  const before = `${union.schemaPath}/`;
  return schemaPath.startsWith(before) ? (schemaPath.slice(before.length).split("/")[0] ?? "") : "elsewhere";
}

function problemOf(error: ErrorObject, { schema, body, language }: Checked): RequestProblem {
  const path = pathOf(error, body);
  const value = error.keyword === "required" ? null : shown(error.keyword === "additionalProperties" ? undefined : error.data);
  const given = value === null ? "" : PLACE_WORDS[language].given(typeof value === "string" ? `“${value}”` : String(value));
  return {
    path,
    code: error.keyword,
    value,
    message: `${placeOf(schema, path, language)}${language === "zh" ? "：" : ": "}${sentenceOf(error, language)}${given}`,
  };
}

/** Keys and indexes from the body down to the datum; an index is a number where there is a list. */
function pathOf(error: ErrorObject, body: unknown): readonly (string | number)[] {
  const keys = error.instancePath
    .split("/")
    .slice(1)
    .map((key) => key.replaceAll("~1", "/").replaceAll("~0", "~"));
  const { missingProperty, additionalProperty, propertyName } = error.params as Readonly<Record<string, string | undefined>>;
  const last = missingProperty ?? additionalProperty ?? propertyName;
  let within: unknown = body;
  const path = keys.map((key) => {
    const isEntry = Array.isArray(within);
    within = (within as Readonly<Record<string, unknown>>)[key];
    return isEntry ? Number(key) : key;
  });
  return last === undefined ? path : [...path, last];
}

/** The datum in words: 各校各学段，第3条，图书册数. */
export function placeOf(schema: Schema, path: readonly (string | number)[], language: Language): string {
  const words = path.map((key, place) =>
    typeof key === "number"
      ? PLACE_WORDS[language].entry(key + 1)
      : (titleAt(schema, path.slice(0, place + 1), language) ?? `“${key.slice(0, LONGEST)}”`),
  );
  return words.length === 0 ? (language === "zh" ? "提交的内容" : "the body") : words.join(language === "zh" ? "，" : ", ");
}

const LONGEST = 80;

function shown(value: unknown): RequestProblem["value"] {
  if (typeof value === "string") return value.length > LONGEST ? `${value.slice(0, LONGEST)}…` : value;
  return typeof value === "number" || typeof value === "boolean" ? value : null;
}

function sentenceOf({ keyword, params, schema, parentSchema }: ErrorObject, language: Language): string {
  // The two patterns of the schemas: text that is not blank, and calendar dates.
  if (keyword === "pattern")
    return (params as { pattern: string }).pattern === "\\S" ? NOT_BLANK[language] : (KEYWORDS["format"]?.[language] ?? "");
  const text = (KEYWORDS[keyword] ?? OTHER_KEYWORD)[language];
  return text.replace("{what}", () => whatOf(keyword, schema, parentSchema as Schema, language));
}

function whatOf(keyword: string, limit: unknown, parent: Schema, language: Language): string {
  switch (keyword) {
    case "type":
      return typeWord(String(limit), language);
    case "enum":
      return (limit as readonly unknown[]).map(String).join(language === "zh" ? "、" : ", ");
    case "anyOf":
    case "oneOf":
      return [...new Set([...(parent.anyOf ?? []), ...(parent.oneOf ?? [])].map((form) => formWord(form, language)))]
        .filter((word) => word !== "")
        .join(language === "zh" ? "或" : " or ");
    default:
      return String(limit);
  }
}

function typeWord(type: string, language: Language): string {
  return TYPES[type]?.[language] ?? type;
}

/** One of the forms that a value may have, in words; nothing for `null`. */
function formWord(form: Schema, language: Language): string {
  if (form.const !== undefined) return JSON.stringify(form.const);
  if (form.enum !== undefined) return form.enum.map(String).join(language === "zh" ? "、" : ", ");
  if (form.type === "null") return "";
  const keys = (form.required ?? []).join(language === "zh" ? "、" : ", ");
  if (keys !== "") return language === "zh" ? `含${keys}的对象` : `an object with ${keys}`;
  return form.type === undefined
    ? (form.title?.split(" / ")[language === "zh" ? 0 : 1] ?? typeWord("object", language))
    : typeWord(form.type, language);
}

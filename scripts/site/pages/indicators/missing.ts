import * as core from "../../../../src/index.js";
import type { Language } from "../../../../src/foundation/localText.js";
import type { Reason } from "../../../../src/findings/reason.js";
import { rates } from "../../../../src/indicators/rates/rates.js";
import { allIndicatorTerms } from "../../../../src/indicators/school/indicatorTerms.js";
import { booksPerPupil } from "../../../../src/indicators/school/booksPerPupil.js";
import { reasonText } from "../../../../src/naming/reasonText.js";
import { escapeText } from "../../page.js";
import type { Reading, WorkedExample } from "./examples/example.js";
import { exampleFor } from "./examples/index.js";
import { MARKS, type Section } from "./section.js";

/** What becomes of figures that are missing or leave nothing to divide by: what the library answers when it is tried. */
export const missing: Section = {
  id: "missing",
  title: { zh: "缺失与错误数据", en: "Missing values" },
  write: ({ id }, language) => {
    const example = exampleFor(id);
    const [withNull, withZero] = [answersWithout(example, null), answersWithout(example, 0)];
    const zeros = withZero.filter((text) => !withNull.some((other) => other[language] === text[language]));
    return [
      ruleOf(id, language),
      ...listed({ zh: "缺数据时没有数值，结果注明：", en: "Without a figure there is no value, and the result says: " }[language], withNull, language),
      ...listed({ zh: "数据为0而无从计算时，结果注明：", en: "Where a 0 leaves nothing to compute, it says: " }[language], zeros, language),
    ].join("\n\n");
  },
};

const RULE = {
  zh: "未填报不作0。",
  en: "A figure not reported is not 0.",
} as const;

function ruleOf(id: string, language: Language): string {
  const rate = rates.find((each) => each.id === id);
  if (rate !== undefined) return rate.missingValues[language];
  return allIndicatorTerms.some((each) => each.id === id) ? booksPerPupil.missingValues[language] : RULE[language];
}

/** At most this many sentences are shown. */
const SHOWN = 4;

function listed(introduction: string, texts: readonly { readonly zh: string; readonly en: string }[], language: Language): string[] {
  if (texts.length === 0) return [];
  const quoted = texts.slice(0, SHOWN).map((text) => escapeText(text[language]));
  return [`${introduction}${quoted.join(MARKS[language].semicolon)}${MARKS[language].stop}`];
}

type Text = ReturnType<typeof reasonText>;

/** What the library says where one number, word or flag of the first argument is replaced, for each that takes the value away. */
export function answersWithout(example: WorkedExample, by: null | 0): Text[] {
  if (example.code !== undefined) return [];
  const [first, ...rest] = example.given;
  const before = reasonsOf(example, [first, ...rest]);
  const found = replacements(first, by).flatMap((changed) => {
    const after = reasonsOf(example, [changed, ...rest]);
    return after === null || after.value !== null ? [] : after.reasons.filter((reason) => !before?.reasons.some((known) => isSame(known, reason)));
  });
  const texts = found.map((reason) => reasonText(withoutUnits(reason)));
  return texts.filter((text, at) => texts.findIndex((other) => other.zh === text.zh) === at);
}

function isSame(one: Reason, other: Reason): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A reason in general: without the schools of the example. */
function withoutUnits(reason: Reason): Reason {
  return "units" in reason && !NEEDS_UNITS.has(reason.code) ? { ...reason, units: [] } : reason;
}

const NEEDS_UNITS: ReadonlySet<string> = new Set(["zeroPupils", "invalidRecord", "duplicateUnit", "schoolsWithout", "classesInSchools", "postsByClassUnknown"]);

interface Answer {
  readonly value: unknown;
  readonly reasons: readonly Reason[];
}

/** What an example answers: its value and the reasons beside it; `null` where it cannot be called so. */
function reasonsOf({ call, read }: WorkedExample, given: readonly unknown[]): Answer | null {
  const function_ = (core as unknown as Readonly<Record<string, (...given: readonly unknown[]) => unknown>>)[call];
  if (function_ === undefined) throw new Error(`There is no ${call}.`);
  try {
    return answerAt(function_(...given), read);
  } catch (error) {
    if (error instanceof core.UsageError) return null;
    throw error;
  }
}

function answerAt(result: unknown, { list, where = {}, path }: Reading): Answer | null {
  const from = list === "allFindings" ? core.findingsOf(result as object) : at(result, list === "answer" || list === undefined ? [] : list);
  const entry: unknown = list === undefined ? from : (from as readonly unknown[]).find((each) => isWhere(list === "allFindings" ? at(each, ["finding"]) : each, where));
  const holder = at(entry, path.slice(0, -1));
  const reasons = at(holder, ["reasons"]);
  return Array.isArray(reasons) ? { value: at(entry, path), reasons: reasons as Reason[] } : null;
}

function isWhere(entry: unknown, where: Readonly<Record<string, string>>): boolean {
  return Object.entries(where).every(([key, value]) => at(entry, [key]) === value);
}

function at(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((within, key) => (typeof within === "object" && within !== null ? (within as Readonly<Record<string, unknown>>)[key] : undefined), value);
}

/** The value with one of its leaves replaced, for every leaf that is a number or a flag, or for a null also a word. */
function replacements(value: unknown, by: null | 0): unknown[] {
  if (Array.isArray(value)) return value.flatMap((each, index) => replacements(each, by).map((changed) => value.map((old: unknown, at) => (at === index ? changed : old))));
  if (typeof value !== "object" || value === null) return typeof value === "number" || (by === null && typeof value === "boolean") ? [by] : [];
  return Object.entries(value).flatMap(([key, each]) => replacements(each, by).map((changed) => ({ ...value, [key]: changed })));
}

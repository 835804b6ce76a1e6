import * as core from "../../../../src/index.js";
import { isCalendarDate } from "../../../../src/foundation/calendarDate.js";
import { distinct } from "../../../../src/foundation/distinct.js";
import { REASONS } from "../../../../src/findings/reasons.js";
import { figureName } from "../../../../src/naming/fieldNames.js";
import type { Language } from "../../../../src/foundation/localText.js";
import type { Reason } from "../../../../src/findings/reason.js";
import { rates } from "../../../../src/indicators/rates/rates.js";
import { allIndicatorTerms } from "../../../../src/indicators/school/indicatorTerms.js";
import { booksPerPupil } from "../../../../src/indicators/school/booksPerPupil.js";
import { reasonText } from "../../../../src/naming/reasonText.js";
import { measures } from "../../../../src/policy/records/measures.js";
import { escapeText } from "../../page.js";
import type { Reading, WorkedExample } from "./examples/example.js";
import { exampleFor } from "./examples/index.js";
import { MARKS } from "../../words.js";
import { MISSING_RULES } from "./missingRules.js";
import type { Section } from "./section.js";

/** What becomes of figures that are missing or leave nothing to divide by: what the library answers when it is tried. */
export const missing: Section = {
  id: "missing",
  title: { zh: "缺失数据的处理", en: "Missing values" },
  write: ({ id }, language) => {
    const example = exampleFor(id);
    const { without, ofNothing } = triedOut(example);
    const isRange = without.some(({ code }) => code === "knownWithinRange");
    return [
      ruleOf(id, language),
      ...(MISSING_RULES[id] === undefined ? [] : [MISSING_RULES[id][language]]),
      ...listed(
        { zh: "缺数据时没有数值，结果注明：", en: "Without a figure there is no value; the result says: " }[language],
        tell(without, language),
        language,
      ),
      ...(isRange
        ? [{ zh: "其余数据已知时，给出数值所在的范围。", en: "Where the rest is known, it gives the range the value lies in." }[language]]
        : []),
      ...listed(
        { zh: "没有可除之数时，结果注明：", en: "With nothing to divide by, it says: " }[language],
        tell(ofNothing, language),
        language,
      ),
    ].join("\n\n");
  },
};

/** What was found of each measure: both languages say the same. */
const tried = new Map<string, Tried>();

interface Tried {
  readonly without: readonly Reason[];
  readonly ofNothing: readonly Reason[];
}

function triedOut(example: WorkedExample): Tried {
  const found = tried.get(example.measure) ?? { without: reasonsWithout(example), ofNothing: reasonsOfNothing(example) };
  tried.set(example.measure, found);
  return found;
}

const RULE = { zh: "未填报不作0。", en: "A figure not reported is not 0." } as const;

function ruleOf(id: string, language: Language): string {
  const rate = rates.find((each) => each.id === id);
  if (rate !== undefined) return rate.missingValues[language];
  return allIndicatorTerms.some((each) => each.id === id) ? booksPerPupil.missingValues[language] : RULE[language];
}

/** At most this many sentences are shown. */
const SHOWN = 3;

function listed(introduction: string, texts: readonly string[], language: Language): string[] {
  if (texts.length === 0) return [];
  return [`${introduction}${texts.slice(0, SHOWN).map(escapeText).join(MARKS[language].semicolon)}${MARKS[language].stop}`];
}

/** Reasons as sentences; figures that were not reported in one of them. */
function tell(reasons: readonly Reason[], language: Language): string[] {
  const gaps = distinct(
    reasons.flatMap((reason) => (reason.code === "missingFigure" ? [figureName(reason.field)?.[language] ?? reason.field] : [])),
  );
  const gapText = REASONS.missingFigure[language].replace(/\[.*\]$/u, "").replace("{field}", gaps.join(MARKS[language].list));
  const others = reasons
    .filter((reason) => TOLD.has(reason.code) && !namesOwn(reason))
    .map((reason) => reasonText("units" in reason ? { ...reason, units: [] } : reason)[language]);
  return [...(gaps.length === 0 ? [] : [gapText]), ...distinct(others).map((text) => text.replace(/[：:] ?$/u, ""))];
}

/** Whether a reason names items of the caller's own. */
function namesOwn(reason: Reason): boolean {
  return reason.code === "indicatorsMissed" && reason.indicators.some((id) => !measures.some((each) => each.id === id));
}

/** Codes that say the same of any input; others speak of the schools and numbers of the example. */
const TOLD: ReadonlySet<Reason["code"]> = new Set([
  "zeroDenominator",
  "zeroPupils",
  "zeroMean",
  "noUnits",
  "recordMissing",
  "dateNotRecorded",
  "indicatorsMissed",
  "coefficientUnavailable",
  "invalidRecord",
]);
const OF_NOTHING: ReadonlySet<Reason["code"]> = new Set(["zeroDenominator", "zeroPupils", "zeroMean"]);

/**
 * The reasons why there is no value where one figure or flag of the example is not reported; where that changes nothing, as of what is
 * counted from lists or days, where one of those is not.
 */
function reasonsWithout(example: WorkedExample): Reason[] {
  const after = (changes: readonly (readonly unknown[])[]): Reason[] =>
    changes.flatMap((given) => reasonsAfter(example, given)).filter(({ code }) => !OF_NOTHING.has(code));
  const [first, ...rest] = example.given;
  const ofFigures = after(replacements(first, null).map((changed) => [changed, ...rest]));
  return ofFigures.length > 0
    ? ofFigures
    : after(withoutOne(example.given.slice(0, -1)).map((data) => [...data, ...example.given.slice(-1)]));
}

/** The values, each time with another list or day among them not reported. */
function withoutOne(values: readonly unknown[]): unknown[][] {
  const without = (value: unknown): unknown[] => {
    if (Array.isArray(value)) return [null, ...withoutOne(value)];
    if (typeof value === "object" && value !== null)
      return Object.entries(value).flatMap(([key, each]) => without(each).map((changed) => ({ ...value, [key]: changed })));
    return typeof value === "string" && isCalendarDate(value) ? [null] : [];
  };
  return values.flatMap((value, at) => without(value).map((changed) => values.map((old, index) => (index === at ? changed : old))));
}

/** The reasons why there is no value where figures of the example are 0, one by one and all together. */
function reasonsOfNothing(example: WorkedExample): Reason[] {
  const [first, ...rest] = example.given;
  const changes = [...replacements(first, 0), allZero(first)];
  return changes.flatMap((changed) => reasonsAfter(example, [changed, ...rest])).filter(({ code }) => OF_NOTHING.has(code));
}

/** The reasons that a change brings with it; none where it leaves a value, or cannot be handed in. */
function reasonsAfter(example: WorkedExample, given: readonly unknown[]): Reason[] {
  if (example.code !== undefined) return [];
  const before = answerOf(example, example.given)?.reasons ?? [];
  const after = answerOf(example, given);
  if (after === null || after.value !== null) return [];
  return after.reasons.filter((reason) => !before.some((known) => JSON.stringify(known) === JSON.stringify(reason)));
}

interface Answer {
  readonly value: unknown;
  readonly reasons: readonly Reason[];
}

/** What an example answers: its value and the reasons beside it; `null` where it cannot be called so. */
function answerOf({ call, read }: WorkedExample, given: readonly unknown[]): Answer | null {
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
  const entry: unknown =
    list === undefined
      ? from
      : (from as readonly unknown[]).find((each) => isWhere(list === "allFindings" ? at(each, ["finding"]) : each, where));
  const holder = at(entry, path.slice(0, -1));
  const reasons = at(holder, ["reasons"]);
  return Array.isArray(reasons) ? { value: at(entry, path), reasons: reasons as Reason[] } : null;
}

function isWhere(entry: unknown, where: Readonly<Record<string, string>>): boolean {
  return Object.entries(where).every(([key, value]) => at(entry, [key]) === value);
}

function at(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (within, key) => (typeof within === "object" && within !== null ? (within as Readonly<Record<string, unknown>>)[key] : undefined),
    value,
  );
}

/** The value with one of its leaves replaced, for every leaf that is a number, and for a null also a flag. */
function replacements(value: unknown, by: null | 0): unknown[] {
  if (Array.isArray(value))
    return value.flatMap((each, index) =>
      replacements(each, by).map((changed) => value.map((old: unknown, at) => (at === index ? changed : old))),
    );
  if (typeof value !== "object" || value === null)
    return typeof value === "number" || (by === null && typeof value === "boolean") ? [by] : [];
  return Object.entries(value).flatMap(([key, each]) => replacements(each, by).map((changed) => ({ ...value, [key]: changed })));
}

function allZero(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(allZero);
  if (typeof value === "number") return 0;
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, allZero(each)]));
}

import * as z from "zod";
import { problemText, type ProblemCode } from "../findings/problem.js";
import { isCalendarDate } from "../foundation/calendarDate.js";
import { figureProblem, isAbsent, listProblem, textProblem, type FigureKind } from "../model/checkFigure.js";

/** An issue while its message is made: what is written into it stays in it. */
interface OpenIssue {
  readonly input?: unknown;
  params?: unknown;
}

type Explain = (issue: OpenIssue) => string;

/** Writes the code into an issue, for {@link problemsOf}, and says it in both languages. */
function say(issue: OpenIssue, code: ProblemCode): string {
  issue.params = { code };
  const { zh, en } = problemText(code);
  return `${zh} / ${en}`;
}

/** The message of a check that finds one thing only. */
export function failingWith(code: ProblemCode): Explain {
  return (issue) => say(issue, code);
}

/** The message for whatever is wrong with the value that was given. */
export function explained(codeOf: (value: unknown) => ProblemCode | null): Explain {
  return (issue) => say(issue, (isAbsent(issue.input) ? "missing" : codeOf(issue.input)) ?? "notInList");
}

/** An issue that a check of several fields adds. */
export type AddedIssue = {
  readonly code: "custom";
  readonly path: string[];
  readonly message: string;
  readonly params: { readonly code: ProblemCode };
};

/** The issue of a code, at a path below the record that is checked. */
export function issueAt(path: readonly string[], code: ProblemCode): AddedIssue {
  return { code: "custom", path: [...path], message: say({}, code), params: { code } };
}

function figure(kind: FigureKind): z.ZodNumber {
  const error = explained((value) => figureProblem(value, kind));
  const number = z.number({ error }).nonnegative({ error });
  return kind === "count" ? number.int({ error }) : number.max(Number.MAX_SAFE_INTEGER, { error });
}

// One schema serves every field of its kind: making one anew for each would double the time this entry takes to load.
const COUNT = /* @__PURE__ */ figure("count");
const REPORTED_COUNT = /* @__PURE__ */ figure("count").nullish();
const AMOUNT = /* @__PURE__ */ figure("amount");
const REPORTED_AMOUNT = /* @__PURE__ */ figure("amount").nullish();
const NUMBER = /* @__PURE__ */ anyNumber();
const WHOLE = /* @__PURE__ */ z.number().int().nonnegative();
const TEXT = /* @__PURE__ */ someText();
const DAY = /* @__PURE__ */ z.iso.date({ error: explained((value) => (isCalendarDate(value) ? null : "notADate")) });
const FLAG = /* @__PURE__ */ z.boolean({ error: explained(() => "notInList") });

function anyNumber(): z.ZodNumber {
  const error = explained((value) => figureProblem(typeof value === "number" ? Math.abs(value) : value, "amount"));
  return z.number({ error }).min(-Number.MAX_SAFE_INTEGER, { error }).max(Number.MAX_SAFE_INTEGER, { error });
}

function someText(): z.ZodString {
  const error = explained(textProblem);
  return z.string({ error }).regex(/\S/u, { error });
}

/** A whole number ≥ 0 that must be there. */
export function count(): z.ZodNumber {
  return COUNT;
}

/** A whole number ≥ 0, or not reported. */
export function reportedCount(): z.ZodOptional<z.ZodNullable<z.ZodNumber>> {
  return REPORTED_COUNT;
}

/** A number ≥ 0 that must be there. */
export function amount(): z.ZodNumber {
  return AMOUNT;
}

/** A number ≥ 0, or not reported. */
export function reportedAmount(): z.ZodOptional<z.ZodNullable<z.ZodNumber>> {
  return REPORTED_AMOUNT;
}

/** Any number that is finite, on either side of 0. */
export function number(): z.ZodNumber {
  return NUMBER;
}

/** A whole number ≥ 0 of a result. */
export function whole(): z.ZodNumber {
  return WHOLE;
}

/** Text that is not empty. */
export function text(): z.ZodString {
  return TEXT;
}

/** A calendar day. */
export function day(): z.ZodISODate {
  return DAY;
}

/** `true` or `false`. */
export function flag(): z.ZodBoolean {
  return FLAG;
}

/** One of a list of words. */
export function oneOf<const Word extends string>(words: readonly Word[]): z.ZodEnum<{ [Key in Word]: Key }> {
  return z.enum(words, { error: explained((value) => listProblem(value, words)) });
}

/** A list. */
export function list<Item extends z.ZodType>(item: Item): z.ZodArray<Item> {
  return z.array(item, { error: explained(() => "notAList") });
}

/** The message for a value that is no record. */
export const notARecord: Explain = /* @__PURE__ */ explained(() => "notAnObject");

/** A record. Fields that are not named here are left aside. */
export function record<Shape extends z.ZodRawShape>(shape: Shape): z.ZodObject<Shape> {
  return z.object(shape, { error: notARecord });
}

type Alternatives = readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]];

/** One of several records, told apart by a word that each has of its own. */
export function oneRecordOf<const Records extends Alternatives, Key extends string>(
  key: Key,
  records: Records,
): z.ZodDiscriminatedUnion<Records, Key> {
  const error = explained((value) => (typeof value === "object" && !Array.isArray(value) ? "notInList" : "notAnObject"));
  return z.discriminatedUnion(key, records, { error });
}

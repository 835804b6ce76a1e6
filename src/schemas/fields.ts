import * as z from "zod";
import { problemText, type ProblemCode } from "../findings/problem.js";
import { isCalendarDate } from "../foundation/calendarDate.js";
import { figureProblem, isAbsent, listProblem, textProblem, type FigureKind } from "../model/checkFigure.js";

/** A problem code in both languages, as one message of a zod issue. */
export function messageOf(code: ProblemCode): string {
  const { zh, en } = problemText(code);
  return `${zh} / ${en}`;
}

type Explain = (issue: { readonly input?: unknown }) => string;

/** The message for whatever is wrong with the value that was given. */
function explained(codeOf: (value: unknown) => ProblemCode | null): Explain {
  return ({ input }) => messageOf((isAbsent(input) ? "missing" : codeOf(input)) ?? "notInList");
}

function figure(kind: FigureKind): z.ZodNumber {
  const error = explained((value) => figureProblem(value, kind));
  const number = z.number({ error }).nonnegative({ error });
  return kind === "count" ? number.int({ error }) : number.max(Number.MAX_SAFE_INTEGER, { error });
}

/** A whole number ≥ 0 that must be there. */
export function count(): z.ZodNumber {
  return figure("count");
}

/** A whole number ≥ 0, or not reported. */
export function reportedCount(): z.ZodOptional<z.ZodNullable<z.ZodNumber>> {
  return figure("count").nullish();
}

/** A number ≥ 0 that must be there. */
export function amount(): z.ZodNumber {
  return figure("amount");
}

/** A number ≥ 0, or not reported. */
export function reportedAmount(): z.ZodOptional<z.ZodNullable<z.ZodNumber>> {
  return figure("amount").nullish();
}

/** Text that is not empty. */
export function text(): z.ZodString {
  const error = explained(textProblem);
  return z.string({ error }).regex(/\S/u, { error });
}

/** A calendar day. */
export function day(): z.ZodISODate {
  return z.iso.date({ error: explained((value) => (isCalendarDate(value) ? null : "notADate")) });
}

/** One of a list of words. */
export function oneOf<Word extends string>(words: readonly Word[]): z.ZodEnum<{ [Key in Word]: Key }> {
  return z.enum(words, { error: explained((value) => listProblem(value, words)) });
}

/** `true` or `false`. */
export function flag(): z.ZodBoolean {
  return z.boolean({ error: explained(() => "notInList") });
}

/** The message for a value that is no list. */
export const notAList: Explain = explained(() => "notAList");

/** The message for a value that is no record. */
export const notARecord: Explain = explained(() => "notAnObject");

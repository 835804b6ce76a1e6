import type { ProblemCode } from "../../findings/problem.js";
import { isCalendarDate, type CalendarDate } from "../../foundation/calendarDate.js";
import { figureProblem, isAbsent, listProblem, textProblem } from "../checkFigure.js";
import type { ChoiceSpec, DaySpec, FieldSpec, FigureSpec, FlagSpec, PlainElement, TextSpec } from "./spec.js";

/** A field or an element that is no record, list or map. */
export type PlainSpec = FigureSpec | TextSpec | FlagSpec | DaySpec | ChoiceSpec | PlainElement;

/** Whether a field holds one value and not others. */
export function isPlain(field: FieldSpec): field is FigureSpec | TextSpec | FlagSpec | DaySpec | ChoiceSpec {
  const { kind } = field;
  return kind !== "record" && kind !== "list" && kind !== "map" && kind !== "either";
}

/** What is wrong with a value that is given, or `null`. A day of something past is held against `asOf`, where there is one. */
export function valueProblem(spec: PlainSpec, value: unknown, asOf?: CalendarDate): ProblemCode | null {
  switch (spec.kind) {
    case "count":
    case "year":
      return figureProblem(value, "count");
    case "amount":
    case "share":
      return figureProblem(value, "amount");
    case "number":
      return figureProblem(typeof value === "number" ? Math.abs(value) : value, "amount");
    case "text":
    case "id":
      return textProblem(value);
    case "anyText":
      return typeof value === "string" ? null : "notText";
    case "flag":
      return listProblem(value, [true, false]);
    case "choice":
      return listProblem(value, spec.of);
    case "day":
      if (!isCalendarDate(value)) return "notADate";
      return "past" in spec && asOf !== undefined && value > asOf ? "contradicts" : null;
  }
}

/** What is wrong with the value of a plain field, given or not, or `null`. */
export function fieldProblem(
  field: FigureSpec | TextSpec | FlagSpec | DaySpec | ChoiceSpec,
  value: unknown,
  asOf?: CalendarDate,
): ProblemCode | null {
  if (value === null && field.nullable === true) return null;
  if (isAbsent(value)) return field.required === true ? "missing" : null;
  return valueProblem(field, value, asOf);
}

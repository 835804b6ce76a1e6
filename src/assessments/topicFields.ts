import { judge, type Finding } from "../findings/finding.js";
import { problem, type ProblemCode } from "../findings/problem.js";
import type { Reason } from "../findings/reason.js";
import { isCalendarDate, type CalendarDate } from "../foundation/calendarDate.js";
import type { IndicatorValue } from "../indicators/indicatorValue.js";
import { figureProblem, isAbsent, type FigureKind } from "../model/checkFigure.js";
import type { ParameterLookup } from "../policy/parameterAt.js";
import type { Comparator } from "../policy/types.js";
import type { Asked, TopicContext } from "./topic.js";
import { ofNobody } from "./topicRecords.js";

type Path = readonly (string | number)[];

/** A datum as it was read. */
export interface Read<Value> {
  /** `null` where it was not reported or cannot be right. */
  readonly value: Value | null;
  /** Which of the two; `null` beside a value. */
  readonly gap: "missingFigure" | "invalidFigure" | null;
}

function read<Value>(context: TopicContext, path: Path, given: unknown, codeOf: (value: unknown) => ProblemCode | null): Read<Value> {
  if (isAbsent(given)) return { value: null, gap: "missingFigure" };
  const code = codeOf(given);
  if (code === null) return { value: given as Value, gap: null };
  context.problems.push(problem(path, code, given));
  return { value: null, gap: "invalidFigure" };
}

/** Reads a figure and takes down what is wrong with it. */
export function readFigure(context: TopicContext, path: Path, given: unknown, kind: FigureKind): Read<number> {
  return read(context, path, given, (value) => figureProblem(value, kind));
}

/** Reads yes or no. */
export function readFlag(context: TopicContext, path: Path, given: unknown): Read<boolean> {
  return read(context, path, given, (value) => (typeof value === "boolean" ? null : "notInList"));
}

/** Reads one of a list of words. */
export function readChoice<Word extends string>(context: TopicContext, path: Path, given: unknown, words: readonly Word[]): Read<Word> {
  return read(context, path, given, (value) => (words.some((word) => word === value) ? null : "notInList"));
}

/** Reads the day of something that happened. What is dated after the day of the assessment cannot have. */
export function readDay(context: TopicContext, path: Path, given: unknown): Read<CalendarDate> {
  return read(context, path, given, (value) => (!isCalendarDate(value) ? "notADate" : value > context.options.asOf ? "contradicts" : null));
}

/** Why a field that was read has no value; nothing beside a value. */
export function gapReasons(field: string, { gap }: Read<unknown>, units: readonly string[] = []): Reason[] {
  return gap === null ? [] : [{ code: gap, field, units }];
}

/** One datum as the value of a finding. */
export function valueOf(field: string, datum: Read<number>): IndicatorValue {
  return { value: datum.value, reasons: gapReasons(field, datum) };
}

/** A list; `null` without it, or where it is none, which is reported. */
export function listOf<Entry>(context: TopicContext, path: Path, given: readonly Entry[] | null | undefined): readonly Entry[] | null {
  if (isAbsent(given)) return null;
  if (Array.isArray(given)) return given as readonly Entry[];
  context.problems.push(problem(path, "notAList", given));
  return null;
}

/** Figures given beside the list they would be counted from: the list is used, and the figures are reported. */
export function refuseBeside(context: TopicContext, record: string, given: unknown): void {
  if (!isAbsent(given)) context.problems.push(problem([record], "notExpected", given));
}

/** Reasons about one field as one reason with all their units. */
export function perField(reasons: readonly Reason[]): Reason[] {
  const merged = new Map<string, Extract<Reason, { readonly code: "missingFigure" | "invalidFigure" }>>();
  for (const reason of reasons) {
    if (reason.code !== "missingFigure" && reason.code !== "invalidFigure") continue;
    const key = `${reason.code} ${reason.field}`;
    merged.set(key, { ...reason, units: [...(merged.get(key)?.units ?? []), ...reason.units] });
  }
  return [...merged.values()];
}

/** A rule as it reads in the unit of the figure held against it: an amount as 1 of a ratio to it, a duty as 1 for yes. */
export function asOne(lookup: ParameterLookup, comparator?: Comparator): ParameterLookup {
  const { parameter } = lookup;
  return parameter === null ? lookup : { ...lookup, parameter: { ...parameter, value: 1, comparator: comparator ?? parameter.comparator } };
}

/** One finding held against a rule that was looked up before. What there is none of does not apply. */
export function judgedBy(
  context: TopicContext,
  { indicator, unit, record, stage }: Pick<Asked, "indicator" | "record" | "stage"> & { readonly unit: string },
  result: IndicatorValue | null,
  lookup: ParameterLookup,
): Finding {
  const { value, reasons }: IndicatorValue = result ?? { value: null, reasons: [{ code: "recordMissing", record, units: [] }] };
  return ofNobody(judge({ indicator, subject: context.subject, ...(stage === undefined ? {} : { stage }), value, unit, lookup, reasons }));
}

/** What there is to say of a rule that others rest on: that there is none, or how sure it is and whose. */
export function aboutRule(context: TopicContext, lookup: ParameterLookup): readonly Reason[] {
  return judge({ indicator: lookup.id, subject: context.subject, value: null, unit: "", lookup }).reasons;
}

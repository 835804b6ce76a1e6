import type { Finding, Subject } from "../../../findings/finding.js";
import { problem, type Problem } from "../../../findings/problem.js";
import type { Reason } from "../../../findings/reason.js";
import type { IndicatorValue } from "../../../indicators/school/indicatorValue.js";
import { figureProblem, isAbsent, type FigureKind } from "../../../model/checkFigure.js";
import type { ParameterLookup } from "../../../policy/lookup/parameterAt.js";
import { openCall, type AssessedCounty, type Call, type RuleCase, type TopicOptions } from "../../call.js";
import { judgeValue, notGiven as notGivenAt, type Question } from "./question.js";
import { topicResult as resultOf, type TopicAssessment } from "./result.js";

// The engine of the subjects that still collect their problems in a context: it calls the one that returns them.

/** What the findings of one call share. */
export interface TopicContext {
  readonly call: Call;
  readonly county: AssessedCounty;
  readonly subject: Subject;
  readonly options: TopicOptions;
  /** Collects what is wrong with the figures. */
  readonly problems: Problem[];
}

/** A question whose record is named by keys with dots between them. */
export interface Asked extends Omit<Question, "path" | "stage" | "scope" | "subject" | "parameter"> {
  readonly record: string;
  readonly parameter?: string;
  readonly stage?: NonNullable<Question["stage"]>;
  readonly scope?: string;
  readonly subject?: Subject;
}

/** Checks the options and opens the context of a call. @throws UsageError `badDate`, `notAnObject`. */
export function topicContext(options: TopicOptions): TopicContext {
  const call = openCall(options);
  return { call, county: call.county, subject: call.subject, options, problems: [] };
}

/** The findings of a call as its result. */
export function topicResult<Topic extends string>(
  standard: Topic,
  { call, problems }: TopicContext,
  findings: readonly Finding[],
): TopicAssessment<Topic> {
  return resultOf(standard, call, [{ findings, problems }]);
}

/** The rule for the county, its place and the day. */
export function ruleFor({ call }: TopicContext, id: string, of: RuleCase = {}): ParameterLookup {
  return call.rule(id, { stage: of.stage, scope: of.scope });
}

/** The question with the path of its record. */
export function questionOf({ record, ...question }: Asked): Question {
  return { ...question, path: record.split(".") };
}

/** One finding, after reporting a part above its whole. See `judgeValue`. */
export function findingOf(context: TopicContext, asked: Asked, result: IndicatorValue | null, more: readonly Reason[] = []): Finding {
  reportWhole(context, asked.record, result);
  return judgeValue(context.call, questionOf(asked), result, more);
}

/** The value of a record that was not given. */
export function notGiven(record: string, units: readonly string[] = []): IndicatorValue {
  return notGivenAt(record.split("."), units);
}

/** The figures of a record, after taking down what cannot be right; `null` without the record. */
export function figuresOf<Figures extends object>(
  context: { readonly problems: Problem[] },
  record: string,
  figures: Figures | null | undefined,
  kind: FigureKind,
): Figures | null {
  if (isAbsent(figures)) return null;
  const path = record.split(".");
  if (typeof figures !== "object") {
    context.problems.push(problem(path, "notAnObject", figures));
    return null;
  }
  for (const [field, value] of Object.entries(figures) as [string, unknown][]) {
    if (isAbsent(value) || CHOICES.has(field)) continue;
    const code = figureProblem(value, kind);
    if (code !== null) context.problems.push(problem([...path, field], code, value));
  }
  return figures;
}

/** Fields of figure records that are words or lists. */
const CHOICES: ReadonlySet<string> = new Set(["answers", "backboneDenominator", "definition", "denominator", "populationBasis"]);

/** Takes down figures that are sound one by one and not together, a part larger than its whole, unless one was already found wrong. */
export function reportWhole(context: { readonly problems: Problem[] }, record: string, result: IndicatorValue | null): void {
  if (result?.reasons.some(({ code }) => code === "invalidFigure") !== true) return;
  const reported = context.problems.some(({ path }) => path.join(".").startsWith(`${record}.`));
  if (!reported) context.problems.push(problem(record.split("."), "partExceedsWhole", null));
}

export type { Interpretation, TopicOptions } from "../../call.js";
export type { TopicAssessment } from "./result.js";

import type { TopicOptions } from "../../call.js";
import type { TopicAssessment } from "./result.js";
import { combineVerdicts, judge, type Finding, type Subject } from "../../../findings/finding.js";
import { problem, type Problem } from "../../../findings/problem.js";
import type { Reason } from "../../../findings/reason.js";
import type { IndicatorValue } from "../../../indicators/school/indicatorValue.js";
import { figureProblem, isAbsent, type FigureKind } from "../../../model/checkFigure.js";
import { parameterAt, type ParameterLookup } from "../../../policy/lookup/parameterAt.js";
import type { Stage } from "../../../policy/records/types.js";
import type { UnitId } from "../../../policy/records/units.js";
import { countyOf, queryFor, subjectOf, type AssessedCounty } from "../../call.js";

/** What the findings of one call share. */
export interface TopicContext {
  readonly county: AssessedCounty;
  readonly subject: Subject;
  readonly options: TopicOptions;
  /** Collects what is wrong with the figures. */
  readonly problems: Problem[];
}

/** What a finding is about: a measure, its rule where it has one, and the record its figures stand in. */
export interface Asked {
  /** Id of the measure. */
  readonly indicator: string;
  readonly unit: UnitId;
  /** Path of the record in the input; named where it is missing. */
  readonly record: string;
  /** Id of the parameter it is held against; without one it is described, or judged by the caller's reading. */
  readonly parameter?: string;
  readonly stage?: Stage;
  readonly scope?: string;
  /** Default: the county. */
  readonly subject?: Subject;
}

/** Checks the options and opens the context of a call. @throws UsageError `badDate`, `notAnObject`. */
export function topicContext(options: TopicOptions): TopicContext {
  const county = countyOf(options);
  return { county, subject: subjectOf(county), options, problems: [] };
}

/** The findings of a call as its result. */
export function topicResult<Topic extends string>(
  standard: Topic,
  context: TopicContext,
  findings: readonly Finding[],
): TopicAssessment<Topic> {
  return {
    standard,
    asOf: context.options.asOf,
    subject: context.subject,
    verdict: combineVerdicts(findings.map((finding) => finding.verdict)),
    findings,
    problems: context.problems,
  };
}

/** The rule for the county, its place and the day. */
export function ruleFor(
  context: TopicContext,
  id: string,
  { stage, scope }: { readonly stage?: Stage; readonly scope?: string } = {},
): ParameterLookup {
  return parameterAt(id, { ...queryFor(context.county, stage ?? null, context.options), ...(scope === undefined ? {} : { scope }) });
}

/**
 * One finding: judged by the rule in force; without a rule by the caller's reading; without either described. `null`
 * says that the record was not given. A share of nobody does not apply.
 */
export function findingOf(context: TopicContext, asked: Asked, result: IndicatorValue | null, more: readonly Reason[] = []): Finding {
  const { indicator, parameter, stage, unit, record } = asked;
  const subject = asked.subject ?? context.subject;
  if (result?.reasons.some(({ code }) => code === "invalidFigure") === true) reportWhole(context, record);
  const { value, reasons: own } = result ?? notGiven(record);
  const reasons = [...own, ...more];
  const base = { indicator, subject, ...(stage === undefined ? {} : { stage }), value, unit, reasons };
  const lookup = parameter === undefined ? readingOf(context, asked) : ruleFor(context, parameter, asked);
  if (lookup === null) {
    return {
      ...base,
      reasons: [...reasons, { code: "noNumberSet" }],
      requirement: null,
      verdict: "notApplicable",
      margin: null,
      basis: [],
      origin: "library",
    };
  }
  const finding = judge({ ...base, lookup });
  const nobody = unit === "share" && reasons.some(({ code }) => code === "zeroDenominator");
  return nobody ? { ...finding, verdict: "notApplicable" } : finding;
}

/** The value of a record that was not given. */
export function notGiven(record: string, units: readonly string[] = []): IndicatorValue {
  return { value: null, reasons: [{ code: "recordMissing", record, units }] };
}

/** The caller's reading of a measure, as a rule of its own. */
function readingOf({ options }: TopicContext, { indicator, unit, stage }: Asked): ParameterLookup | null {
  const reading = options.interpretations?.[indicator];
  if (reading === undefined) return null;
  const { asOf } = options;
  const id = `interpretation.${indicator}`;
  return {
    id,
    asOf,
    path: [],
    nextFrom: null,
    otherScopes: [],
    parameter: {
      id,
      value: reading.limit,
      unit,
      comparator: reading.comparator,
      ...(stage === undefined ? {} : { stage }),
      place: "CN",
      level: "municipal",
      effectiveFrom: asOf,
      source: { document: "shuozhouOpinion2016" },
      confirmation: "unverified",
      verifiedOn: asOf,
      overlay: reading.name,
    },
  };
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
export function reportWhole(context: { readonly problems: Problem[] }, record: string): void {
  const reported = context.problems.some(({ path }) => path.join(".").startsWith(`${record}.`));
  if (!reported) context.problems.push(problem(record.split("."), "partExceedsWhole", null));
}

export type { Interpretation, TopicOptions } from "../../call.js";
export type { TopicAssessment } from "./result.js";

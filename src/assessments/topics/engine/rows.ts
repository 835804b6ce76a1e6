import type { Finding } from "../../../findings/finding.js";
import { problem } from "../../../findings/problem.js";
import type { Reason } from "../../../findings/reason.js";
import { distinct } from "../../../foundation/distinct.js";
import type { IndicatorValue } from "../../../indicators/school/indicatorValue.js";
import type { RateFigures } from "../../../indicators/rates/rate.js";
import { figureProblem, isAbsent } from "../../../model/checkFigure.js";
import { STAGES } from "../../../model/stageUnit.js";
import { exactTotal } from "../../../statistics/exact/expansion.js";
import { figuresOf, findingOf, notGiven, type Asked, type TopicContext } from "./context.js";

/** Figures of the two stages. */
export interface ByStage<Figures extends object> {
  readonly primary?: Figures | null | undefined;
  readonly juniorSecondary?: Figures | null | undefined;
}

/** Figures of the two stages and of both together. */
export interface ByStageAndTogether<Figures extends object> extends ByStage<Figures> {
  /** For where the stages are not known apart; where they are, their sum, and figures given here must agree with it. */
  readonly together?: Figures | null | undefined;
}

/** How a rate by stage is computed. */
export interface RateByStage<Field extends string> {
  /** Names of the counts that make up the figures. */
  readonly fields: readonly Field[];
  readonly of: (figures: RateFigures<Field>) => IndicatorValue;
  /** What else is to be said of every value. */
  readonly more?: readonly Reason[];
}

interface StageRate<Field extends string> {
  readonly record: string;
  readonly figures: RateFigures<Field> | null;
  readonly result: IndicatorValue | null;
}

/** A finding for each stage. `asked.record` is the path of the record of both. */
export function findingsOfStages<Field extends string>(
  context: TopicContext,
  asked: Asked,
  given: ByStage<RateFigures<Field>> | null | undefined,
  rate: RateByStage<Field>,
): readonly Finding[] {
  return judged(context, asked, ratesOf(context, asked.record, recordOf(context, asked.record, given), rate), rate);
}

/** A finding for each stage, and one for both together: of the sums, never of the two rates. */
export function findingsByStage<Field extends string>(
  context: TopicContext,
  asked: Asked,
  given: ByStageAndTogether<RateFigures<Field>> | null | undefined,
  rate: RateByStage<Field>,
): readonly Finding[] {
  const { record } = asked;
  const stages = recordOf(context, record, given);
  const rates = ratesOf(context, record, stages, rate);
  const findings = judged(context, asked, rates, rate);
  const path = `${record}.together`;
  const together = figuresOf(context, path, stages?.together, "count");
  if (together === null) {
    const sum = sumOf(rates, rate);
    return [...findings, findingOf(context, asked, sum, sum === null ? [] : rate.more)];
  }
  const contradictions = contradictionsOf(rates, together, rate.fields);
  for (const field of contradictions) context.problems.push(problem([...path.split("."), field], "contradicts", together[field]));
  const reasons = contradictions.map((field): Reason => ({ code: "invalidFigure", field, units: [] }));
  const result = reasons.length > 0 ? { value: null, reasons } : rate.of(together);
  return [...findings, findingOf(context, { ...asked, record: path }, result, rate.more)];
}

function recordOf<Given extends object>(context: TopicContext, record: string, given: Given | null | undefined): Given | null {
  if (isAbsent(given)) return null;
  if (typeof given === "object") return given;
  context.problems.push(problem(record.split("."), "notAnObject", given));
  return null;
}

function ratesOf<Field extends string>(
  context: TopicContext,
  record: string,
  given: ByStage<RateFigures<Field>> | null,
  rate: RateByStage<Field>,
): readonly StageRate<Field>[] {
  return STAGES.map((stage) => {
    const path = `${record}.${stage}`;
    const figures = figuresOf(context, path, given?.[stage], "count");
    return { record: path, figures, result: figures === null ? null : rate.of(figures) };
  });
}

function judged<Field extends string>(
  context: TopicContext,
  asked: Asked,
  rates: readonly StageRate<Field>[],
  { more }: RateByStage<Field>,
): readonly Finding[] {
  return STAGES.flatMap((stage, index) => {
    const rate = rates[index];
    return rate === undefined
      ? []
      : [findingOf(context, { ...asked, record: rate.record, stage }, rate.result, rate.result === null ? [] : more)];
  });
}

/** The rate of both stages from their sums; `null` where neither was given. What keeps a stage from a value keeps the whole from it. */
function sumOf<Field extends string>(rates: readonly StageRate<Field>[], { fields, of }: RateByStage<Field>): IndicatorValue | null {
  if (rates.every(({ figures }) => figures === null)) return null;
  const wanting = rates.flatMap(({ record, result }) => result?.reasons ?? notGiven(record).reasons);
  const reasons = distinct(wanting.filter(({ code }) => code !== "zeroDenominator"));
  if (reasons.length > 0) return { value: null, reasons };
  const sums = fields.map((field) => [field, exactTotal(rates.map(({ figures }) => figures?.[field] ?? 0))] as const);
  return of(Object.fromEntries(sums) as RateFigures<Field>);
}

/** Fields of both stages together that are not the sum of the two, where all three are known. */
function contradictionsOf<Field extends string>(
  rates: readonly StageRate<Field>[],
  together: RateFigures<Field>,
  fields: readonly Field[],
): readonly Field[] {
  return fields.filter((field) => {
    const known = [together[field], ...rates.map(({ figures }) => figures?.[field])].flatMap((figure: unknown) =>
      figureProblem(figure, "count") === null ? [figure as number] : [],
    );
    const [whole, ...parts] = known;
    return parts.length === rates.length && whole !== exactTotal(parts);
  });
}
